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
import type { Noted } from './noted.ts';
import { createSlips } from './slips.ts';
import { DECIDED } from './ties.ts';

/** Hears of all records once, then deals them out in parts. */
export interface Parting {
  /** Takes note of the next record. */
  readonly note: (noted: Noted) => void;
  /** Parts all that were noted: so many records in each, more where they cannot be parted. */
  readonly divide: (most: number) => Parts;
}

/** The part of each record. */
export interface Parts {
  /** The part of a record by its number, in the order in which they were noted. */
  readonly of: (number: number) => number;
  readonly count: number;
  /** From this part on, only a surname is known of each. */
  readonly bare: number;
}

/** Nothing is noted yet; some 150 bytes for each record. */
export function createParting(knowledge: LinkKnowledge): Parting {
  const ties = createKeyIndex();
  const unions = createUnions();
  const slips = createSlips(knowledge);
  const bodySlips = createBodySlips();
  /** By record: one of its ties. */
  const own = createColumn();
  const surnames = createSurnames(unions);
  const decided = ties.numberOf(DECIDED);

  const note: Parting['note'] = ({ keys, surnames: borne, rivals, names: full, body, asking, isOpen }) => {
    for (const name of full) for (const tie of ties.numbersOf(name.tie)) slips.note(name, tie);
    const isBare = asking !== undefined;
    const [first = decided, ...others] = ties.numbersOf(isBare ? borne : keys);
    for (const other of others) unions.join(first, other);
    own.push(first);
    const bearers = [first, ...ties.numbersOf(rivals)];
    const names = ties.numbersOf(borne);
    for (const one of bearers) for (const surname of names) surnames.note(surname, one, { isBare, isOpen });
    if (body !== undefined) bodySlips.note(body, first);
  };
  return {
    note,
    divide: (most) => {
      slips.each(unions.join);
      bodySlips.each((tie, form) => unions.join(tie, ties.numberOf(form)));
      surnames.joinOpen(decided);
      const isBare = (root: number) => surnames.isBare(root) && root !== unions.rootOf(decided);
      return divided(own, unions, most, isBare, unions.rootOf(decided));
    },
  };
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
    /** Brings all together who share a surname with somebody open. */
    joinOpen: (decided: number) => {
      const [own, surnames] = [bearers.finish(), borne.finish()];
      for (const [i, surname] of surnames.entries()) if (open.has(surname)) unions.join(own[i] ?? 0, decided);
    },
  };
}

function divided(
  own: Column,
  unions: Unions,
  most: number,
  isBare: (root: number) => boolean,
  decided: number,
): Parts {
  const roots = own.finish().map((tie) => unions.rootOf(tie));
  const sizes = createCounters();
  for (const root of roots) sizes.set(root, sizes.at(root) + 1);
  /** By root: its part, counted from 1. */
  const parts = createCounters();
  let count = 0;
  const deal = (bare: boolean) => {
    let filled = most;
    for (const root of roots) {
      if (parts.at(root) !== 0 || isBare(root) !== bare) continue;
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
  return { of: (number) => parts.at(roots[number] ?? 0) - 1, count, bare };
}
