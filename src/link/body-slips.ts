/** Which names of bodies and places of a corpus may be slips of listed ones, where its actors are not in memory together. */
import { createColumn } from '../base/column.ts';
import { createKeyIndex } from '../base/key-index.ts';
import { createTextStore } from '../base/text-store.ts';
import { noBodies } from './known.ts';
import type { TiedBody } from './ties.ts';

/** Takes the names of a corpus, then tells which may be slips of which. */
export interface BodySlips {
  /** Takes note of a body or place, by the number of one of its ties. */
  readonly note: (body: TiedBody, tie: number) => void;
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
    note: ({ kind, right = [], slug }, tie) => {
      for (const [name, form] of right) listed[kind].add(name, form);
      const text = `${kind}\t${slug}`;
      if (slug === undefined || names.numberOf(text) < texts.size()) return;
      texts.add(text);
      ties.push(tie);
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
