/** Why an actor, a link or a name is there, as data: what `explain --json` prints, and `explained-text.ts` puts into words. */
import { list, number, numberOrNull, pairs, text } from '../base/fields.ts';
import type { Witness } from '../graph/article-file.ts';
import { UserError } from '../host/user-error.ts';
import { languages } from '../languages/index.ts';
import { undetermined } from '../languages/undetermined.ts';
import type { Mention, Span } from '../model.ts';
import type { ArticleHead } from '../occurrences/occurrences.ts';
import { wordsAround } from '../why/around.ts';
import { catalogued } from '../why/catalogue.ts';
import { explain, type Subject } from '../why/explain.ts';
import { type ExplainedStatement, explainedStatements } from './explained-statements.ts';
import { idOf, type NamedActor, namedActor } from './meant-actor.ts';
import type { Published, PublishedArticle } from './published.ts';

/** A reason in words, with what gave it: `rules ID` prints a rule or a reason to link, `knowledge ID` a row of the lists. */
export interface ToldReason extends Witness {
  readonly sentence: string;
}

/** A sentence of an article, with the names of the actors in question. */
export interface ToldSentence {
  readonly article: ArticleHead;
  /** Offsets into the text of the article. */
  readonly sentence: Span & { readonly text: string };
  readonly names: readonly (Span & {
    readonly actor: string;
    /** The rules and rows that made it a name, and this actor; `ARTICLE:OFFSET` explains it with everything that was weighed. */
    readonly reasons: readonly Witness[];
  })[];
}

/** Whether catalogue or lists tell a witness in full, by its id. */
export const isCitable = ({ by, id }: Witness): boolean =>
  by === 'rule' || by === 'link' || by === 'gazetteer' || catalogued(id) !== undefined;

/** Why an actor is there: its names, whence it is known, what is stated of it. */
export interface ExplainedActor {
  readonly explains: 'actor';
  readonly actor: NamedActor;
  readonly mentions: number;
  readonly articles: number;
  readonly names: readonly { readonly name: string; readonly mentions: number }[];
  /** Why its names are one actor. */
  readonly reasons: readonly ToldReason[];
  readonly statements: readonly ExplainedStatement[];
  /** Those with most sentences first. */
  readonly links: readonly { readonly actor: NamedActor; readonly sentences: number }[];
}

/** Why two actors are linked: how often they meet, against chance, and where. */
export interface ExplainedLink {
  readonly explains: 'link';
  readonly actors: readonly [NamedActor, NamedActor];
  readonly sentences: number;
  readonly articles: number;
  /** Sentences to be expected by chance; lacks where there is no link. */
  readonly expected?: number;
  readonly statements: readonly ExplainedStatement[];
  readonly where: readonly ToldSentence[];
}

/** Why a name of an article is one, and whose. */
export interface ExplainedMention extends ToldSentence {
  readonly explains: 'mention';
  readonly mention: Span & Pick<Mention, 'text' | 'kind' | 'form'>;
  readonly actor: NamedActor;
  readonly reasons: readonly ToldReason[];
}

/** What can be explained; the field `explains` says which it is. */
export type Explained = ExplainedActor | ExplainedLink | ExplainedMention;

/** Who an actor is: its names, why they are one, what is stated of it, its links. Throws `UserError` where the name means nobody, or several. */
export function explainedActor(name: string, published: Published): ExplainedActor {
  const { graph } = published;
  const id = idOf(name, published);
  const { names, because, mentions, articles } = graph.getNodeAttributes(id);
  const links = graph
    .mapEdges(id, (_, attributes, source, target) => ({
      actor: namedActor(published, source === id ? target : source),
      sentences: number(attributes.sentences, 0),
    }))
    .sort((a, b) => b.sentences - a.sentences);
  return {
    ...{ explains: 'actor', actor: namedActor(published, id) },
    ...{ mentions: number(mentions, 0), articles: number(articles, 0) },
    names: pairs(names).map(([one, count]) => ({ name: one, mentions: count })),
    reasons: told(pairs(because).map(([reason, weight]) => ({ by: 'link', id: reason, weight }))),
    ...{ statements: explainedStatements(published, [id]), links },
  };
}

/** Why two actors are linked: their numbers and their sentences. Throws `UserError` where both are one. */
export function explainedLink(one: string, other: string, published: Published): ExplainedLink {
  const { graph } = published;
  const [a, b] = [idOf(one, published), idOf(other, published)];
  const actors = [namedActor(published, a), namedActor(published, b)] as const;
  if (a === b) throw new UserError(`“${one}” and “${other}” are one actor: ${actors[0].label}.`);
  const edge = graph.edge(a, b);
  if (edge === undefined)
    return { explains: 'link', actors, sentences: 0, articles: 0, statements: [], where: [] };
  const { sentences, articles, expected, where } = graph.getEdgeAttributes(edge);
  const chance = numberOrNull(expected);
  return {
    ...{ explains: 'link', actors, sentences: number(sentences, 0), articles: number(articles, 0) },
    ...(chance !== null && { expected: chance }),
    statements: explainedStatements(published, [a, b]),
    where: list(where).flatMap((place) => {
      const [article, sentence] = list(place);
      const full = published.article(text(article));
      return full === undefined ? [] : [toldSentence(full, number(sentence, 0), [a, b])];
    }),
  };
}

/** Why there is a name at a place of an article, and whose it is. Throws `UserError` where there is none. */
export function explainedMention(id: string, offset: number, published: Published): ExplainedMention {
  const article = published.article(id);
  if (article === undefined) throw new UserError(`There is no article “${id}” in the graph.`);
  const mark = article.marks.find(({ start, end }) => start <= offset && offset < end);
  if (mark === undefined) {
    const near = article.text.slice(Math.max(0, offset - 30), offset + 30).replace(/\s+/gu, ' ');
    throw new UserError(`No name was found at ${id}:${offset}: …${near}…`);
  }
  const { start, end, kind, form, entity } = mark;
  const place = toldSentence(article, mark.sentence, [entity]);
  const rules = languages.find(({ code }) => code === article.language) ?? undetermined;
  const around = wordsAround(article.text, place.sentence, mark, rules);
  const labelOf = (row: string) => namedActor(published, `e:${row}`).label.replace(/^e:/, '');
  return {
    ...{ explains: 'mention', ...place, actor: namedActor(published, entity) },
    mention: { start, end, text: article.text.slice(start, end), kind, form },
    reasons: told(mark.evidence, { around, labelOf }),
  };
}

/** Each reason with its sentence, strongest first. */
const told = (evidence: readonly Witness[], subject?: Subject): readonly ToldReason[] =>
  [...evidence]
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map((witness) => ({ ...witness, sentence: explain([witness], 'en', subject)[0]?.sentence ?? '' }));

function toldSentence(article: PublishedArticle, number: number, ids: readonly string[]): ToldSentence {
  const { id, title, date, source, text: body, sentences, marks } = article;
  const [start, end] = sentences[number] ?? [0, body.length];
  return {
    article: { id, ...(title && { title }), ...(date && { date }), ...(source && { source }) },
    sentence: { start, end, text: body.slice(start, end) },
    names: marks
      .filter(({ sentence, entity }) => sentence === number && ids.includes(entity))
      .map(({ start: from, end: to, entity, evidence }) => ({
        ...{ start: from, end: to, actor: entity },
        reasons: evidence.filter(isCitable).map(({ by, id, weight }) => ({ by, id, weight })),
      })),
  };
}
