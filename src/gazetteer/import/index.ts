/** The formats of other databases, the more particular ones first. */
import { followTheMoney } from './follow-the-money.ts';
import type { ImportFormat } from './format.ts';
import { geonames } from './geonames.ts';
import { opensanctions } from './opensanctions.ts';
import { popolo } from './popolo.ts';
import { sparql } from './sparql.ts';
import { table } from './table.ts';
import { wikidata } from './wikidata.ts';

export type { Imported, ImportFormat, Wishes } from './format.ts';

/** The first that recognises the beginning of a file reads it; `table` would take any table, hence the last place. */
export const IMPORT_FORMATS: readonly ImportFormat[] = [
  wikidata,
  sparql,
  followTheMoney,
  popolo,
  geonames,
  opensanctions,
  table,
];

/** The format that a file begins like. */
export const formatOf = (beginning: string): ImportFormat | undefined =>
  IMPORT_FORMATS.find((format) => format.recognises(beginning));
