/** The best names of sentences. */
import { expect, it } from 'vitest';
import { analyse } from '../../src/find/analysis.ts';
import { decodedSpans, decodeSentences } from '../../src/find/decode.ts';
import { createWeights } from '../../src/find/weights/weights.ts';
import { knowledge } from '../knowledge.ts';

const { gazetteer } = knowledge;
const own = knowledge.of('de');
const TEXT = 'Gestern kam Emil Wondra aus Bagdad. Es regnete.';
const analysis = analyse(TEXT, own, gazetteer);

it('spans have the kinds with the highest sums', () => {
  const spans = decodedSpans(analysis, own, gazetteer);
  expect(spans.map(({ start, end, kind }) => [TEXT.slice(start, end), kind])).toEqual([
    ['Emil Wondra', 'person'],
    ['Bagdad', 'place'],
  ]);
});

it('scores are there for all candidates, features for chosen names', () => {
  const [first, second] = decodeSentences(analysis, own, gazetteer);
  const [sentence] = analysis.sentences;
  expect(first?.scores).toHaveLength((sentence?.candidates.length ?? 0) * 3);
  expect([...(first?.features.keys() ?? [])]).toEqual(first?.segments.map(({ candidate }) => candidate));
  for (const { candidate, kind, score } of first?.segments ?? [])
    expect(first?.scores[candidate * 3 + kind]).toBe(score);
  expect(second).toMatchObject({ segments: [], features: new Map() });
});

it('what the article reads of a word elsewhere is added, and nothing where it reads it in one way', () => {
  const text = 'Die Aktien von Wondratec fielen. Wondratec. Die Wondratec AG senkt die Preise.';
  const [first, second] = decodeSentences(analyse(text, own, gazetteer), own, gazetteer);
  expect([first, second].map((one) => one?.segments.map(({ kind }) => kind))).toEqual([[1], [1]]);
  expect(decodeSentences(analysis, own, gazetteer)[0]?.agreed.size).toBe(0);
});

it('where nothing counts, nothing is a name', () => {
  const weights = createWeights({ features: new Uint32Array(0), values: new Int32Array(0) });
  expect(decodedSpans(analysis, { weights }, gazetteer)).toEqual([]);
});
