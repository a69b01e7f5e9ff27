/** Facts of a word -> its symbol: what it can be within a name. */

import type { WordList } from '../knowledge/open/words.ts';
import { isUpper } from '../text/characters.ts';
import { type Facts, LISTED, N, type Sources, W } from './facts.ts';
import { symbolCode, type WordSymbol } from './symbols.ts';

type Listed =
  | 'organization/other'
  | 'organization'
  | 'place/person'
  | 'place'
  | 'first/surname'
  | 'first'
  | 'surname'
  | 'rare-place'
  | 'name-word';

function listSymbol(names: number): Listed | undefined {
  const person = (names & (N.first | N.surname | N.person)) !== 0;
  if ((names & N.organization) !== 0)
    return person || (names & N.place) !== 0 ? 'organization/other' : 'organization';
  if ((names & N.place) !== 0) return person ? 'place/person' : 'place';
  if ((names & N.first) !== 0) return (names & (N.surname | N.person)) !== 0 ? 'first/surname' : 'first';
  if ((names & (N.surname | N.person)) !== 0) return 'surname';
  if ((names & N.rare) !== 0) return 'rare-place';
  return (names & N.word) !== 0 ? 'name-word' : undefined;
}

const isBody = (listed: Listed | undefined): listed is Listed =>
  listed !== undefined && /^(?:organization|place)/.test(listed);

export function symbolOf(facts: Facts, sources: Sources): number {
  const { text, names, words, lowerWords } = facts;
  if ((names & N.legal) !== 0) return symbolCode('legal-form');
  if (!facts.capital) return symbolCode(lowerSymbol(facts));
  const listedBody = (names & (N.place | N.organization)) !== 0;
  if (/^\p{Lu}\.?$/u.test(text) || (/^(?:\p{Lu}\.-?){2}$/u.test(text) && !listedBody))
    return symbolCode('initial');
  if ((names & N.club) !== 0) return symbolCode('club');
  if (facts.hyphen > 0) return symbolCode(hyphenSymbol(facts, sources));
  const known = (names & N.trusted) !== 0 && (names & N.ambiguous) === 0;
  const role = (words & W.role) !== 0 || (!sources.language.capitalNouns && (lowerWords & W.role) !== 0);
  if (role || hasTail(text, sources.words.tails['role-tail'], 4) || isAgentNoun(facts, sources))
    return symbolCode('role');
  if ((words & W.orgHead) !== 0 && !known) return symbolCode('org-head');
  if ((names & N.facility) !== 0) return symbolCode('facility');
  if ((names & N.clubTail) !== 0) return symbolCode('club-tail');
  if ((words & W.placeHead) !== 0 && !known) return symbolCode('place-head');
  if (facts.acronym && (names & LISTED) === 0) return symbolCode('acronym');
  const listed = listSymbol(names);
  if (isTownAdjective(facts, sources)) return symbolCode('demonym');
  if ((names & N.demonym) !== 0 && !isBody(listed)) return symbolCode('demonym');
  if (facts.common === 'none' && listed === undefined) return symbolCode(unknownSymbol(facts, sources));
  if (facts.common !== 'common' && (listed === undefined || listed === 'name-word') && text.length >= 8) {
    if (hasTail(text, sources.words.tails['org-tail'], 4)) return symbolCode('org-tail');
    if (hasHeadTail(text, sources.words, W.orgHead)) return symbolCode('org-tail');
    if (hasHeadTail(text, sources.words, W.placeHead)) return symbolCode('place-head');
  }
  if (facts.common === 'compound' && (listed === undefined || listed === 'name-word'))
    return symbolCode('compound');
  if (facts.common === 'none') return symbolCode(listed ?? 'unknown');
  const ordinary = facts.common === 'common' ? 'common' : 'noun';
  return symbolCode(listed ? `${ordinary}-${listed}` : ordinary);
}

function lowerSymbol({ text, names, words }: Facts): WordSymbol {
  if ((names & N.particle) !== 0) return 'particle';
  if ((words & W.function) !== 0) return 'function';
  if ((words & W.speech) !== 0) return 'speech';
  const listed = listSymbol(names);
  return isBody(listed) && !/^\p{Ll}{2,}$/u.test(text) ? listed : 'lower';
}

function unknownSymbol({ text }: Facts, { words }: Sources): WordSymbol {
  if (/^\p{Lu}?\p{Ll}+\p{Lu}/u.test(text)) return 'mixed-case';
  if (hasTail(text, words.tails['org-tail'], 5)) return 'org-tail';
  return hasTail(text, words.tails['place-tail'], 4) ? 'place-tail' : 'unknown';
}

/** `al-Asad`, `As-Sadr`: the Arabic article with its assimilations. */
const ARABIC_ARTICLE = /^(?:al|el|as|ad|an|ar|at|asch|ash|ul|ol)-(?=\p{Lu})/iu;

export const withoutCase = (word: string): string =>
  word.replace(ARABIC_ARTICLE, (article) => article.toLowerCase());

function hyphenSymbol({ text, names, hyphen }: Facts, { gazetteer, words, language }: Sources): WordSymbol {
  if ((names & LISTED) !== 0) return 'hyphen-name';
  if (ARABIC_ARTICLE.test(text)) return 'arabic-name';
  const tail = text.slice(hyphen);
  const tailWords = words.classesOf(tail);
  const lower = tail.toLowerCase();
  if ((tailWords & W.role) !== 0 || words.tails['role-tail'].has(lower)) return 'hyphen-role';
  if ((tailWords & W.orgHead) !== 0 || words.tails['org-tail'].has(lower)) return 'hyphen-org';
  const tailNames = gazetteer.words.classesOf(tail);
  const head = gazetteer.words.classesOf(text.slice(0, hyphen - 1));
  if ((tailNames & (N.surname | N.first)) !== 0 && (head & (N.surname | N.first)) !== 0) return 'hyphen-name';
  if ((tailNames & N.place) !== 0) return 'hyphen-place';
  if (!isUpper(tail.charCodeAt(0)) || language.compounding.isNounForm(tail, words)) return 'hyphen-noun';
  return tail.length >= 7 && language.compounding.isCompound(tail, words) ? 'hyphen-noun' : 'hyphen-unknown';
}

/** Whether a word ends in one of the endings, with at least `shortest` letters before it or as the whole word. */
function hasTail(text: string, tails: ReadonlySet<string>, shortest: number): boolean {
  const lower = text.toLowerCase();
  for (let at = Math.max(2, lower.length - 18); at <= lower.length - shortest; at += 1)
    if (tails.has(lower.slice(at))) return true;
  return false;
}

/** `Ornithologin`, `Waldhornist`: unlisted German words that by their ending name what somebody does. */
const isAgentNoun = ({ text, names }: Facts, { language }: Sources): boolean =>
  language.capitalNouns &&
  (names & LISTED) === 0 &&
  text.length >= 8 &&
  /(?:(?:er|ist|or|eur|ör|loge?|graf|ent|ant)in(?:nen)?|(?:\p{L}{3}ist|ologe|ograf)(?:en)?|frau|herr)$/u.test(
    text,
  );

/** Whether a compound ends in a noun of a class: `Atomkraftwerk`, `Ortsgruppe`. */
function hasHeadTail(text: string, words: WordList, head: number): boolean {
  for (let at = 3; at <= text.length - 4; at += 1)
    if ((words.classesOf((text[at] as string).toUpperCase() + text.slice(at + 1)) & head) !== 0) return true;
  return false;
}

/** `Berliner`, `Bremer`, `Münchner`: the undeclined adjective of a well-known place. */
function isTownAdjective({ text, names }: Facts, { gazetteer, language }: Sources): boolean {
  if ((names & (N.place | N.organization)) !== 0) return false;
  return language.townsOf(text).some((town) => {
    const own = gazetteer.words.classesOf(town);
    return (own & N.place) !== 0 && (own & N.trusted) !== 0;
  });
}
