/** Mentions read for linking: their name taken apart, their row looked up, their kind settled. */
import type { Found, Kind, Mention, Row } from '../model.ts';
import { acronymPairs } from './acronym.ts';
import { foldWords } from './fold.ts';
import { genderBefore } from './gender.ts';
import { kindVotes } from './kinds.ts';
import { withoutLegalForm } from './legal-form.ts';
import { memo } from './memo.ts';
import { isFull, isInitial, type PersonName, readPersonName } from './person-name.ts';

export type Gender = 'f' | 'm';

export interface Reading {
  readonly mention: Mention;
  /** Position in `Found.mentions`. */
  readonly index: number;
  readonly kind: Kind;
  /** The folded name. */
  readonly key: string;
  /** Present for persons. */
  readonly person: PersonName | undefined;
  readonly row: Row | undefined;
  readonly gender: Gender | undefined;
  /** The long form an acronym was introduced with in this article, or the acronym of a long form. */
  readonly partner: string | undefined;
}

/** Gives a gazetteer row by its id. */
export type Lookup = (rowId: string) => Row | undefined;

/** Reads a person's name, remembering what it has read. */
export const personName = memo(readPersonName);

/** The folded form under which a name of this kind is one actor. */
export function keyOf(kind: Kind, name: string): string {
  if (kind === 'person') return personName(name).whole;
  return kind === 'organization' ? withoutLegalForm(foldWords(name)) : foldWords(name);
}

/** All mentions of an article, in text order. `text` allows brackets and forms of address to be seen. */
export function readMentions(found: Found, lookup: Lookup, text?: string): readonly Reading[] {
  const votes = kindVotes(found.mentions);
  const partners = acronymPairs(found.mentions, text);
  return found.mentions.map((mention, index) => {
    const row = mention.row === undefined ? undefined : lookup(mention.row);
    const kind = row?.kind ?? (mention.row === undefined ? votes(mention) : mention.kind);
    const person = kind === 'person' ? personName(mention.name) : undefined;
    return {
      mention,
      index,
      kind,
      key: keyOf(kind, mention.name),
      person,
      row,
      gender: genderOf(mention, row, text),
      partner: partners.get(foldWords(mention.name)),
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
