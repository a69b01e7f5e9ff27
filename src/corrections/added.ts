/** Finds the names that somebody has added, before all others: they are rows of the file's own. */
import { foldWords, idPart } from '../link/index.ts';
import type { Kind, Row } from '../model.ts';
import { createLiterals } from '../text/literal.ts';
import { type Add, type Correction, ofVerb } from './correction.ts';
import type { Effects } from './effects.ts';
import { type GivenName, withNames } from './given-names.ts';
import type { Mend } from './mend.ts';
import { tidy } from './reference.ts';
import { holdsAt } from './scope.ts';

/** A word without the genitive that it may stand in, in a language. */
export type WithoutGenitive = (language: string, word: string) => string;

/** The sources of the rows that the file adds to the lists. */
const SOURCES: Readonly<Record<Kind, string>> = {
  person: 'added-people',
  organization: 'added-organizations',
  place: 'added-places',
};

/** Finds the added names in an article, and has their rows. */
export interface AddedNames {
  readonly find: Mend;
  readonly rows: ReadonlyMap<string, Row>;
}

const rowOf = ({ name, kind }: Add): string => `${SOURCES[kind]}/${idPart(foldWords(name))}`;

/** What finds the added names, and notes which of them there are. */
export function addedNames(
  corrections: readonly Correction[],
  withoutGenitive: WithoutGenitive,
  effects: Effects,
): AddedNames {
  const adds = ofVerb(corrections, 'add');
  const rows = new Map<string, Row>();
  for (const { name, kind, ...one } of adds) {
    const id = rowOf({ name, kind, ...one });
    if (!rows.has(id)) rows.set(id, { id, kind, label: { und: name }, flags: [] });
  }
  const literals = createLiterals(
    adds.flatMap((add) => [add.name, ...add.also].map((name) => [name, add] as const)),
  );
  const find: Mend = (article, found) => {
    const bare = (word: string) => withoutGenitive(found.language, word);
    const hits = literals(article.text, bare, (add, span) => holdsAt(add.in, article, span));
    const names = hits.flatMap(({ items: [add], ...hit }): readonly GivenName[] => {
      if (add === undefined) return [];
      effects.changed.add(add);
      return [{ ...hit, name: tidy(add.name), kind: add.kind, row: rowOf(add), said: add }];
    });
    return withNames(article, found, names, effects);
  };
  return { rows, find };
}
