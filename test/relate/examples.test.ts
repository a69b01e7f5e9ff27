/** Every relation rule is true of its own examples: it tells what they mark and nothing else, and is silent in the counter-examples. */
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { READER_LANGUAGES, RELATION_TYPES } from '../../src/model.ts';
import { toldBy, unmarked } from './told.ts';

const withRules = languages.filter(({ relations }) => relations.rules.length > 0);

describe.each(withRules.map(({ code, relations }) => [code, relations.rules] as const))(
  'relation rules of %s',
  (code, rules) => {
    it('have ids that begin with the language and what they tell, each once', () => {
      for (const { id, type } of rules)
        expect(id).toMatch(new RegExp(`^${code}/${type}/[a-z0-9]+(-[a-z0-9]+)*$`));
      expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    });

    it('tell every type', () => {
      expect(new Set(rules.map(({ type }) => type))).toEqual(new Set(RELATION_TYPES));
    });

    it('give reasons that differ', () => {
      for (const reader of READER_LANGUAGES)
        expect(new Set(rules.map(({ because }) => because[reader])).size).toBe(rules.length);
    });

    describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
      it.each(rule.examples)('tells %s', (example) => {
        const { text, told } = unmarked(example);
        expect(toldBy(id, text, code)).toEqual([told]);
      });

      it.each(rule.notIn)('tells nothing in: %s', (text) => {
        expect(text).not.toContain('[');
        expect(toldBy(id, text, code)).toEqual([]);
      });
    });
  },
);
