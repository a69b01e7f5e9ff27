/** Which full names of a corpus may be slips of which, where its actors are not in memory together. */
import { createCounters } from '../base/counters.ts';
import { createKeyIndex, type Hashes } from '../base/key-index.ts';
import { createTextStore } from '../base/text-store.ts';
import type { LinkKnowledge } from './knowledge.ts';
import { FREQUENT } from './known.ts';
import type { Spelt } from './near-people.ts';
import { isSpeltAsSlip, maySlip } from './reasons/slip.ts';
import { nearRights, type Right } from './right-names.ts';

/** Takes the names of people of a corpus, then tells which may be slips of which. */
export interface Slips {
  /** Takes note of a name by the number of its letters. */
  readonly note: (name: NotedSpelling, number: number) => void;
  /** Hears of two names by their numbers, one of which may be a slip of the other. */
  readonly each: (hear: (wrong: number, right: number) => void) => void;
}

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
export function createSlips(knowledge: Pick<LinkKnowledge, 'isNamePart'>): Slips {
  const spellings = createKeyIndex();
  const texts = createTextStore();
  const [numbers, articlesOf, listed] = [createCounters(), createCounters(), createCounters()];

  const nameAt = (spelling: number): Spelt => {
    const [given = '', bare = '', letters = ''] = texts.at(spelling).split('\t');
    return { given, bare, letters };
  };
  function* rights(): Iterable<Right> {
    for (let spelling = 0; spelling < texts.size(); spelling += 1) {
      const number = numbers.at(spelling);
      const [articles, isListed] = [articlesOf.at(number), listed.at(number) === 1];
      if (isListed || articles >= FREQUENT)
        yield { name: nameAt(spelling), number, articles, listed: isListed };
    }
  }
  return {
    note: ({ spelling, text = '', articles, isListed }, number) => {
      const [place] = spellings.numbersOf(spelling);
      if (place === texts.size()) numbers.set(texts.add(text), number);
      articlesOf.set(number, articlesOf.at(number) + articles);
      if (isListed) listed.set(number, 1);
    },
    each: (hear) => {
      const near = nearRights(rights());
      for (let spelling = 0; spelling < texts.size(); spelling += 1) {
        const name = nameAt(spelling);
        if (!maySlip(name)) continue;
        const number = numbers.at(spelling);
        const articles = articlesOf.at(number);
        near(name, (right) => {
          if (isSpeltAsSlip(name, right, articles, knowledge)) hear(number, right.number);
        });
      }
    },
  };
}
