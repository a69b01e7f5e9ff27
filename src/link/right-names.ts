/** The full names of a corpus of which others may be slips, where its actors are not in memory together. */
import { createNumberLists } from '../base/number-lists.ts';
import { mostNearKeys, nearKeys, type Spelt } from './near-people.ts';

/** All who have one given name and one surname, whatever stands between: they sound the same, so that they are together anyway. */
export interface Right {
  readonly name: Spelt;
  /** The number of the letters of one of them. */
  readonly number: number;
  /** How many articles print the most frequent of them. */
  readonly articles: number;
  /** Whether one of them is a name of a row. */
  readonly listed: boolean;
}

/** Tells somebody of all right names of which a name may be a slip, and of some more. */
export type NearRights = (name: Spelt, hear: (right: Right) => void) => void;

/** Knows right names; some 300 bytes for each given name with a surname. */
export function nearRights(names: Iterable<Right>): NearRights {
  const rights = [...byCall(names).values()];
  const byKey = createNumberLists(rights.reduce((sum, { name }) => sum + mostNearKeys(name), 0));
  for (const [i, { name }] of rights.entries()) for (const key of nearKeys(name)) byKey.add(key, i);
  return (name, hear) => {
    const { given, bare } = name;
    for (const key of nearKeys(name))
      byKey.each(key, (i) => {
        const right = rights[i];
        if (right !== undefined && !(right.name.given === given && right.name.bare === bare)) hear(right);
      });
  };
}

/** Those with one given name and one surname as one; an initial has no sound. */
function byCall(names: Iterable<Right>): ReadonlyMap<string, Right> {
  const called = new Map<string, Right>();
  for (const one of names) {
    const { given, bare, letters } = one.name;
    const call = `${given}\t${bare}\t${given.length < 2 ? letters : ''}`;
    const { number, articles, listed } = called.get(call) ?? one;
    const most = Math.max(articles, one.articles);
    called.set(call, { name: one.name, number, articles: most, listed: listed || one.listed });
  }
  return called;
}
