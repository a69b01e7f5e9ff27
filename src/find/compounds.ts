/** German compounds: whether an unknown capitalised word is put together from ordinary words. */

import { wordBit } from '../knowledge/classes.ts';
import type { WordList } from '../knowledge/open/gazetteer.ts';

const NOUN = wordBit('noun');
const HEADS = NOUN | wordBit('adjective') | wordBit('verb') | wordBit('lower');
const SHORTEST_HEAD = 3;
const SHORTEST_TAIL = 4;
const MOST_PARTS = 4;
/** Endings of surnames: no proof of an ordinary noun, any more than the endings of places. */
const SURNAME_TAILS =
  /(?:mann|bauer|ma[iy]er|me[iy]er|müller|schmidt|huber|hofer|berger|stein|hauser|ler|ner|feld|wald|thal|tal|rath|hardt|winter|sommer|vogel|wolf|fuchs|haas|horn|hammer|becker)$/;

/** Endings that make nouns of other words: `Navigations-`, `Gerinnungs-`. */
const ABSTRACT = /(?:ung|tion|heit|keit|schaft|tät)$/;

const capitalised = (word: string): string => (word[0] ?? '').toUpperCase() + word.slice(1);

/** Whether a word is a noun in one of its inflected forms that dictionaries leave out: `Jahres`, `Lockdowns`. */
export function isNounForm(word: string, words: WordList): boolean {
  if ((words.classesOf(word) & NOUN) !== 0) return true;
  for (const ending of ['es', 's', 'en', 'n', 'e']) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST_TAIL) continue;
    if ((words.classesOf(word.slice(0, -ending.length)) & NOUN) !== 0) return true;
  }
  return false;
}

/** Whether a word splits into ordinary words, the last a noun. Linking elements are those of the language. */
export function isCompound(
  word: string,
  words: WordList,
  links: readonly string[],
  parts = MOST_PARTS,
): boolean {
  if (parts < 2 || SURNAME_TAILS.test(word)) return false;
  for (let at = SHORTEST_HEAD; at <= word.length - SHORTEST_TAIL; at += 1) {
    const tail = capitalised(word.slice(at));
    if ((words.classesOf(tail) & NOUN) === 0 || words.tails['place-tail'].has(word.slice(at))) continue;
    if (isHead(word.slice(0, at), words, links, parts - 1)) return true;
  }
  return false;
}

function isHead(head: string, words: WordList, links: readonly string[], parts: number): boolean {
  for (const link of links) {
    if (!head.endsWith(link)) continue;
    const stem = head.slice(0, head.length - link.length);
    if (stem.length < SHORTEST_HEAD) continue;
    if (stem.length >= 6 && ABSTRACT.test(stem)) return true;
    if (((words.classesOf(stem) | words.classesOf(stem.toLowerCase())) & HEADS) !== 0) return true;
    if (
      (words.classesOf(`${stem}e`) & NOUN) !== 0 ||
      (words.classesOf(`${stem.toLowerCase()}en`) & HEADS) !== 0
    )
      return true;
  }
  return (
    parts > 1 &&
    links.some(
      (link) =>
        head.endsWith(link) && isCompound(head.slice(0, head.length - link.length), words, links, parts),
    )
  );
}
