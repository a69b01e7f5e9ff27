/** Which names of bodies and places of a corpus may be slips of listed ones, where its actors are not in memory together. */
import { createColumn } from '../base/column.ts';
import { createKeyIndex } from '../base/key-index.ts';
import { createTextStore } from '../base/text-store.ts';
import { noBodies, noteBody } from './known.ts';
import type { Local } from './local.ts';

export interface BodySlips {
  /** Takes note of an actor, by the number of one of its ties. */
  readonly note: (local: Local, tie: number) => void;
  /** Hears of those by their ties that may be named by slips, and of the forms of the right names. */
  readonly each: (hear: (tie: number, form: string) => void) => void;
}

/** No names yet. */
export function createBodySlips(): BodySlips {
  const listed = noBodies();
  const names = createKeyIndex();
  const texts = createTextStore();
  const ties = createColumn();
  return {
    note: (local, tie) => {
      const { kind, rowId, appearances } = local;
      if (kind === 'person') return;
      if (rowId !== undefined) noteBody(listed, local);
      else if (appearances[0] !== undefined) {
        const text = `${kind}\t${appearances[0].slug}`;
        if (names.numberOf(text) < texts.size()) return;
        texts.add(text);
        ties.push(tie);
      }
    },
    each: (hear) => {
      for (const [number, tie] of ties.finish().entries()) {
        const [kind, slug = ''] = texts.at(number).split('\t');
        const near = listed[kind === 'place' ? 'place' : 'organization'].near(slug);
        for (const form of near) hear(tie, form);
      }
    },
  };
}
