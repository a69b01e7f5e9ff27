/**
 * Where a text names who reports instead of who acts: datelines, by-lines, agency signs and picture credits.
 * Names there are found like all others, but they take no part in what the text tells.
 */

import type { Span } from '../model.ts';

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
/** `Foto: Emil Lutz/dpa`, `(Bild: Reuters)`, `Photo by AP`. */
const PICTURE = new RegExp(
  `(?<!\\p{L})(?:Fotos?|Bild(?:er)?|Grafik|Photos?|Image|Picture)(?: by|:) ?(?:${NAME}|${AGENCY})(?:${JOINED}(?:${NAME}|${AGENCY})){0,5}`,
  'gu',
);
/** `(dpa)`, `(AFP/Reuters)`. */
const SIGN = new RegExp(`\\(${AGENCY}\\)`, 'giu');

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
  for (const pattern of [PICTURE, SIGN])
    for (const { index, 0: found } of text.matchAll(pattern))
      spans.push({ start: index, end: index + found.length });
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}

function addLine(line: string, start: number, spans: Span[]): void {
  const dateline = DATELINE.exec(line) ?? CAPITAL_DATELINE.exec(line);
  if (dateline) spans.push({ start, end: start + dateline[0].length });
  if (line.length <= LONGEST_BY_LINE && BY_LINE.test(line)) spans.push({ start, end: start + line.length });
  const tail = line.slice(-LONGEST_SIGN);
  const sign = SIGN_AT_END.exec(tail);
  if (sign && (sign.index > 0 || tail === line))
    spans.push({ start: start + line.length - tail.length + sign.index, end: start + line.length });
}

/** Tells for spans in text order whether they lie in a credit. */
export function createCreditTest(text: string): (span: Span) => boolean {
  const credits = creditsOf(text);
  let at = 0;
  return ({ start, end }) => {
    while (at < credits.length && (credits[at] as Span).end <= start) at += 1;
    const credit = credits[at];
    return credit !== undefined && credit.start <= start && end <= credit.end;
  };
}
