import { type Rule, rule } from '../../src/rules/rule.ts';

/** A rule that is nothing but its patterns and what must not stand beside it. */
export const ruleWith = (
  match: string,
  guards: Pick<Rule, 'orMatch' | 'notAfter' | 'notBefore'> = {},
): Rule =>
  rule({
    ...guards,
    id: 'de/person/test',
    finds: 'person',
    because: { en: 'It is a test.', de: 'Es ist eine Probe.' },
    match,
    examples: ['[A]', '[B]'],
    notIn: ['b'],
  });
