import { expect, it } from 'vitest';
import { importText, listText } from '../../src/cli/import-text.ts';
import { table } from '../../src/gazetteer/import/table.ts';

it('says what was imported, and why some was not', () => {
  const { done, left } = importText({
    ...{ path: 'corpus/gazetteer/a.tsv', format: table, names: 1200, firstBroken: 7 },
    skipped: { kind: 0, name: 1, broken: 2 },
  });
  expect(done).toBe('corpus/gazetteer/a.tsv: 1,200 names (a table with a column “name”)');
  expect(left).toHaveLength(2);
  expect(left[0]).toContain('1 record without');
  expect(left[1]).toContain('line 7');
});

it('counts the names of each list by kind', () => {
  const name = { name: 'x', aliases: [], ids: [] };
  const names = [
    { ...name, kind: 'person', at: 'gazetteer/a.tsv:2' },
    { ...name, kind: 'place', at: 'gazetteer/a.tsv:3' },
    { ...name, kind: 'place', at: 'gazetteer/b.tsv:1' },
  ] as const;
  expect(listText(names, 'corpus')).toBe('gazetteer/a.tsv: 1 person, 1 place\ngazetteer/b.tsv: 1 place');
  expect(listText([], 'corpus')).toContain('no names');
});
