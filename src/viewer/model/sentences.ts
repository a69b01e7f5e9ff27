/** Cuts sentences into plain and marked pieces, and finds the sentences that name an actor. */
import { byCodeUnit } from '../../base/order.ts';
import type { FullArticle, Mark } from '../../graph/article-file.ts';
import type { Actor, Group, Link, Model } from './graph.ts';

/** A piece of a sentence; with `mark`, the name of one of the wanted actors. */
export interface Piece {
  readonly text: string;
  readonly mark?: Mark;
}

/** The pieces of sentence `index`, with the names of `entities` marked; joined they give the sentence. */
export function cutSentence(
  article: FullArticle,
  index: number,
  entities: readonly string[],
): readonly Piece[] {
  const [start, end] = article.sentences[index] ?? [0, 0];
  const pieces: Piece[] = [];
  let at = start;
  for (const mark of marksIn(article, index, entities)) {
    if (mark.start < at || mark.end > end) continue;
    if (mark.start > at) pieces.push({ text: article.text.slice(at, mark.start) });
    pieces.push({ text: article.text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  if (at < end) pieces.push({ text: article.text.slice(at, end) });
  return pieces;
}

function marksIn(article: FullArticle, index: number, entities: readonly string[]): readonly Mark[] {
  return article.marks
    .filter((mark) => mark.sentence === index && entities.includes(mark.entity))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The sentences of `article` that name `entity`, in text order. */
export function sentencesWith(article: FullArticle, entity: string): readonly number[] {
  const found = article.marks.filter((mark) => mark.entity === entity).map((mark) => mark.sentence);
  return [...new Set(found)].sort((a, b) => a - b);
}

/** The shared sentences of `link` by article, newest article first. */
export function groupByArticle(model: Model, link: Link): readonly Group[] {
  if (model.places) return model.places.ofPair(link.source.key, link.target.key);
  const groups = new Map<string, Set<number>>();
  for (const [article, sentence] of link.where) {
    groups.set(article, (groups.get(article) ?? new Set()).add(sentence));
  }
  return newestFirst(model, [...groups.keys()]).map((article) => ({
    article,
    sentences: [...(groups.get(article) ?? [])].sort((a, b) => a - b),
  }));
}

/**
 * The articles to look through for `actor`, newest first: those of its links, which surely name it,
 * then all others, which may name it alone.
 */
export function articlesToSearch(
  model: Model,
  actor: Actor,
): { readonly sure: readonly string[]; readonly others: readonly string[] } {
  const links = model.linksOf.get(actor.key) ?? [];
  const sure = new Set(links.flatMap((link) => link.where.map(([article]) => article)));
  return {
    sure: newestFirst(model, [...sure]),
    others: newestFirst(
      model,
      [...model.articles.keys()].filter((id) => !sure.has(id)),
    ),
  };
}

function newestFirst(model: Model, ids: readonly string[]): readonly string[] {
  const date = (id: string) => model.articles.get(id)?.date ?? '';
  return [...ids].sort((a, b) => byCodeUnit(date(b), date(a)) || byCodeUnit(a, b));
}
