/**
 * Parts the records of a corpus so that each part can be linked by itself: who can hear of whom is in one part. Those of whom only a
 * surname is known come in parts of their own behind all others, whose answers they need.
 */
import { type Column, createColumn } from '../base/column.ts';
import { createCounters } from '../base/counters.ts';
import { createKeyIndex } from '../base/key-index.ts';
import { createUnions, type Unions } from '../base/unions.ts';
import { createBodySlips } from './body-slips.ts';
import type { LinkKnowledge } from './knowledge.ts';
import { mayBeAlone, type Noted } from './noted.ts';
import { createSlips, type SlipPairs, type Slips } from './slips.ts';
import { DECIDED, withIdOf } from './ties.ts';

/** Hears of all records once, then deals them out in parts. */
export interface Parting {
  /** Takes note of the next record. */
  readonly note: (noted: Noted) => void;
  /** So many shares of the names of people, in which slips are to be looked for when all is noted. */
  readonly slipSearches: Slips['searches'];
  /** Parts all that were noted: so many records in each, more where they cannot be parted. `slips` are those of all shares. */
  readonly divide: (most: number, slips: Iterable<SlipPairs>) => Parts;
}

/** The part of each record. */
export interface Parts {
  /** The part of a record by its number, in the order in which they were noted; −1 for one that is alone: it shares no tie. */
  readonly of: (number: number) => number;
  /** Whether somebody of whom only a surname is known asks for a record. */
  readonly isAsked: (number: number) => boolean;
  readonly count: number;
  /** From this part on, only a surname is known of each. */
  readonly bare: number;
}

/** Nothing is noted yet; some 150 bytes for each record. */
export function createParting(knowledge: LinkKnowledge): Parting {
  const ties = createKeyIndex();
  const unions = createUnions();
  const slips = createSlips();
  const bodySlips = createBodySlips();
  /** By record: one of its ties. */
  const own = createColumn();
  const surnames = createSurnames(unions);
  /** Ties of those who are asked for, other than by a surname. */
  const asked = createColumn();
  const decided = ties.numberOf(DECIDED);

  const note: Parting['note'] = ({ keys, surnames: borne, rivals, names: full, body, asking, isOpen }) => {
    for (const name of full) for (const tie of ties.numbersOf(name.tie)) slips.note(name, tie);
    const isBare = asking !== undefined;
    const shared = ties.numbersOf(isBare ? borne : keys);
    const { 0: first = decided } = shared;
    for (const other of shared) if (other !== first) unions.join(first, other);
    own.push(first);
    const meant = ties.numbersOf(rivals);
    for (const tie of meant) asked.push(tie);
    for (const surname of asking?.surnames ?? [])
      for (const tie of withIdOf(surname)) asked.push(ties.numberOf(tie));
    const bearers = [first, ...meant];
    const names = ties.numbersOf(borne);
    for (const one of bearers) for (const surname of names) surnames.note(surname, one, { isBare, isOpen });
    if (body !== undefined) bodySlips.note(body, first);
  };
  return {
    note,
    slipSearches: slips.searches,
    divide: (most, pairs) => {
      for (const some of pairs)
        for (let i = 0; i < some.length; i += 2) unions.join(some[i] ?? 0, some[i + 1] ?? 0);
      bodySlips.each((tie, form) => unions.join(tie, ties.numberOf(form)));
      surnames.joinOpen(decided);
      const root = unions.rootOf(decided);
      const isAsked = rootsOf([asked.finish(), surnames.asked()], unions);
      const canBe = mayBeAlone(knowledge);
      return divided(own, unions, most, {
        decided: root,
        isBare: (one) => surnames.isBare(one) && one !== root,
        isAsked,
        canBeAlone: (one) => canBe && one !== root,
      });
    },
  };
}

/** Tells the roots of ties from others. */
function rootsOf(ties: readonly Iterable<number>[], { rootOf }: Unions): (root: number) => boolean {
  const marks = createCounters();
  for (const some of ties) for (const tie of some) marks.set(rootOf(tie), 1);
  return (root) => marks.at(root) === 1;
}

/** Surnames: who bears them need not be together with who asks for them, unless one of them is open. */
function createSurnames(unions: Unions) {
  const bare = createCounters();
  const [bearers, borne] = [createColumn(), createColumn()];
  const open = new Set<number>();
  return {
    isBare: (number: number): boolean => bare.at(number) === 1,
    /** Somebody, by one of its ties, bears a surname, or is known by it alone. */
    note: (surname: number, own: number, told: { readonly isBare: boolean; readonly isOpen: boolean }) => {
      if (told.isBare) bare.set(surname, 1);
      if (told.isOpen) open.add(surname);
      bearers.push(own);
      borne.push(surname);
    },
    /** Ties of those who bear a surname by which alone somebody is known. */
    asked: (): Iterable<number> => {
      const surnames = borne.finish();
      return bearers.finish().filter((_, i) => bare.at(surnames[i] ?? 0) === 1);
    },
    /** Brings all together who share a surname with somebody open. */
    joinOpen: (decided: number) => {
      const [own, surnames] = [bearers.finish(), borne.finish()];
      for (const [i, surname] of surnames.entries()) if (open.has(surname)) unions.join(own[i] ?? 0, decided);
    },
  };
}

/** What is told of sets of ties by their roots. */
interface Sets {
  /** The root of all of whom somebody has decided something. */
  readonly decided: number;
  readonly isBare: (root: number) => boolean;
  readonly isAsked: (root: number) => boolean;
  /** Whether nobody has decided anything. */
  readonly canBeAlone: (root: number) => boolean;
}

function divided(own: Column, unions: Unions, most: number, sets: Sets): Parts {
  const { decided, isBare, isAsked, canBeAlone } = sets;
  const roots = own.finish().map((tie) => unions.rootOf(tie));
  const sizes = createCounters();
  for (const root of roots) sizes.set(root, sizes.at(root) + 1);
  /** By root: its part, counted from 1. */
  const parts = createCounters();
  const isAlone = (root: number) => sizes.at(root) === 1 && canBeAlone(root) && !isBare(root);
  let count = 0;
  const deal = (bare: boolean) => {
    let filled = most;
    for (const root of roots) {
      if (parts.at(root) !== 0 || isBare(root) !== bare || isAlone(root)) continue;
      if (filled >= most) [filled, count] = [0, count + 1];
      filled += sizes.at(root);
      parts.set(root, count);
    }
  };
  // What is decided comes first: all parts are told of it.
  if (sizes.at(decided) > 0) {
    count += 1;
    parts.set(decided, count);
  }
  deal(false);
  const bare = count;
  deal(true);
  const rootAt = (number: number) => roots[number] ?? 0;
  return {
    of: (number) => parts.at(rootAt(number)) - 1,
    isAsked: (number) => isAsked(rootAt(number)),
    count,
    bare,
  };
}
