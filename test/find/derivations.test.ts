/** Every derivation is true of its own examples in every language it serves. */
import { describe, expect, it } from 'vitest';
import { DERIVATIONS } from '../../src/find/derived/index.ts';
import { languages } from '../../src/languages/index.ts';
import { expectSentences } from '../in-words.ts';
import { findIn } from '../knowledge.ts';
import { unbracketed } from '../rules/firing.ts';

const derived = (text: string, code: string, id: string): readonly string[] =>
  findIn(text, code)
    .mentions.filter(({ evidence }) => evidence.some((one) => one.id === `${code}/${id}`))
    .map(({ start, end }) => text.slice(start, end));

it('derivations have ids of their own, and say why', () => {
  expect(new Set(DERIVATIONS.map(({ id }) => id)).size).toBe(DERIVATIONS.length);
  for (const { id, form, because } of DERIVATIONS) {
    expect(id).toMatch(new RegExp(`^${form}/[a-z]+(-[a-z]+)*$`));
    expectSentences(because, id, 'src/find/derived/');
  }
});

it('derivations serve known languages', () => {
  const codes = new Set(languages.map(({ code }) => code));
  for (const { examples, notIn } of DERIVATIONS) {
    expect([...examples.keys()]).toEqual([...notIn.keys()]);
    for (const code of examples.keys()) expect(codes).toContain(code);
  }
});

describe.each(
  DERIVATIONS.flatMap((derivation) =>
    [...derivation.examples.keys()].map((code) => [`${code}/${derivation.id}`, code, derivation] as const),
  ),
)('%s', (_, code, { id, form, examples, notIn }) => {
  it.each(examples.get(code) ?? [])('finds %s', (example) => {
    const { text, marked } = unbracketed(example);
    expect(derived(text, code, id)).toEqual(marked);
    for (const mention of findIn(text, code).mentions)
      expect(mention.form).toBe(marked.includes(mention.text) ? form : 'name');
  });

  it.each(notIn.get(code) ?? [])('finds nothing in: %s', (text) => {
    expect(derived(text, code, id)).toEqual([]);
  });
});
