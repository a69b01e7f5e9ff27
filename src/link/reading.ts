/** Mentions read for linking: their name taken apart, their row looked up, their kind settled. */
import type { Found, Kind, Mention, Row } from '../model.ts';
import { acronymPairs } from './acronym.ts';
import { foldWords } from './fold.ts';
import { genderBefore } from './gender.ts';
import { kindVotes } from './kinds.ts';
import { isFull, isInitial, type PersonName, readPersonName, wholeName } from './person-name.ts';

export type Gender = 'f' | 'm';

export interface Reading {
  readonly mention: Mention;
  /** Position in `Found.mentions`. */
  readonly index: number;
  readonly kind: Kind;
  /** The folded name. */
  readonly key: string;
  /** Present for persons. */
  readonly person?: PersonName;
  readonly row?: Row;
  readonly gender?: Gender;
  /** The long form an acronym was introduced with in this article, or the acronym of a long form. */
  readonly partner?: string;
}

/** Gives a gazetteer row by its id. */
export type Lookup = (rowId: string) => Row | undefined;

const names = new Map<string, PersonName>();
const MOST_NAMES = 200_000;

/** Reads a person's name, remembering what it has read. */
export function personName(name: string): PersonName {
  const known = names.get(name);
  if (known !== undefined) return known;
  if (names.size >= MOST_NAMES) names.clear();
  const read = readPersonName(name);
  names.set(name, read);
  return read;
}

/** The folded form under which a name of this kind is one actor. */
export function keyOf(kind: Kind, name: string): string {
  return kind === 'person' ? wholeName(personName(name)) : foldWords(name);
}

/** All mentions of an article, in text order. `text` allows brackets and forms of address to be seen. */
export function readMentions(found: Found, lookup: Lookup, text?: string): readonly Reading[] {
  const votes = kindVotes(found.mentions);
  const partners = acronymPairs(found.mentions, text);
  return found.mentions.map((mention, index) => {
    const row = mention.row === undefined ? undefined : lookup(mention.row);
    const kind = row?.kind ?? (mention.row === undefined ? votes(mention) : mention.kind);
    const gender = genderOf(mention, row, text);
    const partner = partners.get(foldWords(mention.name));
    return {
      mention,
      index,
      kind,
      key: keyOf(kind, mention.name),
      ...(kind === 'person' && { person: personName(mention.name) }),
      ...(row && { row }),
      ...(gender && { gender }),
      ...(partner !== undefined && { partner }),
    };
  });
}

function genderOf(mention: Mention, row: Row | undefined, text: string | undefined): Gender | undefined {
  if (row?.flags.includes('f')) return 'f';
  if (row?.flags.includes('m')) return 'm';
  return text === undefined ? undefined : genderBefore(text, mention.start);
}

/** In which order mentions look for their actor: listed ones, full names, shortened ones, surnames. */
export function rank(reading: Reading): 0 | 1 | 2 | 3 {
  if (reading.mention.row !== undefined) return 0;
  if (reading.person === undefined) return reading.partner === undefined ? 1 : 2;
  if (!isFull(reading.person)) return 3;
  return isInitial(reading.person) ? 2 : 1;
}
