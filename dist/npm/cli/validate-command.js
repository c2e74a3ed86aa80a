/* The command that checks documents. */
import { parseArgs } from 'node:util';
import { isTimeZone } from '../util/time-zone.js';
import { count, factsLine, findingLine, KINDS, seriesLines, summaryLine, } from '../validate/report.js';
import { validate } from '../validate/validate.js';
import { visible } from '../validate/words.js';
import { readInputs } from './read-input.js';
import { EXIT, wrongUse } from './result.js';
export const VALIDATE_HELP = `learning-city-widgets validate FILE… [options]

Checks registers, network figures, JSON-stat datasets and news (JSON Feed, WordPress, Drupal, RSS, Atom) with the readers
of the elements: says what visitors see, and names the row and the field of each fault, what was expected and what was
found. For a JSON-stat dataset it says what is shown of each series, and the select that chooses it.

  FILE               a file, a pattern such as 'news/*.json', an address (https://…), or - for standard input
  --as KIND          ${KINDS.join(', ')}; by default recognised by the document's shape
  --time-zone ZONE   the publisher's zone, such as Europe/Riga, for dates in UTC; this computer's by default
  --json             the report as JSON

Ends with 1 when there are errors. Hints do not count as errors.
`;
const OPTIONS = {
    as: { type: 'string' },
    json: { type: 'boolean', default: false },
    'time-zone': { type: 'string' },
};
/** Runs the command. Throws the errors of `parseArgs` for unknown arguments. */
export async function validateCommand(args) {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const as = KINDS.find((kind) => kind === values.as);
    const timeZone = values['time-zone'];
    if (values.as !== undefined && !as)
        return wrongUse(`validate: --as is one of ${KINDS.join(', ')}, not "${values.as}"`);
    if (timeZone !== undefined && !isTimeZone(timeZone)) {
        return wrongUse(`validate: --time-zone is a name such as Europe/Riga, not "${timeZone}"`);
    }
    if (!positionals.length)
        return wrongUse('validate: a file is missing; - is standard input');
    const inputs = [];
    for (const argument of positionals) {
        inputs.push(...(await readInputs(argument, process.stdin, as === undefined || as === 'news')));
    }
    const messages = inputs.flatMap((input) => ('refusal' in input ? [`validate: ${input.refusal}`] : []));
    const reports = inputs.flatMap((input) => ('refusal' in input ? [] : [reportOf(input, { as, timeZone })]));
    const hasErrors = reports.some(({ findings }) => count(findings, 'error'));
    return {
        code: messages.length ? EXIT.use : hasErrors ? EXIT.fault : EXIT.ok,
        output: reports.length ? (values.json ? asJson(reports) : asText(reports)) : '',
        messages,
    };
}
function reportOf(input, options) {
    const { name } = input;
    if ('problem' in input) {
        const { code, message } = input.problem;
        return {
            file: name,
            kind: options.as,
            rows: 0,
            findings: [{ severity: 'error', path: '', message: `${code}: ${message}` }],
        };
    }
    const { decoded, address, next } = input;
    const report = validate(decoded.text, { ...options, base: address, next });
    return {
        file: name,
        ...report,
        charset: decoded.charset,
        ...(address !== undefined && address !== new URL(name).href && { address }),
        findings: [...decodingFindings(decoded), ...report.findings],
    };
}
/** Reports bytes that are invalid in the document's encoding, and a wrongly declared charset. */
function decodingFindings({ charset, declared, isDamaged }) {
    const finding = (severity, message) => ({ severity, path: '', message });
    if (isDamaged)
        return [finding('error', `expected text in ${charset}, found bytes that are not; save the file as UTF-8`)];
    if (declared === undefined || charsetName(declared) === charset)
        return [];
    return [finding('hint', `declares ${visible(declared)}, and is ${charset}, as which it is read`)];
}
function charsetName(label) {
    try {
        return new TextDecoder(label).encoding;
    }
    catch {
        return undefined;
    }
}
const asText = (reports) => [
    ...reports.flatMap((report) => {
        const file = visible(report.file);
        const facts = factsLine(file, report, report.charset);
        const address = report.address === undefined ? [] : [`${file}: read from ${visible(report.address)}`];
        return [
            ...(facts === undefined ? [] : [facts]),
            ...address,
            ...seriesLines(file, report),
            ...report.findings.map((each) => findingLine(file, each)),
        ];
    }),
    summaryLine(reports),
    '',
].join('\n');
function asJson(reports) {
    const files = reports.map(({ file, kind, format, charset, address, news, rows, series, findings }) => ({
        file,
        kind,
        format,
        charset,
        address,
        ...(news && { news }),
        rows,
        ...(series && { series }),
        errors: count(findings, 'error'),
        hints: count(findings, 'hint'),
        findings,
    }));
    const sum = (key) => files.reduce((total, file) => total + file[key], 0);
    return `${JSON.stringify({ files, rows: sum('rows'), errors: sum('errors'), hints: sum('hints') }, null, 2)}\n`;
}
//# sourceMappingURL=validate-command.js.map