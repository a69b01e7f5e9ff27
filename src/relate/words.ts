/** What a language tells of words that stand in relations. */

import type { Guard } from './guard.ts';
import type { OfficeKinds } from './offices.ts';
import type { RelationRule } from './rule.ts';
import type { StatusRule } from './status-rule.ts';
import type { WordTag } from './tags.ts';
import type { YearWords } from './year-rule.ts';

/** The relation rules of a language, and what its words are to them. */
export interface RelationWords {
  readonly rules: readonly RelationRule[];
  /** What keeps any of them from telling something. */
  readonly guards: readonly Guard[];
  /** What tells beyond the noun phrase how a role is held. */
  readonly statuses: readonly StatusRule[];
  /** What tells in which year a role was held; a language may tell nothing of it. */
  readonly years?: YearWords;
  /** By which words the kinds of office are called that lists know to be over; a language may tell none. */
  readonly offices?: OfficeKinds;
  /** The tags of a word; `isRole` says whether lists know it as a role. */
  readonly tagsOf: (word: string, isRole: boolean) => Iterable<WordTag>;
  /** Whether a name is one of a paper, a broadcaster or an agency, as far as its form tells. */
  readonly isMedia: (name: string) => boolean;
  /** Whether a name is one of a part of a party, as far as its form tells: *SPD-Fraktion*. */
  readonly isParty: (name: string) => boolean;
  /** Whether the name of an unlisted body is no more than a kind of body: *Konzern*, *Bundesbehörde*. */
  readonly isGeneric: (name: string) => boolean;
  /** Whether a demonym is an adjective, and no noun for people: *bayerisch*, *Berliner*; of a country, *Schweizer*, but not *Österreicher*. */
  readonly isAdjective: (demonym: string, isCountry: boolean) => boolean;
  /** Whether what a hyphen joins to the name of a body is a word of its own, and not the next part of that name: SPD-*Chef*, but not Karstadt-*Kaufhof-Eigentümer*. */
  readonly isHalf: (rest: string) => boolean;
  /** The role as it is shown: in the nominative, without what only says that it is over or still to come; `before` is the word before its noun phrase, such as an article. */
  readonly roleName: (word: string, before: string) => string;
}

/** Of a language without rules. */
export const NO_RELATIONS: RelationWords = {
  rules: [],
  guards: [],
  statuses: [],
  tagsOf: () => [],
  isMedia: () => false,
  isParty: () => false,
  isGeneric: () => false,
  isAdjective: () => true,
  isHalf: () => true,
  roleName: (word) => word,
};
