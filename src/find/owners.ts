/** Whether a name in -s stands in the genitive, told by what stands beside it: `Emil Wondras Rede` does, `Emil Wondras, Autor` does not. */

import { ARTICLES, PREPOSITIONS } from '../languages/small-words.ts';
import type { Span } from '../model.ts';
import type { Profile } from './profile/profile.ts';
import { contextSet } from './profile/symbols.ts';

/** What nobody can have, behind a name. */
const NOTHING = contextSet(
  ...(['comma', 'stop', 'close', 'colon', 'semicolon', 'dash'] as const),
  ...(['speech', 'verb', 'auxiliary', 'modal'] as const),
  ...(['and', 'or', 'as', 'but', 'that', 'pronoun', 'relative', 'adverb'] as const),
  ...ARTICLES,
  ...PREPOSITIONS,
  ...(['indefinite', 'according'] as const),
);
/** What may be somebody's, before his name, if it is written large. */
const THINGS = contextSet(
  ...(['noun', 'compound', 'unknown', 'adjective', 'verb', 'body', 'hyphenated'] as const),
  ...(['org-head', 'place-head', 'organization', 'place', 'acronym'] as const),
);
const OBLIQUE = contextSet('article-oblique');

/** Whether nothing beside a name is what somebody of that name would have, so that its ending is no genitive; told by the words around it. */
export function ownsNothing(profiles: readonly Profile[], { start, end }: Span): boolean {
  const [before, behind] = [profiles[start - 1], profiles[end]];
  if (behind === undefined || behind.capital || !NOTHING.has(behind.context)) return false;
  if (before === undefined) return true;
  return !OBLIQUE.has(before.context) && !(before.capital && THINGS.has(before.context));
}
