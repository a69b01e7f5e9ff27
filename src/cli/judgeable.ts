/** What of a published graph can be judged: a sample of it as questions, and whether what was judged stands there still. */
import { text } from '../base/fields.ts';
import type { Mark } from '../graph/article-file.ts';
import { sha256 } from '../host/files.ts';
import { type Judgement, type Place, subjectKey } from '../judge/judgement.ts';
import { aboutMention, aboutPair, type Question, type Shown } from '../judge/question.ts';
import type { Standing } from '../judge/report.ts';
import { type Drawn, sampler } from '../judge/sample.ts';
import { KINDS, type Kind } from '../model.ts';
import { headOf } from './explaining.ts';
import type { Published, PublishedArticle } from './published.ts';

const HASH_LENGTH = 16;

/** The hash by which a text is known again. */
export const textHash = (body: string): string => sha256(body).slice(0, HASH_LENGTH);

export interface Wanted {
  readonly seed: number;
  readonly mentions: number;
  readonly pairs: number;
}

/** The questions of a sample, those that were answered already left out: mentions first, then pairs. */
export function questionsOf(
  published: Published,
  wanted: Wanted,
  judged: readonly Judgement[],
): readonly Question[] {
  const draw = sampler(wanted.seed, wanted);
  for (const article of Object.keys(articlesOf(published)))
    for (const mark of published.article(article)?.marks ?? []) {
      const { start, end, entity } = mark;
      draw.add({ article, start, end, kind: kindOf(mark, published), actor: entity });
    }
  const { mentions, pairs } = draw.sample();
  const known = new Set(judged.map(subjectKey));
  return [
    ...mentions.flatMap((one) => shown(one, published).map(aboutMention)),
    ...pairs.flatMap(([a, b]) =>
      shown(a, published).flatMap((one) => shown(b, published).map((other) => aboutPair(one, other))),
    ),
  ].filter(({ subject }) => !known.has(subjectKey(subject)));
}

const articlesOf = ({ graph }: Published): object => graph.getAttribute('articles') ?? {};

/** The kind of the actor for which a mention stands, which is what readers see: a mention may have been found as one of another kind. */
function kindOf({ kind, entity }: Mark, { graph }: Published): Kind {
  const shown = graph.hasNode(entity) ? graph.getNodeAttribute(entity, 'kind') : kind;
  return KINDS.find((one) => one === shown) ?? kind;
}

/** A drawn mention with its sentence; none where its article has gone meanwhile. */
function shown({ article: id, start, end }: Drawn, published: Published): readonly Shown[] {
  const article = published.article(id);
  const found = article?.marks.find((one) => one.start === start && one.end === end);
  if (article === undefined || found === undefined) return [];
  const mark = { ...found, kind: kindOf(found, published) };
  const label = published.graph.hasNode(mark.entity)
    ? text(published.graph.getNodeAttribute(mark.entity, 'label'))
    : mark.entity;
  const name = article.text.slice(start, end).replace(/\s+/gu, ' ');
  const place = { article: id, hash: textHash(article.text), start, end, name };
  return [{ place, mark, article, label, head: headOf(article) }];
}

/** Tells of judgements whether their texts are as they were, and whether the graph still shows the same there. */
export function standingIn(published: Published): (judgement: Judgement) => Standing {
  const articles = new Map<string, PublishedArticle | undefined>();
  const articleOf = (id: string) => {
    if (!articles.has(id)) articles.set(id, published.article(id));
    return articles.get(id);
  };
  return ({ kind, actor, other, ...at }) => {
    const places: readonly Place[] = other ? [at, other] : [at];
    const isAsItWas = ({ article, hash }: Place) => hash === textHash(articleOf(article)?.text ?? '');
    if (!places.every(isAsItWas)) return 'changed';
    const isShown = ({ article, start, end }: Place) =>
      articleOf(article)?.marks.some(
        (mark) =>
          mark.start === start &&
          mark.end === end &&
          kindOf(mark, published) === kind &&
          mark.entity === actor,
      );
    return places.every(isShown) ? 'same' : 'otherwise';
  };
}
