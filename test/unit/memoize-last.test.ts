import {expect} from '@open-wc/testing';
import {memoizeLast} from '../../src/util/memoize-last.js';

describe('memoizeLast', () => {
  /** Makes a function that counts its calls. */
  const counting = () => {
    const calls: unknown[][] = [];
    return {calls, compute: memoizeLast((...args: [unknown, string?]) => ({number: calls.push(args)}))};
  };

  it('calls the function once for the same arguments', () => {
    const {calls, compute} = counting();
    expect(compute('a', 'x')).to.equal(compute('a', 'x'));
    expect(calls).to.deep.equal([['a', 'x']]);
  });

  it('calls the function again for other arguments, for fewer, and for earlier ones', () => {
    const {calls, compute} = counting();
    for (const args of [['a', 'x'], ['b', 'x'], ['b', 'y'], ['b'], ['b', undefined], ['a', 'x']] as [
      string,
      string?,
    ][]) {
      expect(compute(...args).number).to.equal(calls.length);
    }
    expect(calls).to.have.length(6);
  });

  it('compares arguments of every type by ===', () => {
    const {calls, compute} = counting();
    const document = {items: []};
    for (const same of [document, 1, null, undefined, true]) expect(compute(same)).to.equal(compute(same));
    expect(calls).to.have.length(5);
    expect(compute({items: []})).to.not.equal(compute({items: []}));
    expect(compute('1')).to.not.equal(compute(1));
  });

  it('does not cache an error', () => {
    let turn = 0;
    const compute = memoizeLast((text: unknown) => {
      if (!turn++) throw new Error('once');
      return text;
    });
    expect(() => compute('a')).to.throw('once');
    expect(compute('a')).to.equal('a');
  });

  it('caches a promise unless it rejects', async () => {
    let turn = 0;
    const compute = memoizeLast((text: unknown) =>
      turn++ ? Promise.resolve(text) : Promise.reject(new Error('once')),
    );
    await compute('a').then(
      () => expect.fail(),
      () => undefined,
    );
    await Promise.resolve();
    expect(compute('a')).to.equal(compute('a'));
    expect(await compute('a')).to.equal('a');
  });

  it('keeps a newer result if an older promise rejects', async () => {
    const fails: (() => void)[] = [];
    const calls: string[] = [];
    const read = memoizeLast((text: string): Promise<string> => {
      calls.push(text);
      return new Promise((resolve, reject) => {
        if (text === 'a') fails.push(() => reject(new Error('late')));
        else resolve(text);
      });
    });
    const old = read('a');
    const newer = read('b');
    fails[0]?.();
    await old.catch(() => undefined);
    await Promise.resolve();
    expect(read('b')).to.equal(newer);
    expect(calls).to.deep.equal(['a', 'b']);
  });
});
