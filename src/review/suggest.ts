/** All suggestions for a corpus, those first that mend most. */
import { byCodeUnit } from '../base/order.ts';
import type { Finder } from './finder.ts';
import { FINDERS } from './finders/index.ts';
import type { Corpus } from './seen.ts';
import type { Doubt, Subject, Suggestion } from './suggestion.ts';

/** Less likely ones cost those who read them more than they give. */
const LEAST = 0.5;
/** Nothing here is certain. */
const MOST = 0.95;

/** What is doubted of a file, each subject once with its strongest doubt; by the articles that move, times the doubt. */
export function suggestionsIn(corpus: Corpus, finders: readonly Finder[] = FINDERS): readonly Suggestion[] {
  const best = new Map<string, Suggestion>();
  for (const { id, find } of finders) {
    for (const found of find(corpus)) {
      const one = suggestionOf(id, found);
      const key = subjectKey(one.subject);
      if (one.doubt >= LEAST && one.doubt > (best.get(key)?.doubt ?? 0)) best.set(key, one);
    }
  }
  return [...best]
    .sort(([a, one], [b, other]) => worth(other) - worth(one) || byCodeUnit(a, b))
    .map(([, one]) => one);
}

const worth = ({ moved, doubt }: Suggestion): number => moved * doubt;

function suggestionOf(finder: string, { subject, doubt, because }: Doubt): Suggestion {
  return { finder, subject, because, doubt: Math.min(MOST, doubt), moved: movedBy(subject) };
}

/** Of twins the rarer one moves, of two in one the rarer name, and all of what is no actor. */
function movedBy({ is, actors, ...subject }: Subject): number {
  const articles = actors.at(-1)?.articles ?? 0;
  if (is !== 'merged' || !('names' in subject)) return articles;
  const [actor] = actors;
  const count = actor.names.find(([name]) => name === subject.names[1])?.[1] ?? 1;
  return Math.max(1, Math.round((actor.articles * count) / Math.max(1, actor.mentions)));
}

/** A text that suggestions about one subject share, whatever found them. */
export const subjectKey = ({ is, actors }: Subject): string => [is, ...actors.map(({ id }) => id)].join('\n');
