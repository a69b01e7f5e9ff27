/**
 * Where a text names who reports instead of who acts: datelines, by-lines, agency signs and picture credits.
 * Names there are found like all others, but they take no part in what the text tells.
 */

import type { Mention, Span } from '../model.ts';

const AGENCIES =
  'dpa|afp|ap|reuters|rtr|epd|kna|sid|dapd|ddp|ots|apa|sda|keystone|ansa|efe|tass|itar|xinhua|upi|pa|afx|tmn|dj|getty|imago|picture';
/** `dpa`, `dpa/lby`, `AFP/Reuters`, `dpa-AFX`. */
const AGENCY = `(?:${AGENCIES})(?:[/-][\\p{L}\\d]+){0,4}`;

/** A word as it stands in a place's or a person's name, a number of a date, or an agency. */
const NAME = `(?:\\p{Lu}[\\p{L}.'’]*|\\d{1,4}\\.?)`;
const JOINED = '[ ,/&-]{1,2}';

/** `BAGDAD/WASHINGTON (mk) –`, `Berlin, 3. Januar (Reuters) -`, `LONDON, Jan 3 (AP) —`. */
const DATELINE = new RegExp(`^${NAME}(?:${JOINED}${NAME}){0,6},? ?\\([^()\\n]{1,40}\\)(?=\\s?[–—:.-])`, 'u');
/** `BERLIN –`, `HAMBURG. Der …`, `LONDON: …`. */
const CAPITAL_DATELINE = /^\p{Lu}{3,}(?:[/ -]\p{Lu}{2,}){0,3}(?=[.:]\s\p{Lu}|\s[–—-]\s)/u;
/** A line that only says who wrote: `Von Anna Kröger und Emil Lutz, Kiel`. */
const BY_LINE = new RegExp(
  `^(?:Von|VON|By|BY|Text|Interview|Author|Autorin?):? ${NAME}(?:${JOINED}(?:${NAME}|und|and|in|van|de|von)){1,9}$`,
  'u',
);
const SIGN_AT_END = new RegExp(`(?<=[.!?“”"»] )\\(?${AGENCY}\\)?$|^\\(?${AGENCY}\\)?$`, 'iu');
const PICTURES = ['Foto', 'Bild', 'Grafik', 'Photo', 'Image', 'Picture'];
/** `Foto: Emil Lutz/dpa`, `Bild: Reuters`, `Photo by AP`. */
const PICTURE = new RegExp(
  `(?<!\\p{L})(?:Fotos?|Bild(?:er)?|Grafik|Photos?|Image|Picture)(?: by|:) ?(?:${NAME}|${AGENCY})(?:${JOINED}(?:${NAME}|${AGENCY})){0,5}`,
  'uy',
);
/** `(dpa)`, `(AFP/Reuters)`. */
const SIGN = new RegExp(`\\(${AGENCY}\\)`, 'iuy');

const LONGEST_DATELINE = 120;
const LONGEST_BY_LINE = 90;
const LONGEST_SIGN = 40;

/** The credits of a text, in text order. */
export function creditsOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    addLine(line, start, spans);
    start += line.length + 1;
  }
  addFrom(text, '(', SIGN, spans);
  for (const word of PICTURES) addFrom(text, word, PICTURE, spans);
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Adds what a sticky pattern matches at the occurrences of a beginning: plain search is much faster than the pattern. */
function addFrom(text: string, beginning: string, pattern: RegExp, spans: Span[]): void {
  for (let at = text.indexOf(beginning); at !== -1; at = text.indexOf(beginning, at + 1)) {
    pattern.lastIndex = at;
    if (pattern.test(text)) spans.push({ start: at, end: pattern.lastIndex });
  }
}

function addLine(line: string, start: number, spans: Span[]): void {
  const bracket = line.indexOf('(');
  const dateline =
    (bracket > 0 && bracket < LONGEST_DATELINE ? DATELINE.exec(line) : null) ?? CAPITAL_DATELINE.exec(line);
  if (dateline) spans.push({ start, end: start + dateline[0].length });
  if (line.length <= LONGEST_BY_LINE && BY_LINE.test(line)) spans.push({ start, end: start + line.length });
  if (!/[\p{L})]$/u.test(line)) return;
  const tail = line.slice(-LONGEST_SIGN);
  const sign = SIGN_AT_END.exec(tail);
  if (sign && (sign.index > 0 || tail === line))
    spans.push({ start: start + line.length - tail.length + sign.index, end: start + line.length });
}

/** Marks the mentions, given in text order, that lie in a credit. */
export function markCredits(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const credits = creditsOf(text);
  if (credits.length === 0) return mentions;
  let at = 0;
  return mentions.map((mention) => {
    while (at < credits.length && (credits[at] as Span).end <= mention.start) at += 1;
    const credit = credits[at];
    const inside = credit !== undefined && credit.start <= mention.start && mention.end <= credit.end;
    return inside ? { ...mention, credit: true } : mention;
  });
}
