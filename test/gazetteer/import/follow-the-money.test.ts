import { expect, it } from 'vitest';
import { followTheMoney } from '../../../src/gazetteer/import/follow-the-money.ts';
import { imported } from './imported.ts';

const line = (schema: string, properties: object) => `${JSON.stringify({ id: 'x', schema, properties })}\n`;

it('takes entities with their names, and what they are', () => {
  const text =
    line('Person', {
      name: ['Ida Fenn', 'Ida M. Fenn'],
      alias: ['I. Fenn'],
      position: ['mayor'],
      wikidataId: ['Q901'],
    }) +
    line('Company', { name: ['Nordbit'] }) +
    line('Document', { name: ['Akte 7'] }) +
    '{"schema": "Person"';
  expect(followTheMoney.recognises(text)).toBe(true);
  expect(imported(followTheMoney, text)).toEqual([
    {
      ...{ name: 'Ida Fenn', kind: 'person', aliases: ['Ida M. Fenn', 'I. Fenn'] },
      ...{ description: 'mayor', ids: ['Q901'] },
    },
    { name: 'Nordbit', kind: 'organization', aliases: [], ids: [] },
    { skipped: 'kind', line: 3 },
    { skipped: 'broken', line: 4 },
  ]);
});
