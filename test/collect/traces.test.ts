import { expect, it } from 'vitest';
import { CREDIT, tracesOf } from '../../src/collect/traces.ts';
import { hashOf } from '../../src/collect/words.ts';
import type { Found, Mention } from '../../src/model.ts';

const TEXT = 'Berlin. Ida Fenn kam.\nSie ging.';
const mention = (start: number, end: number, more: Partial<Mention>): Mention => ({
  ...{ start, end, text: TEXT.slice(start, end), name: TEXT.slice(start, end), sentence: 0 },
  ...{ kind: 'person', form: 'name', evidence: [{ by: 'rule', id: 'de/r', weight: 1 }] },
  ...more,
});
const found: Found = {
  article: 'a',
  language: 'de',
  sentences: [
    { start: 0, end: 21 },
    { start: 22, end: 31 },
  ],
  mentions: [
    mention(0, 6, { kind: 'place', credit: true }),
    mention(8, 16, { confidence: 0.839 }),
    mention(22, 25, { sentence: 1 }),
  ],
  relations: [
    {
      ...{
        type: 'born-in',
        rule: 'de/born-in/r',
        from: 8,
        to: 0,
        status: 'held',
        sentence: 0,
        start: 0,
        end: 9,
      },
      said: true,
    },
    {
      type: 'occupation',
      rule: 'de/occupation/r',
      from: 9,
      role: 'Chefin',
      status: 'held',
      sentence: 0,
      start: 0,
      end: 9,
    },
  ],
};

it('of sentences are their words and paragraphs, without what stands in credits', () => {
  const { hashes, words, paragraphs } = tracesOf(found, TEXT);
  expect(hashes).toEqual([
    hashOf('Ida Fenn kam', { start: 0, end: 12 }).hash,
    hashOf(TEXT, { start: 22, end: 31 }).hash,
  ]);
  expect([words, paragraphs]).toEqual([
    [3, 2],
    [0, 1],
  ]);
});

it('of mentions are their sentences, and how sure they are, in steps', () => {
  const { sentences, confidences } = tracesOf(found, TEXT);
  expect(sentences).toEqual([CREDIT, 0, 1]);
  expect(confidences).toEqual([100, 80, 100]);
});

it('of statements are those whose ends are mentions', () => {
  expect(tracesOf(found, TEXT).statements).toEqual([
    { type: 'born-in', subject: 1, object: 0, status: 'held', said: true, rule: 'de/born-in/r', sentence: 0 },
  ]);
});
