/** A pattern of the match language as readers take it in: *role; as name: one or more of name token or surname*. */

import { type MatchPart, parseMatch } from './compromise.ts';

/** The parts of a match statement in words, in their order, parted by semicolons; a group is told by its name. */
export function patternInWords(match: string): string {
  const said: string[] = [];
  let group: string | undefined;
  for (const part of parseMatch(match).regs) {
    const opens = part.group !== undefined && (part.groupStart === true || part.group !== group);
    said.push(`${opens ? `as ${part.group}: ` : ''}${repeated(part)}`);
    group = part.group;
  }
  return said.join('; ');
}

/** A part with how often it stands there. */
function repeated(part: MatchPart): string {
  const { optional = false, greedy = false, min = optional ? 0 : 1, max } = part;
  const what = plain(part);
  if (max !== undefined && max > 1)
    return min === 0 ? `up to ${max} × ${what}` : `${min} to ${max} × ${what}`;
  if (greedy) return optional ? `any number of ${what}` : `one or more of ${what}`;
  return min === 0 ? `perhaps ${what}` : what;
}

function plain(part: MatchPart): string {
  const said = positive(part);
  if (!part.negative) return said;
  return `no ${part.choices ? `(${said})` : said.replace(/^a(?=\sword)\s/, '')}`;
}

function positive({ tag, word, fastOr, regex, choices = [], operator, anything }: MatchPart): string {
  if (anything) return 'any word';
  if (tag !== undefined) return term(tag);
  if (word !== undefined) return quoted(word);
  if (regex) return `a word like ${regex}`;
  if (fastOr) return [...fastOr].map(quoted).join(' or ');
  return choices.map(way).join(operator === 'and' ? ', ' : ' or ');
}

/** One choice: words that follow one another stand in one pair of quotes. */
const way = (parts: readonly MatchPart[]): string =>
  parts.every(({ word, negative }) => word !== undefined && !negative)
    ? quoted(parts.map(({ word }) => word).join(' '))
    : parts.map(plain).join(' ');

/** The name of a tag as a term: *FirstName* is a *first name*. */
const term = (tag: string): string => tag.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
const quoted = (word: string): string => `“${word}”`;
