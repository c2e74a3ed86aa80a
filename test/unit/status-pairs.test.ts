/* Two values for one date: every pair of statuses, read by the element and by `validate`. */
import {expect} from '@open-wc/testing';
import {STATUSES} from '../../src/model/network.js';
import {seriesOf} from '../../src/model/series.js';
import {takeSnapshot} from '../../src/model/snapshot.js';
import {readNetwork} from '../../src/sources/network.js';
import {validate} from '../../src/validate/validate.js';

type Status = (typeof STATUSES)[number];
const SHOWN: readonly Status[] = ['announced', 'provisional', 'estimated', 'forecast'];
const PERIODS = [
  {date: '2020'},
  {date: '2020-12-31', period: '2020-Q4'},
  {date: '2999'},
  {date: '2999-12-31', period: '2999-H2'},
] as const;

interface Value {
  readonly status: Status;
  readonly value: number | null;
  readonly source: string;
}

/** The status by the rules in docs/data.md: a known value for a future date is a forecast. */
const ruled = ({status, value}: Value, isFuture: boolean): Status =>
  isFuture && value !== null && SHOWN.includes(status) ? 'forecast' : status;

it('validate says that values of several kinds of period are not compared', () => {
  const messagesOf = (...points: object[]): string =>
    validate(
      JSON.stringify({
        sources: {a: {url: 'https://a.example/'}},
        figures: [{id: 'cities', points: points.map((each, value) => ({...each, value, source: 'a'}))}],
      }),
    )
      .findings.map(({message}) => message)
      .join();
  const quarter = {date: '2021-03-31', period: '2021-Q1'};
  expect(messagesOf({date: '2020'}, quarter)).to.include('several kinds of period (year, quarter)');
  expect(messagesOf({date: '2020'}, {date: '2021'})).to.equal('');
  expect(messagesOf({date: '2020'}, {...quarter, status: 'secondary'})).to.equal('');
});

describe('two values for one date', () => {
  for (const one of STATUSES) {
    for (const other of STATUSES) {
      it(`are shown or refused alike by the element and validate: ${one} and ${other}`, () => {
        for (const period of PERIODS) {
          for (const second of [2, 1, null]) {
            for (const source of ['a', 'b']) {
              for (const isReversed of [false, true]) {
                const values: Value[] = [
                  {status: one, value: 1, source: 'a'},
                  {status: other, value: second, source},
                ];
                if (isReversed) values.reverse();
                expectAlike(values, period);
              }
            }
          }
        }
      });
    }
  }
});

function expectAlike(values: readonly Value[], period: (typeof PERIODS)[number]): void {
  const points = values.map((value) => ({...period, ...value}));
  const document = {
    sources: {a: {url: 'https://a.example/'}, b: {url: 'https://b.example/'}},
    figures: [
      {id: 'cities', points},
      {id: 'countries', points: [{date: '2019', value: 9, source: 'a'}]},
    ],
  };
  const said = JSON.stringify(points);
  const isFuture = period.date > '2100';
  const [first, second] = values.map((value) => ({...value, status: ruled(value, isFuture)})) as [Value, Value];
  const isHidden = !SHOWN.includes(first.status);
  const isConflict =
    first.status === second.status && first.value !== second.value && !(isHidden && first.source !== second.source);

  const network = readNetwork(document);
  const figure = network.figures.find(({id}) => id === 'cities');
  const {findings} = validate(JSON.stringify(document));
  expect(figure === undefined, said).to.equal(isConflict);
  expect(network.warnings !== undefined, said).to.equal(isConflict);
  expect(
    findings.some(({severity}) => severity === 'error'),
    said,
  ).to.equal(isConflict);
  if (!figure) return;

  const surest = SHOWN.flatMap((status) => [first, second].filter((each) => each.status === status));
  expect(seriesOf(figure)[0]?.value, said).to.equal(surest[0]?.value);
  const {groups, unknown} = takeSnapshot(network, undefined, ['cities']);
  const isCurrent = surest[0] !== undefined && surest[0].status !== 'forecast' && surest[0].value !== null;
  expect([groups.length, unknown.length], said).to.deep.equal(isCurrent ? [1, 0] : [0, 1]);
  // The element shows a forecast or "no data" instead of a current value, and validate reports the same.
  const shown = surest[0]?.value ?? null;
  const messages = findings.map(({message}) => message).join();
  expect(messages.includes('"no data"'), said).to.equal(shown === null);
  expect(messages.includes('all values are forecasts'), said).to.equal(shown !== null && !isCurrent);
}
