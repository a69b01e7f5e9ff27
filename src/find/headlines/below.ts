/** What the text below a headline names, and by which parts of these names its headline may call the same. */

import { item } from '../../base/item.ts';
import { WORD_BITS } from '../../knowledge/classes.ts';
import { KINDS } from '../../model.ts';
import type { ReadSentence } from '../agreement.ts';
import type { Profile } from '../profile/profile.ts';
import { symbolCode, symbolSet } from '../profile/symbols.ts';
import { beforeLegalForm } from '../short-names/beginnings.ts';

const PERSON = KINDS.indexOf('person');
const ORGANIZATION = KINDS.indexOf('organization');
/** No more words of a name are looked up. */
export const LONGEST = 8;
const DEMONYM = symbolCode('demonym');
const FREQUENT = WORD_BITS.frequent | WORD_BITS.function;
const ORDINARY = FREQUENT | WORD_BITS.lower;
/** What no firm is called by alone, though its name begins with it. */
const NOT_ALONE = symbolSet(
  'demonym',
  'number',
  'org-head',
  'role',
  'place',
  'legal-form',
  'initial',
  'first',
);

/** Names in small letters, their words parted by blanks, with their kind. */
export interface Below {
  readonly names: ReadonlyMap<string, number>;
  /** Beginnings by which a firm goes where the letters of its share stand behind them. */
  readonly listed: ReadonlyMap<string, number>;
}

/** The words as they are looked up. */
export const keyOf = (words: readonly Profile[]): string =>
  words.map(({ text }) => text.toLowerCase()).join(' ');

/** What the sentences name. */
export function namesBelow(sentences: readonly ReadSentence[]): Below {
  const [whole, parts, listed] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  for (const { sentence, segments } of sentences)
    for (const { candidate, kind } of segments) {
      const { start, end } = item(sentence.candidates, candidate);
      const words = sentence.profiles.slice(start, end);
      const own = ownOf(words);
      for (const one of [words, own]) whole.set(keyOf(one), kind);
      if (kind === PERSON && words.length > 1) parts.set(keyOf(words.slice(-1)), PERSON);
      if (kind !== ORGANIZATION) continue;
      for (const part of [...partsOf(own, own.length < words.length), ...withSlash(words)])
        parts.set(part, ORGANIZATION);
      listed.set(keyOf(own.slice(0, 1)), ORGANIZATION);
    }
  return { names: new Map([...parts, ...whole]), listed };
}

/** The words before a legal form, or the first where there are no others. */
const ownOf = (words: readonly Profile[]): readonly Profile[] =>
  words.slice(0, Math.max(1, Math.min(beforeLegalForm(words).length, LONGEST)));

/** By what a body goes besides its full name: how that begins. */
function* partsOf(own: readonly Profile[], isFirm: boolean): Iterable<string> {
  for (let end = own.length - 1; end > 1; end -= 1)
    if (isFirm || own.slice(0, end).some(isUnusual)) yield keyOf(own.slice(0, end));
  const [first] = own;
  if (first && (own.length > 1 || isFirm) && mayStandAlone(first, isFirm)) yield keyOf([first]);
}

/** Two names of a body with a slash, and their letters. */
function* withSlash([first, and, second]: readonly Profile[]): Iterable<string> {
  if (!first || !second || and?.text !== 'and') return;
  yield `${keyOf([first])} / ${keyOf([second])}`;
  yield `${first.text.charAt(0)} / ${second.text.charAt(0)}`.toLowerCase();
}

const isUnusual = ({ symbol, words }: Profile): boolean => symbol !== DEMONYM && (words & ORDINARY) === 0;

const mayStandAlone = ({ symbol, words }: Profile, isFirm: boolean): boolean =>
  !NOT_ALONE.has(symbol) && (words & (isFirm ? FREQUENT : ORDINARY)) === 0;
