/** Words, patterns, endings and codes of a language among the literals of a file. */
import { POSITIONS, RELATIONS, SIZES } from '../../src/find/features/values.ts';
import { WORD_BITS } from '../../src/knowledge/classes.ts';
import { english } from '../../src/languages/en/index.ts';
import { languages } from '../../src/languages/index.ts';
import { SMALL_WORDS as CLASSES } from '../../src/languages/small-words.ts';
import { READER_LANGUAGES } from '../../src/model.ts';
import { knowledge } from '../knowledge.ts';
import { type Literal, literalsOf } from './literals.ts';

export interface Fault {
  readonly line: number;
  /** What of the literal belongs to a language. */
  readonly text: string;
  readonly why: string;
}

const CODES: ReadonlySet<string> = new Set(languages.map(({ code }) => code));

/** The program calls its classes of words and its features by English ones. */
const TERMS: ReadonlySet<string> = new Set<string>([...CLASSES, ...SIZES, ...RELATIONS, ...POSITIONS]);

/** Articles, prepositions, pronouns and the like. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  languages
    .flatMap(({ contexts, markers }) => [...contexts.keys(), ...markers])
    .filter((word) => /\p{L}{2}/u.test(word) && !TERMS.has(word)),
);

const ENGLISH = knowledge.of(english.code).words;
const ORDINARY = WORD_BITS.lower | WORD_BITS.frequent;
const OTHERS = languages.filter((one) => one !== english).map(({ code }) => knowledge.of(code).words);

/** Whether another language than that of the program knows a word. */
const isForeign = (word: string): boolean =>
  OTHERS.some((words) => words.classesOf(word) !== 0) &&
  (ENGLISH.classesOf(word.toLowerCase()) & ORDINARY) === 0;

const lettersBeyondEnglish = (text: string): string =>
  (text.match(/(?=\p{Script=Latin})[^a-z]/giu) ?? []).join('');

const SIGNS = /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\dA-Fa-f]{4}|\\x[\dA-Fa-f]{2}|\\\w|\(\?<?\w*/g;
const CLASS = /\[[^\]]*\]/g;
const RANGE = /\w-\w/g;

/** Letters of a pattern that stand for themselves: two and more in a row, in classes each but for ranges, and those behind an apostrophe. */
function lettersIn(pattern: string): readonly string[] {
  const plain = pattern.replace(SIGNS, ' ');
  const inClasses = (plain.match(CLASS) ?? []).flatMap(
    (one) => one.replace(RANGE, ' ').match(/[\p{Lu}\p{Ll}]+/gu) ?? [],
  );
  const behind = [...plain.matchAll(/['’`][^\p{L}\s]{0,2}(\p{Ll})(?!\p{L})/gu)].map(
    ([, letter = '']) => letter,
  );
  return [...(plain.replace(CLASS, ' ').match(/\p{L}{2,}/gu) ?? []), ...inClasses, ...behind];
}

/** Beginnings and ends of words are short; longer ones are those of the program's own terms. */
const LONGEST_AFFIX = 3;

const isAffix = (text: string, method = ''): boolean =>
  /^(?:ends|starts)With$/.test(method) && /^\p{L}+$/u.test(text) && text.length <= LONGEST_AFFIX;

function* inLiteral({ is, text, method }: Literal): Iterable<readonly [text: string, why: string]> {
  if (CODES.has(text)) yield [text, 'the code of a language'];
  if (is === 'unit') yield [text, 'the code of a letter'];
  if (is === 'key' || is === 'unit') return;
  const letters = lettersBeyondEnglish(text);
  if (letters !== '') yield [letters, 'letters that English has not'];
  if (is === 'pattern' || method === 'RegExp') {
    for (const part of lettersIn(text)) yield [part, 'letters in a pattern'];
    return;
  }
  if (isAffix(text, method)) yield [text, 'the beginning or end of a word'];
  if (SMALL_WORDS.has(text)) yield [text, 'a small word of a language'];
  for (const word of text.match(/\p{L}{3,}/gu) ?? [])
    if (isForeign(word)) yield [word, 'a word of a language'];
}

/** What in a file belongs to a language. */
export const languageFaults = (file: string, text: string): readonly Fault[] =>
  literalsOf(file, text, READER_LANGUAGES).flatMap((literal) =>
    [...inLiteral(literal)].map(([part, why]) => ({ line: literal.line, text: part, why })),
  );
