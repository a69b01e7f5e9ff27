import { expect, it } from 'vitest';
import type { ListedName } from '../../src/gazetteer/own-name.ts';
import { ownRows } from '../../src/gazetteer/own-rows.ts';
import type { Row } from '../../src/model.ts';

const own = (name: string, more: Partial<ListedName> = {}): ListedName => ({
  ...{ name, kind: 'person', aliases: [], ids: [], at: 'a.tsv:1' },
  ...more,
});
const merkel: Row = {
  id: 'people/merkel',
  kind: 'person',
  label: { de: 'Angela Merkel' },
  flags: ['famous'],
};
const named = (name: string) => (name === 'Angela Merkel' ? [merkel] : []);

it('gives a name that the lists know to their row, with what is new', () => {
  const name = own('Angela Merkel', { description: 'Kanzlerin', ids: ['Q567'] });
  const { rowOf, rowById } = ownRows([name], named);
  expect(rowOf(name)).toEqual({
    ...merkel,
    description: 'Kanzlerin',
    sameAs: ['https://www.wikidata.org/wiki/Q567'],
  });
  expect(rowById('people/merkel')).toBe(rowOf(name));
});

it('makes a row of its own of any other name, and of one that is of another kind there', () => {
  const names = [own('Ida Fenn'), own('Angela Merkel', { kind: 'organization' })];
  const { rowOf, rowById } = ownRows(names, named);
  expect(names.map((name) => rowOf(name).id)).toEqual([
    'own-people/ida-fenn',
    'own-organizations/angela-merkel',
  ]);
  expect(rowById('own-people/nobody')).toBeUndefined();
});

it('knows rows by their ids before anybody has asked for them', () => {
  expect(ownRows([own('Ida Fenn')], named).rowById('own-people/ida-fenn')?.label).toEqual({
    und: 'Ida Fenn',
  });
});

it('puts lines of one name together, and says where their numbers differ', () => {
  const lines = [
    own('Ida Fenn', { aliases: ['I. Fenn'], ids: ['A1'] }),
    own('Ida Fenn', { aliases: ['Ida M. Fenn'], ids: ['B2'], at: 'a.tsv:9' }),
  ];
  const { names, problems } = ownRows(lines, named);
  expect(names).toMatchObject([{ aliases: ['I. Fenn', 'Ida M. Fenn'], ids: ['A1', 'B2'] }]);
  expect(problems).toMatchObject([{ where: 'a.tsv:9' }]);
});

it('sums up many namesakes', () => {
  const lines = Array.from({ length: 50 }, (_, i) => own('Ida Fenn', { ids: [`N${i}`] }));
  const { problems } = ownRows(lines, named);
  expect(problems).toHaveLength(11);
  expect(problems.at(-1)?.message).toContain('39 more');
});
