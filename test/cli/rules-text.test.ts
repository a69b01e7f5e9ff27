import { expect, it } from 'vitest';
import type { MeasuredRule } from '../../src/cli/rule-catalogue.ts';
import { ruleText } from '../../src/cli/rules-text.ts';

const RULE: MeasuredRule = {
  ...{ id: 'en/kin/a', language: 'en', sort: 'relation', finds: 'kin' },
  because: { en: 'It is so.', de: 'Es ist so.' },
  ...{ match: '[<from>#Person] #Kin', pattern: 'as from: person; kin', notAfter: '(and|#Comma)' },
  ...{ examples: ['[from:A] his son'], notIn: ['A came.'], measured: { by: 'read', fired: 7, right: 6 } },
};

it('tells reason, worth, pattern and examples, a line each', () => {
  expect(ruleText(RULE).split('\n')).toEqual([
    'en/kin/a (finds: kin)',
    '  It is so.',
    '  read in real articles: 6 of 7 right',
    '  match: [<from>#Person] #Kin',
    '  reads: as from: person; kin',
    '  not after: “and” or comma',
    '  yes: [from:A] his son',
    '  no:  A came.',
  ]);
});

it('tells each pattern of a rule that has several', () => {
  const text = ruleText({ ...RULE, orMatch: ['#Kin [<from>#Person]', '#Kin of [<from>#Person]'] });
  expect(text.split('\n').slice(3, 6)).toEqual([
    '  match: [<from>#Person] #Kin',
    '  or: #Kin [<from>#Person]',
    '  or: #Kin of [<from>#Person]',
  ]);
});

it('tells what a rule of names is worth in points, and of what is decided by code no pattern', () => {
  const { match: _, pattern, notAfter, ...bare } = RULE;
  const text = ruleText({ ...bare, measured: { by: 'gold', fired: 9, right: 4, drop: 0.5 } });
  expect(text).toContain('on gold: fired 9 times, right 4 times; without it F1 changes by -0.50 points');
  expect(text).not.toMatch(/match|reads|not after/);
});
