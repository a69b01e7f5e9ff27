/**
 * What an article calls its bodies after it has named them in full, where only names are capitalised: a firm by the beginning of its name, *Champlin* of
 * *Champlin Petroleum Co*, another body by what it is, *the Commission* of *the European Commission*.
 */

import { item } from '../../base/item.ts';
import { NAME_BITS, WORD_BITS } from '../../knowledge/classes.ts';
import type { Gazetteer } from '../../knowledge/open/gazetteer.ts';
import { rowOf } from '../../knowledge/open/named.ts';
import { KINDS, type Span } from '../../model.ts';
import { onlyAs, type ReadSentence, type Told } from '../agreement.ts';
import { type AnalysedSentence, type Candidate, withStretches } from '../candidates/index.ts';
import { endOfTicker } from '../candidates/signs.ts';
import { isInside } from '../position.ts';
import type { Profile } from '../profile/profile.ts';
import { contextCode, contextSet, EDGE, symbolCode, symbolSet } from '../profile/symbols.ts';
import { beginningsOf, textOf } from './beginnings.ts';

const [PERSON, ORGANIZATION] = [KINDS.indexOf('person'), KINDS.indexOf('organization')];
/** What speaks for a short form, and against all else that it might be. */
const SURE = 50;
const LEGAL_FORM = symbolCode('legal-form');
/** What a firm does and has behind its name. */
const OF_FIRMS = contextSet('speech', 'possessive', 'trade', 'business', 'auxiliary');
/** Words that begin many names and are none by themselves. */
const NEVER_FIRST = symbolSet('demonym', 'number', 'org-head', 'role', 'initial', 'place-head', 'legal-form');
const NOT_CALLED = WORD_BITS.function | WORD_BITS['not-name'];
/** No short form has more words. */
const LONGEST = 8;
const POSSESSIVE = symbolCode('possessive');
const BUSINESS = contextCode('business');
/** Behind it stands of what or for what a body is: `Bank of Wondrastan`. */
const GOES_ON = contextSet('of', 'for');
const PLACE = NAME_BITS.place;
const TRUSTED = NAME_BITS.trusted;

/** How long forms are called short, and which surnames the article has. */
interface Known {
  readonly firms: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
}

/** The sentences in which a short form stands that they have not read as one. */
export function shortForms(
  sentences: readonly ReadSentence[],
  headlines: ReadonlySet<number>,
  shortBodies: ReadonlySet<string>,
  gazetteer: Gazetteer,
): ReadonlyMap<number, Told> {
  const told = new Map<number, Told>();
  if (shortBodies.size === 0) return told;
  const known = knownIn(
    sentences.filter((_, s) => !headlines.has(s)),
    shortBodies,
  );
  if (known.firms.size + known.heads.size === 0) return told;
  for (const [s, read] of sentences.entries()) {
    if (headlines.has(s)) continue;
    const own = stretchesIn(read, known, gazetteer);
    if (own.length > 0) told.set(s, tell(read.sentence, own));
  }
  return told;
}

function knownIn(sentences: readonly ReadSentence[], shortBodies: ReadonlySet<string>): Known {
  const [firms, heads, people] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { sentence, segments } of sentences)
    for (const { candidate, kind } of segments) {
      const { start, end } = item(sentence.candidates, candidate);
      if (end - start < 2) continue;
      const words = sentence.profiles.slice(start, end);
      if (kind === PERSON) for (const { text } of words) people.add(text);
      if (kind !== ORGANIZATION) continue;
      if (isFirm(words) || endOfTicker(sentence.profiles, end) > end)
        for (const one of shortNamesOf(words)) firms.add(one);
      else for (const { text } of words) if (shortBodies.has(text.toLowerCase())) heads.add(text);
    }
  for (const name of people) firms.delete(name);
  return { firms, heads };
}

const isFirm = (words: readonly Profile[]): boolean => words.at(-1)?.symbol === LEGAL_FORM;

const shortNamesOf = (words: readonly Profile[]): readonly string[] =>
  beginningsOf(words, LONGEST).filter((_, i) => {
    const word = item(words, i);
    return word.capital && words[i + 1]?.symbol !== POSSESSIVE && (i > 0 || mayBeCalled(word));
  });

const mayBeCalled = ({ symbol, words, names }: Profile): boolean =>
  !NEVER_FIRST.has(symbol) &&
  (words & NOT_CALLED) === 0 &&
  !((names & PLACE) !== 0 && (names & TRUSTED) !== 0);

/** Where short forms stand by themselves that are not chosen as bodies. */
function stretchesIn(
  { sentence, segments }: ReadSentence,
  known: Known,
  gazetteer: Gazetteer,
): readonly Candidate[] {
  const { profiles, candidates } = sentence;
  const chosen = new Map(
    segments.flatMap(({ candidate, kind }) => {
      const one = { ...item(candidates, candidate), kind };
      return profiles.slice(one.start, one.end).map((_, i) => [one.start + i, one] as const);
    }),
  );
  const found: Candidate[] = [];
  for (let start = 0; start < profiles.length; start += 1) {
    const end = endOfShortForm(profiles, start, known);
    if (end === start) continue;
    const beside = profiles.slice(start, end).flatMap((_, i) => chosen.get(start + i) ?? []);
    const same = beside.find((one) => one.start === start && one.end === end);
    const isListed = same?.list !== undefined && !acts(profiles, start, end);
    if (same ? !isBody(same, gazetteer) && !isListed : beside.length === 0)
      found.push({ start, end, list: undefined, rules: [] });
  }
  return found;
}

/** Whether a name was chosen as a body, and no list knows it as something else only. */
const isBody = (
  { kind, list }: Pick<Candidate, 'list'> & { readonly kind: number },
  gazetteer: Gazetteer,
): boolean =>
  kind === ORGANIZATION &&
  (!list || [...list.rows].some((named) => gazetteer.kindOf(rowOf(named)) === 'organization'));

function endOfShortForm(profiles: readonly Profile[], start: number, { firms, heads }: Known): number {
  const before = profiles[start - 1];
  if (!item(profiles, start).capital || before?.capital || before?.text === '<') return start;
  let end = start + 1;
  while (profiles[end]?.capital && end - start <= LONGEST) end += 1;
  const name = textOf(profiles.slice(start, end));
  const base = end - start > 1 ? name : item(profiles, start).base;
  if (firms.has(name) || firms.has(base)) return mayBeFirm(profiles, start, end) ? end : start;
  const isWhole = !GOES_ON.has(profiles[end]?.context ?? EDGE);
  return heads.has(name) && isWhole && isInside(profiles, start) ? end : start;
}

/** Whether nothing says that a place is meant, or an ordinary word at the beginning of a sentence. */
function mayBeFirm(profiles: readonly Profile[], start: number, end: number): boolean {
  const isPlace = profiles.slice(start, end).some(({ names }) => (names & PLACE) !== 0);
  return (
    acts(profiles, start, end) || (!isPlace && (isInside(profiles, start) || item(profiles, start).nameable))
  );
}

/** Whether a name says, does or has something, or belongs to somebody. */
const acts = (profiles: readonly Profile[], start: number, end: number): boolean =>
  OF_FIRMS.has(profiles[end]?.context ?? EDGE) || isOwned(profiles, start);

/** Behind a share or a takeover, *a stake in Sonora*. */
const isOwned = (profiles: readonly Profile[], start: number): boolean =>
  profiles[start - 2]?.context === BUSINESS && !item(profiles, start - 1).capital;

const keyOf = ({ start, end }: Span): string => `${start} ${end}`;

/** The sentence with the short forms as bodies that no list knows. */
function tell(untold: AnalysedSentence, stretches: readonly Candidate[]): Told {
  const known = withStretches(untold, stretches);
  const told = new Set(stretches.map(keyOf));
  const agreed = new Map<number, readonly number[]>();
  const candidates = known.candidates.map((candidate, i) => {
    if (!told.has(keyOf(candidate))) return candidate;
    agreed.set(i, onlyAs(ORGANIZATION, SURE));
    return { ...candidate, list: undefined };
  });
  return { sentence: { ...known, candidates }, agreed };
}
