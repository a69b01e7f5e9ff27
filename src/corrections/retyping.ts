/** Makes names those of another kind, all names of an actor together. */
import type { LinkKnowledge } from '../link/index.ts';
import type { Mention, Row } from '../model.ts';
import { type Correction, ofVerb, type Said } from './correction.ts';
import { type Effects, reasoned } from './effects.ts';
import { listedRow, ownRow } from './own-row.ts';
import type { Reference } from './reference.ts';
import type { Retype } from './verbs/retype.ts';

/** What makes names those of another kind, and the rows that hold several names of one actor together afterwards. */
export interface Retyping {
  readonly retyped: (mention: Mention, correction: Retype & Said) => Mention;
  readonly rows: ReadonlyMap<string, Row>;
}

/** The name of a reference, or of its row. */
const nameIn = (reference: Reference, { rowById }: Pick<LinkKnowledge, 'rowById'>): string =>
  'name' in reference ? reference.name : (Object.values(rowById(reference.row)?.label ?? {})[0] ?? '');

/** What retypes by these corrections, and notes which of them made a name what it is. */
export function retyping(
  corrections: readonly Correction[],
  knowledge: LinkKnowledge,
  effects: Effects,
): Retyping {
  const targets = new Map(
    ofVerb(corrections, 'retype').map((one) => {
      const name = nameIn(one.actor, knowledge);
      const listed = listedRow(name, one.to, (own) => knowledge.named(own, 'name'));
      const { key, person } = knowledge.nameOf(one.to, name);
      const isBare = person !== undefined && person.given === '';
      return [one, { key, isBare, listed, own: ownRow(name, one.to) }] as const;
    }),
  );
  const rowFor = (correction: Retype & Said, { name }: Mention): Row | undefined => {
    const target = targets.get(correction);
    if (target === undefined || target.listed !== undefined) return target?.listed;
    // A surname alone would mean many.
    const isTheName = !target.isBare && knowledge.nameOf(correction.to, name).key === target.key;
    return isTheName ? undefined : target.own;
  };
  return {
    rows: new Map([...targets.values()].map(({ own }) => [own.id, own] as const)),
    retyped: (mention, correction) => {
      if (mention.row !== undefined && mention.kind === correction.to) return mention;
      const { row: _, ...rest } = mention;
      const row = rowFor(correction, mention);
      return reasoned(
        { ...rest, kind: correction.to, ...(row && { row: row.id }) },
        correction,
        mention,
        effects,
      );
    },
  };
}
