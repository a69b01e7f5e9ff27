/** What people do, by the words around their names and by the lists: who is called a minister is not the footballer of that name. */

import { memo } from '../base/memo.ts';
import { CALLINGS, type Calling } from '../languages/callings.ts';
import type { Language } from '../languages/language.ts';
import type { Mention, Row } from '../model.ts';
import type { RowById } from './listed.ts';

/** The last word, but for abbreviated titles behind it. */
const LAST_WORD = /([\p{L}-]+)\s+(?:\p{Lu}\p{L}{1,4}\.\s+)*$/u;
/** As far as a word before a name is looked for, in UTF-16 code units. */
const NEAR = 60;

/** Tells what somebody is called directly before an offset of a text. */
export type CallingBefore = (text: string, start: number) => Calling | undefined;

/** What tells callings in the words of some languages. */
export function callingTeller(languages: readonly Pick<Language, 'callings'>[]): CallingBefore {
  const words = languages.flatMap(({ callings }) =>
    CALLINGS.flatMap((calling) =>
      callings[calling].map((word) => [word.replace(/^-/, ''), word.startsWith('-'), calling] as const),
    ),
  );
  const meant = memo((before) => {
    const found = words.find(
      ([word, inside]) => before.endsWith(word) && !(inside && before.length === word.length),
    );
    return { calling: found?.[2] };
  });
  return (text, start) => {
    const [, printed = ''] = LAST_WORD.exec(text.slice(Math.max(0, start - NEAR), start)) ?? [];
    return meant(printed.toLowerCase()).calling;
  };
}

const isInBrackets = (text: string, { end }: Mention, next: Mention): boolean =>
  /^\s\($/.test(text.slice(end, next.start)) && text.charAt(next.end) === ')';

/** Whether a party stands in brackets behind a name: `Gerd Müller (CSU)`. */
function hasParty(text: string, mention: Mention, next: Mention | undefined, rowById: RowById): boolean {
  if (next?.row === undefined || !isInBrackets(text, mention, next)) return false;
  return rowById(next.row)?.flags.includes('party') === true;
}

/**
 * What somebody of a list does who is called nothing else.
 * @example
 * callingOf({ id: 'own-athletes/wondra', kind: 'person', label: {}, flags: ['m', 'sport'] }) // 'sport'
 * callingOf({ id: 'own-people/wondra', kind: 'person', label: {}, flags: ['m'] }) // 'politics'
 */
export const callingOf = ({ flags }: Row): Calling => {
  if (flags.includes('sport')) return 'sport';
  return flags.includes('culture') ? 'culture' : 'politics';
};

/**
 * Whether somebody who does one thing is not called another; work is done by all but athletes.
 * @example
 * contradicts('politics', 'sport') // true
 * contradicts('work', 'culture') // false
 */
export const contradicts = (called: Calling, own: Calling): boolean =>
  called === 'work' ? own === 'sport' : called !== own;

/** The rows of people who are not meant in an article, since somebody of their name is called something else in it. */
export function strangersIn(
  mentions: readonly Mention[],
  { rowById, callingBefore }: { readonly rowById: RowById; readonly callingBefore: CallingBefore },
  text: string | undefined,
): ReadonlySet<string> {
  const strangers = new Set<string>();
  if (text === undefined) return strangers;
  for (const [i, mention] of mentions.entries()) {
    if (mention.kind !== 'person' || mention.row === undefined || !mention.name.includes(' ')) continue;
    const row = rowById(mention.row);
    if (row === undefined) continue;
    const called = hasParty(text, mention, mentions[i + 1], rowById)
      ? 'politics'
      : callingBefore(text, mention.start);
    if (called !== undefined && contradicts(called, callingOf(row))) strangers.add(row.id);
  }
  return strangers;
}
