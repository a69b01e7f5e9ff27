/** What of a published graph can be judged: a sample of it as questions, and whether what was judged stands there still. */
import { text } from '../base/fields.ts';
import type { Mark } from '../graph/article-file.ts';
import { sha256 } from '../host/files.ts';
import { type DrawnMention, drawFrom, shownIn, type Wanted } from '../judge/draw.ts';
import { type Judgement, type Place, subjectKey } from '../judge/judgement.ts';
import { aboutMention, aboutPair, type Question, type Shown } from '../judge/question.ts';
import type { Standing } from '../judge/report.ts';
import { KINDS, type Kind } from '../model.ts';
import type { Occurrences } from '../occurrences/index.ts';
import { headOf } from './explained-text.ts';
import type { Published, PublishedArticle } from './published.ts';

const HASH_LENGTH = 16;

/** The hash by which a text is known again. */
export const textHash = (body: string): string => sha256(body).slice(0, HASH_LENGTH);

/** The questions of a sample, those that were answered already left out: mentions first, then pairs. */
export function questionsOf(
  published: Published,
  occurrences: Occurrences,
  wanted: Wanted,
  judged: readonly Judgement[],
): readonly Question[] {
  const { mentions, pairs } = drawFrom(occurrences, wanted);
  const known = new Set(judged.map(subjectKey));
  return [
    ...mentions.flatMap((one) => shown(one, published).map(aboutMention)),
    ...pairs.flatMap(([a, b]) =>
      shown(a, published).flatMap((one) => shown(b, published).map((other) => aboutPair(one, other))),
    ),
  ].filter(({ subject }) => !known.has(subjectKey(subject)));
}

/** The kind of the actor for which a mention stands, which is what readers see: a mention may have been found as one of another kind. */
function kindOf({ kind, entity }: Mark, { graph }: Published): Kind {
  const shown = graph.hasNode(entity) ? graph.getNodeAttribute(entity, 'kind') : kind;
  return KINDS.find((one) => one === shown) ?? kind;
}

/** A drawn mention with its sentence; none where its article has gone meanwhile. */
function shown(drawn: DrawnMention, published: Published): readonly Shown[] {
  const article = published.article(drawn.article);
  if (article === undefined) return [];
  const { graph } = published;
  const { label, kind } = graph.hasNode(drawn.actor)
    ? graph.getNodeAttributes(drawn.actor)
    : { label: drawn.actor };
  const around = { article, hash: textHash(article.text), head: headOf(article) };
  const found = shownIn(drawn, { ...around, actor: { label: text(label), kind } });
  return found === undefined ? [] : [found];
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
