/** What the parts of a corpus that are linked one after the other tell each other. */
import { countUp } from '../base/count-up.ts';
import type { EntityId, Row } from '../model.ts';
import { idOfSurname, isOfNoRow } from './ids.ts';
import type { LinkKnowledge } from './knowledge.ts';
import { emptyKnown, formKey, type Known } from './known.ts';
import type { Bears } from './link-records.ts';
import type { Tally } from './tally.ts';

/** What those ask of whom only a surname is known. Plain data, which threads can be told. */
export interface Asked {
  /** The keys of their surnames, and the ids of those who bear nothing else. */
  readonly surnames: Set<string>;
  readonly ids: Set<EntityId>;
  /** The records of actors who may be meant. */
  readonly rivals: Set<string>;
}

/** What was answered to them. Plain data as well. */
export interface Answered {
  /** By key of a surname: who bears it, in how many articles. */
  readonly owners: Map<string, Map<EntityId, number>>;
  /** The actors that there are, of those who bear a surname that is asked for, or are called by it. */
  readonly actors: Set<EntityId>;
  readonly rivals: Map<string, EntityId>;
}

/** What one part leaves for the next ones. */
export interface Carried {
  /** What is decided of actors. */
  readonly decided: Map<EntityId, Tally>;
  /** What those know of whom only a surname is known: the owners of these surnames. */
  readonly known: Known;
  readonly asked: Asked;
  readonly answered: Answered;
  /** Somebody asks for the owners of a surname, and for the actors of records who may be meant. */
  readonly ask: (surname: string, rivals: readonly string[]) => void;
  /** Hears what a part knows that is linked. */
  readonly hear: (known: Known) => void;
  /** Hears of somebody who is in no part. */
  readonly hearAlone: (record: string, id: EntityId, bears: Bears) => void;
  /** Hears what was answered elsewhere to what is asked here. */
  readonly hearAnswers: (answered: Answered) => void;
  /** Hears whom a record is. */
  readonly answer: (record: string, id: EntityId) => void;
  /** Whom a record is that somebody has asked for. */
  readonly idOf: (record: string) => EntityId | undefined;
}

type RowOf = (id: EntityId) => Row | undefined;

const nothingAsked = (): Asked => ({ surnames: new Set(), ids: new Set(), rivals: new Set() });

/** Nothing is answered yet to what is asked. */
export function createCarried(knowledge: LinkKnowledge, asked = nothingAsked()): Carried {
  const known = emptyKnown(knowledge);
  const rowById: RowOf = (id) => (isOfNoRow(id) ? undefined : knowledge.rowById(id.slice('e:'.length)));
  const rivals = new Map<string, EntityId>();
  const addOwners = (key: string, owners: ReadonlyMap<EntityId, number>, rowOf: RowOf) => {
    const all = known.owners.get(key) ?? new Map<EntityId, number>();
    for (const [id, articles] of owners) {
      countUp(all, id, articles);
      known.actors.add(id);
      const row = rowOf(id);
      if (row !== undefined) known.rows.set(id, row);
    }
    known.owners.set(key, all);
  };
  return {
    decided: new Map(),
    known,
    asked,
    answered: { owners: known.owners, actors: known.actors, rivals },
    ask: (surname, records) => {
      asked.surnames.add(formKey('person', surname));
      asked.ids.add(idOfSurname(surname));
      for (const record of records) asked.rivals.add(record);
    },
    hear: ({ owners, actors, rows }) => {
      for (const [key, own] of owners) if (asked.surnames.has(key)) addOwners(key, own, (id) => rows.get(id));
      for (const id of actors) if (asked.ids.has(id)) known.actors.add(id);
    },
    hearAlone: (record, id, bears) => {
      for (const [key, articles] of bears)
        if (asked.surnames.has(key)) addOwners(key, new Map([[id, articles]]), rowById);
      if (asked.ids.has(id)) known.actors.add(id);
      if (asked.rivals.has(record)) rivals.set(record, id);
    },
    hearAnswers: ({ owners, actors, rivals: others }) => {
      for (const [key, own] of owners) addOwners(key, own, rowById);
      for (const id of actors) known.actors.add(id);
      for (const [record, id] of others) rivals.set(record, id);
    },
    answer: (record, id) => {
      if (asked.rivals.has(record)) rivals.set(record, id);
    },
    idOf: (record) => rivals.get(record),
  };
}
