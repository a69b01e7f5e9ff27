/** Clubs that go by one word of their names, where the article is of sport: `Union` below `1. FC Union Berlin` is no group of a parliament. */
import { listOf } from '../base/list-of.ts';
import { createOnlyOnes } from '../base/only-one.ts';
import type { Mention, Row } from '../model.ts';
import type { Listed } from './listed.ts';

/** A word of a club's name by which it goes has so many letters at least. */
const SHORTEST = 4;

const isClub = ({ flags }: Row): boolean => flags.includes('club');

/**
 * Gives the club that an article names in full, by a word of its name, where a body of another list has that word as its name and the article
 * names fewer others of that list than clubs; without such a row, as towns have none as bodies, the club alone decides.
 */
export function clubsInFull(
  mentions: readonly Mention[],
  { rowById }: Pick<Listed, 'rowById'>,
): (name: string, row: Row | undefined) => Row | undefined {
  const rows = new Set<Row>();
  const byWord = createOnlyOnes<string, Row>();
  for (const { kind, name, row: id } of mentions) {
    const row = kind === 'organization' && id !== undefined ? rowById(id) : undefined;
    if (row === undefined) continue;
    rows.add(row);
    if (isClub(row)) for (const word of wordsOf(name)) byWord.note(word, row);
  }
  const clubs = [...rows].filter(isClub).length;
  return (name, row) => {
    const club = byWord.of(name);
    if (club === undefined || row === undefined) return club;
    if (isClub(row)) return undefined;
    const others = [...rows].filter((other) => other.id !== row.id && listOf(other.id) === listOf(row.id));
    return others.length < clubs ? club : undefined;
  };
}

/** The words of a name of several. */
const wordsOf = (name: string): readonly string[] =>
  name.includes(' ') ? name.split(' ').filter(({ length }) => length >= SHORTEST) : [];
