/** Whether a text says beside a body whose it is: `Berlins Senat`, `der sächsische Verfassungsschutz`, `der Kongress in Peru`, `In Bremen will der Senat`. */
import { anyOf } from '../../base/any-of.ts';
import type { Language } from '../../languages/language.ts';
import type { Mention, Span } from '../../model.ts';

/** As what something stands beside a body: a place as an adjective or in the genitive, or as where it is; somebody as one of its own; or another body in a row with it. */
export type Beside = 'owner' | 'location' | 'member' | 'companion';

/** Tells as what a text names beside a body the place whose it is, or somebody of it; `undefined` where these are not said to belong together. */
export type BesideBody = (text: string, body: Span, other: Mention) => Beside | undefined;

/** So much stands between the two at most. */
const FARTHEST = 20;
/** A preposition before a place is that short. */
const SHORT = 6;
const BLANK = /^\s+$/u;
/** Between somebody and a body behind: a bracket, and perhaps an age; between a body and somebody behind: a role. */
const [BRACKET, ROLE] = [/^\s*\((?:\p{N}+,\s*)?$/u, /^-\p{L}+\s+$/u];

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
  const isMember = (text: string, body: Span, { start, end }: Span): boolean => {
    if (start >= body.end) return ROLE.test(text.slice(body.end, start));
    const gap = text.slice(end, body.start);
    return BRACKET.test(gap) || behind.test(gap);
  };
  const row = new RegExp(
    `^(?:[,/]|\\s*[–-]\\s*|\\s+${small('and', 'or', 'with')}(?![\\p{L}-]))\\s*(?:${articles}\\s+)?$`,
    'u',
  );
  const isInRow = (text: string, body: Span, { start, end }: Span): boolean =>
    row.test(start >= body.end ? text.slice(body.end, start) : text.slice(end, body.start));
  return (text, body, place) => {
    if (place.kind === 'organization' && isInRow(text, body, place)) return 'companion';
    if (place.kind === 'person') return isMember(text, body, place) ? 'member' : undefined;
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
