/** OpenSanctions: `targets.simple.csv` (https://www.opensanctions.org/docs/bulk/csv/). */
import { kindCalled } from '../kinds.ts';
import type { ImportFormat } from './format.ts';
import { nameFrom } from './naming.ts';
import { rowByRow } from './streams.ts';

/** Told by its head, `id,schema,name,aliases`; aliases are parted by semicolons in one cell. */
export const opensanctions: ImportFormat = {
  id: 'opensanctions',
  title: 'OpenSanctions, simplified table',
  recognises: (beginning) => /^\uFEFF?"?id"?,"?schema"?,"?name"?,"?aliases"?/.test(beginning),
  open: ({ kind }) =>
    rowByRow((header) => {
      const columns = header.map((name) => name.toLowerCase());
      return function* (row, line) {
        const cell = (name: string) => row[columns.indexOf(name)]?.trim() ?? '';
        const id = cell('id');
        const says = {
          name: cell('name'),
          kind: kindCalled(cell('schema')) ?? kind,
          aliases: cell('aliases').split(/"?;"?/),
          description: cell('dataset'),
          ids: [/^Q\d+$/.test(id) ? id : id && `opensanctions:${id}`],
        };
        yield nameFrom(says, line);
      };
    }),
};
