/** Finds the names of new articles: here, or in several threads where there is much to do. */
import { messageOf } from '../host/files.ts';
import type { Article, Problem } from '../model.ts';
import type { Pipeline } from '../pipeline.ts';
import { type DigestLine, digestLine } from './digest-line.ts';
import { type FindingLine, lineOf } from './finding.ts';

/** What was found in an article and what it adds to a graph, or why it could not be analysed. */
export type Finding = Worked | Problem;

/** What is kept of an article, as lines. */
export interface Worked {
  readonly finding: FindingLine;
  readonly digest: DigestLine;
}

type Program = Pick<Pipeline, 'find' | 'digest'>;

/** Works through articles and tells of each, in any order. Rejects where the work as a whole cannot go on. */
export type Finder = (
  articles: readonly Article[],
  hear: (article: Article, finding: Finding) => void,
) => Promise<void>;

/** An article that cannot be analysed costs only itself: it stands in the graph without names. */
export function findingIn(article: Article, pipeline: Program): Finding {
  try {
    const found = pipeline.find(article);
    return { finding: lineOf(found), digest: digestLine(pipeline.digest(article, found)) };
  } catch (error) {
    const message = `It cannot be analysed: ${messageOf(error)}.`;
    return { code: 'regenerate/find', where: article.id, message, lost: true };
  }
}

/** A finder that works where it is called. */
export const finderHere =
  (pipeline: Program): Finder =>
  async (articles, hear) => {
    for (const article of articles) hear(article, findingIn(article, pipeline));
  };
