/**
 * What is noted of many records as one message between threads: a column of numbers, and the texts that nobody has told before. Of each
 * record a head (which of the optional parts follow), the numbers of hashes, then these; of each name its articles and marks besides.
 */
import { type Column, createColumn } from '../base/column.ts';
import { createKeyIndex, type Hashes } from '../base/key-index.ts';
import type { Asking, Noted, NotedName } from './noted.ts';
import type { TiedBody } from './ties.ts';

/** Plain data; `numbers` may be handed over. */
export interface NotedMessage {
  readonly numbers: Uint32Array<ArrayBuffer>;
  readonly records: number;
  readonly spellings: readonly string[];
  readonly bodies: readonly TiedBody[];
  readonly asking: readonly Asking[];
}

const [OPEN, BODY, ASKING] = [1, 2, 4];
const [LISTED, SPELT] = [1, 2];

/** Packs what is noted; of a spelling the text is told once, as whoever reads all messages in turn knows it then. */
export function createPacker(): (all: readonly Noted[]) => NotedMessage {
  const told = createKeyIndex();
  const isNew = ({ spelling }: NotedName): boolean => {
    const before = told.size();
    told.numbersOf(spelling);
    return told.size() > before;
  };
  return (all) => {
    const numbers = createColumn();
    const spellings: string[] = [];
    for (const { keys, surnames, rivals, names, body, asking, isOpen } of all) {
      numbers.push(flag(isOpen, OPEN) + flag(body !== undefined, BODY) + flag(asking !== undefined, ASKING));
      for (const hashes of [keys, surnames, rivals]) pushAll(numbers, hashes);
      numbers.push(names.length);
      for (const name of names) {
        const spelt = isNew(name);
        if (spelt) spellings.push(name.text ?? '');
        numbers.push(flag(name.isListed, LISTED) + flag(spelt, SPELT));
        numbers.push(name.articles);
        for (const hash of [...name.spelling, ...name.tie]) numbers.push(hash);
      }
    }
    const bodies = all.flatMap(({ body }) => body ?? []);
    const asking = all.flatMap((noted) => noted.asking ?? []);
    return { numbers: numbers.finish(), records: all.length, spellings, bodies, asking };
  };
}

const NONE: Hashes = [];

const flag = (is: boolean, bit: number): number => (is ? bit : 0);

function pushAll(numbers: Column, hashes: Hashes): void {
  numbers.push(hashes.length);
  for (const hash of hashes) numbers.push(hash);
}

/** What a message tells, record by record. */
export function* unpacked({ numbers, records, spellings, bodies, asking }: NotedMessage): Iterable<Noted> {
  let at = 0;
  const next = () => numbers[at++] ?? 0;
  const hashes = (count: number): Hashes => {
    if (count === 0) return NONE;
    const some: number[] = [];
    for (let i = 0; i < count; i += 1) some.push(next());
    return some;
  };
  const texts = { spelling: spellings.values(), body: bodies.values(), asking: asking.values() };
  const name = (): NotedName => {
    const [marks, articles] = [next(), next()];
    const [spelling, tie] = [hashes(2), hashes(2)];
    const text = (marks & SPELT) === 0 ? undefined : texts.spelling.next().value;
    return {
      spelling,
      tie,
      articles,
      isListed: (marks & LISTED) !== 0,
      ...(text !== undefined && { text }),
    };
  };
  for (let record = 0; record < records; record += 1) {
    const marks = next();
    const [keys, surnames, rivals] = [hashes(next()), hashes(next()), hashes(next())];
    const names = Array.from({ length: next() }, name);
    const body = (marks & BODY) === 0 ? undefined : texts.body.next().value;
    const asks = (marks & ASKING) === 0 ? undefined : texts.asking.next().value;
    yield {
      ...{ keys, surnames, rivals, names, isOpen: (marks & OPEN) !== 0 },
      ...(body !== undefined && { body }),
      ...(asks !== undefined && { asking: asks }),
    };
  }
}
