/** Surnames that full names teach. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/find/analysis.ts';
import { decodedSpans, decodeSentences } from '../../src/find/decode.ts';
import { isTold, remembering, taughtBy, withTaught } from '../../src/find/taught.ts';
import { knowledge } from '../knowledge.ts';

const own = knowledge.of('de');
const { gazetteer } = knowledge;

function readingOf(text: string) {
  const analysis = analyse(text, own, gazetteer);
  return { analysis, decoded: decodeSentences(analysis, own, gazetteer) };
}

const taughtIn = (text: string): readonly string[] => {
  const { analysis, decoded } = readingOf(text);
  return [...taughtBy(decoded, analysis.memory).keys()];
};

const namesIn = (text: string): readonly string[] =>
  decodedSpans(analyse(text, own, gazetteer), own, gazetteer).map(
    ({ start, end, kind }) => `${kind} ${text.slice(start, end)}`,
  );

const TEXT = 'Auch Frauke Hameister sagte die Reise ab. Das sei schade, erklärte Hameister.';

describe('a full name of which the sentence leaves no doubt', () => {
  it('teaches a surname that looks like an office or a compound', () => {
    expect(taughtIn(TEXT)).toEqual(['Hameister']);
    expect(taughtIn('Dort lebt Alma Bestvater seit Jahren.')).toEqual(['Bestvater']);
  });

  it('teaches none that the memory has', () =>
    expect(taughtIn('Dort lebt Heiko Wondratschek seit Jahren.')).toEqual([]));

  it('teaches no word that a list knows as one', () =>
    expect(taughtIn('Dort lebt Heiko Trainer seit Jahren.')).toEqual([]));

  it('teaches an ordinary noun where nothing else may be meant, but no noun with an article', () => {
    const noun = 'Das sagte Birgit Gräber am Montag. Auch anderes hofft Gräber. Die Gräber sind alt.';
    expect(taughtIn(noun)).toEqual(['Gräber']);
    expect(namesIn(noun)).toEqual(['person Birgit Gräber', 'person Gräber']);
  });

  it('makes the bare surname a name in other sentences', () =>
    expect(namesIn(TEXT)).toEqual(['person Frauke Hameister', 'person Hameister']));
});

it('sentences are read anew where the surname stands alone, with the word as a candidate', () => {
  const { analysis, decoded } = readingOf(TEXT);
  const taught = taughtBy(decoded, analysis.memory);
  expect(decoded.map((one) => isTold(one, taught))).toEqual([false, true]);
  const bare = analyse('Hameister: Nein.', own, gazetteer).sentences[0];
  if (!bare) throw new Error('no sentence');
  const sentence = withTaught(bare, taught);
  expect(sentence.candidates.map(({ start, end }) => [start, end])).toEqual([[0, 1]]);
  expect(isTold({ sentence, segments: [], scores: new Float64Array(3) }, taught)).toBe(true);
});

it('both memories are one', () => {
  const one = new Map([['Wondra', new Map([['organization', 1] as const])]]);
  const other = new Map([['Wondra', new Map([['surname', 2] as const])]]);
  expect([...(remembering(one, other).get('Wondra') ?? [])]).toEqual([
    ['organization', 1],
    ['surname', 2],
  ]);
});

describe('letters', () => {
  const LETTERS = 'Das beschloss die WDK am Montag. Der Sprecher der WDK schwieg. Ohne WDK geht es nicht.';

  it('teach what they stand for where two places leave little doubt', () =>
    expect(taughtIn(LETTERS)).toEqual(['WDK']));

  it('teach nothing at one place', () =>
    expect(taughtIn('Das beschloss die WDK am Montag. Der Sprecher schwieg.')).toEqual([]));
});
