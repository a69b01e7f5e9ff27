/** Every relation rule is true of its own examples: it tells what they mark and nothing else, and is silent in the counter-examples. */
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { READER_LANGUAGES, RELATION_TYPES } from '../../src/model.ts';
import { findIn } from '../knowledge.ts';
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

const rolesIn = (text: string, code: string) => findIn(text, code).relations ?? [];

describe.each(
  withRules.flatMap(({ code, relations }) => relations.guards.map((one) => [code, one.id, one] as const)),
)('in %s: %s', (code, _, { examples, notIn }) => {
  it.each(examples)('nothing is told in: %s', (text) => {
    expect(rolesIn(text, code)).toEqual([]);
  });

  it.each(notIn)('something is told in: %s', (text) => {
    expect(rolesIn(text, code)).not.toEqual([]);
  });
});

describe.each(
  withRules.flatMap(({ code, relations }) => relations.statuses.map((one) => [code, one.id, one] as const)),
)('in %s: %s', (code, _, { status, examples, notIn }) => {
  it.each(examples)('is so in: %s', (example) => {
    const marked = /\[(.+)\]/.exec(example)?.[1];
    const text = example.replace(/[[\]]/g, '');
    const told = rolesIn(text, code).map(({ status, mark }) => [status, text.slice(mark?.start, mark?.end)]);
    expect(told).toContainEqual([status, marked]);
  });

  it.each(notIn)('is not so in: %s', (text) => {
    const told = rolesIn(text, code);
    expect(told).not.toEqual([]);
    expect(told.map((one) => one.status)).not.toContain(status);
  });
});
