/** Whose row a surname alone has: that of the one whom the article calls by the full name. */

import type { Mention } from '../model.ts';

/** Gives the row of a mention of an article. */
export type RowOf = (mention: Mention | undefined) => string | undefined;

/**
 * Makes ready an article; where it names two of a surname, that alone has no row.
 * @example
 * createRowOf([{ kind: 'person', name: 'Helmut Kohl', row: 'people-germany/helmut-kohl' }])({ kind: 'person', name: 'Kohl' }) // 'people-germany/helmut-kohl'
 */
export function createRowOf(mentions: readonly Mention[]): RowOf {
  let rows: ReadonlyMap<string, ReadonlySet<string | undefined>> | undefined;
  return (mention) => {
    if (mention === undefined || mention.row !== undefined) return mention?.row;
    if (mention.kind !== 'person' || mention.name.includes(' ')) return undefined;
    rows ??= rowsBySurname(mentions);
    const found = rows.get(mention.name);
    return found?.size === 1 ? [...found][0] : undefined;
  };
}

function rowsBySurname(mentions: readonly Mention[]): ReadonlyMap<string, ReadonlySet<string | undefined>> {
  const rows = new Map<string, Set<string | undefined>>();
  for (const { kind, name, row } of mentions) {
    const blank = name.lastIndexOf(' ');
    if (kind !== 'person' || blank < 0) continue;
    const surname = name.slice(blank + 1);
    rows.set(surname, (rows.get(surname) ?? new Set()).add(row));
  }
  return rows;
}
