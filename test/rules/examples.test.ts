/** Every rule is true of its own examples: it finds what they bracket, all of it and nothing else, and is silent in the counter-examples. */
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { KINDS, READER_LANGUAGES } from '../../src/model.ts';
import { firings, unbracketed } from './firing.ts';

it('there are rules for each kind of actor', () =>
  expect(new Set(languages.flatMap(({ rules }) => rules.map(({ finds }) => finds)))).toEqual(new Set(KINDS)));

describe.each(languages.map(({ code, rules }) => [code, rules] as const))('rules of %s', (code, rules) => {
  it('have ids that begin with the language and what they find, each once', () => {
    for (const { id, finds } of rules)
      expect(id).toMatch(new RegExp(`^${code}/${finds}/[a-z0-9]+(-[a-z0-9]+)*$`));
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it('give reasons that differ', () => {
    for (const reader of READER_LANGUAGES)
      expect(new Set(rules.map(({ because }) => because[reader])).size).toBe(rules.length);
  });

  describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    it.each(rule.examples)('finds %s', (example) => {
      const { text, marked } = unbracketed(example);
      expect(marked).not.toEqual([]);
      expect(firings(text, code, id)).toEqual(marked);
    });

    it.each(rule.notIn)('finds nothing in: %s', (text) => {
      expect(text).not.toContain('[');
      expect(firings(text, code, id)).toEqual([]);
    });
  });
});
