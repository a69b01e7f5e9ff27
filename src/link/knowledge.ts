/** What linking knows beforehand: the rows of the gazetteer, and how people and companies are named. */

import { anyOf } from '../base/any-of.ts';
import { listOf } from '../base/list-of.ts';
import { memo } from '../base/memo.ts';
import type { Language } from '../languages/language.ts';
import { sortIn } from '../languages/sorts.ts';
import type { Kind, Namesake, Row } from '../model.ts';
import { type BesideBody, besideBody } from './bodies/beside.ts';
import type { CommonBody } from './bodies/common-body.ts';
import { type CallingBefore, callingTeller } from './callings.ts';
import type { Decisions } from './decisions.ts';
import { type FacetTeller, facetTeller } from './facets.ts';
import { type FamilyTeller, familyTeller } from './families.ts';
import { type GenderTeller, genderTeller } from './gender.ts';
import { type KinBefore, kinTeller } from './kin.ts';
import type { Listed } from './listed.ts';
import { type ActorName, nameReaders } from './name-readers.ts';
import { attachment, type IsAttached } from './places/attached.ts';
import { rivals } from './places/rivals.ts';
import { type WomanBefore, womanTeller } from './women.ts';
import { andsOf, createWritings } from './writings.ts';

export type { ActorName } from './name-readers.ts';

/** Everything that linking asks of lists and languages. */
export interface LinkKnowledge extends Listed {
  /** The codes of the languages in which names are read. */
  readonly languages: readonly string[];
  /** A name of an actor of a kind. */
  readonly nameOf: (kind: Kind, name: string) => ActorName;
  /** All names of a row. */
  readonly namesOf: (row: Row) => readonly ActorName[];
  /** The row of a name that no list has as it is printed: without its legal form, in the nominative, with other joints. */
  readonly rowOf: (kind: Kind, name: string) => Row | undefined;
  /** The name of a body or place in the nominative. */
  readonly upright: (kind: Kind, name: string) => string;
  /** What a body of a list is, in a word of a language: `Partei`. */
  readonly sortOf: (row: Row, language: string) => string | undefined;
  /** A word without all that the cases of languages may add. */
  readonly stem: (word: string) => string;
  /** A name without the genitive that it may stand in, in a language. */
  readonly withoutGenitive: (language: string, name: string) => string;
  /** The gender that a form of address before a name in a text tells, or a word behind it. */
  readonly genderBeside: GenderTeller;
  /** Whether a word before a name in a text calls a woman by what she does. */
  readonly isWomanBefore: WomanBefore;
  /** What the words before an offset of a text call somebody. */
  readonly callingBefore: CallingBefore;
  /** Whether a word of kinship stands before an offset of a text. */
  readonly isKinBefore: KinBefore;
  /** The whole family that a surname in a text means. */
  readonly familyOf: FamilyTeller;
  /** What somebody has decided about who is who. */
  readonly decisions?: Decisions;
  /** The other places that a name of a row may mean. */
  readonly rivalsOf: (row: Row, name: string) => readonly Namesake[];
  /** Whether a text says that a place lies in a region or country beside it. */
  readonly isAttached: IsAttached;
  /** The bodies that go by a word, by its key; `undefined` for other words. */
  readonly bodiesCalled: (key: string) => CommonBody | undefined;
  /** Whether a name is no more than what a body is, by which an article calls one that it has named in full: `Commission`. */
  readonly isShortBody: (name: string) => boolean;
  /** The places in which a row lies or to which it belongs, itself first. */
  readonly placesOf: (row: Row) => readonly string[];
  /** Whether a text names beside a body the place whose it is. */
  readonly isBesideBody: BesideBody;
  /** The mentions of an article in which a place stands for its government or club. */
  readonly facetsIn: FacetTeller;
  /** Whether what stands between two names joins them: `und`, `&`. */
  readonly isAnd: (between: string) => boolean;
}

/** What is known of bodies of which several places have one. */
export interface CommonBodies {
  /** By the words that they go by. */
  readonly bodiesByWord: ReadonlyMap<string, CommonBody>;
  /** The places to which rows belong, or all rows of a list, by the id of the row or the list. */
  readonly belongings: ReadonlyMap<string, string>;
}

const NO_BODIES: CommonBodies = { bodiesByWord: new Map(), belongings: new Map() };

/** Puts together what linking knows from the opened lists and the languages. */
export function linkKnowledge(
  listed: Listed,
  languages: readonly Language[],
  { bodiesByWord, belongings }: CommonBodies = NO_BODIES,
): LinkKnowledge {
  const writings = createWritings(listed, languages);
  const readers = nameReaders(listed.notes, languages, writings);
  const nameOf: LinkKnowledge['nameOf'] = (kind, name) => readers[kind](name);
  const bodies = new Map([...bodiesByWord].map(([word, body]) => [nameOf('organization', word).key, body]));
  const known = new WeakMap<Row, readonly ActorName[]>();
  const named = {
    name: memo((name) => listed.named(name, 'name')),
    surname: memo((name) => listed.named(name, 'surname')),
  };
  const rowsOf = {
    organization: memo((name) => ({ row: writings.rowOf('organization', name) })),
    place: memo((name) => ({ row: writings.rowOf('place', name) })),
  };
  return {
    ...listed,
    rowById: memo(listed.rowById),
    named: (name, as) => named[as](name),
    languages: languages.map(({ code }) => code),
    nameOf,
    namesOf: (row) => {
      const names = known.get(row) ?? Object.values(row.label).map((name) => nameOf(row.kind, name));
      known.set(row, names);
      return names;
    },
    rowOf: (kind, name) => (kind === 'person' ? undefined : rowsOf[kind](name).row),
    upright: writings.upright,
    stem: (word) => languages.reduce((short, { nameForms }) => nameForms.stem(short), word),
    withoutGenitive: (code, name) => withoutGenitiveIn(languages, code, name),
    sortOf: ({ flags }, code) => sortIn(flags, languages.find((one) => one.code === code)?.sorts ?? {}),
    rivalsOf: rivals(listed),
    isAttached: attachment(languages),
    bodiesCalled: (key) => bodies.get(key),
    isShortBody: (name) => languages.some(({ shortBodies }) => shortBodies.has(name.toLowerCase())),
    placesOf: ({ id, within = [] }) =>
      [id, ...within, listOf(id)].flatMap((one) => [one, belongings.get(one) ?? one]),
    isBesideBody: besideBody(languages),
    genderBeside: genderTeller(languages.map(({ address }) => address)),
    isWomanBefore: womanTeller(languages, listed),
    callingBefore: callingTeller(languages),
    isKinBefore: kinTeller(languages),
    familyOf: familyTeller(languages),
    facetsIn: facetTeller(languages),
    isAnd: andTeller(languages),
  };
}

function andTeller(languages: readonly Language[]): LinkKnowledge['isAnd'] {
  const and = new RegExp(`^\\s+(?:${anyOf(andsOf(languages))})\\s+$`, 'u');
  return (between) => and.test(between);
}

const withoutGenitiveIn = (languages: readonly Language[], code: string, name: string): string =>
  languages.find((one) => one.code === code)?.wordForms.withoutGenitive(name) ?? name;
