import { expect, it } from 'vitest';
import { geonames } from '../../../src/gazetteer/import/geonames.ts';
import { imported } from './imported.ts';

const line = (id: string, name: string, others: string) =>
  [id, name, name, others, '50.1', '8.6', 'P', 'PPL', 'DE', ...Array(10).fill('')].join('\t');

it('takes places with names in Latin letters', () => {
  const text = `${line('17', 'Lindrau', 'Bad Lindrau,Линдрау,Lindrau')}\r\n${line('18', 'Киев', '')}\nno table\n`;
  expect(geonames.recognises(text)).toBe(true);
  expect(imported(geonames, text)).toEqual([
    { name: 'Lindrau', kind: 'place', aliases: ['Bad Lindrau'], ids: ['geonames:17'] },
    { skipped: 'name', line: 2 },
    { skipped: 'broken', line: 3 },
  ]);
});
