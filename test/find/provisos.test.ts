/** Words that name an actor on conditions: every proviso is true of its own examples, and tells open places by the others. */
import { describe, expect, it } from 'vitest';
import { withoutUnmeant } from '../../src/find/provisos.ts';
import { languages } from '../../src/languages/index.ts';
import type { Proviso } from '../../src/languages/provisos.ts';
import type { Mention } from '../../src/model.ts';
import { findIn } from '../knowledge.ts';
import { unbracketed } from '../rules/firing.ts';

const all = languages.flatMap(({ code, provisos }) =>
  provisos.map((own) => [own.id, { code, ...own }] as const),
);

const naming = (text: string, code: string, { word, form }: Proviso): readonly string[] =>
  findIn(text, code)
    .mentions.filter((one) => word.test(one.text) && (form === undefined || one.form === form))
    .map((one) => one.text);

describe.each(all)('%s', (_, proviso) => {
  it.each(proviso.examples)('names somebody in: %s', (example) => {
    const { text, marked } = unbracketed(example);
    expect(naming(text, proviso.code, proviso)).toEqual(marked);
  });

  it.each(proviso.notIn)('names nobody in: %s', (text) => {
    expect(naming(text, proviso.code, proviso)).toEqual([]);
  });
});

const RAILS: Proviso = {
  id: 'de/rails',
  because: { en: 'Test.', de: 'Test.' },
  word: /^Gleis$/u,
  meant: [{ before: /beim $/u }],
  unmeant: [{ before: /auf $/u }],
  otherwise: { sentence: /Streik/u, article: /Konzern/u },
  examples: ['', ''],
  notIn: ['', ''],
};

/** The places of `Gleis` in a text of sentences that end in a full stop, without those that name nobody. */
function kept(text: string): readonly number[] {
  const sentences = [...text.matchAll(/[^.]+\./gu)].map(({ 0: own, index }) => ({
    start: index,
    end: index + own.length,
  }));
  const mentions = [...text.matchAll(/Gleis/gu)].map(
    ({ index: start }): Mention => ({
      ...{ start, end: start + 5, text: 'Gleis', name: 'Gleis', kind: 'organization', form: 'name' },
      sentence: sentences.findIndex(({ end }) => start < end),
      evidence: [{ by: 'rule', id: 'de/r', weight: 1 }],
    }),
  );
  const left = withoutUnmeant(mentions, text, sentences, [RAILS]);
  return mentions.flatMap((one, i) => (left.includes(one) ? [i] : []));
}

describe('a place without a sign is told by', () => {
  it.each([
    ['nothing, and goes', 'Das Gleis kam.', []],
    ['its sentence', 'Das Gleis kam. Im Streik kam das Gleis.', [1]],
    ['the article', 'Das Gleis kam. Der Konzern schwieg.', [0]],
    ['places with a sign', 'Er war beim Gleis. Das Gleis kam.', [0, 1]],
    ['most of them', 'Er war beim Gleis. Das Gleis kam. Sie stand auf Gleis.', [0]],
  ])('%s', (_, text, places) => expect(kept(text)).toEqual(places));
});
