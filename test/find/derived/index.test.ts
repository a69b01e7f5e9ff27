/** Every derivation is true of its own examples in every language it serves. */
import { describe, expect, it } from 'vitest';
import { DERIVATIONS, derivationsOf } from '../../../src/find/derived/index.ts';
import { DERIVATION_IDS, type DerivationShown } from '../../../src/languages/derivations.ts';
import { languages } from '../../../src/languages/index.ts';
import { findIn } from '../../knowledge.ts';
import { unbracketed } from '../../rules/firing.ts';

const derived = (text: string, code: string, id: string): readonly string[] =>
  findIn(text, code)
    .mentions.filter(({ evidence }) => evidence.some((one) => one.id === `${code}/${id}`))
    .map(({ start, end }) => text.slice(start, end));

it('derivations have ids that begin with the form they give', () => {
  expect(DERIVATIONS.map(({ id }) => id)).toEqual(DERIVATION_IDS);
  for (const { id, form } of DERIVATIONS) expect(id).toMatch(new RegExp(`^${form}/[a-z]+(-[a-z]+)*$`));
});

describe.each(
  languages.flatMap((language) =>
    derivationsOf(language).map(({ id, form }) => {
      const shown = language.derivations[id] as DerivationShown;
      return [`${language.code}/${id}`, { code: language.code, id, form, ...shown }] as const;
    }),
  ),
)('%s', (_, { code, id, form, examples, notIn }) => {
  it.each(examples)('finds %s', (example) => {
    const { text, marked } = unbracketed(example);
    expect(derived(text, code, id)).toEqual(marked);
    for (const mention of findIn(text, code).mentions)
      expect(mention.form).toBe(marked.includes(mention.text) ? form : 'name');
  });

  it.each(notIn)('finds nothing in: %s', (text) => {
    expect(derived(text, code, id)).toEqual([]);
  });
});
