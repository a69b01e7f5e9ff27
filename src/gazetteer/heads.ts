/** Which column of a table of names holds what. */

/** In the order in which tables are written; a row without a name is none. */
export const FIELDS = ['name', 'kind', 'aliases', 'description', 'id'] as const;
/** What a column may hold. */
export type Field = (typeof FIELDS)[number];

/** What the head of a column may be, the likelier first; other tools call them otherwise. */
const HEADS: Readonly<Record<Field, readonly string[]>> = {
  name: ['name', 'label', 'itemlabel', 'title', 'caption'],
  kind: ['kind', 'type', 'schema', 'class'],
  aliases: ['aliases', 'alias', 'also', 'othernames', 'alternatenames', 'itemaltlabel'],
  description: ['description', 'itemdescription', 'summary', 'note'],
  id: ['id', 'ids', 'identifier', 'wikidata', 'item', 'sameas'],
};

const plain = (head: string): string => head.toLowerCase().replace(/[^\p{L}]/gu, '');

/** The column of each field that a head names. */
export type Heads = Readonly<Partial<Record<Field, number>>>;

/**
 * The columns that a first row names; a row that names no names is no head.
 * @example
 * headsOf(['Label', 'Type']) // { name: 0, kind: 1 }
 */
export function headsOf(row: readonly string[]): Heads | undefined {
  const heads = row.map(plain);
  const columns = FIELDS.flatMap((field) => {
    const head = HEADS[field].find((name) => heads.includes(name));
    return head === undefined ? [] : [[field, heads.indexOf(head)] as const];
  });
  const named: Heads = Object.fromEntries(columns);
  return named.name === undefined ? undefined : named;
}
