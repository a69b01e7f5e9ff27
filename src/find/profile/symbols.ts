/** The small alphabets in which features speak of words: what a word is within a name, and what it is beside one. */

import { keyed } from '../../base/keyed.ts';
import { SMALL_WORDS } from '../../languages/small-words.ts';

/** What a word can be within a span. */
export const SYMBOLS = [
  '-',
  // capitalised and no ordinary word
  'unknown',
  'first',
  'surname',
  'first/surname',
  'place',
  'place/person',
  'organization',
  'organization/other',
  'rare-place',
  'name-word',
  // the same lists, but an ordinary noun as well
  'noun',
  'noun-first',
  'noun-surname',
  'noun-first/surname',
  'noun-place',
  'noun-place/person',
  'noun-organization',
  'noun-organization/other',
  'noun-rare-place',
  'noun-name-word',
  // the same lists, but a word that is also written small
  'common',
  'common-first',
  'common-surname',
  'common-first/surname',
  'common-place',
  'common-place/person',
  'common-organization',
  'common-organization/other',
  'common-rare-place',
  'common-name-word',
  'compound',
  'role',
  'org-head',
  'org-tail',
  'place-head',
  'place-tail',
  'legal-form',
  'club',
  'club-tail',
  'facility',
  'demonym',
  'acronym',
  'initial',
  'number',
  'particle',
  'function',
  'lower',
  'hyphen-unknown',
  'hyphen-noun',
  'hyphen-role',
  'hyphen-org',
  'hyphen-place',
  'hyphen-name',
  'mixed-case',
  'dot',
  'hyphen',
  'slash',
  'ampersand',
  'apostrophe',
  'possessive',
  'punctuation',
  'speech',
  'arabic-name',
  'generation',
] as const;
/** What a word is as a part of a name: `first`, `initial`, `legal-form`, … */
export type WordSymbol = (typeof SYMBOLS)[number];

const symbolCodes = keyed(SYMBOLS, (name) => SYMBOLS.indexOf(name));
/** The number that stands for a symbol in features, its place in `SYMBOLS`: 0 for `-`, 1 for `unknown`. */
export const symbolCode = (name: WordSymbol): number => symbolCodes[name];
/** A set of symbols that is asked by code. */
export const symbolSet = (...names: readonly WordSymbol[]): CodeSet => codeSet(names.map(symbolCode));

/** What a word can be beside a span. */
export const CONTEXTS = [
  'edge',
  'quote',
  'comma',
  'stop',
  'open',
  'close',
  'colon',
  'semicolon',
  'dash',
  'slash',
  'number',
  'punctuation',
  'possessive',
  ...SMALL_WORDS,
  'function',
  'speech',
  'verb',
  'adjective',
  'lower',
  'role',
  'body',
  'org-head',
  'place-head',
  'noun',
  'compound',
  'unknown',
  'first',
  'surname',
  'place',
  'organization',
  'acronym',
  'demonym',
  'hyphenated',
] as const;
/** What a word is beside a name: `role`, `speech`, `in`, … */
export type WordContext = (typeof CONTEXTS)[number];

const contextCodes = keyed(CONTEXTS, (name) => CONTEXTS.indexOf(name));
/** The number that stands for a context in features, its place in `CONTEXTS`: 0 for `edge`, 1 for `quote`. */
export const contextCode = (name: WordContext): number => contextCodes[name];
/** A set of contexts that is asked by code. */
export const contextSet = (...names: readonly WordContext[]): CodeSet => codeSet(names.map(contextCode));
/** What stands beside a name at the beginning or the end of a sentence. */
export const EDGE = contextCode('edge');

/** A set of codes that is asked for every word. */
export interface CodeSet {
  readonly has: (code: number) => boolean;
}

function codeSet(codes: readonly number[]): CodeSet {
  const marks = new Uint8Array(Math.max(...codes) + 1);
  for (const code of codes) marks[code] = 1;
  return { has: (code) => marks[code] === 1 };
}
