/** Broken print made whole for looking words up, with the way back to the text as it was given. */

import type { Span } from '../model.ts';

/** A text and, where it differs from the given one, the way back. */
export interface CleanText {
  readonly text: string;
  /** The stretch of the given text that a stretch of the clean one was made from. */
  readonly origin: (span: Span) => Span;
}

/** Signs that nobody sees: soft hyphen, zero-width blanks and joiners, word joiner, byte order mark. */
const INVISIBLE = '\\u00ad\\u180e\\u200b-\\u200d\\u2060\\ufeff';
const COMBINING = '\\u0300-\\u036f';

/** Whether there may be anything to mend: a quick look that most texts do not pass. */
const SUSPECT = new RegExp(
  `[${INVISIBLE}${COMBINING}’ʼ]|-[ \\t]*\\n|- [A-Z\\u00c0-\\u00de]|,,|''|[A-Z\\u00c0-\\u00de] [a-z\\u00df-\\u00ff] [a-z\\u00df-\\u00ff] `,
);

interface Mend {
  readonly pattern: string;
  /** What stands in place of a match; `next` is the word behind it, `joins` tells words before which a hyphen stays. */
  readonly by: (match: string, next: string, joins: ReadonlySet<string>) => string;
}

/** Of those that match at a place, the first counts. */
const MENDS: readonly Mend[] = [
  // A zero-width blank between a small letter and a capital stands for a blank.
  { pattern: '(?<=\\p{Ll})\\u200b(?=\\p{Lu})', by: () => ' ' },
  { pattern: `[${INVISIBLE}]+`, by: () => '' },
  { pattern: `\\p{L}[${COMBINING}]+`, by: (match) => match.normalize('NFC') },
  // `CDU-` and `Politiker` on two lines: the hyphen is the word's own.
  { pattern: '(?<=\\p{L})-[ \\t]*\\n[ \\t]*(?=\\p{Lu})', by: () => '-' },
  // `Baden- Württemberg`, but not `Baden- Die`: a blank slipped behind the hyphen of a compound.
  { pattern: '(?<=(?<![\\p{L}-])\\p{Lu}\\p{L}+)- (?=\\p{Lu}\\p{L}{3})', by: () => '-' },
  // `Afgha-` and `nistan` on two lines, but not `Alten-` and `und`.
  {
    pattern: '(?<=\\p{L}{2})-[ \\t]*\\n[ \\t]*(?=\\p{Ll}{2})',
    by: (match, next, joins) => (joins.has(next) ? match : ''),
  },
  // `M e r k e l`
  {
    pattern: '(?<!\\p{L})\\p{Lu}(?: \\p{Ll}){3,30}(?!\\p{L})',
    by: (match) => match.replaceAll(' ', ''),
  },
  // `I’d` as `I'd`: lists know the apostrophe of typewriters.
  { pattern: '(?<=\\p{L})[’ʼ](?=\\p{L})', by: () => "'" },
  // Quotes as typewriters and scanners make them.
  { pattern: ',,(?=\\p{L})', by: () => '„' },
  { pattern: "(?<=[\\p{L}\\p{N}.!?])''", by: () => '“' },
];

const ALL = new RegExp(MENDS.map(({ pattern }) => `(${pattern})`).join('|'), 'gu');
const WORD = /\p{L}*/uy;

function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0] ?? '';
}

/** The clean text in pieces, with where each unit of it comes from. */
function createBuilder(length: number) {
  const starts = new Int32Array(length + 1);
  const ends = new Int32Array(length + 1);
  const parts: string[] = [];
  let size = 0;
  const unit = (start: number, end: number) => {
    starts[size] = start;
    ends[size] = end;
    size += 1;
  };
  return {
    keep: (text: string, from: number, to: number) => {
      parts.push(text.slice(from, to));
      for (let at = from; at < to; at += 1) unit(at, at + 1);
    },
    replace: (by: string, from: number, to: number) => {
      parts.push(by);
      for (let at = 0; at < by.length; at += 1) unit(from, to);
    },
    finish: (): CleanText => ({
      text: parts.join(''),
      origin: ({ start, end }) => ({ start: starts[start] ?? length, end: ends[end - 1] ?? length }),
    }),
  };
}

/**
 * The text without what hides its words from lists: invisible signs, letters written as several, words broken at the end of a
 * line, letters spaced out. `undefined` where there is nothing to mend.
 * @param joins small words before which a hyphen at the end of a line belongs to half a compound: `Alten- und`.
 * @example
 * cleaned('Bag\u00addad', new Set())?.text // 'Bagdad'
 * cleaned('Bagdad', new Set()) // undefined
 */
export function cleaned(text: string, joins: ReadonlySet<string>): CleanText | undefined {
  if (!SUSPECT.test(text)) return undefined;
  const builder = createBuilder(text.length);
  let at = 0;
  for (const found of text.matchAll(ALL)) {
    const [match, ...groups] = found;
    const end = found.index + match.length;
    const mend = MENDS[groups.findIndex((group) => group !== undefined)];
    const by = mend?.by(match, wordAt(text, end), joins) ?? match;
    if (by === match) continue;
    builder.keep(text, at, found.index);
    builder.replace(by, found.index, end);
    at = end;
  }
  if (at === 0) return undefined;
  builder.keep(text, at, text.length);
  return builder.finish();
}
