/** GeoNames: the tables `cities15000.txt`, `allCountries.txt`, `DE.txt` (https://download.geonames.org/export/dump/readme.txt). */
import type { ImportFormat } from './format.ts';
import { nameFrom } from './naming.ts';
import { lineByLine } from './streams.ts';

const COLUMNS = 19;

/** Told by 19 columns with a number first and a feature class seventh, since the tables have no head. */
export const geonames: ImportFormat = {
  id: 'geonames',
  title: 'GeoNames',
  recognises: (beginning) => {
    const cells = (beginning.split('\n')[0] ?? '').split('\t');
    return cells.length === COLUMNS && /^\d+$/.test(cells[0] ?? '') && /^[A-Z]$/.test(cells[6] ?? '');
  },
  open: () =>
    lineByLine(function* (line, number) {
      if (line.trim() === '') return;
      const cells = line.split('\t');
      const [id = '', name, , others = ''] = cells;
      if (cells.length < COLUMNS || !/^\d+$/.test(id)) yield { skipped: 'broken', line: number };
      else
        yield nameFrom({ name, kind: 'place', aliases: others.split(','), ids: [`geonames:${id}`] }, number);
    }),
};
