/** Which full names of a corpus may be slips of which, where its actors are not in memory together. */
import { createColumn } from '../base/column.ts';
import { createCounters } from '../base/counters.ts';
import { createKeyIndex, type Hashes } from '../base/key-index.ts';
import { createTextStore, type PackedTexts, textsIn } from '../base/text-store.ts';
import type { LinkKnowledge } from './knowledge.ts';
import { FREQUENT } from './known.ts';
import type { Spelt } from './near-people.ts';
import { isSpeltAsSlip, maySlip } from './reasons/slip.ts';
import { nearRights, type Right } from './right-names.ts';

/** Takes the names of people of a corpus, then gives what is to be looked through for slips. */
export interface Slips {
  /** Takes note of a name by the number of its letters. */
  readonly note: (name: NotedSpelling, number: number) => void;
  /** So many shares of the names, each with all that are right. */
  readonly searches: (shares: number) => readonly SlipSearch[];
}

/** Names among which slips are looked for, and the right ones that they may be slips of. Plain data, which threads can tell each other. */
export interface SlipSearch {
  readonly names: PackedNames;
  readonly rights: PackedNames;
}

/** Names as columns: their texts (`spellingOf`), the numbers of their letters, how many articles print them, 1 for a name of a row. */
interface PackedNames {
  readonly texts: PackedTexts;
  readonly numbers: Uint32Array;
  readonly articles: Uint32Array;
  readonly listed: Uint32Array;
}

/** Numbers by twos: of a name, and of one of which it may be a slip. */
export type SlipPairs = Uint32Array<ArrayBuffer>;

/** A name as it is spelt somewhere. */
export interface NotedSpelling {
  /** Two hashes of its text (`spellingOf`), which is needed when it is noted first. */
  readonly spelling: Hashes;
  readonly text?: string;
  /** How many articles print it. */
  readonly articles: number;
  /** Whether it is one of a row. */
  readonly isListed: boolean;
}

/** A name as one text: what slips are told by, with tabs between. */
export const spellingOf = ({ given, bare, letters }: Spelt): string => `${given}\t${bare}\t${letters}`;

/** No names yet; some 80 bytes for each. */
export function createSlips(): Slips {
  const spellings = createKeyIndex();
  const texts = createTextStore();
  const [numbers, articlesOf, listed] = [createCounters(), createCounters(), createCounters()];

  const packed = (some: PackedTexts, numbered: Uint32Array): PackedNames => ({
    texts: some,
    numbers: numbered,
    articles: numbered.map(articlesOf.at),
    listed: numbered.map(listed.at),
  });
  const share = (from: number, to: number): PackedNames =>
    packed(
      texts.packed(from, to),
      new Uint32Array(to - from).map((_, i) => numbers.at(from + i)),
    );
  const rights = (): PackedNames => {
    const [right, numbered] = [createTextStore(), createColumn()];
    for (let spelling = 0; spelling < texts.size(); spelling += 1) {
      const number = numbers.at(spelling);
      if (listed.at(number) === 0 && articlesOf.at(number) < FREQUENT) continue;
      right.add(texts.at(spelling));
      numbered.push(number);
    }
    return packed(right.packed(0, right.size()), numbered.finish());
  };
  return {
    note: ({ spelling, text = '', articles, isListed }, number) => {
      const [place] = spellings.numbersOf(spelling);
      if (place === texts.size()) numbers.set(texts.add(text), number);
      articlesOf.set(number, articlesOf.at(number) + articles);
      if (isListed) listed.set(number, 1);
    },
    searches: (shares) => {
      const all = rights();
      const size = Math.ceil(texts.size() / shares);
      return Array.from({ length: shares }, (_, i) => ({
        names: share(Math.min(i * size, texts.size()), Math.min((i + 1) * size, texts.size())),
        rights: all,
      }));
    },
  };
}

/** Which names of a share may be slips of which. */
export function slipsIn(
  { names, rights }: SlipSearch,
  knowledge: Pick<LinkKnowledge, 'isNamePart'>,
): SlipPairs {
  const near = nearRights(namesIn(rights));
  const pairs = createColumn();
  for (const { name, number, articles } of namesIn(names)) {
    if (!maySlip(name)) continue;
    near(name, (right) => {
      if (!isSpeltAsSlip(name, right, articles, knowledge)) return;
      pairs.push(number);
      pairs.push(right.number);
    });
  }
  return pairs.finish();
}

function* namesIn({ texts, numbers, articles, listed }: PackedNames): Generator<Right> {
  let i = 0;
  for (const text of textsIn(texts)) {
    const [given = '', bare = '', letters = ''] = text.split('\t');
    const name = { given, bare, letters };
    yield { name, number: numbers[i] ?? 0, articles: articles[i] ?? 0, listed: listed[i] === 1 };
    i += 1;
  }
}
