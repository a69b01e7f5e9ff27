/** What is known of one word, whatever its place: computed once for each distinct word and kept. */

import type { Language } from '../../languages/language.ts';
import { type SeenTerm, termOf } from '../../rules/engine.ts';
import type { SeenWord } from '../../rules/part-test.ts';
import { type TagSet, tagSet } from '../../rules/tags.ts';
import { isDigit, isInLarge } from '../../text/characters.ts';
import { isPossessive } from '../../text/tokens.ts';
import { beginningCode, endingCode } from '../features/letters.ts';
import { withSmallArticle } from './articles.ts';
import { has, isListed, N } from './classes.ts';
import { contextOf } from './context-of.ts';
import { type Facts, factsInside, factsOf, isNameable, isOrdinary } from './facts.ts';
import { isCompoundAdjective, mayBePlace } from './hyphenated.ts';
import { createKeeper, type Keeper } from './keeper.ts';
import { lookUp } from './lookup.ts';
import { type Mark, markOf } from './marks.ts';
import type { Sources } from './sources.ts';
import { symbolOf } from './symbol-of.ts';
import { contextCode, symbolCode, type WordContext, type WordSymbol } from './symbols.ts';
import { tagsOf } from './tags-of.ts';
import { usageOf } from './usage-of.ts';

/** A word with all that features and rules ask of it. */
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
  readonly term: SeenTerm;
  /** Begins with a capital or has one inside: can begin a name. */
  readonly capital: boolean;
  /** A capitalised word that may be a name by itself: no ordinary word, or listed. */
  readonly nameable: boolean;
  /** Can stand inside a name of several words. */
  readonly inner: boolean;
  /** A compound in the plural, which names nothing by itself: `Risikogebieten`. */
  readonly plural: boolean;
  /** A hyphen compound that ends in an ordinary noun, and is no place by its halves: `CDU-Vorsitz`. */
  readonly thing: boolean;
  /** Ends the names of things that are no actors: `Davis Cup`. */
  readonly endsThing: boolean;
  /** Last three letters, coded; 0 for short and listed words. */
  readonly ending: number;
  /** Last four letters of any longer word, coded. */
  readonly tail: number;
  /** First three letters of a capitalised word that is not listed, coded; 0 for others. */
  readonly beginning: number;
  /** The class of words that are used like it; 0 for none. */
  readonly usage: number;
  /** What the word is within a sentence, where that differs from its beginning: `Malte` is not a verb there. */
  readonly inside: Profile | undefined;
  /** Under what the memory of an article keeps the word: the Arabic article is written large at the beginning of a sentence. */
  readonly remembered: string;
  /** Under what it keeps the word without an ending that hides it from other forms in the article. */
  readonly stem: string;
  /** Two letters or more. */
  readonly letters: boolean;
  /** All in capitals. */
  readonly upper: boolean;
  /** Where it is listed, it describes a body and does not name it: `Bundesregierung`, `US-Truppen`. */
  readonly described: boolean;
  /** May hold a name inside or describe a body: a demonym, a hyphen compound, `Bundesregierung`. */
  readonly derivable: boolean;
  /** What relation rules see of the word, once they have looked. */
  seen: SeenWord | undefined;
}

/** Gives the profile of a word, or of the one that stands at a place of a text. */
export type ProfileOf = Keeper<Profile>;

/** Gives the profiles of words and marks, each made when it is first asked for, and kept. */
export const createProfiles = (sources: Sources): ProfileOf =>
  createKeeper((text, isWord) => (isWord ? wordProfile(text, sources) : markProfile(text, sources)));

/** Listed names hold marks, too: `Johnson & Johnson`, `Frankfurt (Oder)`. */
const markProfile = (text: string, sources: Sources): Profile =>
  plain(text, { ...markOf(text), inner: text === '&' }, sources);

function wordProfile(text: string, sources: Sources): Profile {
  if (text.length === 2 && isPossessive(text, 2, sources.language)) return plain(text, POSSESSIVE, sources);
  if (isDigit(text.charCodeAt(0)) && !/\p{Lu}/u.test(text)) return plain(text, NUMBER, sources);
  const lookup = lookUp(text, sources);
  const usage = usageOf(text, sources);
  const first = factsOf(lookup, sources);
  const within = factsInside(first, sources);
  const inside = within && profileOfFacts(within, usage, sources, undefined);
  return profileOfFacts(first, usage, sources, inside);
}

/** What is not a word. */
interface Plain extends Mark {
  /** Whether it can stand inside a name of several words. */
  readonly inner: boolean;
}

const POSSESSIVE: Plain = { symbol: 'possessive', context: 'possessive', inner: false };
const NUMBER: Plain = { symbol: 'number', context: 'number', tag: 'Number', inner: true };

/** Of what is not a word. Has the properties of other profiles in their order: objects of one shape are read fastest. */
function plain(text: string, { symbol, context, tag, inner }: Plain, { gazetteer }: Sources): Profile {
  const tags = tag ? tagSet(tag) : tagSet();
  return {
    text,
    names: 0,
    words: 0,
    rank: gazetteer.words.find(text),
    baseRank: -1,
    base: text,
    symbol: symbolCode(symbol),
    context: contextCode(context),
    tags,
    term: termOf(text, tags),
    capital: false,
    nameable: false,
    inner,
    plural: false,
    thing: false,
    endsThing: false,
    ending: 0,
    tail: 0,
    beginning: 0,
    usage: 0,
    inside: undefined,
    remembered: text,
    stem: text,
    letters: false,
    upper: false,
    described: false,
    derivable: false,
    seen: undefined,
  };
}

const ENDING = 3;
const TAIL = 4;

/** Particles that are such words of the language join nothing: `Außenminister Maas zum Iran`, `Wondra bat Koch`, `Wondra as Koch`. */
const APART = new Set<WordContext>(['article-to', 'as', 'at', 'pronoun', 'speech', 'auxiliary', 'trade']);

/** Whether a word can stand inside a name of several words. */
const isInner = (facts: Facts, context: WordContext, language: Language): boolean =>
  facts.capital
    ? !facts.text.endsWith('-') && !isOrdinary(facts, language) && !isCompoundAdjective(facts, language)
    : has(facts.names, N.particle) && !APART.has(context);

/** What compounds of ordinary nouns are. */
const COMPOUNDS = new Set<WordSymbol>(['compound', 'org-tail', 'place-head', 'hyphen-org']);

function profileOfFacts(facts: Facts, usage: number, sources: Sources, inside: Profile | undefined): Profile {
  const { language } = sources;
  const { text, names, words, lowerWords, rank, base, baseRank, capital } = facts;
  const symbol = symbolOf(facts, sources);
  const described = language.descriptions.describes(text);
  const nameable = !described && isNameable(facts, language);
  const context = contextOf(facts, symbol, nameable, language);
  const spelled = capital && !isListed(names);
  const letters = text.length >= 2;
  const remembered = withSmallArticle(text, language.joinedArticles);
  const tags = tagsOf({ facts, symbol, context, nameable, language });
  return {
    text,
    names,
    words: words | lowerWords,
    rank,
    baseRank,
    base,
    symbol: symbolCode(symbol),
    context: contextCode(context),
    tags,
    term: termOf(text, tags),
    capital,
    nameable,
    inner: isInner(facts, context, language),
    plural: COMPOUNDS.has(symbol) && language.compounding.isPlural(text, sources.words),
    thing: symbol === 'hyphen-noun' && !mayBePlace(facts, sources),
    endsThing: capital && language.things.has(facts.lower),
    ending: spelled ? endingCode(base, ENDING) : 0,
    tail: endingCode(base, TAIL),
    beginning: spelled ? beginningCode(text, ENDING) : 0,
    usage,
    inside,
    remembered,
    stem: language.wordForms.withoutEnding(remembered),
    letters,
    upper: capital && letters && isInLarge(text),
    described,
    derivable: has(names, N.demonym) || symbol === 'demonym' || text.includes('-'),
    seen: undefined,
  };
}
