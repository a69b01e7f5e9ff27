import { type Rule, rule } from '../../src/rules/rule.ts';

/** A rule that is nothing but its pattern. */
export const ruleWith = (match: string): Rule =>
  rule({
    id: 'de/person/test',
    finds: 'person',
    because: { en: 'It is a test.', de: 'Es ist eine Probe.' },
    match,
    examples: ['[A]'],
    notIn: ['b'],
  });
