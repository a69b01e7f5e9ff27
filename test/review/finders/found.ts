/** What one finder says of a small corpus: about whom, and how likely. */
import type { Finder } from '../../../src/review/finder.ts';
import { made } from '../made.ts';

export interface Doubted {
  readonly names: readonly string[];
  readonly doubt: number;
}

/** The labels of those whom a finder doubts in articles written as `Example`, in its order. */
export const doubtedBy =
  ({ find }: Finder, language = 'de') =>
  (...articles: readonly string[]): readonly Doubted[] =>
    [...find(made(articles, language).corpus)].map(({ subject, doubt }) => ({
      names: subject.actors.map(({ label }) => label),
      doubt,
    }));
