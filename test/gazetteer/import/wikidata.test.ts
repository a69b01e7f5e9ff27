import { expect, it } from 'vitest';
import { wikidata } from '../../../src/gazetteer/import/wikidata.ts';
import { imported } from './imported.ts';

const isA = (number: number) => ({
  P31: [{ mainsnak: { datavalue: { value: { 'entity-type': 'item', 'numeric-id': number } } } }],
});
const at = { P1: [{ mainsnak: { datavalue: { type: 'globecoordinate', value: {} } } }] };
const entity = (id: string, de: string, claims: object, aliases: readonly string[] = []) =>
  JSON.stringify({
    ...{ type: 'item', id, labels: { de: { value: de } }, claims, descriptions: { en: { value: 'about' } } },
    aliases: { de: aliases.map((value) => ({ value })) },
  });
const dump = (...lines: readonly string[]) => `[\n${lines.join(',\n')}\n]\n`;

it('takes people, organizations, and what has coordinates', () => {
  const text = dump(
    entity('Q901', 'Ida Fenn', isA(5), ['I. Fenn']),
    entity('Q902', 'Nordbit', isA(43229)),
    entity('Q903', 'Lindrau', { ...isA(77), ...at }),
    entity('Q904', 'Mittwoch', isA(41825)),
  );
  expect(wikidata.recognises(text)).toBe(true);
  expect(imported(wikidata, text)).toEqual([
    { name: 'Ida Fenn', kind: 'person', aliases: ['I. Fenn'], description: 'about', ids: ['Q901'] },
    { name: 'Nordbit', kind: 'organization', aliases: [], description: 'about', ids: ['Q902'] },
    { name: 'Lindrau', kind: 'place', aliases: [], description: 'about', ids: ['Q903'] },
    { skipped: 'kind', line: 5 },
  ]);
});

it('takes the rest as what one wishes', () => {
  expect(imported(wikidata, dump(entity('Q904', 'Nordbit', {})), { kind: 'organization' })).toMatchObject([
    { name: 'Nordbit', kind: 'organization' },
  ]);
});

it('goes on behind a line that is cut', () => {
  const text = `[\n{"type":"item","id":"Q1",\n${entity('Q901', 'Ida Fenn', isA(5))}\n{"type":"it`;
  expect(imported(wikidata, text)).toMatchObject([
    { skipped: 'broken', line: 2 },
    { name: 'Ida Fenn' },
    { skipped: 'broken', line: 4 },
  ]);
});
