/** What a build knows of each article: what it adds to the graph at once, what was found in it when somebody asks. */
import type { Article, Found, Linked } from '../model.ts';
import type { Digest, Pipeline } from '../pipeline.ts';
import { digestLine } from './digest-line.ts';
import type { Kept } from './kept.ts';

/** One article on its way into the graph. */
export interface Material {
  readonly digest: Digest;
  readonly found: () => Found;
  /** Names the text and what was found in it; `undefined` where that is not kept, or where somebody has corrected it. */
  readonly finding: string | undefined;
}

/** An article that could not be analysed stands in the graph without names. */
const nothingIn = ({ id, language = 'und' }: Article): Found => ({
  article: id,
  language,
  sentences: [],
  mentions: [],
});

/** The material of articles as they were found; what they add is kept. */
export function plainMaterial(
  articles: readonly Article[],
  { cache, digests }: Pick<Kept, 'cache' | 'digests'>,
  pipeline: Pick<Pipeline, 'digest'>,
): readonly Material[] {
  const material = articles.map((article): Material => {
    const finding = cache.sumOf(article);
    const found = () => cache.get(article) ?? nothingIn(article);
    const known = finding === undefined ? undefined : digests.get(finding);
    if (known !== undefined) return { digest: known, found, finding };
    const digest = pipeline.digest(article, found());
    if (finding !== undefined) digests.set(finding, digestLine(digest));
    return { digest, found, finding };
  });
  digests.tidy();
  return material;
}

/** The material of articles as somebody has corrected them: each is looked at anew. What they add without corrections stays kept. */
export function correctedMaterial(
  articles: readonly Article[],
  { cache, digests }: Pick<Kept, 'cache' | 'digests'>,
  pipeline: Pick<Pipeline, 'digest' | 'correct'>,
): readonly Material[] {
  const material = articles.map((article): Material => {
    const finding = cache.sumOf(article);
    if (finding !== undefined) digests.has(finding);
    const before = cache.get(article) ?? nothingIn(article);
    const found = pipeline.correct(article, before);
    const digest = pipeline.digest(article, found);
    if (found !== before) return { digest, found: () => found, finding: undefined };
    return { digest, found: () => cache.get(article) ?? nothingIn(article), finding };
  });
  digests.tidy();
  return material;
}

/** The material without the statements that somebody has declared wrong, once it is known who is who. */
export function struckMaterial(
  articles: readonly Article[],
  material: readonly Material[],
  linked: Linked,
  pipeline: Pick<Pipeline, 'digest' | 'strike'>,
): readonly Material[] {
  const founds = material.map(({ found }) => found());
  const right = pipeline.strike(articles, founds, linked);
  return material.map((one, i) => {
    const [article, found] = [articles[i], right[i]];
    if (article === undefined || found === undefined || found === founds[i]) return one;
    return { digest: pipeline.digest(article, found), found: () => found, finding: undefined };
  });
}
