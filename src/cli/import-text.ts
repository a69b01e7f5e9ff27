/** What an import has made, and which lists there are, in words. */
import { countUpFor } from '../base/count-up.ts';
import type { ListedName } from '../gazetteer/index.ts';
import { KINDS, type Kind } from '../model.ts';
import type { ImportedList } from '../regenerate/import-names.ts';

const many = (count: number, one: string): string =>
  `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;

/** What was imported, and a line for each reason why something was not. */
export function importText({ path, format, names, skipped, firstBroken }: ImportedList): {
  readonly done: string;
  readonly left: readonly string[];
} {
  const reasons: readonly (readonly [number, string])[] = [
    [skipped.kind, 'of no kind that is told here: --kind person, organization or place takes them'],
    [skipped.name, 'without a name in Latin letters'],
    [skipped.broken, `that cannot be read, the first in line ${firstBroken}`],
  ];
  return {
    done: `${path}: ${many(names, 'name')} (${format.title})`,
    left: reasons.flatMap(([count, why]) =>
      count === 0 ? [] : [`  left out: ${many(count, 'record')} ${why}`],
    ),
  };
}

/** The lists of a corpus with the number of names of each kind. */
export function listText(names: readonly ListedName[], corpus: string): string {
  if (names.length === 0) return `There are no names of your own below ${corpus}/gazetteer.`;
  const files = new Map<string, Map<Kind, number>>();
  for (const { at, kind } of names) {
    const file = at.replace(/:\d+$/, '');
    countUpFor(files, file, kind);
  }
  return [...files]
    .map(([file, counts]) => {
      const kinds = KINDS.flatMap((kind) => (counts.has(kind) ? [many(counts.get(kind) ?? 0, kind)] : []));
      return `${file}: ${kinds.join(', ')}`;
    })
    .join('\n');
}
