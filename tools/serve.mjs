/** Serves the repository, and prints the address of the demo. If the port is taken, the next free one is used. */
import {fileURLToPath} from 'node:url';
import {startDevServer} from '@web/dev-server';

const server = await startDevServer({
  config: {rootDir: fileURLToPath(new URL('..', import.meta.url))},
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
console.log(`The demo: http://localhost:${server.config.port}/demo/`);
