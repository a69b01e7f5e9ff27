/** Whose row a surname alone has: that of the one whom the article calls by the full name. */

import { createOnlyOnes, type OnlyOnes } from '../base/only-one.ts';
import type { Mention } from '../model.ts';

/** Gives the row of a mention of an article. */
export type RowOf = (mention: Mention | undefined) => string | undefined;

/**
 * Makes ready an article; where it names two of a surname, that alone has no row.
 * @example
 * createRowOf([{ kind: 'person', name: 'Helmut Kohl', row: 'people-germany/helmut-kohl' }])({ kind: 'person', name: 'Kohl' }) // 'people-germany/helmut-kohl'
 */
export function createRowOf(mentions: readonly Mention[]): RowOf {
  let rows: OnlyOnes<string, string | undefined> | undefined;
  return (mention) => {
    if (mention === undefined || mention.row !== undefined) return mention?.row;
    if (mention.kind !== 'person' || mention.name.includes(' ')) return undefined;
    rows ??= rowsBySurname(mentions);
    return rows.of(mention.name);
  };
}

function rowsBySurname(mentions: readonly Mention[]): OnlyOnes<string, string | undefined> {
  const rows = createOnlyOnes<string, string | undefined>();
  for (const { kind, name, row } of mentions) {
    const blank = name.lastIndexOf(' ');
    if (kind === 'person' && blank >= 0) rows.note(name.slice(blank + 1), row);
  }
  return rows;
}
