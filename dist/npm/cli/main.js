#!/usr/bin/env node
/* `learning-city-widgets`: writes results to standard output, and messages for people to standard error. */
import { run } from './run.js';
// The reader of the output may stop early, as `head` does.
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error;
});
const { code, output, messages = [] } = await run(process.argv.slice(2));
process.exitCode = code;
if (output)
    process.stdout.write(output);
for (const message of messages)
    process.stderr.write(`${message}\n`);
//# sourceMappingURL=main.js.map