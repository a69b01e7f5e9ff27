/** Weight files. */
import { expect, it } from 'vitest';
import { templatesWith } from '../../../src/find/features/templates.ts';
import { parseWeights, printWeights } from '../../../src/find/weights/weight-file.ts';
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
