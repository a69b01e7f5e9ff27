/** Whether a text says of a place in which region or country it lies: `London in Ontario`, `im libanesischen Tripoli`, `Paris (Texas)`. */
import { anyOf } from '../../base/any-of.ts';
import type { Language } from '../../languages/language.ts';
import type { SmallWord } from '../../languages/small-words.ts';
import type { Mention, Span } from '../../model.ts';

/** What stands between the two has at most so many code units. */
const LONGEST = 60;

/** Tells whether a text says that a place lies in a region or country that it names beside it. */
export type IsAttached = (text: string, place: Span, division: Mention) => boolean;

/** Knows the small words of the languages and their words for towns. */
export function attachment(languages: readonly Language[]): IsAttached {
  const { behind, ahead, listed } = patternsOf(languages);
  const isBehind = (text: string, place: Span, division: Span): boolean => {
    const gap = text.slice(place.end, division.start);
    return (
      behind.test(gap) && !(COMMA.test(gap) && listed.test(text.slice(division.end, division.end + LONGEST)))
    );
  };
  const isAhead = (text: string, place: Span, division: Mention): boolean => {
    const gap = text.slice(division.end, place.start);
    return ahead.test(gap) || (division.form === 'demonym' && BLANK.test(gap));
  };
  return (text, place, division) => {
    const distance = Math.max(division.start - place.end, place.start - division.end);
    if (distance < 0 || distance > LONGEST) return false;
    return division.start > place.start ? isBehind(text, place, division) : isAhead(text, place, division);
  };
}

const COMMA = /^,\s$/u;
const BLANK = /^\s+$/u;

function patternsOf(languages: readonly Language[]) {
  const small = (...classes: readonly SmallWord[]): string =>
    anyOf(
      languages.flatMap(({ contexts }) =>
        [...contexts].flatMap(([word, what]) => (classes.includes(what) ? [word] : [])),
      ),
    );
  const heads = languages.flatMap(({ townHeads }) => [...townHeads]);
  const town = `(?:${anyOf(heads.map(capitalised))}|[\\p{L}-]*${anyOf(heads)})`;
  const possessive = anyOf(languages.flatMap(({ possessives }) => [...possessives]));
  const inside = `${small('in', 'article-in')}\\s+(?:[\\p{L}-]+\\s+){0,3}(?:\\p{L}+-)?`;
  return {
    /** `, `, ` (`, ` in `, ` im Norden des `, ` im US-Bundesstaat `, `, a town in northern `. */
    behind: new RegExp(`^(?:\\s*[(/]\\s*|,\\s|,?\\s+(?:(?:\\p{Ll}+\\s+){0,2}${town}\\s+)?${inside})$`, 'u'),
    /** ` Hafenstadt `, `-Metropole `, ` port city of `, `'s second city, `. */
    ahead: new RegExp(
      `^(?:['’]${possessive})?(?:-|\\s+(?:[\\p{L}-]+\\s+)?)${town}(?:\\s+${small('of')})?,?\\s+$`,
      'u',
    ),
    /** `London, Kanada und Australien`: the comma may part a list. */
    listed: new RegExp(`^,?\\s+${small('and', 'or')}\\s`, 'u'),
  };
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
