/** A file of lines, one article each, counted in memory: read as the extraction reads it, and refused where the gate would refuse it. */
import { createReadStream } from 'node:fs';
import { splitLines } from '../host/split-lines.ts';
import { UserError } from '../host/user-error.ts';
import type { Article } from '../model.ts';
import type { Network, Pipeline } from '../pipeline.ts';
import { BROKEN_LINES, type Fault, faultOf, refuseAllBroken } from './gate.ts';
import { MAX_LINE } from './given-lines.ts';
import { Broken, rowArticle } from './row.ts';

/** Counts the articles of a file; `network` makes the graph beside the previous one. Throws `UserError` where an id is of several articles. */
export async function networkOfLines(file: string, pipeline: Pipeline) {
  const { articles, faults } = await articlesIn(file);
  const founds = articles.map(pipeline.find);
  const linked = pipeline.link(articles, founds);
  const right = pipeline.strike(articles, founds, linked);
  const network = (previous?: Uint8Array): Network => pipeline.network(articles, right, linked, previous);
  return { network, faults };
}

async function articlesIn(
  file: string,
): Promise<{ readonly articles: readonly Article[]; readonly faults: readonly Fault[] }> {
  const articles = new Map<string, Article>();
  const broken = new Map<string, { readonly times: number; readonly example: string }>();
  for await (const line of splitLines(createReadStream(file), MAX_LINE)) {
    try {
      const { article } = rowArticle(line, 'read');
      if (articles.has(article.id))
        throw new UserError(faultOf('ids of several articles', 1, article.id).text);
      articles.set(article.id, article);
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
      const { id = '"?"', message } = error;
      const example = `${JSON.parse(id)}: ${message}`;
      const known = broken.get(message) ?? { times: 0, example };
      broken.set(message, {
        times: known.times + 1,
        example: example < known.example ? example : known.example,
      });
    }
  }
  const faults = [...broken.values()].map(({ times, example }) => faultOf(BROKEN_LINES, times, example));
  refuseAllBroken(faults, articles.size);
  return { articles: [...articles.values()], faults };
}
