#!/usr/bin/env node
/* `learning-city-widgets`: results go to standard output, everything said to people about them to standard error. */
import { VERSION } from '../util/version.js';
import { badge, BADGE_HELP } from './badge-command.js';
import { EXIT, wrongUse } from './result.js';
import { VALIDATE_HELP, validateCommand } from './validate-command.js';
const HELP = `learning-city-widgets COMMAND

  validate FILE…   checks registers, network figures and news
  badge            writes a city's badge as SVG, HTML or PNG

  --help           after a command: its options
  --version

Ends with 0 when all is well, 1 when there is something to mend, 2 when it was called wrongly.
`;
const COMMANDS = new Map([
    ['validate', { run: validateCommand, help: VALIDATE_HELP }],
    ['badge', { run: badge, help: BADGE_HELP }],
]);
async function run([name, ...args]) {
    if (name === '--version' || name === '-v')
        return { code: EXIT.ok, output: `${VERSION}\n` };
    if (name === '--help' || name === '-h')
        return { code: EXIT.ok, output: HELP };
    const command = COMMANDS.get(name ?? '');
    if (!command) {
        return wrongUse(`${name === undefined ? 'a command is missing' : `no such command: ${name}`}\n\n${HELP.trimEnd()}`);
    }
    if (args.includes('--help') || args.includes('-h'))
        return { code: EXIT.ok, output: command.help };
    try {
        return await command.run(args);
    }
    catch (error) {
        const { code, syscall, message } = error;
        if (code?.startsWith('ERR_PARSE_ARGS')) {
            return wrongUse(`${name}: ${message}\nlearning-city-widgets ${name} --help lists the options`);
        }
        // A file that cannot be read or written, such as ENOENT; whatever else is thrown is a fault of ours.
        if (syscall)
            return wrongUse(`${name}: ${message}`);
        throw error;
    }
}
// Whoever reads the output may stop early, as `head` does.
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