/** One word, one reading. */
import { describe, expect, it } from 'vitest';
import { agree, type ReadSentence } from '../../src/find/agreement.ts';
import { analyse } from '../../src/find/analysis.ts';
import { knowledge } from '../knowledge.ts';

const own = knowledge.of('de');
const [PERSON, ORGANIZATION] = [0, 1];

/** Sentences in which each place of a word has the given scores and reading. */
function read(text: string, word: string, places: readonly (readonly [number[], number | undefined])[]) {
  const { sentences } = analyse(text, own, knowledge.gazetteer);
  return sentences.map((sentence, s): ReadSentence => {
    const candidate = sentence.candidates.findIndex(
      ({ start, end }) => end - start === 1 && sentence.profiles[start]?.text === word,
    );
    const [scores = [0, 0, 0], kind] = places[s] ?? [];
    const all = new Float64Array(sentence.candidates.length * 3);
    all.set(scores, candidate * 3);
    return { sentence, scores: all, segments: kind === undefined ? [] : [{ candidate, kind, score: 1 }] };
  });
}

const TEXT = 'Dort lag Wondratec still. Heute rief Wondratec an. Morgen lacht Wondratec laut.';

describe('words that an article reads in several ways', () => {
  const sentences = read(TEXT, 'Wondratec', [
    [[4, 2, -9], PERSON],
    [[-6, 20, -9], ORGANIZATION],
    [[-8, 14, -9], ORGANIZATION],
  ]);
  const agreed = agree(sentences);

  it('move by half the mean of the other places', () => {
    expect([...(agreed.get(0)?.values() ?? [])]).toEqual([[-3, 9, -4]]);
  });

  it('move at every place', () => expect([...agreed.keys()]).toEqual([0, 1, 2]));
});

it('words that it reads in one way stay as they are', () => {
  const scores = [-6, 20, -9];
  const places = [scores, scores, scores].map((one) => [one, ORGANIZATION] as const);
  expect(agree(read(TEXT, 'Wondratec', places)).size).toBe(0);
});

describe('words of a list', () => {
  const TOWN = 'Dort lag Hamburg still. Heute rief Hamburg an. Morgen lacht Hamburg laut.';
  const PLACE = 2;

  it('move where the article reads them as several kinds', () => {
    const readings = [
      [[-9, 4, 2], ORGANIZATION],
      [[-9, -8, 20], PLACE],
      [[-9, -8, 14], PLACE],
    ] as const;
    const agreed = agree(
      read(
        TOWN,
        'Hamburg',
        readings.map(([scores, kind]) => [[...scores], kind]),
      ),
    );
    expect([...(agreed.get(0)?.values() ?? [])]).toEqual([[-4, -4, 9]]);
  });

  it('stay where it only leaves them out in places', () => {
    const readings = [
      [[-9, -8, -2], undefined],
      [[-9, -8, 20], PLACE],
      [[-9, -8, 14], PLACE],
    ] as const;
    expect(
      agree(
        read(
          TOWN,
          'Hamburg',
          readings.map(([scores, kind]) => [[...scores], kind]),
        ),
      ).size,
    ).toBe(0);
  });
});
