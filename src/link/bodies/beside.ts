/** Whether a text says beside a body whose it is: `Berlins Senat`, `der sächsische Verfassungsschutz`, `der Kongress in Peru`, `In Bremen will der Senat`. */
import { anyOf } from '../../base/any-of.ts';
import type { Language } from '../../languages/language.ts';
import type { Mention, Span } from '../../model.ts';

/** As what a place stands beside its body: as an adjective or in the genitive, or as where it is. */
export type Beside = 'owner' | 'location';

/** Tells as what a text names beside a body the place whose it is; `undefined` where this place is not said to have it. */
export type BesideBody = (text: string, body: Span, place: Mention) => Beside | undefined;

/** So much stands between the two at most. */
const FARTHEST = 20;
/** A preposition before a place is that short. */
const SHORT = 6;
const BLANK = /^\s+$/u;

/** Knows the prepositions of the languages. */
export function besideBody(languages: readonly Language[]): BesideBody {
  const words = languages.flatMap(({ contexts }) => [...contexts]);
  const small = (...classes: readonly string[]): string =>
    anyOf(words.flatMap(([word, what]) => (classes.includes(what) ? [word] : [])));
  const articles = small('article-oblique', 'article-nominative');
  const behind = new RegExp(
    `^\\s+(?:${small('in', 'of', 'for')}(?:\\s+${articles})?|${small('article-in')})\\s+$`,
    'u',
  );
  const into = new RegExp(`(?<![\\p{L}-])${small('in')}\\s+$`, 'iu');
  const verb = new RegExp(`^\\s+\\p{Ll}+\\s+${articles}\\s+$`, 'u');
  return (text, body, place) => {
    if (place.start >= body.end && place.start - body.end <= FARTHEST)
      return place.form === 'name' && behind.test(text.slice(body.end, place.start)) ? 'location' : undefined;
    const gap = text.slice(place.end, body.start);
    if (gap.length > FARTHEST) return undefined;
    const isThere = place.form === 'name' && verb.test(gap);
    if (isThere && into.test(text.slice(Math.max(0, place.start - SHORT), place.start))) return 'location';
    const isOwner = place.form === 'demonym' || (place.form === 'name' && place.text !== place.name);
    return isOwner && BLANK.test(gap) ? 'owner' : undefined;
  };
}
