import { VERSION } from '../util/version.js';
import { printable } from '../validate/words.js';
import { badge, BADGE_HELP } from './badge-command.js';
import { FETCH_HELP, fetchCommand } from './fetch-command.js';
import { RENDER_HELP, renderCommand } from './render-command.js';
import { EXIT, wrongUse } from './result.js';
import { VALIDATE_HELP, validateCommand } from './validate-command.js';
const HELP = `learning-city-widgets COMMAND

  validate FILE…   checks registers, network figures and news
  fetch SOURCE…    copies news or figures to your own server, as one file
  render PAGE…     writes the content of the elements into HTML pages
  badge            writes a city's badge as SVG, HTML or PNG

  --help           lists the commands, or after a command, its options
  --version        prints the version

Exit status: 0 no errors, 1 errors found, 2 usage error, 3 (fetch only) written in part.
`;
const COMMANDS = new Map([
    ['validate', { run: validateCommand, help: VALIDATE_HELP }],
    ['fetch', { run: fetchCommand, help: FETCH_HELP }],
    ['badge', { run: badge, help: BADGE_HELP }],
    ['render', { run: renderCommand, help: RENDER_HELP }],
]);
/**
 * Runs a command.
 * @param args the arguments after the program's name
 * @returns the result. Messages may quote arguments and documents, so control characters of terminals are removed
 */
export async function run(args) {
    const { messages = [], ...result } = await runCommand(args);
    return { ...result, messages: messages.map(printable) };
}
async function runCommand([name, ...args]) {
    if (name === '--version' || name === '-v')
        return { code: EXIT.ok, output: `${VERSION}\n` };
    if (name === '--help' || name === '-h')
        return { code: EXIT.ok, output: HELP };
    const command = COMMANDS.get(name ?? '');
    if (!command) {
        return wrongUse(name === undefined ? 'no command given' : `unknown command: ${name}`, '', ...HELP.trimEnd().split('\n'));
    }
    if (args.includes('--help') || args.includes('-h'))
        return { code: EXIT.ok, output: command.help };
    try {
        return await command.run(args);
    }
    catch (error) {
        const { code, syscall, message } = error;
        if (code?.startsWith('ERR_PARSE_ARGS')) {
            return wrongUse(`${name}: ${message}`, `learning-city-widgets ${name} --help lists the options`);
        }
        // A system error means that a file cannot be read or written. Any other error is a bug of ours.
        if (syscall)
            return wrongUse(`${name}: ${message}`);
        return {
            code: EXIT.fault,
            messages: (error instanceof Error ? (error.stack ?? message) : String(error)).split('\n'),
        };
    }
}
//# sourceMappingURL=run.js.map