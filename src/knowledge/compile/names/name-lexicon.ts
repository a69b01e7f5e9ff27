/** All words that occur in names, with what the lists say about them. */

import { NAME_BITS, NAME_CLASSES, type NameClass } from '../../classes.ts';
import { rowFlagBit } from '../../flags.ts';
import type { Demonym } from '../demonyms.ts';
import { createLexicon, type FinishedLexicon, type LexiconWriter } from '../lexicon.ts';
import { classOf, type WordRow, type WordSource } from '../lists/words.ts';
import type { PersonNames } from '../packages/person-names.ts';
import type { Split } from '../split.ts';
import { countryNames } from './entries.ts';
import type { Entry } from './entry.ts';
import type { Writing } from './writing.ts';

/** All sources of words in names. */
export interface NameWords {
  readonly entries: readonly Entry[];
  readonly demonyms: readonly Demonym[];
  readonly lists: readonly WordSource[];
  readonly people: PersonNames;
  /** Places too small for a row of their own. */
  readonly villages: readonly string[];
  readonly writing: Pick<Writing, 'surnameOf'>;
}

/** The words of all sources, each with its classes: `Berlin` is `place`, `trusted` and `name-word`. */
export function nameLexicon(words: NameWords, split: Split): FinishedLexicon {
  const lexicon = createLexicon<NameClass>(NAME_BITS);
  for (const name of words.people.firstNames) lexicon.add(name, 'first-name');
  for (const name of words.people.surnames) lexicon.add(name, 'surname');
  for (const list of words.lists) addList(lexicon, list, split);
  for (const { form } of words.demonyms) lexicon.add(form, 'demonym');
  for (const village of words.villages) if (split(village).length === 1) lexicon.add(village, 'rare-place');
  addEntries(lexicon, words, split);
  return lexicon.finish();
}

/** `Karl II`: the number of a ruler is no surname. */
const REGNAL = /^[IVX]+$/;

/** What tells father and son apart, in short: `Jr.`, and not *Senior*, which is an ordinary word as well. */
const tellsGeneration = ({ word, note }: WordRow): boolean => word.length <= 3 && /\b(?:jr|sr)\b/.test(note);

/** A word that belongs to a class only where it follows another of it: `von dem`. */
const BEHIND = 'behind';

/** Classes of which an entry of several words is known by the last: `International Airport`, `1. FC`, `S. de R.L.` */
const LAST_TELLS: ReadonlySet<NameClass> = new Set(['facility-head', 'club-tail', 'club', 'legal-form']);

function addList(lexicon: LexiconWriter<NameClass>, list: WordSource, split: Split): void {
  const name = NAME_CLASSES.find((one) => one === classOf(list));
  if (!name) return;
  const alone = list.rows.filter(({ note }) => !note.split(' ').includes(BEHIND));
  const telling = LAST_TELLS.has(name)
    ? (words: readonly string[]) => words.slice(-1)
    : (words: readonly string[]) => words;
  for (const token of alone.flatMap(({ word }) => telling(split(word)))) lexicon.add(token, name);
  if (name === 'particle')
    for (const row of alone) if (tellsGeneration(row)) lexicon.add(row.word, 'generation');
}

function addEntries(lexicon: LexiconWriter<NameClass>, { entries, writing }: NameWords, split: Split): void {
  const countries = countryNames(entries);
  /** `Schah von Iran` makes no surname of a country. */
  const isCountry = (surname: string): boolean => countries.has(surname.split(' ').at(-1) ?? '');
  for (const entry of entries) {
    for (const form of entry.forms) {
      const words = split(form);
      for (const word of words) lexicon.add(word, 'name-word');
      const [only = ''] = words;
      if (words.length === 1) for (const name of classesOf(entry)) lexicon.add(only, name);
      else if (entry.kind === 'person') {
        lexicon.add(words[0] ?? '', 'first-name');
        const surname = split(writing.surnameOf(form)).at(-1) ?? '';
        if (!isCountry(surname) && !REGNAL.test(surname)) lexicon.add(surname, 'surname');
      }
    }
    for (const word of entry.surnames.flatMap(split)) lexicon.add(word, 'name-word');
  }
}

const AMBIGUOUS = rowFlagBit('ambiguous');
const LARGE = rowFlagBit('metropolis') | rowFlagBit('city') | rowFlagBit('capital');
const SIZED = rowFlagBit('metropolis') | rowFlagBit('city') | rowFlagBit('town');

/** What an actor's name of one word says about the word. */
function classesOf({ kind, flags, byHand }: Entry): readonly NameClass[] {
  const known = byHand || (flags & SIZED) !== 0 ? kind : 'rare-place';
  if ((flags & AMBIGUOUS) !== 0) return [known, 'ambiguous'];
  return byHand || (flags & LARGE) !== 0 ? [known, 'trusted'] : [known];
}
