/* The command that checks files. */
import {readFile} from 'node:fs/promises';
import {buffer} from 'node:stream/consumers';
import {parseArgs} from 'node:util';
import {ENCODING} from '../http/load.js';
import {count, findingLine, KINDS, type Report, seriesLines, summaryLine} from '../validate/report.js';
import {EXIT, type Result, wrongUse} from './result.js';
import {validate} from '../validate/validate.js';
import {visible} from '../validate/words.js';

export const VALIDATE_HELP = `learning-city-widgets validate FILE… [--as KIND] [--json]

Checks registers, network figures, JSON-stat datasets and news (JSON Feed, WordPress, Drupal, RSS, Atom), and says of
each fault its row, its field, what was expected and what was found. Of a JSON-stat dataset it says what is shown of
each series, and the select that chooses it. - is standard input.

  --as KIND   ${KINDS.join(', ')}; told by the file's shape by default
  --json      the report as JSON

Ends with 1 when there are errors. Hints are no errors.
`;

const OPTIONS = {as: {type: 'string'}, json: {type: 'boolean', default: false}} as const;

/** Runs the command. Throws what `parseArgs` throws at arguments that it does not know. */
export async function validateCommand(args: readonly string[]): Promise<Result> {
  const {values, positionals: files} = parseArgs({args: [...args], options: OPTIONS, allowPositionals: true});
  const as = KINDS.find((kind) => kind === values.as);
  if (values.as !== undefined && !as)
    return wrongUse(`validate: --as is one of ${KINDS.join(', ')}, not "${values.as}"`);
  if (!files.length) return wrongUse('validate: a file is missing; - is standard input');

  const messages: string[] = [];
  const reports: (Report & {file: string})[] = [];
  for (const file of files) {
    const bytes = await (file === '-' ? buffer(process.stdin) : readFile(file)).catch(
      (error: unknown) => error as Error,
    );
    if (bytes instanceof Error) messages.push(`validate: ${bytes.message}`);
    else reports.push({file: file === '-' ? 'standard input' : file, ...check(bytes, as)});
  }
  const hasErrors = reports.some(({findings}) => count(findings, 'error'));
  return {
    code: messages.length ? EXIT.use : hasErrors ? EXIT.fault : EXIT.ok,
    output: reports.length ? (values.json ? asJson(reports) : asText(reports)) : '',
    messages,
  };
}

/** Decodes as a page would, but for text that is not what it says it is. */
function check(bytes: Buffer, as: Report['kind']): Report {
  const decoder = decoderOf(ENCODING.exec(bytes.toString('latin1', 0, 100))?.[1]);
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    const message = `expected text in ${decoder.encoding}, found bytes that are not; save the file as UTF-8`;
    return {kind: as, rows: 0, findings: [{severity: 'error', path: '', message}]};
  }
  return validate(text, {as});
}

function decoderOf(charset: string | undefined): TextDecoder {
  try {
    return new TextDecoder(charset, {fatal: true});
  } catch {
    // A charset that no browser knows.
    return new TextDecoder(undefined, {fatal: true});
  }
}

const asText = (reports: readonly (Report & {file: string})[]): string =>
  [
    ...reports.flatMap((report) => [
      ...seriesLines(visible(report.file), report),
      ...report.findings.map((finding) => findingLine(visible(report.file), finding)),
    ]),
    summaryLine(reports),
    '',
  ].join('\n');

function asJson(reports: readonly (Report & {file: string})[]): string {
  const files = reports.map(({file, kind, format, rows, series, findings}) => ({
    file,
    kind,
    ...(format && {format}),
    rows,
    ...(series && {series}),
    errors: count(findings, 'error'),
    hints: count(findings, 'hint'),
    findings,
  }));
  const sum = (key: 'rows' | 'errors' | 'hints'): number => files.reduce((total, file) => total + file[key], 0);
  return `${JSON.stringify({files, rows: sum('rows'), errors: sum('errors'), hints: sum('hints')}, null, 2)}\n`;
}
