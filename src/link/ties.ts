/**
 * By what actors of articles can hear of each other. Those that share no tie, not even by way of others, are linked as if the others
 * were not there: so a corpus can be linked in parts.
 */
import { distinct } from '../base/distinct.ts';
import type { Kind } from '../model.ts';
import { lettersOf } from '../spelling/fold.ts';
import { bodyNames, formKey } from './known.ts';
import type { Local } from './local.ts';
import type { Spelt } from './near-people.ts';
import { isFull, type PersonName } from './person-name.ts';

/** A full name that others may be slips of, or that may be one. */
export interface TiedName extends Spelt {
  /** Whether the article prints it, and whether it is a name of a row. */
  readonly isPrinted: boolean;
  readonly isListed: boolean;
}

/** A body or place: the right names that it teaches, with their forms, or the one that may be a slip. */
export interface TiedBody {
  readonly kind: Exclude<Kind, 'person'>;
  readonly right?: readonly (readonly [slug: string, form: string])[];
  readonly slug?: string;
}

/** Plain data, which threads can tell each other. */
export interface Ties {
  /** One key each for all that linking looks an actor up by, slips of its full names and its surnames aside. */
  readonly keys: readonly string[];
  /** Full names: a slip of one is another one. */
  readonly names: readonly TiedName[];
  readonly body?: TiedBody;
  /** Under which surnames others may find it, or it others. */
  readonly surnames: readonly string[];
  /**
   * Nothing is known of it but a surname. It asks who bears this, and nobody asks for it but those who know no more: it is told after
   * all others.
   */
  readonly isBare: boolean;
  /** Somebody has decided something of it, or it is both a bearer of a surname and known by a surname alone: all who share a surname with it are to be linked together. */
  readonly isOpen: boolean;
}

/** The tie of all of whom somebody has decided something. */
export const DECIDED = 'decided';

/** The ties of an actor of an article. */
export function tiesOf(local: Local): Ties {
  const { kind, rowId, full, appearances } = local;
  const people = appearances.flatMap(({ person }) => person ?? []);
  const isDecided = local.sides.length > 0 || appearances.some(({ decided }) => decided !== undefined);
  const isShort = kind === 'person' && rowId === undefined && full.length === 0;
  const isOpen = isDecided || (isShort && (people.some(isFull) || hasPartner(local)));
  const names = distinct([...full, ...people.filter(isFull)]);
  const body = bodyOf(local);
  const isBare = isShort && !isOpen;
  const surnames = distinct([...names, ...people].map(({ bare }) => bare));
  const keys = isBare ? [] : keysOf(local, names);
  return {
    keys: isOpen ? [DECIDED, ...keys] : keys,
    names: names.map((name) => tiedName(name, local)),
    surnames,
    isBare,
    isOpen,
    ...(body !== undefined && { body }),
  };
}

function tiedName(name: PersonName, { rowId, full, printed }: Local): TiedName {
  const { given, bare, letters } = name;
  const isListed = rowId !== undefined && full.includes(name);
  return { given, bare, letters, isPrinted: printed.includes(name), isListed };
}

function bodyOf(local: Local): TiedBody | undefined {
  const { kind, rowId, appearances } = local;
  if (kind === 'person') return undefined;
  if (rowId !== undefined) return { kind, right: bodyNames(local) };
  const [first] = appearances;
  return first === undefined ? undefined : { kind, slug: first.slug };
}

const hasPartner = ({ appearances }: Local): boolean =>
  appearances.some(({ partner }) => partner !== undefined);

function keysOf({ kind, rowId, keys, appearances }: Local, names: readonly PersonName[]): readonly string[] {
  const all = rowId === undefined ? [] : [`row ${rowId}`];
  for (const form of keys) all.push(formKey(kind, form));
  for (const { key, partner } of appearances) {
    all.push(formKey(kind, key));
    if (partner !== undefined) all.push(formKey(kind, partner));
  }
  for (const { letters, key, sounds } of names) {
    all.push(nameTie(letters), personTie(key));
    for (const sound of sounds) all.push(`sound ${sound}`);
  }
  return distinct(all);
}

/** The tie of all whose names have one key. */
const personTie = (key: string): string => `key ${key}`;

/** The tie of all who bear a full name, by its letters. */
export const nameTie = (letters: string): string => formKey('person', letters);

/**
 * Ties of those who are known in full and have the id of somebody of whom only this surname is known: `garcia marquez`.
 * @example
 * withIdOf('garcia marquez').length // 2
 * withIdOf('wondra') // []
 */
export const withIdOf = (surname: string): readonly string[] =>
  surname.includes(' ') ? [personTie(surname), nameTie(lettersOf(surname))] : [];
