/** The word files of a language, which its code reads itself: they are checked like all lists. */

import { keysOf } from '../../../base/keyed.ts';
import { CALLINGS } from '../../../languages/callings.ts';
import { NO_CREDITS } from '../../../languages/credits.ts';
import { FAMILY_WORDS } from '../../../languages/families.ts';
import { NO_METONYMS } from '../../../languages/metonyms.ts';
import { NO_OPENINGS } from '../../../languages/name-openings.ts';
import { SMALL_WORDS } from '../../../languages/small-words.ts';
import { NO_SOURCE_WORDS } from '../../../languages/source-words.ts';
import { notedWordsIn } from '../../../languages/word-file.ts';
import type { Problem } from '../../../model.ts';
import { WORD_TAGS } from '../../../relate/tags.ts';
import { type Parsed, problem } from './problem.ts';
import { classOf, parseWords, type WordSource } from './words.ts';

/** The classes of word files, with the notes that their words may bear. */
const NOTES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['abbreviation', ['before-number']],
  ['ordinal', ['after', 'before']],
  ['opener', []],
  ['marker', []],
  ['portfolio', []],
  ['small-word', SMALL_WORDS],
  ['metonym', keysOf(NO_METONYMS)],
  ['calling', CALLINGS],
  ['credit', keysOf(NO_CREDITS)],
  ['family', FAMILY_WORDS],
  ['source-word', ['furniture', ...keysOf(NO_SOURCE_WORDS.bundle)]],
  ['description', ['neuter', 'feminine', 'masculine', 'plural', 'alone']],
  ['town-head', []],
  ['media-word', []],
  ['body-kind', ['begins', 'ends', 'whole']],
  ['role-form', ['weak', 'weak-n', 'adjective', 'strong', 'former', 'rank', 'title']],
  ['name-noun', ['feminine', 'masculine', 'neuter', 'adjective']],
  ['name-opening', keysOf(NO_OPENINGS)],
  ['word-ending', ['abstract', 'adverb', 'agent', 'female', 'done', 'times']],
  ['role-prefix', []],
  ['role-word', WORD_TAGS],
  ['statement-word', WORD_TAGS],
  ['status-word', WORD_TAGS],
]);

/** The class whose notes are the lists of the language itself. */
const PATTERN_WORD = 'pattern-word';

/** Parses a word file of a language, which has these lists of pattern words. `file` is used in messages. */
export function parseWordFile(
  file: string,
  content: string,
  patternWords: readonly string[] = [],
): Parsed<WordSource> {
  const known = new Map([...NOTES, [PATTERN_WORD, patternWords]]);
  const { source, problems } = parseWords(file, content, [...known.keys()]);
  const notes = source && known.get(classOf(source));
  return { source, problems: [...problems, ...(notes ? wrongNotes(file, content, notes) : [])] };
}

function wrongNotes(file: string, content: string, known: readonly string[]): readonly Problem[] {
  const hint = known.length === 0 ? 'Words of this class bear none.' : `The notes are ${known.join(', ')}.`;
  return notedWordsIn(content).flatMap(({ word, notes }) =>
    notes
      .filter((note) => !known.includes(note))
      .map((note) => problem(file, `"${note}" behind "${word}" is not a note`, hint)),
  );
}
