/** Suggestions of a published graph: what is asked, as text and as values. */
import type { Correction } from '../corrections/index.ts';
import { UserError } from '../host/user-error.ts';
import { sentenceWith } from '../judge/question.ts';
import { languages } from '../languages/index.ts';
import { plural } from '../regenerate/report.ts';
import {
  type Context,
  type Corpus,
  contextsOf,
  corpusOf,
  decidedBy,
  FINDERS,
  type Suggestion,
  suggestionsIn,
} from '../review/index.ts';
import { headOf } from './explained-text.ts';
import type { Published } from './published.ts';
import { occurrencesIn } from './published-occurrences.ts';

/** Where answers are written, and what there is to ask. */
export interface Suggested {
  readonly corpus: Corpus;
  readonly suggestions: readonly Suggestion[];
}

/** What is open of the graph in a folder, of some sorts or all. Throws `UserError` where there is no graph, or no such sort. */
export function suggestedIn(
  folder: string,
  corrections: readonly Correction[],
  sorts: readonly string[] = [],
): Suggested {
  const unknown = sorts.find((sort) => FINDERS.every(({ id }) => id !== sort));
  if (unknown !== undefined)
    throw new UserError(`“${unknown}” is no sort of suggestion; there are: ${sortIds().join(', ')}.`);
  const corpus = corpusOf(occurrencesIn(folder), languages);
  const isDecided = decidedBy(corrections);
  const finders = FINDERS.filter(({ id }) => sorts.length === 0 || sorts.includes(id));
  return { corpus, suggestions: suggestionsIn(corpus, finders).filter(({ subject }) => !isDecided(subject)) };
}

const sortIds = (): readonly string[] => FINDERS.map(({ id }) => id);

/** What somebody reads who is asked. */
export async function suggestionText(
  { subject, because, moved, finder }: Suggestion,
  corpus: Corpus,
  article: Published['article'],
): Promise<string> {
  const title = FINDERS.find(({ id }) => id === finder)?.title.en ?? finder;
  const contexts = await contextsOf(subject, corpus, async ({ id }) => article(id));
  const actors = subject.actors.map(
    ({ label, kind, articles }) => `  ${label} (${kind}), ${plural(articles, 'article')}`,
  );
  return [
    `${title}, ${plural(moved, 'article')} to mend`,
    ...actors,
    `  ${because.en}`,
    ...contexts.flatMap((context) => contextLines(context)),
  ].join('\n');
}

const contextLines = ({ head, article, mark }: Context): readonly string[] => [
  headOf(head),
  `  ${sentenceWith(article, mark)}`,
];

/** A suggestion as a value, for other programs. */
export const suggestionValue = ({ finder, subject, because, doubt, moved }: Suggestion): object => ({
  sort: finder,
  asks: subject.is,
  actors: subject.actors.map(({ id, label, kind, articles }) => ({ id, label, kind, articles })),
  ...(subject.is === 'merged' && { names: subject.names }),
  because,
  doubt: Math.round(100 * doubt) / 100,
  moved,
});
