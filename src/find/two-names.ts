/** Stretches that read like one name and are two: *RKI Lothar Wieler*, *Weltklimarat IPCC*, *Merkel Müller*, *Gesundheitsbehörde Kanadas*. */

import { item } from '../base/item.ts';
import { prefixLength } from '../base/prefix-length.ts';
import { overlap } from '../base/wide-bits.ts';
import { NAME_BITS } from '../knowledge/classes.ts';
import { isBySurname } from '../knowledge/open/named.ts';
import { tagSet } from '../rules/tags.ts';
import type { AnalysedSentence, Candidate } from './candidates/index.ts';
import type { Profile } from './profile/profile.ts';
import { symbolCode, symbolSet } from './profile/symbols.ts';

const PLACE = NAME_BITS.place;
const ORGANIZATION = NAME_BITS.organization;
const BODIES = symbolSet('acronym', 'organization');
const GIVEN = symbolSet('first', 'first/surname');
const FAMILY = symbolSet('unknown', 'surname', 'first/surname', 'noun-surname');
const POSSESSIVE = symbolCode('possessive');
const OFFICE = symbolCode('hyphen-role');
const HEADS = tagSet('OrgHead', 'Body');

/** A test of a stretch that no list holds. */
type Parted = (stretch: Candidate, sentence: AnalysedSentence) => boolean;

/** A body in one word and a full name: *RKI Lothar Wieler* in *der Präsident des RKI Lothar Wieler*. */
const isBodyAndPerson: Parted = ({ start, end }, { profiles }) =>
  end - start === 3 &&
  BODIES.has(item(profiles, start).symbol) &&
  GIVEN.has(item(profiles, start + 1).symbol) &&
  FAMILY.has(item(profiles, start + 2).symbol);

/** A listed body that belongs to a place has a name of its own: *France's Danone*. */
const isOfPlace: Parted = ({ start, end }, { profiles }) =>
  end - start > 2 &&
  (item(profiles, start).names & PLACE) !== 0 &&
  item(profiles, start + 1).symbol === POSSESSIVE &&
  (item(profiles, start + 2).names & ORGANIZATION) !== 0;

/** An office and who holds it: *Microsoft-Gründer Bill Gates*. */
const isOfficeAndPerson: Parted = ({ start, end }, { profiles }) =>
  end - start > 2 && item(profiles, start).symbol === OFFICE && GIVEN.has(item(profiles, start + 1).symbol);

const LISTED = symbolCode('organization');
/** Compounds that say what the acronym or listed body behind them is. */
const DESCRIBING = symbolSet('compound', 'org-tail', 'hyphen-org', 'hyphen-noun');
const NUMERAL = /^[IVX]+$/;
/** Letters of which one is written small: *BdB*, *BfArM*. */
const LETTERS = /^\p{Lu}{1,3}\p{Ll}{1,2}\p{Lu}{1,2}$/u;

/** What a body is and what it is called: *Umfrage-Institut GMS*; a listed body and the listed letters of one: *Bundespolizei FBI*, *Weltklimarat IPCC*. */
const isKindAndName: Parted = ({ start, end }, { profiles }) => {
  if (end - start < 2) return false;
  const [kind, name] = [item(profiles, end - 2), item(profiles, end - 1)];
  const areListed =
    kind.symbol === LISTED &&
    !kind.upper &&
    name.symbol === LISTED &&
    (name.upper || LETTERS.test(name.text));
  return (
    (areListed || (DESCRIBING.has(kind.symbol) && BODIES.has(name.symbol))) &&
    (name.names & PLACE) === 0 &&
    !NUMERAL.test(name.text)
  );
};

function candidateAt(candidates: readonly Candidate[], start: number, end: number): Candidate | undefined {
  const before = prefixLength(candidates.length, (at) => {
    const one = item(candidates, at);
    return one.start < start || (one.start === start && one.end < end);
  });
  const found = candidates[before];
  return found?.start === start && found.end === end ? found : undefined;
}

/** Whether a single word stands for a person whom everybody knows by the surname, and for nobody else. */
const isFamous = (candidate: Candidate | undefined): boolean =>
  candidate?.list !== undefined && candidate.list.rows.length > 0 && candidate.list.rows.every(isBySurname);

/** Two people whom everybody knows by their surnames: *Kramp-Karrenbauer Merz* in *empfängt Kramp-Karrenbauer Merz und Laschet*. */
const areFamous: Parted = ({ start, end }, { candidates }) =>
  end - start === 2 &&
  isFamous(candidateAt(candidates, start, start + 1)) &&
  isFamous(candidateAt(candidates, start + 1, end));

/** Whether a stretch is a listed body, and no place or person is called so: *NATO*. */
const isBodyInList = (candidate: Candidate | undefined, profiles: readonly Profile[]): boolean =>
  candidate?.list !== undefined && BODIES.has(item(profiles, candidate.start).symbol);

/** A body and the country, in the genitive, whose it is: *Gesundheitsbehörde Kanadas*, *NATO Ankaras*. */
const isBodyOfPlace: Parted = ({ start, end }, { profiles, candidates }) => {
  const { rank, baseRank, names } = item(profiles, end - 1);
  return (
    end - start > 1 &&
    rank === -1 &&
    baseRank !== -1 &&
    (names & PLACE) !== 0 &&
    candidateAt(candidates, end - 1, end)?.list?.genitive === true &&
    (profiles.slice(start, end - 1).some(({ tags }) => overlap(tags, HEADS)) ||
      isBodyInList(candidateAt(candidates, start, end - 1), profiles))
  );
};

/** Whether a stretch that no list holds goes on behind a listed place or body in the genitive, whose the rest is: *Borussia Dortmunds Gegner*. */
export const isOwned = (
  { start, end, list, whole }: Candidate,
  { profiles, candidates }: AnalysedSentence,
): boolean =>
  !list &&
  !whole &&
  candidates.some(
    (owner) =>
      owner.start === start &&
      owner.end < end &&
      owner.list?.genitive === true &&
      item(profiles, owner.end - 1).rank === -1 &&
      (item(profiles, owner.end - 1).names & (PLACE | ORGANIZATION)) !== 0,
  );

const DEMONYM = symbolCode('demonym');

/** Of which town a body or a street is, where it is called after somebody or something: *Neuköllner Karl-Marx-Straße*. */
const isOfTown: Parted = ({ start, end }, { profiles }) =>
  end - start === 2 &&
  item(profiles, start).symbol === DEMONYM &&
  /^\p{Lu}.*-\p{Lu}/u.test(item(profiles, start + 1).text);

const WAYS: readonly Parted[] = [
  isBodyAndPerson,
  isOfPlace,
  isOfficeAndPerson,
  isKindAndName,
  areFamous,
  isBodyOfPlace,
  isOfTown,
];

/** Whether a stretch that no list holds is two names, or a name and what it is. */
export const areTwo: Parted = (candidate, sentence) =>
  !candidate.list && !candidate.whole && WAYS.some((isParted) => isParted(candidate, sentence));
