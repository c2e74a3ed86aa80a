/** Serves the repository on this machine only, and prints the address of the demo. If the port is taken, the next free one is used. */
import {fileURLToPath} from 'node:url';
import {startDevServer} from '@web/dev-server';

const {config, server} = await startDevServer({
  config: {rootDir: fileURLToPath(new URL('..', import.meta.url))},
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
// The server binds `localhost` to every address of the machine, so it is opened again on the loopback address only.
await new Promise((resolve) => server?.close(resolve));
server?.listen(config.port, '127.0.0.1', () => {
  const address = `http://127.0.0.1:${config.port}`;
  console.log(`The demo: ${address}/demo/\nThe builder: ${address}/dist/builder/index.html`);
});
