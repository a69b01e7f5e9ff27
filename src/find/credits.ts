/**
 * Where a text names who reports instead of who acts: datelines, by-lines, agency signs and picture credits.
 * Names there are found like all others, but they take no part in what the text tells.
 */

import { anyOf } from '../base/any-of.ts';
import { item } from '../base/item.ts';
import type { CreditWords } from '../languages/credits.ts';
import type { Mention, Span } from '../model.ts';
import { type AgencySigns, agencySigns } from './agency-signs.ts';
import { mentionWith } from './mention.ts';

/** A word as it stands in a place's or a person's name, a number of a date, or an agency. */
const NAME = `(?:\\p{Lu}[\\p{L}.'’]*|\\d{1,4}\\.?)`;
const JOINED = '[ ,/&-]{1,2}';

/** `BAGDAD/WASHINGTON (mk) –`, `Berlin, 3. Januar (Reuters) -`, `LONDON, Jan 3 (AP) —`. */
const DATELINE = new RegExp(`^${NAME}(?:${JOINED}${NAME}){0,6},? ?\\([^()\\n]{1,40}\\)(?=\\s?[–—:.-])`, 'u');
/** `BERLIN –`, `HAMBURG. Der …`, `LONDON: …`. */
const CAPITAL_DATELINE = /^\p{Lu}{3,}(?:[/ -]\p{Lu}{2,}){0,3}(?=[.:]\s\p{Lu}|\s[–—-]\s)/u;

/** A line that only says who wrote: `Von Anna Kröger und Emil Lutz, Kiel`. */
const byLineWith = (words: readonly CreditWords[]): RegExp => {
  const opening = anyOf(words.flatMap(({ byLine }) => byLine));
  const between = words.flatMap((one) => one.between);
  return new RegExp(`^${opening}:? ${NAME}(?:${JOINED}(?:${NAME}|${anyOf(between)})){1,9}$`, 'u');
};

/** `Foto: Emil Lutz/dpa`, `Bild: Reuters`, `Photo by AP`. */
const pictureWith = (words: readonly CreditWords[], { agency }: AgencySigns): RegExp => {
  const opening = anyOf(words.flatMap(({ pictures }) => pictures));
  const by = anyOf([':', ...words.flatMap(({ pictureBy }) => pictureBy).map((word) => ` ${word}`)]);
  const maker = `(?:${NAME}|${agency})`;
  return new RegExp(`(?<!\\p{L})${opening}${by} ?${maker}(?:${JOINED}${maker}){0,5}`, 'uy');
};

const LONGEST_DATELINE = 120;
const LONGEST_BY_LINE = 90;
const LONGEST_SIGN = 40;

/** Gives the credits of a text, in text order. */
export type CreditFinder = (text: string) => readonly Span[];

/** A finder of credits in the words of all the languages, and of agencies: an article also prints pictures and reports of others. */
export function createCredits(words: readonly CreditWords[], agencies: readonly string[]): CreditFinder {
  const signs = agencySigns(agencies);
  const ofLines = { byLine: byLineWith(words), ...signs };
  const picture = pictureWith(words, signs);
  const pictures = shortest(words.flatMap((one) => one.pictures));
  return (text) => {
    const spans: Span[] = [];
    let start = 0;
    for (const line of text.split('\n')) {
      addLine(line, start, ofLines, spans);
      start += line.length + 1;
    }
    addFrom(text, '(', signs.inBrackets, spans);
    for (const word of pictures) addFrom(text, word, picture, spans);
    return spans.sort((a, b) => a.start - b.start || a.end - b.end);
  };
}

/** The words without those that begin with another. */
const shortest = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].filter((word, _, all) =>
    all.every((other) => other === word || !word.startsWith(other)),
  );

/** Adds what a sticky pattern matches at the occurrences of a beginning: plain search is much faster than the pattern. */
function addFrom(text: string, beginning: string, pattern: RegExp, spans: Span[]): void {
  for (let at = text.indexOf(beginning); at !== -1; at = text.indexOf(beginning, at + 1)) {
    pattern.lastIndex = at;
    if (pattern.test(text)) spans.push({ start: at, end: pattern.lastIndex });
  }
}

function addLine(
  line: string,
  start: number,
  { byLine, atEnd, severalAtEnd }: AgencySigns & { readonly byLine: RegExp },
  spans: Span[],
): void {
  const bracket = line.indexOf('(');
  const dateline =
    (bracket > 0 && bracket < LONGEST_DATELINE ? DATELINE.exec(line) : null) ?? CAPITAL_DATELINE.exec(line);
  if (dateline) spans.push({ start, end: start + dateline[0].length });
  if (line.length <= LONGEST_BY_LINE && byLine.test(line)) spans.push({ start, end: start + line.length });
  if (!/[\p{L})]$/u.test(line)) return;
  const tail = line.slice(-LONGEST_SIGN);
  const sign = atEnd.exec(tail) ?? severalAtEnd.exec(tail);
  if (sign && (sign.index > 0 || tail === line))
    spans.push({ start: start + line.length - tail.length + sign.index, end: start + line.length });
}

/** Marks the mentions that lie in a credit; both are given in text order. */
export function markCredits(mentions: readonly Mention[], credits: readonly Span[]): readonly Mention[] {
  if (credits.length === 0) return mentions;
  let at = 0;
  return mentions.map((mention) => {
    while (at < credits.length && item(credits, at).end <= mention.start) at += 1;
    const credit = credits[at];
    const inside = credit !== undefined && credit.start <= mention.start && mention.end <= credit.end;
    return inside ? mentionWith({ ...mention, credit: true }) : mention;
  });
}
