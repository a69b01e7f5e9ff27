/** Surnames that seem to mean somebody of a list, though all that the article calls their bearer is something else: `Pressesprecherin Wondra`. */
import type { Mention, Row } from '../model.ts';
import { callingOf, contradicts } from './callings.ts';
import type { LinkKnowledge } from './knowledge.ts';

type Words = Pick<LinkKnowledge, 'isWomanBefore' | 'callingBefore'>;

/** What the word before a name says: that the one of the row is meant, or another one. */
type Said = 'own' | 'other';

/**
 * Whether an article that has somebody of a list by the surname alone calls him once what he is not, a woman or by other work, and nowhere
 * what he is.
 */
export function isCalledOtherwise(
  row: Row,
  mentions: readonly Mention[],
  words: Words,
  text: string,
): boolean {
  if (row.kind !== 'person' || mentions.some(({ name }) => name.includes(' '))) return false;
  const said = new Set(mentions.map((mention) => saidOf(mention, row, words, text)));
  return said.has('other') && !said.has('own');
}

function saidOf(
  { start }: Mention,
  row: Row,
  { isWomanBefore, callingBefore }: Words,
  text: string,
): Said | undefined {
  if (row.flags.includes('m') && isWomanBefore(text, start)) return 'other';
  const called = callingBefore(text, start);
  if (called === undefined) return undefined;
  const own = callingOf(row);
  if (called === own) return 'own';
  return contradicts(called, own) ? 'other' : undefined;
}
