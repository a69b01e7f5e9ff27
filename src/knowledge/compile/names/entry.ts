/** One known actor as it is compiled, with all the forms it is printed in. */

import type { Kind, Label, Problem, RowFlag } from '../../../model.ts';
import { isRowFlag, rowFlagBit } from '../../flags.ts';
import { acronymsOf, formsOf, unmarked } from '../inflections.ts';
import type { NameRow } from '../lists/name-row.ts';
import { problem } from '../lists/problem.ts';
import { famousSurnames } from './famous-surnames.ts';
import { markedNames, uselessSpellings } from './spelled-row.ts';
import type { Writing } from './writing.ts';

/** An actor of the lists before it is written into the pack. */
export interface Entry {
  readonly id: string;
  readonly kind: Kind;
  /** The citation form. */
  readonly name: string;
  /** The citation form and the names that differ from it, by language code. */
  readonly label: Label;
  readonly flags: number;
  /** Whole names, all forms. */
  readonly forms: readonly string[];
  /** Surnames under which a famous person is known. */
  readonly surnames: readonly string[];
  /** Whether it comes from a hand-written table. */
  readonly byHand: boolean;
  /** Whether it is a settlement, or lies in one whose name it bears. */
  readonly isSettlement: boolean;
  /** Of a city: its region or country, as `packages/geonames.ts` has it, and how well known it is: inhabitants times names. */
  readonly division?: string;
  readonly fame?: number;
}

/** The flags of a row as a set of bits. */
export const flagBits = (flags: readonly RowFlag[]): number =>
  flags.reduce((bits, flag) => bits | rowFlagBit(flag), 0);

/** The entry of a hand-written row. Unknown flags and useless spellings become problems. */
export function entryOf(
  row: NameRow,
  writing: Writing,
): { readonly entry: Entry; readonly problems: readonly Problem[] } {
  const { inflections, transliteration } = writing;
  const marked = markedNames(row, transliteration);
  const { variants } = transliteration.articles;
  const spelled = marked.flatMap((name) => formsOf(name, inflections)).flatMap(variants);
  const acronym = row.flags.includes('acronym');
  const forms = new Set(acronym ? spelled.flatMap((form) => acronymsOf(form, inflections)) : spelled);
  const famous = row.kind === 'person' && row.flags.includes('famous');
  const bare = marked.map((name) => unmarked(name, inflections));
  const citation = labelled(
    [...row.names].map(([code, name]) => [code, unmarked({ name, code }, inflections)]),
  );
  return {
    entry: {
      id: row.id,
      kind: row.kind,
      ...citation,
      flags: flagBits(row.flags.filter(isRowFlag)),
      forms: [...forms],
      surnames: famous ? surnamesOf(citation, bare, writing).filter((surname) => !forms.has(surname)) : [],
      byHand: true,
      isSettlement: row.isSettlement,
    },
    problems: [...unknownFlags(row), ...uselessSpellings(row, transliteration)],
  };
}

const unknownFlags = ({ flags, where }: NameRow): readonly Problem[] =>
  flags
    .filter((flag) => !isRowFlag(flag))
    .map((flag) => problem(where, `"${flag}" is not a flag`, 'The flags are listed in src/model.ts.'));

/**
 * The citation form is the first name; a label keeps what differs from it.
 * @example
 * labelled([['de', 'Wien'], ['en', 'Vienna']]) // { name: 'Wien', label: { de: 'Wien', en: 'Vienna' } }
 * labelled([['de', 'Berlin'], ['en', 'Berlin']]) // { name: 'Berlin', label: { de: 'Berlin' } }
 */
export function labelled(
  names: readonly (readonly [code: string, name: string])[],
): Pick<Entry, 'name' | 'label'> {
  const name = names[0]?.[1] ?? '';
  return { name, label: Object.fromEntries(names.filter(([, other], i) => i === 0 || other !== name)) };
}

function surnamesOf(
  { name, label }: Pick<Entry, 'name' | 'label'>,
  all: readonly string[],
  writing: Writing,
): readonly string[] {
  const { variants } = writing.transliteration.articles;
  const surnames = famousSurnames({ name, labels: Object.values(label), all }, writing);
  return [...new Set(surnames.flatMap(variants).flatMap(atBeginning))];
}

/** `von der Leyen` is `Von der Leyen` at the beginning of a sentence. */
const atBeginning = (surname: string): readonly string[] =>
  surname.includes(' ') ? [surname, surname.charAt(0).toUpperCase() + surname.slice(1)] : [surname];
