import { expect, it } from 'vitest';
import { HEAD, lineOf, readTable } from '../../src/judge/table.ts';
import { ELSEWHERE, judged } from './judged.ts';

it('reads back what it wrote, whatever ids and names hold', () => {
  const all = [
    judged('right'),
    judged('kind:person', { article: 'a\tb\\n\nc', name: 'Bag\\dad' }),
    judged('different', { other: { ...ELSEWHERE, article: 'x\r' } }),
  ];
  expect(readTable(HEAD + all.map(lineOf).join(''))).toEqual({ judgements: all, problems: [] });
});

it.each([
  ['no place', 'de/a\t00ff\tten\t16\tplace\te:x\tright\tBagdad'],
  ['a place that ends before it begins', 'de/a\t00ff\t16\t10\tplace\te:x\tright\tBagdad'],
  ['no kind', 'de/a\t00ff\t10\t16\ttown\te:x\tright\tBagdad'],
  ['no verdict', 'de/a\t00ff\t10\t16\tplace\te:x\tfine\tBagdad'],
  ['a verdict of pairs about one mention', 'de/a\t00ff\t10\t16\tplace\te:x\tsame\tBagdad'],
  ['half a second place', 'de/a\t00ff\t10\t16\tplace\te:x\tsame\tBagdad\tde/b'],
])('%s is a problem with its line, and costs no other line', (_, line) => {
  const { judgements, problems } = readTable(`${HEAD}${line}\n${lineOf(judged('right'))}`);
  expect(judgements).toEqual([judged('right')]);
  expect(problems).toMatchObject([{ code: 'judge/line', where: 'judged.tsv:2' }]);
});
