import {expect} from '@open-wc/testing';
import {readNews} from '../../src/sources/news.js';
import {keepLast} from '../../src/util/keep-last.js';
import {loadExample} from '../support/examples.js';

describe('keepLast', () => {
  /** A reader that counts how often it reads. */
  const counting = () => {
    const calls: unknown[][] = [];
    return {calls, read: keepLast((...args: [unknown, string?]) => ({number: calls.push(args)}))};
  };

  it('reads a text once that it is given again', () => {
    const {calls, read} = counting();
    expect(read('a', 'x')).to.equal(read('a', 'x'));
    expect(calls).to.deep.equal([['a', 'x']]);
  });

  it('reads another text, and the same for another base or none', () => {
    const {calls, read} = counting();
    for (const args of [['a', 'x'], ['b', 'x'], ['b', 'y'], ['b'], ['b', undefined], ['a', 'x']] as [
      string,
      string?,
    ][]) {
      expect(read(...args).number).to.equal(calls.length);
    }
    expect(calls).to.have.length(6);
  });

  it('reads a document each time, which a page may have changed', () => {
    const {calls, read} = counting();
    const document = {items: []};
    expect(read(document)).to.not.equal(read(document));
    expect(calls).to.have.length(2);
  });

  it('keeps no error', () => {
    let turn = 0;
    const read = keepLast((text: unknown) => {
      if (!turn++) throw new Error('once');
      return text;
    });
    expect(() => read('a')).to.throw('once');
    expect(read('a')).to.equal('a');
  });

  it('keeps a promise, unless it is rejected', async () => {
    let turn = 0;
    const read = keepLast((text: unknown) => (turn++ ? Promise.resolve(text) : Promise.reject(new Error('once'))));
    await read('a').then(
      () => expect.fail(),
      () => undefined,
    );
    await Promise.resolve();
    expect(read('a')).to.equal(read('a'));
    expect(await read('a')).to.equal('a');
  });

  it('makes one news of one text, for however many cards', async () => {
    const text = JSON.stringify(await loadExample('news/sample'));
    const at = 'https://town.example/news.json';
    expect(readNews(text, at)).to.equal(readNews(text, at));
  });
});
