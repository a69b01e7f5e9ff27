/** Any table with a column for the name: the columns are told by their heads. */
import { createCellReader, separatorOf } from '../../base/cells.ts';
import { type Field, headsOf } from '../heads.ts';
import { kindCalled } from '../kinds.ts';
import type { ImportFormat } from './format.ts';
import { nameFrom } from './naming.ts';
import { rowByRow } from './streams.ts';

/** The last of all: the name of a column is all that it asks for. */
export const table: ImportFormat = {
  id: 'table',
  title: 'a table with a column “name”',
  recognises: (beginning) => {
    const first = beginning.replace(/^\uFEFF/, '').split('\n')[0] ?? '';
    const [row] = [...createCellReader(separatorOf(`${first}\n`)).write(`${first}\n`)];
    return row !== undefined && headsOf(row.cells) !== undefined;
  },
  open: ({ kind }) =>
    rowByRow((header) => {
      const heads = headsOf(header) ?? {};
      return function* (row, line) {
        const of = (field: Field) => row[heads[field] ?? -1] ?? '';
        const says = {
          name: of('name'),
          kind: kindCalled(of('kind')) ?? kind,
          aliases: of('aliases').split(/[|;]/),
          description: of('description'),
          ids: of('id').split(/[|;]/),
        };
        yield nameFrom(says, line);
      };
    }),
};
