/** Finds the names of one's own lists, before what the program knows: a list that somebody gives is asked first. */
import { type ListedName, type OwnRows, ownRows } from '../gazetteer/index.ts';
import type { LinkKnowledge } from '../link/index.ts';
import type { Span } from '../model.ts';
import { createLiterals, type Literal } from '../text/literal.ts';
import type { WithoutGenitive } from './added.ts';
import type { Effects } from './effects.ts';
import { LISTED } from './evidence.ts';
import { type GivenName, withNames } from './given-names.ts';
import type { Mend } from './mend.ts';

/** Finds the names of the lists in an article, and has their rows. */
export interface ListedNames extends Pick<OwnRows, 'rowById' | 'problems'> {
  readonly find: Mend;
}

/** Whether a word is more than a name in a language: `Wahl`, `Die`. */
export type IsOrdinary = (language: string, word: string) => boolean;

interface Around {
  readonly knowledge: LinkKnowledge;
  readonly withoutGenitive: WithoutGenitive;
  readonly isOrdinary: IsOrdinary;
}

interface Name {
  readonly name: string;
  readonly listed: ListedName;
}

/** Each name with its aliases, one after the other: a hundred thousand would not be in memory at once. */
function* printedOf(names: readonly ListedName[]): Iterable<readonly [string, Name]> {
  for (const listed of names) {
    yield [listed.name, { name: listed.name, listed }];
    for (const name of listed.aliases) yield [name, { name, listed }];
  }
}

const isOneWord = ({ name }: Name): boolean => /^[\p{L}\p{M}]+$/u.test(name);

/**
 * What finds the names of one's own lists. Where two actors share a name, the first in the lists has it. A name that is an ordinary
 * word as well (`Wahl`) counts only where a name was found.
 */
export function listedNames(
  own: readonly ListedName[],
  { knowledge: { named }, withoutGenitive, isOrdinary }: Around,
  effects: Effects,
): ListedNames {
  const { names, rowOf, rowById, problems } = ownRows(own, (name) => named(name, 'name'));
  const literals = createLiterals(printedOf(names));
  const find: Mend = (article, found) => {
    const { language, mentions } = found;
    const bare = (word: string) => withoutGenitive(language, word);
    const wasFound = ({ start, end }: Span) => mentions.some((one) => one.start < end && start < one.end);
    const counts = (one: Name, span: Span) =>
      !isOneWord(one) || !isOrdinary(language, one.name) || wasFound(span);
    const hits = literals(article.text, bare, counts);
    return withNames(article, found, hits.flatMap(givenBy), effects);
  };
  const givenBy = ({ start, end, items: [item] }: Literal<Name>): readonly GivenName[] => {
    if (item === undefined) return [];
    const { name, listed } = item;
    const said = { verb: LISTED, at: listed.at };
    return [{ start, end, name, kind: listed.kind, row: rowOf(listed).id, said }];
  };
  return { find, rowById, problems };
}
