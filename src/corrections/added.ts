/** Finds the names that somebody has added, before all others: they have the row that lists give them, else one of the file's own. */
import type { LinkKnowledge } from '../link/index.ts';
import type { Article, Found, Row, RowId, Span } from '../model.ts';

import { createLiterals } from '../text/literal.ts';
import { type Correction, ofVerb, type Said } from './correction.ts';
import { type Effects, type Hindrance, standsElsewhere } from './effects.ts';
import { evidenceOf } from './evidence.ts';
import { type GivenName, longerAround, withNames } from './given-names.ts';
import type { Mend } from './mend.ts';
import { listedRow, ownRow } from './own-row.ts';
import { tidy } from './reference.ts';
import { holdsAt } from './scope.ts';
import type { Add } from './verbs/add.ts';

/** A word without the genitive that it may stand in, in a language. */
export type WithoutGenitive = (language: string, word: string) => string;

/** Finds the added names in an article, and has their rows. */
export interface AddedNames {
  readonly find: Mend;
  readonly rows: ReadonlyMap<string, Row>;
  /** Notes which of them an article has in the end, when all corrections have mended it. */
  readonly note: (mended: Found) => void;
}

const within = (name: string, longer: string): Hindrance => ({
  message: `“${name}” stands only within a longer name: “${longer}”.`,
  hint: 'The longer name counts there: correct that one, or add it as it should be.',
});

const addedBy = ({ name }: Add, { at }: Said): Hindrance => ({
  message: `“${name}” is already added by ${at}.`,
  hint: 'The first one counts. Take one of the two back.',
});

/** What is asked of lists and languages. */
interface Asked {
  readonly knowledge: LinkKnowledge;
  readonly withoutGenitive: WithoutGenitive;
}

/** What finds the added names, and notes which of them there are, and what hinders the others. */
export function addedNames(
  corrections: readonly Correction[],
  { knowledge, withoutGenitive }: Asked,
  effects: Effects,
): AddedNames {
  const adds = ofVerb(corrections, 'add');
  const rows = new Map<string, Row>();
  const idOf = new Map<Add, RowId>();
  for (const add of adds) {
    const listed = listedRow(add.name, add.kind, (name) => knowledge.named(name, 'name'));
    const row = listed ?? ownRow(add.name, add.kind);
    idOf.set(add, row.id);
    if (listed === undefined && !rows.has(row.id)) rows.set(row.id, row);
  }
  const literals = createLiterals(
    adds.flatMap((add) => [add.name, ...add.also].map((name) => [name, add] as const)),
  );
  const { hindered } = effects;
  const holds = (add: Add & Said, article: Article, span: Span): boolean => {
    if (holdsAt(add.in, article, span)) return true;
    if (add.in !== undefined && !hindered.has(add))
      hindered.set(add, standsElsewhere(`“${add.name}”`, add.in));
    return false;
  };
  const find: Mend = (article, found) => {
    const bare = (word: string) => withoutGenitive(found.language, word);
    const hits = literals(article.text, bare, (add, span) => holds(add, article, span));
    const names = hits.flatMap(({ items: [add, ...others], ...hit }): readonly GivenName[] => {
      if (add === undefined) return [];
      const longer = longerAround(hit, found.mentions);
      if (longer !== undefined)
        hindered.set(add, within(article.text.slice(hit.start, hit.end), longer.text));
      for (const other of others) hindered.set(other, addedBy(other, add));
      return [{ ...hit, name: tidy(add.name), kind: add.kind, row: idOf.get(add), said: add }];
    });
    return withNames(article, found, names, effects);
  };
  return { rows, find, note: noter(adds, effects) };
}

/** What takes note of the added names that are among the reasons of what an article has. */
function noter(adds: readonly (Add & Said)[], { changed }: Effects): AddedNames['note'] {
  if (adds.length === 0) return () => {};
  const byReason = new Map(adds.map((add) => [evidenceOf(add, 'mention').id, add]));
  return ({ mentions }) => {
    for (const { by, id } of mentions.flatMap(({ evidence }) => evidence)) {
      const add = by === 'correction' ? byReason.get(id) : undefined;
      if (add !== undefined) changed.add(add);
    }
  };
}
