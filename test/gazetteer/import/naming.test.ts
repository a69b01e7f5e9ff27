import { expect, it } from 'vitest';
import { nameFrom } from '../../../src/gazetteer/import/naming.ts';

it('takes signs away that a table needs for itself, and aliases that say nothing new', () => {
  const says = {
    name: ' Ida\tFenn ',
    kind: 'person',
    aliases: ['Ida Fenn', 'I.|Fenn', '', 'Ида'],
    ids: ['', undefined],
  };
  expect(nameFrom({ ...says, kind: 'person' }, 3)).toEqual({
    ...{ name: 'Ida Fenn', kind: 'person', aliases: ['I. Fenn'], ids: [] },
  });
});

it('is none without a name that articles can have, or without a kind', () => {
  expect(nameFrom({ name: '北京', kind: 'place' }, 3)).toEqual({ skipped: 'name', line: 3 });
  expect(nameFrom({ name: 'x'.repeat(301), kind: 'place' }, 3)).toEqual({ skipped: 'name', line: 3 });
  expect(nameFrom({ name: 'Lindrau', kind: undefined }, 3)).toEqual({ skipped: 'kind', line: 3 });
});
