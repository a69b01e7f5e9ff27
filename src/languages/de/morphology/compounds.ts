/** German compounds: whether an unknown capitalised word is put together from ordinary words. */

import { WORD_BITS } from '../../../knowledge/classes.ts';
import type { WordList } from '../../../knowledge/open/words.ts';
import type { Compounding } from '../../compounding.ts';
import { endingIn } from '../../stems.ts';

const NOUN = WORD_BITS.noun;
const HEADS = NOUN | WORD_BITS.adjective | WORD_BITS.verb | WORD_BITS.lower;
const SHORTEST_HEAD = 3;
const SHORTEST_TAIL = 4;
const MOST_PARTS = 4;
/** Endings of surnames: no proof of an ordinary noun, any more than the endings of places. */
const SURNAME_TAILS = endingIn(
  `mann bauer maier mayer meier meyer müller schmidt huber hofer berger stein hauser ler ner feld wald thal tal rath hardt
  winter sommer vogel wolf fuchs haas horn hammer becker`.split(/\s+/),
);

/** What may stand between the parts. */
const LINKS = ['', 's', 'es', 'n', 'en', 'er', 'e', 'ns', 'ens'];
/** Endings that make nouns of other words: `Navigations-`, `Gerinnungs-`. */
const ABSTRACT = /(?:ung|tion|heit|keit|schaft|tät)$/;

function isNounForm(word: string, words: WordList): boolean {
  if ((words.classesOf(word) & NOUN) !== 0) return true;
  for (const ending of ['es', 's', 'en', 'n', 'e']) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST_TAIL) continue;
    if ((words.classesOf(word.slice(0, -ending.length)) & NOUN) !== 0) return true;
  }
  return false;
}

function isCompound(word: string, words: WordList, parts = MOST_PARTS): boolean {
  if (parts < 2 || SURNAME_TAILS.test(word)) return false;
  for (let at = SHORTEST_HEAD; at <= word.length - SHORTEST_TAIL; at += 1) {
    if ((words.classesAt(words.findTail(word, at)) & NOUN) === 0) continue;
    if (words.tails['place-tail'].has(word.slice(at))) continue;
    if (isHead(word.slice(0, at), words, parts - 1)) return true;
  }
  return false;
}

/** Whether what stands before the last noun is one word or several. */
function isHead(head: string, words: WordList, parts: number): boolean {
  const stems = LINKS.filter((link) => head.endsWith(link)).map((link) =>
    head.slice(0, head.length - link.length),
  );
  return (
    stems.some((stem) => isStem(stem, words)) ||
    (parts > 1 && stems.some((stem) => isCompound(stem, words, parts)))
  );
}

function isStem(stem: string, words: WordList): boolean {
  if (stem.length < SHORTEST_HEAD) return false;
  const lower = stem.toLowerCase();
  return (
    (stem.length >= 6 && ABSTRACT.test(stem)) ||
    ((words.classesOf(stem) | words.classesOf(lower) | words.classesOf(`${lower}en`)) & HEADS) !== 0 ||
    (words.classesOf(`${stem}e`) & NOUN) !== 0
  );
}

/** Endings that tell a plural from the names of places and bodies, of which some end in -e and all may in -s. */
const PLURALS = ['en', 'n', 'er'];

/** Whether without an ending of the plural it ends in a noun as well. */
const isPlural = (word: string, words: WordList): boolean =>
  PLURALS.some((ending) => word.endsWith(ending) && endsInNoun(word.slice(0, -ending.length), words));

function endsInNoun(word: string, words: WordList): boolean {
  for (let at = SHORTEST_HEAD; at <= word.length - SHORTEST_TAIL; at += 1)
    if ((words.classesAt(words.findTail(word, at)) & NOUN) !== 0) return true;
  return false;
}

/** Whether a word is a form of a noun, whether its end is one (*Fischkutter* is a kind of *Kutter*), and whether that stands in the plural. */
export const compounding: Compounding = { isNounForm, isCompound, isPlural };
