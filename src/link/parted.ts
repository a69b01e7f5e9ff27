/** Links a corpus in parts, so that only one of them is in memory: with the same result. */
import { type Carried, createCarried } from './carried.ts';
import type { LinkKnowledge } from './knowledge.ts';
import { emptyKnown, type Known } from './known.ts';
import { type CountedRecord, groupsOf, type LinkedRecord, linkGroups } from './link-records.ts';
import type { Local } from './local.ts';
import { createParting, type Parts } from './parting.ts';
import { localOf } from './record.ts';

/** All records are noted, then the parts are linked one after the other. */
export interface PartedLinker {
  /** Takes note of the next record. Throws where it is none. */
  readonly note: (record: CountedRecord) => void;
  /** Parts what was noted: so many records each, as far as they can be parted. */
  readonly divide: (most: number) => Pick<Parts, 'of' | 'count'>;
  /** Links all records of a part, which may come in any order and are sorted in place. */
  readonly link: (part: number, records: CountedRecord[]) => Iterable<LinkedRecord>;
}

/** A linker that has heard of no record. */
export function partedLinker(knowledge: LinkKnowledge): PartedLinker {
  const parting = createParting(knowledge);
  const carried = createCarried(knowledge);
  let bare = 0;
  return {
    note: ({ record, articles }) => {
      const { local, rivals } = localOf(record, knowledge);
      const { isBare, surnames } = parting.note(local, articles);
      if (isBare) for (const surname of surnames) carried.ask(surname, rivals);
    },
    divide: (most) => {
      const parts = parting.divide(most);
      bare = parts.bare;
      return parts;
    },
    link: function* (part, records) {
      const known = part < bare ? emptyKnown(knowledge) : carried.known;
      const reads = groupsOf(records, knowledge, (record) => settledRival(record, known, carried));
      for (const linked of linkGroups(reads, known, knowledge, carried.decided)) {
        carried.answer(linked.record, linked.id);
        yield linked;
      }
      if (part < bare) carried.hear(known);
    },
  };
}

/** A rival that another part has settled. */
function settledRival(record: string, known: Known, { idOf }: Carried): readonly Local[] {
  const id = idOf(record);
  if (id === undefined) return [];
  const { local } = localOf(record, known.knowledge);
  known.settledAs.set(local, id);
  return [local];
}
