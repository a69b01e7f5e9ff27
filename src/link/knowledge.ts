/** What linking knows beforehand: the rows of the gazetteer, and how people and companies are named. */

import { anyOf } from '../base/any-of.ts';
import { memo } from '../base/memo.ts';
import type { Gender } from '../languages/address.ts';
import type { Language } from '../languages/language.ts';
import { sortIn } from '../languages/sorts.ts';
import type { Kind, Namesake, Row } from '../model.ts';
import { type CallingBefore, callingTeller } from './callings.ts';
import type { Decisions } from './decisions.ts';
import { type FacetTeller, facetTeller } from './facets.ts';
import { genderTeller } from './gender.ts';
import type { Listed } from './listed.ts';
import { type ActorName, nameReaders } from './name-readers.ts';
import { attachment, type IsAttached } from './places/attached.ts';
import { rivals } from './places/rivals.ts';
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
  /** The name of a body in the nominative. */
  readonly upright: (name: string) => string;
  /** What a body of a list is, in a word of a language: `Partei`. */
  readonly sortOf: (row: Row, language: string) => string | undefined;
  /** The gender that a form of address before an offset of a text tells. */
  readonly genderBefore: (text: string, start: number) => Gender | undefined;
  /** What the words before an offset of a text call somebody. */
  readonly callingBefore: CallingBefore;
  /** What somebody has decided about who is who. */
  readonly decisions?: Decisions;
  /** The other places that a name of a row may mean. */
  readonly rivalsOf: (row: Row, name: string) => readonly Namesake[];
  /** Whether a text says that a place lies in a region or country beside it. */
  readonly isAttached: IsAttached;
  /** The mentions of an article in which a place stands for its government or club. */
  readonly facetsIn: FacetTeller;
  /** Whether what stands between two names joins them: `und`, `&`. */
  readonly isAnd: (between: string) => boolean;
}

/** Puts together what linking knows from the opened lists and the languages. */
export function linkKnowledge(listed: Listed, languages: readonly Language[]): LinkKnowledge {
  const writings = createWritings(listed, languages);
  const readers = nameReaders(listed.notes, languages, writings);
  const nameOf: LinkKnowledge['nameOf'] = (kind, name) => readers[kind](name);
  const known = new WeakMap<Row, readonly ActorName[]>();
  const and = new RegExp(`^\\s+(?:${anyOf(andsOf(languages))})\\s+$`, 'u');
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
    sortOf: ({ flags }, code) => sortIn(flags, languages.find((one) => one.code === code)?.sorts ?? {}),
    rivalsOf: rivals(listed),
    isAttached: attachment(languages),
    genderBefore: genderTeller(languages.map(({ address }) => address)),
    callingBefore: callingTeller(languages),
    facetsIn: facetTeller(languages),
    isAnd: (between) => and.test(between),
  };
}
