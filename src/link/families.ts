/** Surnames that mean a whole family and nobody of it: `die Clintons`, `Familie Quandt`. */
import { anyOf } from '../base/any-of.ts';
import type { Families } from '../languages/families.ts';
import type { Mention } from '../model.ts';

/** A family as it is printed, and the name that all of its writings have in common. */
export interface Family {
  readonly name: string;
  readonly readAs: string;
}

/** Tells the family that a name in a text means; `undefined` where it means one person. */
export type FamilyTeller = (text: string, mention: Mention) => Family | undefined;

/** As far as a word before a name is looked for, in UTF-16 code units. */
const NEAR = 16;
/** A noun behind a name, with adjectives before it: the name is a genitive. */
const NOUN_BEHIND = /^\s+(?:\p{Ll}{3,}\s+)?\p{Lu}/u;
const NOUN_AT_ONCE = /^\s+\p{Lu}/u;
const BEHIND = 40;

/** Knows the words of the languages. */
export function familyTeller(languages: readonly { readonly families: Families }[]): FamilyTeller {
  const all = languages.map(({ families: { noun, article, plural } }) => ({
    noun: before(noun, 'u'),
    article: before(article, 'iu'),
    plural,
  }));
  return (text, { name, text: printed, start, end }) => {
    if (name.includes(' ')) return undefined;
    const left = text.slice(Math.max(0, start - NEAR), start);
    for (const { noun, article, plural } of all) {
      const readAs = name + plural;
      const word = noun?.exec(left)?.[2];
      if (word !== undefined) return { name: `${word} ${name}`, readAs };
      if (printed !== readAs || article === undefined) continue;
      const found = article.exec(left);
      if (found === null) continue;
      // Behind a comma the article may be a relative pronoun: `…, die Trumps Anwälte …`
      const isGenitive = (found[1] === ',' ? NOUN_BEHIND : NOUN_AT_ONCE).test(text.slice(end, end + BEHIND));
      if (!isGenitive) return { name: printed, readAs };
    }
    return undefined;
  };
}

/** One of some words directly before a name, and the comma before it where there is one. */
const before = (words: readonly string[], flags: string): RegExp | undefined =>
  words.length === 0 ? undefined : new RegExp(`(?:^|(,)\\s+|[^\\p{L},]\\s*)(${anyOf(words)})\\s+$`, flags);
