/** What is known of one word, whatever its place: computed once for each distinct word and kept. */

import type { Language } from '../../languages/language.ts';
import { type Term, termOf } from '../../rules/engine.ts';
import { type Tag, type TagSet, tagSet } from '../../rules/tags.ts';
import { isDigit } from '../../text/characters.ts';
import { beginningCode, endingCode } from '../features/letters.ts';
import { withSmallArticle } from './articles.ts';
import { has, isListed, N } from './classes.ts';
import { contextOf } from './context-of.ts';
import { type Facts, factsOf, isNameable, isOrdinary } from './facts.ts';
import { lookUp } from './lookup.ts';
import { markOf } from './marks.ts';
import type { Sources } from './sources.ts';
import { symbolOf } from './symbol-of.ts';
import { contextCode, symbolCode, type WordContext, type WordSymbol } from './symbols.ts';
import { tagsOf } from './tags-of.ts';
import { usageOf } from './usage-of.ts';

export interface Profile {
  readonly text: string;
  /** Class bits of the names lexicon, of the word itself and of its base. */
  readonly names: number;
  /** Class bits of the language's words. */
  readonly words: number;
  /** Number in the names lexicon, or -1; the same for the word without its genitive -s. */
  readonly rank: number;
  readonly baseRank: number;
  /** The word without its genitive -s where lists or shape speak for one, else the word. */
  readonly base: string;
  readonly symbol: number;
  readonly context: number;
  readonly tags: TagSet;
  readonly term: Term;
  /** Begins with a capital or has one inside: can begin a name. */
  readonly capital: boolean;
  /** A capitalised word that may be a name by itself: no ordinary word, or listed. */
  readonly nameable: boolean;
  /** Can stand inside a name of several words. */
  readonly inner: boolean;
  /** Last three letters, coded; 0 for short and listed words. */
  readonly ending: number;
  /** Last four letters of any longer word, coded. */
  readonly tail: number;
  /** First three letters of a capitalised word that is not listed, coded; 0 for others. */
  readonly beginning: number;
  /** The class of words that are used like it; 0 for none. */
  readonly usage: number;
  /** What the word is within a sentence, where that differs from its beginning: `Malte` is not a verb there. */
  readonly inside?: Profile;
  /** Under what the memory of an article keeps the word: the Arabic article is written large at the beginning of a sentence. */
  readonly remembered: string;
  /** The same without an ending that hides it from other forms in the article. */
  readonly stem: string;
  /** Two letters or more. */
  readonly letters: boolean;
  /** All in capitals. */
  readonly upper: boolean;
  /** Where it is listed, it describes a body and does not name it: `Bundesregierung`, `US-Truppen`. */
  readonly described: boolean;
  /** May hold a name inside or describe a body: a demonym, a hyphen compound, `Bundesregierung`. */
  readonly derivable: boolean;
}

const CACHE_LIMIT = 200_000;

/** A keeper of profiles. */
export function createProfiles(sources: Sources): (text: string, isWord: boolean) => Profile {
  let kept = new Map<string, Profile>();
  return (text, isWord) => {
    const known = kept.get(text);
    if (known) return known;
    if (kept.size >= CACHE_LIMIT) kept = new Map();
    const profile = isWord ? wordProfile(text, sources) : markProfile(text, sources);
    kept.set(text, profile);
    return profile;
  };
}

/** Listed names hold marks, too: `Johnson & Johnson`, `Frankfurt (Oder)`. */
function markProfile(text: string, { gazetteer }: Sources): Profile {
  const { symbol, context, tag } = markOf(text);
  const rank = gazetteer.words.find(text);
  return { ...plain(text, symbol, context, tag), rank, inner: text === '&' };
}

function wordProfile(text: string, sources: Sources): Profile {
  const rank = (): number => sources.gazetteer.words.find(text);
  if (/^['’`ʼ][sS]$/.test(text)) return { ...plain(text, 'possessive', 'possessive'), rank: rank() };
  if (isDigit(text.charCodeAt(0)) && !/\p{Lu}/u.test(text))
    return { ...plain(text, 'number', 'number', 'Number'), rank: rank(), inner: true };
  const lookup = lookUp(text, sources);
  const first = factsOf(lookup, sources, false);
  const usage = usageOf(text, sources);
  const profile = profileOfFacts(first, usage, sources);
  if (first.common === 'none') return profile;
  const inside = factsOf(lookup, sources, true);
  return inside.common === first.common
    ? profile
    : { ...profile, inside: profileOfFacts(inside, usage, sources) };
}

const tagged = (text: string, tags: TagSet): Pick<Profile, 'tags' | 'term'> => ({
  tags,
  term: termOf(text, tags),
});

/** Of what is not a word. */
const plain = (text: string, symbol: WordSymbol, context: WordContext, tag?: Tag): Profile => ({
  text,
  names: 0,
  words: 0,
  rank: -1,
  baseRank: -1,
  base: text,
  symbol: symbolCode(symbol),
  context: contextCode(context),
  ...tagged(text, tag ? tagSet(tag) : tagSet()),
  capital: false,
  nameable: false,
  inner: false,
  ending: 0,
  tail: 0,
  beginning: 0,
  usage: 0,
  remembered: text,
  stem: text,
  letters: false,
  upper: false,
  described: false,
  derivable: false,
});

const ENDING = 3;
const TAIL = 4;

/** Particles that are such words of the language join nothing: `Außenminister Maas zum Iran`, `Wondra bat Koch`. */
const APART = new Set<WordContext>(['article-to', 'speech', 'auxiliary']);

/** Whether a word can stand inside a name of several words. */
const isInner = (facts: Facts, context: WordContext, language: Language): boolean =>
  facts.capital
    ? !facts.text.endsWith('-') && !isOrdinary(facts, language)
    : has(facts.names, N.particle) && !APART.has(context);

function profileOfFacts(facts: Facts, usage: number, sources: Sources): Profile {
  const { language } = sources;
  const { text, names, words, lowerWords, rank, base, baseRank, capital } = facts;
  const symbol = symbolOf(facts, sources);
  const described = language.descriptions.describes(text);
  const nameable = !described && isNameable(facts, language);
  const context = contextOf(facts, symbol, nameable, language);
  const spelled = capital && !isListed(names);
  const letters = text.length >= 2;
  const remembered = withSmallArticle(text, language.joinedArticles);
  return {
    text,
    names,
    words: words | lowerWords,
    rank,
    baseRank,
    base,
    symbol: symbolCode(symbol),
    context: contextCode(context),
    ...tagged(text, tagsOf({ facts, symbol, context, nameable, language })),
    capital,
    nameable,
    inner: isInner(facts, context, language),
    ending: spelled ? endingCode(base, ENDING) : 0,
    tail: endingCode(base, TAIL),
    beginning: spelled ? beginningCode(text, ENDING) : 0,
    usage,
    remembered,
    stem: language.wordForms.withoutEnding(remembered),
    letters,
    upper: capital && letters && text === text.toUpperCase(),
    described,
    derivable: has(names, N.demonym) || symbol === 'demonym' || text.includes('-'),
  };
}
