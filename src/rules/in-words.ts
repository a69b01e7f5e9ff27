/** A pattern of the match language as readers take it in: *role; as name: one or more of name token or surname*. */

import { type MatchPart, parseMatch } from './compromise.ts';

/** How a language says the parts of a pattern. */
export interface PatternVoice {
  /** What opens a group, `from`, `role`, … */
  readonly group: (name: string) => string;
  readonly upTo: (max: number, what: string) => string;
  readonly between: (min: number, max: number, what: string) => string;
  readonly anyNumber: (what: string) => string;
  readonly oneOrMore: (what: string) => string;
  readonly perhaps: (what: string) => string;
  readonly no: (what: string) => string;
  readonly or: string;
  readonly anyWord: string;
  /** A word that a regular expression tells. */
  readonly like: (regex: RegExp) => string;
  /** The name of a tag, `FirstName`. */
  readonly term: (tag: string) => string;
  readonly quoted: (word: string) => string;
}

const ENGLISH: PatternVoice = {
  group: (name) => `as ${name}: `,
  upTo: (max, what) => `up to ${max} × ${what}`,
  between: (min, max, what) => `${min} to ${max} × ${what}`,
  anyNumber: (what) => `any number of ${what}`,
  oneOrMore: (what) => `one or more of ${what}`,
  perhaps: (what) => `perhaps ${what}`,
  no: (what) => `no ${what.replace(/^a(?=\sword)\s/, '')}`,
  or: ' or ',
  anyWord: 'any word',
  like: (regex) => `a word like ${regex}`,
  term: (tag) => tag.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase(),
  quoted: (word) => `“${word}”`,
};

/**
 * The parts of a match statement in words, in their order, parted by semicolons; a group is told by its name.
 * @example
 * patternInWords('#Title [<name>#NameToken+]') // 'title; as name: one or more of name token'
 */
export function patternInWords(match: string, voice: PatternVoice = ENGLISH): string {
  const said: string[] = [];
  let group: string | undefined;
  for (const part of parseMatch(match).regs) {
    const opens = part.group !== undefined && (part.groupStart === true || part.group !== group);
    said.push((opens && part.group !== undefined ? voice.group(part.group) : '') + repeated(part, voice));
    group = part.group;
  }
  return said.join('; ');
}

/** A part with how often it stands there. */
function repeated(part: MatchPart, voice: PatternVoice): string {
  const { optional = false, greedy = false, min = optional ? 0 : 1, max } = part;
  const what = plain(part, voice);
  if (max !== undefined && max > 1) return min === 0 ? voice.upTo(max, what) : voice.between(min, max, what);
  if (greedy) return optional ? voice.anyNumber(what) : voice.oneOrMore(what);
  return min === 0 ? voice.perhaps(what) : what;
}

function plain(part: MatchPart, voice: PatternVoice): string {
  const said = positive(part, voice);
  if (!part.negative) return said;
  return voice.no(part.choices ? `(${said})` : said);
}

function positive(part: MatchPart, voice: PatternVoice): string {
  const { tag, word, fastOr, regex, choices = [], operator, anything } = part;
  if (anything) return voice.anyWord;
  if (tag !== undefined) return voice.term(tag);
  if (word !== undefined) return voice.quoted(word);
  if (regex) return voice.like(regex);
  if (fastOr) return [...fastOr].map(voice.quoted).join(voice.or);
  return choices.map((parts) => way(parts, voice)).join(operator === 'and' ? ', ' : voice.or);
}

/** One choice: words that follow one another stand in one pair of quotes. */
const way = (parts: readonly MatchPart[], voice: PatternVoice): string =>
  parts.every(({ word, negative }) => word !== undefined && !negative)
    ? voice.quoted(parts.map(({ word }) => word).join(' '))
    : parts.map((part) => plain(part, voice)).join(' ');
