import { expect, it } from 'vitest';
import { table } from '../../../src/gazetteer/import/table.ts';
import { imported } from './imported.ts';

it('takes any table with a column for names', () => {
  const text = 'Nr;Name;Also;Type\n7;Ida Fenn;I. Fenn|Ida M. Fenn;person\n8;Nordbit;;\n\n';
  expect(table.recognises(text)).toBe(true);
  expect(table.recognises('Nr;Wert\n7;1\n')).toBe(false);
  expect(imported(table, text, { kind: 'organization' })).toEqual([
    { name: 'Ida Fenn', kind: 'person', aliases: ['I. Fenn', 'Ida M. Fenn'], ids: [] },
    { name: 'Nordbit', kind: 'organization', aliases: [], ids: [] },
  ]);
});
