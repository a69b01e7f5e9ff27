/** What parting looks at in a record: hashes and few texts, which threads can tell each other at little cost. */
import { type Hashes, hashesOf } from '../base/key-index.ts';
import type { LinkKnowledge } from './knowledge.ts';
import { type Alone, type CountedRecord, linkedAlone } from './link-records.ts';
import { localOf } from './record.ts';
import { spellingOf } from './slips.ts';
import { nameTie, type TiedBody, type TiedName, type Ties, tiesOf } from './ties.ts';

/** A full name, for which two hashes stand. */
export interface NotedName {
  readonly spelling: Hashes;
  /** The tie of all who are so called. */
  readonly tie: Hashes;
  /** What `spelling` stands for; may lack where it was told before. */
  readonly text?: string;
  /** How many articles print it. */
  readonly articles: number;
  readonly isListed: boolean;
}

/** What those ask for of whom only a surname is known: who bears it, and who they are who may be meant, as records. */
export interface Asking {
  readonly surnames: readonly string[];
  readonly rivals: readonly string[];
}

/** The ties of a record (`ties.ts` says what they are), as hashes. */
export interface Noted {
  readonly keys: Hashes;
  readonly surnames: Hashes;
  /** A tie of each who may be meant by its surname. */
  readonly rivals: Hashes;
  readonly names: readonly NotedName[];
  readonly body?: TiedBody;
  readonly asking?: Asking;
  readonly isOpen: boolean;
}

/** A record that was looked at once. */
export interface Looked {
  readonly noted: Noted;
  /** Who it is if it turns out to be alone; nothing where it cannot be. */
  readonly alone: Alone | undefined;
}

/** What is to be noted of a record, and who it is by itself. Throws where it is none. */
export function lookedAt({ record, articles, first }: CountedRecord, knowledge: LinkKnowledge): Looked {
  const { local, rivals } = localOf(record, knowledge);
  const keys = rivals.flatMap((rival) => tiesOf(localOf(rival, knowledge).local).keys.slice(0, 1));
  const ties = tiesOf(local);
  const noted = notedTies(ties, articles, { records: rivals, keys });
  const isTied = ties.isBare || ties.isOpen || !mayBeAlone(knowledge);
  return { noted, alone: isTied ? undefined : linkedAlone(record, { local, articles, first }, knowledge) };
}

/** Whether actors are linked by themselves: what somebody has decided of others tells how they are called, too. */
export const mayBeAlone = ({ decisions }: Pick<LinkKnowledge, 'decisions'>): boolean =>
  decisions === undefined;

/** Those who may be meant by a surname: their records, and a tie of each. */
interface Rivals {
  readonly records: readonly string[];
  readonly keys: readonly string[];
}

/** Ties as they are noted of a record that is in so many articles. */
export function notedTies(ties: Ties, articles: number, rivals: Rivals = { records: [], keys: [] }): Noted {
  const { keys, surnames, names, body, isBare, isOpen } = ties;
  return {
    keys: hashesOf(keys),
    surnames: hashesOf(surnames.map((surname) => `surname ${surname}`)),
    rivals: hashesOf(rivals.keys),
    names: names.map((name) => notedName(name, articles)),
    isOpen,
    ...(body !== undefined && { body }),
    ...(isBare && { asking: { surnames, rivals: rivals.records } }),
  };
}

function notedName(name: TiedName, articles: number): NotedName {
  const text = spellingOf(name);
  const [spelling, tie] = [hashesOf([text]), hashesOf([nameTie(name.letters)])];
  return { spelling, tie, text, articles: name.isPrinted ? articles : 0, isListed: name.isListed };
}
