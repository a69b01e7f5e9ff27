import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexNames } from '../../../src/viewer/model/name-index.ts';

const texts = ['angela merkel', 'merkel land', 'merkel', 'irak', 'al merk', 'islamischer staat'];
const { exact, slipped, prepare } = indexNames(texts);
const found = (matches: ReturnType<typeof exact>) =>
  [...matches].sort((a, b) => a.score - b.score || a.text - b.text).map(({ text }) => texts[text]);

describe('an index of names', () => {
  it('gives the whole name, then beginnings, then words', () => {
    expect(found(exact('merkel'))).toEqual(['merkel', 'merkel land', 'angela merkel']);
    expect(found(exact('ang mer'))).toEqual(['angela merkel']);
    expect(found(exact('land merk'))).toEqual(['merkel land']);
  });

  it('gives parts of words only where no word begins so', () => {
    expect(found(exact('lamisch'))).toEqual(['islamischer staat']);
    expect(found(exact('rak'))).toEqual(['irak']);
    expect(exact('ak')).toEqual([]);
  });

  it('forgives slips in each of the words', () => {
    prepare();
    expect(found(slipped('agnela merkle'))).toEqual(['angela merkel']);
    expect(found(slipped('islamishcer staa'))).toEqual(['islamischer staat']);
    expect(slipped('qqqq')).toEqual([]);
  });

  it('finds every text by itself and by the beginning of each of its words', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 3 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), fc.nat(), (lists, at) => {
        const all = lists.map((list) => list.join(' '));
        const wanted = at % all.length;
        const index = indexNames(all);
        expect(index.exact(all[wanted] ?? '').some(({ text, score }) => text === wanted && score === 0)).toBe(
          true,
        );
        for (const word of lists[wanted] ?? [])
          expect(index.exact(word.slice(0, 2)).map(({ text }) => text)).toContain(wanted);
      }),
    );
  });
});
