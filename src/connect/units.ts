/** The units in which actors count as being together: a sentence, several in a row, a paragraph, the whole article. */
import type { Problem } from '../model.ts';
import type { Occurrences } from '../occurrences/occurrences.ts';
import { FRESH, PASSED_OVER, type Window } from '../occurrences/selection.ts';

/** No unit counts more distinct actors than this: a list of 5,000 names would outweigh a whole corpus. */
export const MOST_ACTORS = 64;

/** A unit with the actors that it names; the lists are longer than `size`, and the next unit uses them again. */
export interface Unit {
  article: number;
  /** The sentence with which it begins. */
  sentence: number;
  /** How many actors are counted. */
  size: number;
  /** How many it names. */
  named: number;
  readonly actors: Int32Array;
  /** Whether a sentence that counts names the actor, 1 or 0. */
  readonly fresh: Uint8Array;
  /** Whether the first sentence names the actor, 1 or 0. */
  readonly leads: Uint8Array;
  /** It has the places from `from` up to, without, `to`. */
  from: number;
  to: number;
}

/** What counts. */
export interface Selected {
  readonly occurrences: Occurrences;
  /** How each place counts. */
  readonly state: Uint8Array;
  /** Which actors count, 1 or 0. */
  readonly actors: Uint8Array;
}

function createUnit(): Unit {
  return {
    ...{ article: 0, sentence: 0, size: 0, named: 0, from: 0, to: 0 },
    actors: new Int32Array(MOST_ACTORS),
    fresh: new Uint8Array(MOST_ACTORS),
    leads: new Uint8Array(MOST_ACTORS),
  };
}

/** Calls `visit` for each unit of the selected articles in which something counts, in order. */
export function eachUnit(selected: Selected, window: Window, visit: (unit: Unit) => void): void {
  const { first, sentence, paragraph } = selected.occurrences;
  const unit = createUnit();
  const fill = createFill(selected, unit);
  const from = (article: number) => first[article] ?? 0;
  const articles = first.length - 1;
  for (let article = 0; article < articles; article += 1) {
    unit.article = article;
    const [begin, end] = [from(article), from(article + 1)];
    const see = (start: number, a: number, b: number) => {
      unit.sentence = start;
      if (fill(a, b)) visit(unit);
    };
    if (window === 'sentence') eachPlace(sentence, begin, end, see);
    else if (window === 'article') see(sentence[begin] ?? 0, begin, end);
    else if (window === 'paragraph') eachRun(sentence, paragraph, begin, end, see);
    else eachStretch(sentence, begin, end, window, see);
  }
}

/** Hears where a unit begins, and of which places it consists: from `a` up to, without, `b`. */
type See = (sentence: number, a: number, b: number) => void;

function eachPlace(sentence: Uint32Array, begin: number, end: number, see: See): void {
  for (let place = begin; place < end; place += 1) see(sentence[place] ?? 0, place, place + 1);
}

function eachRun(sentence: Uint32Array, paragraph: Uint32Array, begin: number, end: number, see: See): void {
  for (let a = begin, b = begin; a < end; a = b) {
    while (b < end && paragraph[b] === paragraph[a]) b += 1;
    see(sentence[a] ?? 0, a, b);
  }
}

/** A stretch begins with each sentence from which on somebody is named. */
function eachStretch(sentence: Uint32Array, begin: number, end: number, length: number, see: See): void {
  let [a, b] = [begin, begin];
  let start = Math.max(0, (sentence[begin] ?? 0) - length + 1);
  while (a < end) {
    while (a < end && (sentence[a] ?? 0) < start) a += 1;
    while (b < end && (sentence[b] ?? 0) < start + length) b += 1;
    if (a < b) see(start, a, b);
    start = a < b ? start + 1 : Math.max(start + 1, (sentence[a] ?? start) - length + 1);
  }
}

/** Fills the unit with the actors of places; gives whether anything in it counts. */
function createFill({ occurrences, state, actors }: Selected, unit: Unit): (a: number, b: number) => boolean {
  const { named, members, sentence } = occurrences;
  const slots = new Int32Array(occurrences.actors.length).fill(-1);
  return (a, b) => {
    let counts = false;
    unit.size = 0;
    unit.named = 0;
    unit.from = a;
    unit.to = b;
    for (let place = a; place < b; place += 1) {
      const how = state[place] ?? PASSED_OVER;
      if (how === PASSED_OVER) continue;
      counts ||= how === FRESH;
      const at = sentence[place] ?? 0;
      for (let i = named[place] ?? 0; i < (named[place + 1] ?? 0); i += 1) {
        const actor = members[i] ?? 0;
        if (actors[actor] === 0) continue;
        const slot = slotFor(unit, slots, actor);
        if (slot < 0) continue;
        if (how === FRESH) unit.fresh[slot] = 1;
        if (at === unit.sentence) unit.leads[slot] = 1;
      }
    }
    for (let slot = 0; slot < unit.size; slot += 1) slots[unit.actors[slot] ?? 0] = -1;
    return counts && unit.size > 0;
  };
}

/** The slot of an actor, a new one where it has none; −1 where the unit is full. */
function slotFor(unit: Unit, slots: Int32Array, actor: number): number {
  const known = slots[actor] ?? -1;
  if (known >= 0) return known;
  unit.named += 1;
  if (unit.size === MOST_ACTORS) return -1;
  const slot = unit.size;
  unit.size += 1;
  slots[actor] = slot;
  unit.actors[slot] = actor;
  unit.fresh[slot] = 0;
  unit.leads[slot] = 0;
  return slot;
}

/**
 * How many units the selected articles have, with those that name nobody.
 * @example
 * unitCount({ sentences: [4, 9], paragraphs: [1, 3] }, Uint8Array.of(1, 0), 'sentence') // 4
 * unitCount({ sentences: [4, 9], paragraphs: [1, 3] }, Uint8Array.of(1, 1), 'article') // 2
 */
export function unitCount(
  { sentences, paragraphs }: Occurrences,
  articles: Uint8Array,
  window: Window,
): number {
  let count = 0;
  articles.forEach((selected, i) => {
    const own = sentences[i] ?? 0;
    if (selected === 0 || own === 0) return;
    if (window === 'article') count += 1;
    else count += window === 'paragraph' ? Math.max(1, paragraphs[i] ?? 0) : own;
  });
  return count;
}

/**
 * What is reported when a unit names more actors than are counted.
 * @example
 * tooMany('a', { sentence: 2, named: 70 }).message // 'Sentence 3 names 70 actors; the links of the first 64 are counted.'
 */
export function tooMany(article: string, { sentence, named }: Pick<Unit, 'sentence' | 'named'>): Problem {
  return {
    code: 'connect/many-actors',
    where: article,
    message: `Sentence ${sentence + 1} names ${named} actors; the links of the first ${MOST_ACTORS} are counted.`,
    hint: 'If it is a list or a table, leave it out of the article.',
  };
}
