/** Links a corpus in parts, so that only one of them is in memory: with the same result. */
import { type Answered, type Asked, type Carried, createCarried } from './carried.ts';
import type { LinkKnowledge } from './knowledge.ts';
import { emptyKnown, type Known } from './known.ts';
import { type Alone, type CountedRecord, groupsOf, type LinkedRecord, linkGroups } from './link-records.ts';
import type { Local } from './local.ts';
import { type Looked, lookedAt, type Noted } from './noted.ts';
import { createParting, type Parting, type Parts } from './parting.ts';
import { localOf } from './record.ts';
import { type SlipPairs, type SlipSearch, slipsIn } from './slips.ts';

/** All records are noted, then the parts are linked one after the other. */
export interface PartedLinker {
  /** Takes note of the next record; gives who it is if it turns out to be alone. Throws where it is none. */
  readonly note: (record: CountedRecord) => Alone | undefined;
  /** Takes note of the next one, at which another thread has looked. */
  readonly hear: (noted: Noted) => void;
  /** So many shares of what was noted, in which threads look for slips. */
  readonly slipSearches: Parting['slipSearches'];
  /** Parts what was noted: so many records each, as far as they can be parted. Looks for slips itself where no thread has. */
  readonly divide: (most: number, slips?: Iterable<SlipPairs>) => Parts;
  /** Hears of one that is alone and asked for, before those of whom only a surname is known are linked. */
  readonly hearAlone: Carried['hearAlone'];
  /** Links all records of a part, which may come in any order and are sorted in place. */
  readonly link: (part: number, records: CountedRecord[]) => Iterable<LinkedRecord>;
  /** What parts that are linked elsewhere have to be told, by `partLinker`. */
  readonly asked: Asked;
  /** Hears what these have answered. They may have been linked in any order, before those of whom only a surname is known. */
  readonly hearAnswers: (answered: Answered) => void;
}

/** A linker that has heard of no record. */
export function partedLinker(knowledge: LinkKnowledge): PartedLinker {
  // What is needed for parting alone is let go when it is done: it is the most of the memory.
  let parting: Parting | undefined = createParting(knowledge);
  const carried = createCarried(knowledge);
  let bare = 0;
  const open = (): Parting => {
    if (parting === undefined) throw new Error('Records are noted before they are parted, and parted once.');
    return parting;
  };
  const hear = (noted: Noted) => {
    open().note(noted);
    for (const surname of noted.asking?.surnames ?? []) carried.ask(surname, noted.asking?.rivals ?? []);
  };
  return {
    note: (record) => {
      const { noted, alone } = lookedAt(record, knowledge);
      hear(noted);
      return alone;
    },
    hear,
    slipSearches: (shares) => open().slipSearches(shares),
    divide: (
      most,
      slips = open()
        .slipSearches(1)
        .map((search) => slipsIn(search, knowledge)),
    ) => {
      const parts = open().divide(most, slips);
      parting = undefined;
      bare = parts.bare;
      return parts;
    },
    hearAlone: carried.hearAlone,
    link: function* (part, records) {
      const known = part < bare ? emptyKnown(knowledge) : carried.known;
      yield* linkPart(records, known, carried);
      if (part < bare) carried.hear(known);
    },
    asked: carried.asked,
    hearAnswers: carried.hearAnswers,
  };
}

/** Does its share of a corpus in a thread of its own, where nobody has decided anything of it. */
export interface PartLinker {
  /** What is to be noted of a record, and who it is by itself. Throws where it is none. */
  readonly look: (record: CountedRecord) => Looked;
  /** Which names of a share may be slips of which. */
  readonly slipsIn: (search: SlipSearch) => SlipPairs;
  /** Is told what is asked, before the first part. */
  readonly ask: (asked: Asked) => void;
  /** Links all records of a part in which more than a surname is known of each. */
  readonly link: (records: CountedRecord[]) => Iterable<LinkedRecord>;
  /** What all parts so far have answered. */
  readonly answered: () => Answered;
}

/** A linker of parts that has heard of none. */
export function partLinker(knowledge: LinkKnowledge): PartLinker {
  let carried = createCarried(knowledge);
  return {
    look: (record) => lookedAt(record, knowledge),
    slipsIn: (search) => slipsIn(search, knowledge),
    ask: (asked) => {
      carried = createCarried(knowledge, asked);
    },
    link: function* (records) {
      const known = emptyKnown(knowledge);
      yield* linkPart(records, known, carried);
      carried.hear(known);
    },
    answered: () => carried.answered,
  };
}

function* linkPart(records: CountedRecord[], known: Known, carried: Carried): Iterable<LinkedRecord> {
  const { knowledge } = known;
  const reads = groupsOf(records, knowledge, (record) => settledRival(record, known, carried));
  for (const linked of linkGroups(reads, known, knowledge, carried.decided)) {
    carried.answer(linked.record, linked.id);
    yield linked;
  }
}

/** A rival that another part has settled. */
function settledRival(record: string, known: Known, { idOf }: Carried): readonly Local[] {
  const id = idOf(record);
  if (id === undefined) return [];
  const { local } = localOf(record, known.knowledge);
  known.settledAs.set(local, id);
  return [local];
}
