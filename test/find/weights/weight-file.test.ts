/** Weight files. */
import { expect, it } from 'vitest';
import { templatesWith } from '../../../src/find/features/templates.ts';
import { parseWeights, printWeights, weightProblems } from '../../../src/find/weights/weight-file.ts';
import { german } from '../../../src/languages/de/index.ts';

const templates = templatesWith(german.rules);
const [first] = german.rules;
const lines = [`rule=${first?.id}\t4\t5\t6`, 'words=2\t1\t-2\t3'];

it('is read line by line; remarks and features of rules that are gone are left out', () => {
  const content = ['# feature\tperson', ...lines, 'rule=de/person/gone\t9\t9\t9', ''].join('\n');
  const { features, values } = parseWeights(content, templates);
  expect(features).toHaveLength(2);
  expect([...values]).toEqual([4, 5, 6, 1, -2, 3]);
});

it('is printed as it is read, sorted by name', () => {
  const table = parseWeights([...lines].reverse().join('\n'), templates);
  const [remark, ...rest] = printWeights(table, templates).split('\n');
  expect(remark).toMatch(/^# feature\tperson\torganization\tplace/);
  expect(rest).toEqual([...lines, '']);
});

it('is checked line by line; only rules that are gone are no fault', () => {
  const content = [
    '# remark',
    ...lines,
    'words=2\t1\t2',
    'words=2\tabc\t1\t1',
    'wordz=2\t1\t2\t3',
    'rule=de/gone\t1\t1\t1',
  ];
  const problems = weightProblems(content.join('\n'), templates, 'de/weights.tsv');
  expect(problems.map(({ where, message }) => `${where}: ${message}`)).toEqual([
    'de/weights.tsv:4: "words=2" needs 3 whole numbers, it has "1 2"',
    'de/weights.tsv:5: "words=2" needs 3 whole numbers, it has "abc 1 1"',
    'de/weights.tsv:6: no template names the feature "wordz=2"',
  ]);
  expect(parseWeights(content.join('\n'), templates).features).toHaveLength(2);
});
