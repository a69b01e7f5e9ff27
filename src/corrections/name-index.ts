/** Finds what is said of a name: by the name as it stands, by its row, by other names of the row, by another form of the same name. */
import type { LinkKnowledge } from '../link/index.ts';
import { KINDS, type Kind, type Mention } from '../model.ts';
import { foldWords } from '../spelling/fold.ts';
import type { Reference } from './reference.ts';

/** What was said of a name, and whether of this very name. */
export interface Hit<T> {
  readonly item: T;
  /** Whether this very name or row was said, and not another name of the same actor. */
  readonly exact: boolean;
}

/** What is said of the name of a mention whose kind is settled. */
export type NameIndex<T> = (mention: Pick<Mention, 'name' | 'row'>, kind: Kind) => readonly Hit<T>[];

/** Puts items under the references that they are about. */
export function indexNames<T>(
  items: readonly (readonly [Reference, T])[],
  { nameOf, rowById }: LinkKnowledge,
): NameIndex<T> {
  const byName = new Map<string, T[]>();
  const byForm = new Map<string, T[]>();
  const byRow = new Map<string, T[]>();
  for (const [reference, item] of items) {
    if ('row' in reference) {
      put(byRow, reference.row, item);
      continue;
    }
    for (const kind of reference.kind === undefined ? KINDS : [reference.kind]) {
      put(byName, `${kind}\n${foldWords(reference.name)}`, item);
      put(byForm, `${kind}\n${nameOf(kind, reference.name).key}`, item);
    }
  }
  if (items.length === 0) return () => [];
  const labelled = (row: string, kind: Kind): readonly T[] => {
    const labels = Object.values(rowById(row)?.label ?? {});
    return labels.flatMap((label) => byName.get(`${kind}\n${foldWords(label)}`) ?? []);
  };
  return ({ name, row }, kind) => {
    const said = byName.get(`${kind}\n${foldWords(name)}`) ?? [];
    const meant = [
      ...(row === undefined ? [] : [...(byRow.get(row) ?? []), ...labelled(row, kind)]),
      ...(byForm.get(`${kind}\n${nameOf(kind, name).key}`) ?? []),
    ];
    return [
      ...said.map((item) => ({ item, exact: true })),
      ...[...new Set(meant)].filter((item) => !said.includes(item)).map((item) => ({ item, exact: false })),
    ];
  };
}

function put<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else if (!list.includes(item)) list.push(item);
}
