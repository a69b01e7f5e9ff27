import { expect, it } from 'vitest';
import { sparql } from '../../../src/gazetteer/import/sparql.ts';
import { imported } from './imported.ts';

const rows = (...bindings: readonly object[]) =>
  JSON.stringify({ head: { vars: ['item', 'itemLabel'] }, results: { bindings } });
const fenn = {
  item: { type: 'uri', value: 'http://www.wikidata.org/entity/Q901' },
  itemLabel: { value: 'Ida Fenn' },
  itemAltLabel: { value: 'I. Fenn, Ida M. Fenn' },
};

it('takes the rows of a query as what one wishes, or as they say', () => {
  const text = rows(fenn, { ...fenn, kindLabel: { value: 'city' } });
  expect(sparql.recognises(text)).toBe(true);
  expect(imported(sparql, text, { kind: 'person' })).toEqual([
    { name: 'Ida Fenn', kind: 'person', aliases: ['I. Fenn', 'Ida M. Fenn'], ids: ['Q901'] },
    { name: 'Ida Fenn', kind: 'place', aliases: ['I. Fenn', 'Ida M. Fenn'], ids: ['Q901'] },
  ]);
  expect(imported(sparql, rows(fenn))).toEqual([{ skipped: 'kind', line: 1 }]);
});

it('says that a document is cut', () => {
  expect(imported(sparql, rows(fenn).slice(0, -5))).toEqual([{ skipped: 'broken', line: 1 }]);
});
