/** What the parts of a corpus that are linked one after the other tell each other. */
import type { EntityId } from '../model.ts';
import { idOfSurname } from './ids.ts';
import type { LinkKnowledge } from './knowledge.ts';
import { emptyKnown, formKey, type Known } from './known.ts';
import type { Tally } from './tally.ts';

export interface Carried {
  /** What is decided of actors. */
  readonly decided: Map<EntityId, Tally>;
  /** What those know of whom only a surname is known: the owners of these surnames. */
  readonly known: Known;
  /** Somebody asks for the owners of a surname, and for the actors of records who may be meant. */
  readonly ask: (surname: string, rivals: readonly string[]) => void;
  /** Hears what a part knows that is linked. */
  readonly hear: (known: Known) => void;
  /** Hears whom a record is. */
  readonly answer: (record: string, id: EntityId) => void;
  /** Whom a record is that somebody has asked for. */
  readonly idOf: (record: string) => EntityId | undefined;
}

/** Nobody has asked for anything. */
export function createCarried(knowledge: LinkKnowledge): Carried {
  const known = emptyKnown(knowledge);
  const [surnames, ids] = [new Set<string>(), new Set<EntityId>()];
  const rivals = new Map<string, EntityId | undefined>();
  const hearOwners = (key: string, { owners, rows }: Known) => {
    const all = known.owners.get(key) ?? new Map<EntityId, number>();
    for (const [id, articles] of owners.get(key) ?? []) {
      all.set(id, (all.get(id) ?? 0) + articles);
      known.actors.add(id);
      const row = rows.get(id);
      if (row !== undefined) known.rows.set(id, row);
    }
    known.owners.set(key, all);
  };
  return {
    decided: new Map(),
    known,
    ask: (surname, records) => {
      surnames.add(formKey('person', surname));
      ids.add(idOfSurname(surname));
      for (const record of records) rivals.set(record, undefined);
    },
    hear: (part) => {
      for (const key of part.owners.keys()) if (surnames.has(key)) hearOwners(key, part);
      for (const id of part.actors) if (ids.has(id)) known.actors.add(id);
    },
    answer: (record, id) => {
      if (rivals.has(record)) rivals.set(record, id);
    },
    idOf: (record) => rivals.get(record),
  };
}
