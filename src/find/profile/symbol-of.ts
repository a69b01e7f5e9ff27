/** Facts of a word -> its symbol: what it can be within a name. */

import { isSmall } from '../../text/characters.ts';
import { has, isClear, isListed, N, W } from './classes.ts';
import type { Facts } from './facts.ts';
import { hyphenated } from './hyphenated.ts';
import { isBody, isHardlyListed, listedAs } from './listed.ts';
import type { Sources } from './sources.ts';
import type { WordSymbol } from './symbols.ts';
import { classesOfHeads, endsIn } from './word-ends.ts';

/** Gives a symbol to words of its kind, and none to others. */
type Decider = (facts: Facts, sources: Sources) => WordSymbol | undefined;

/** The first that knows a word has it: what a list of name parts says counts more than an office, that more than a name. */
const DECIDERS: readonly Decider[] = [
  ofClass(N['legal-form'], 'legal-form'),
  ({ capital, names }) => (capital && has(names, N.generation) ? 'generation' : undefined),
  small,
  initial,
  ofClass(N.club, 'club'),
  (facts, sources) => (facts.hyphen > 0 ? hyphenated(facts, sources) : undefined),
  role,
  head(W['org-head'], 'org-head'),
  ofClass(N['facility-head'], 'facility'),
  ofClass(N['club-tail'], 'club-tail'),
  head(W['place-head'], 'place-head'),
  ({ acronym, names }) => (acronym && !isListed(names) ? 'acronym' : undefined),
  demonym,
  unlisted,
  compoundOfHead,
  compound,
];

/** What a word can be within a name. */
export function symbolOf(facts: Facts, sources: Sources): WordSymbol {
  for (const decide of DECIDERS) {
    const symbol = decide(facts, sources);
    if (symbol) return symbol;
  }
  return byList(facts);
}

function ofClass(nameClass: number, symbol: WordSymbol): Decider {
  return ({ names }) => (has(names, nameClass) ? symbol : undefined);
}

/** A noun for a kind of body or place, unless everybody knows it as a name. */
function head(wordClass: number, symbol: WordSymbol): Decider {
  return ({ words, names }) => (has(words, wordClass) && !isClear(names) ? symbol : undefined);
}

/** All words that are written small. */
function small({ text, capital, names, words }: Facts): WordSymbol | undefined {
  if (capital) return undefined;
  if (has(names, N.particle)) return 'particle';
  if (has(words, W.function)) return 'function';
  if (has(words, W.speech)) return 'speech';
  const listed = listedAs(names);
  return listed && isBody(listed) && !/^\p{Ll}{2,}$/u.test(text) ? listed : 'lower';
}

/** `J.`, `H.-P.`, but not a body that is listed: `U.S.`. */
function initial({ text, names }: Facts): WordSymbol | undefined {
  if (isSmall(text.charCodeAt(1))) return undefined;
  const isOne = /^\p{Lu}\.?$/u.test(text);
  const areTwo = /^(?:\p{Lu}\.-?){2}$/u.test(text) && !has(names, N.place | N.organization);
  return isOne || areTwo ? 'initial' : undefined;
}

function role({ text, lower, names, words, lowerWords }: Facts, { language, words: list }: Sources) {
  const isOffice = has(words, W.role) || (!language.capitalNouns && has(lowerWords, W.role));
  const isAgent = !isListed(names) && language.wordForms.isAgentNoun(text);
  return isOffice || isAgent || endsIn(lower, list.tails['role-tail'], 4) ? 'role' : undefined;
}

/** `Iraker`, and the undeclined adjective of a well-known town: `Berliner`, `Bremer`. */
function demonym({ text, names }: Facts, { gazetteer, language }: Sources): WordSymbol | undefined {
  const isOfTown = (): boolean =>
    !has(names, N.place | N.organization) &&
    language.townsOf(text).some((town) => {
      const own = gazetteer.words.classesOf(town);
      return has(own, N.place) && has(own, N.trusted);
    });
  return (has(names, N.demonym) && !isBody(listedAs(names))) || isOfTown() ? 'demonym' : undefined;
}

/** A word that no list knows, by its looks. */
function unlisted(
  { text, lower, names, common }: Facts,
  { words, language }: Sources,
): WordSymbol | undefined {
  if (common !== 'none' || listedAs(names) !== undefined) return undefined;
  if (language.wordForms.looksSurname(text)) return 'surname';
  if (/^\p{Lu}?\p{Ll}+\p{Lu}/u.test(text)) return 'mixed-case';
  if (endsIn(lower, words.tails['org-tail'], 5)) return 'org-tail';
  return endsIn(lower, words.tails['place-tail'], 4) ? 'place-tail' : 'unknown';
}

const SHORTEST_WITH_HEAD = 8;

/** `Sportverein`, `Atomkraftwerk`: an ordinary word, but it ends in a kind of body or place. */
function compoundOfHead({ text, lower, names, common }: Facts, { words }: Sources): WordSymbol | undefined {
  if (common === 'common' || !isHardlyListed(listedAs(names)) || text.length < SHORTEST_WITH_HEAD)
    return undefined;
  if (endsIn(lower, words.tails['org-tail'], 4)) return 'org-tail';
  const heads = classesOfHeads(text, words);
  if (has(heads, W['org-head'])) return 'org-tail';
  return has(heads, W['place-head']) ? 'place-head' : undefined;
}

function compound({ names, common }: Facts): WordSymbol | undefined {
  return common === 'compound' && isHardlyListed(listedAs(names)) ? 'compound' : undefined;
}

/** What lists say, and whether it is an ordinary word as well. */
function byList({ names, common }: Facts): WordSymbol {
  const listed = listedAs(names);
  if (common === 'none') return listed ?? 'unknown';
  const ordinary = common === 'common' ? 'common' : 'noun';
  return listed ? `${ordinary}-${listed}` : ordinary;
}
