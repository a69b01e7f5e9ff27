/** The small alphabets in which features speak of words: what a word is within a name, and what it is beside one. */

/** What a word can be within a span. At most 64, so that a pattern of four fits into 24 bits. */
export const SYMBOLS = [
  '-',
  // capitalised and no ordinary word
  'unknown', 'first', 'surname', 'first/surname', 'place', 'place/person', 'organization', 'organization/other', 'rare-place', 'name-word',
  // the same lists, but an ordinary noun as well
  'noun', 'noun-first', 'noun-surname', 'noun-first/surname', 'noun-place', 'noun-place/person', 'noun-organization', 'noun-organization/other', 'noun-rare-place', 'noun-name-word',
  // the same lists, but a word that is also written small
  'common', 'common-first', 'common-surname', 'common-first/surname', 'common-place', 'common-place/person', 'common-organization', 'common-organization/other', 'common-rare-place', 'common-name-word',
  'compound', 'role', 'org-head', 'org-tail', 'place-head', 'place-tail', 'legal-form', 'club', 'club-tail', 'facility', 'demonym', 'acronym', 'initial', 'number', 'particle', 'function', 'lower',
  'hyphen-unknown', 'hyphen-noun', 'hyphen-role', 'hyphen-org', 'hyphen-place', 'hyphen-name', 'mixed-case', 'dot', 'hyphen', 'slash', 'ampersand', 'apostrophe', 'possessive', 'punctuation', 'speech',
] as const;
export type Symbol = (typeof SYMBOLS)[number];

const symbolCodes: ReadonlyMap<string, number> = new Map(SYMBOLS.map((name, i) => [name, i]));
/** The code of a symbol by its name; throws for a name that is none. */
export function symbolCode(name: string): number {
  const code = symbolCodes.get(name);
  if (code === undefined) throw new Error(`"${name}" is no symbol`);
  return code;
}

/** What a word can be beside a span. */
export const CONTEXTS = [
  'edge', 'quote', 'comma', 'stop', 'open', 'close', 'colon', 'semicolon', 'dash', 'slash', 'number', 'punctuation', 'possessive',
  'article-nominative', 'article-oblique', 'article-in', 'article-to', 'indefinite', 'possessive-pronoun', 'demonstrative', 'in', 'from', 'to', 'of', 'at', 'toward', 'with', 'for', 'against',
  'about', 'by', 'around', 'on', 'under', 'without-case', 'according', 'and', 'or', 'as', 'but', 'that', 'pronoun', 'relative', 'auxiliary', 'modal', 'adverb',
  'function', 'speech', 'verb', 'adjective', 'lower', 'role', 'org-head', 'place-head', 'noun', 'compound', 'unknown', 'first', 'surname', 'place', 'organization', 'acronym', 'demonym', 'hyphenated',
] as const;
export type Context = (typeof CONTEXTS)[number];

const contextCodes: ReadonlyMap<string, number> = new Map([
  ...CONTEXTS.map((name, i) => [name, i] as const),
  ['possessive', CONTEXTS.indexOf('possessive-pronoun')] as const,
]);
/** The code of a context by its name; `function` for a name that is none. */
export const contextCode = (name: string): number => contextCodes.get(name) ?? CONTEXTS.indexOf('function');
export const POSSESSIVE_MARK = CONTEXTS.indexOf('possessive');
export const EDGE = CONTEXTS.indexOf('edge');
