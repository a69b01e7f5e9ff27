import { expect, it } from 'vitest';
import { hashOf, sentenceHashes } from '../../src/collect/words.ts';

const whole = (text: string) => hashOf(text, { start: 0, end: text.length });

it('case, blanks and punctuation do not matter, words and their order do', () => {
  const one = whole('Der Außenminister flog nach Kiel.');
  expect(whole('„DER Außenminister  flog\nnach Kiel“')).toEqual(one);
  expect(one.words).toBe(5);
  for (const other of [
    'Der Außenminister flog nach Köln.',
    'Nach Kiel flog der Außenminister.',
    'Der Außenminister flog nachKiel.',
  ])
    expect(whole(other).hash).not.toBe(one.hash);
});

it('no words, no hash', () => expect(whole(' … – ')).toEqual({ hash: 0, words: 0 }));

it('a dateline is no part of a sentence', () => {
  const text = 'Berlin (dpa) - Der Minister reist ab. Er kommt wieder.';
  const credit = (start: number, end: number) =>
    ({
      start,
      end,
      sentence: 0,
      credit: true,
      kind: 'place',
      form: 'name',
      text: '',
      name: '',
      evidence: [{ by: 'rule', id: 'de/r', weight: 1 }],
    }) as const;
  const found = {
    article: 'a',
    language: 'de',
    sentences: [
      { start: 0, end: 37 },
      { start: 38, end: text.length },
    ],
    mentions: [credit(0, 6), credit(8, 11)],
  };
  expect(sentenceHashes(found, text)).toEqual([whole('Der Minister reist ab.'), whole('Er kommt wieder.')]);
});

it('many sentences have many hashes', () => {
  const hashes = Array.from({ length: 20_000 }, (_, i) => whole(`Satz ${i} von ${i * 7} ist ein Satz`).hash);
  expect(new Set(hashes).size).toBe(20_000);
  for (const hash of hashes) expect(Number.isSafeInteger(hash)).toBe(true);
});
