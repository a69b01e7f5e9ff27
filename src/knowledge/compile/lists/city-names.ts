/** The names that a language has for cities of the world: number in GeoNames, tab, name. */

import { type Head, parseHead } from './head.ts';
import { type Parsed, problem } from './problem.ts';

export interface CityNames {
  readonly head: Head;
  /** By number in GeoNames. */
  readonly names: ReadonlyMap<string, string>;
}

const ROW = /^(\d+)\t(.+)$/;

/** Parses a list, whose first row is a header. `file` is used in messages. */
export function parseCityNames(file: string, content: string): Parsed<CityNames> {
  const { head, body, problems } = parseHead(file, content, []);
  const rows = body.slice(1).map((line) => ({ line, match: ROW.exec(line.text) }));
  const wrong = rows
    .filter(({ match }) => match === null)
    .map(({ line }) =>
      problem(
        `${file}:${line.number}`,
        'the row is not a city with its name',
        'A row is a number in GeoNames, a tab and a name.',
      ),
    );
  const names = new Map(rows.flatMap(({ match }) => (match ? [[match[1] ?? '', match[2] ?? '']] : [])));
  return { source: head && { head, names }, problems: [...problems, ...wrong] };
}
