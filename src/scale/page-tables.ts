/** The tables of a page as occurrences and as what is told of the actors. */

import { countUp } from '../base/count-up.ts';
import { type Json, list, parsed } from '../base/fields.ts';
import { by } from '../base/order.ts';
import type { Stated } from '../corrections/index.ts';
import { relationRule, relationType } from '../graph/relation-types.ts';
import { RELATIONS } from '../graph/relations.ts';
import { UserError } from '../host/user-error.ts';
import { isOfRow, type Told } from '../link/index.ts';
import { type EntityId, type Evidence, isRowId, KINDS, type Kind, type RowId, STATUSES } from '../model.ts';
import { collectFacts } from '../occurrences/facts.ts';
import type { Occurrences } from '../occurrences/index.ts';
import { BOILERPLATE, type Fact, FIRST_RECURRING, UNIQUE } from '../occurrences/occurrences.ts';
import { createPlaces, type Places } from '../occurrences/places.ts';
import type { Pipeline } from '../pipeline.ts';
import { actorsIn, placesIn } from './page-places.ts';
import { checkWhole } from './page-totals.ts';
import { countIn, eachRow, evidenceIn, idIn, textIn } from './table-rows.ts';

/** What the tables of a folder hold. */
export interface PageTables {
  readonly occurrences: Occurrences;
  readonly told: readonly Told[];
  /** How many mentions the articles of each language have. */
  readonly mentionsIn: ReadonlyMap<string, number>;
}

interface ArticleRow {
  readonly id: string;
  readonly key: string;
  readonly row: Json;
  readonly sentences: number;
  readonly paragraphs: number;
}

/** The articles by date, then by id, those without a date last. */
function articlesIn(folder: string): readonly ArticleRow[] {
  const articles: ArticleRow[] = [];
  eachRow(folder, 'page_articles', (row) => {
    const id = textIn(row.article);
    const [sentences, paragraphs] = [countIn(row, 'sentences'), countIn(row, 'paragraphs')];
    articles.push({ id, row, key: `${row.date ?? '\uffff'}\u0000${id}`, sentences, paragraphs });
  });
  return articles.sort(by(({ key }) => key));
}

const HEAD = ['language', 'title', 'date', 'source', 'url'] as const;

function headOf({ id, row }: ArticleRow) {
  const original = textIn(row.original);
  const stated = HEAD.flatMap((name) => (row[name] == null ? [] : [[name, textIn(row[name])] as const]));
  return { ...Object.fromEntries(stated), id, ...(original !== id && { copyOf: original }) };
}

/** The numbers of sentences that recur: in the order in which each stands first. */
function recurringIn(folder: string, order: ReadonlyMap<string, number>) {
  const rows: { readonly article: number; readonly sentence: number; readonly recurs: string }[] = [];
  eachRow(folder, 'page_recurring', (row) => {
    const article = order.get(textIn(row.article));
    if (article !== undefined)
      rows.push({ article, sentence: countIn(row, 'sentence'), recurs: textIn(row.recurs) });
  });
  rows.sort((a, b) => a.article - b.article || a.sentence - b.sentence);
  const known = new Map<string, number>([['', BOILERPLATE]]);
  const numbers = new Map<string, number>();
  for (const { article, sentence, recurs } of rows) {
    const number = known.get(recurs) ?? known.size - 1 + FIRST_RECURRING;
    known.set(recurs, number);
    numbers.set(`${article} ${sentence}`, number);
  }
  return (article: number, sentence: number): number => numbers.get(`${article} ${sentence}`) ?? UNIQUE;
}

type IsRight = (stated: Omit<Stated, 'article'> & { readonly article: string }) => boolean;

function statedIn(row: Json, type: Stated['type']): Parameters<IsRight>[0] {
  const ends = [row.subject, ...(row.object == null ? [] : [row.object])].map(idIn);
  const role = row.held == null ? {} : { role: textIn(row.held) };
  const span = { start: countIn(row, 'begins'), end: countIn(row, 'ends') };
  return { type, ...role, ...span, ends, article: textIn(row.article) };
}

/** What sentences say of actors, where these are of the kinds that a type joins. */
function factsIn(folder: string, kinds: ReadonlyMap<string, Kind>, isRight: IsRight): readonly Fact[] {
  const facts: Fact[] = [];
  eachRow(folder, 'page_facts', (row) => {
    const [type, status] = [relationType(textIn(row.kind)), STATUSES.find((one) => one === row.status)];
    if (type === undefined || status === undefined) return;
    const [subject, object] = [idIn(row.subject), row.object == null ? undefined : idIn(row.object)];
    const ends = RELATIONS[type];
    if (subject === object || kinds.get(subject) !== ends.from) return;
    if (object !== undefined && kinds.get(object) !== ends.to) return;
    if (!isRight(statedIn(row, type))) return;
    facts.push({
      ...{ type, status, subject, rule: relationRule(textIn(row.found_by), type) },
      ...{ article: textIn(row.article), sentence: countIn(row, 'sentence') },
      ...(object !== undefined && { object }),
      ...(row.held != null && { role: textIn(row.held) }),
      ...(row.said === true && { said: true as const }),
    });
  });
  return facts;
}

/** In per cent: the tables do not tell how sure a mention is. */
const CERTAIN = 100;

/** The actors of each place of each article, in the order of the articles, as columns. */
function placeColumns(
  articles: ReturnType<typeof articlesIn>,
  places: ReturnType<typeof placesIn>,
  numberOf: ReadonlyMap<EntityId, number>,
  recurs: ReturnType<typeof recurringIn>,
): Places {
  const columns = createPlaces();
  articles.forEach(({ id }, i) => {
    const own = [...(places.get(id)?.values() ?? [])].sort((a, b) => a.sentence - b.sentence);
    for (const { sentence, paragraph, members } of own) {
      for (const { actor, mentions, facet } of members.sort((a, b) => a.position - b.position))
        columns.add(numberOf.get(actor) ?? 0, mentions, CERTAIN, facet);
      columns.endPlace(sentence, paragraph, recurs(i, sentence));
    }
    columns.endArticle();
  });
  return columns.finish();
}

function occurrencesOf(
  folder: string,
  kinds: ReadonlyMap<string, Kind>,
  isWrong: (stated: Stated) => boolean,
): Occurrences {
  const articles = articlesIn(folder);
  const order = new Map(articles.map(({ id }, i) => [id, i] as const));
  const recurs = recurringIn(folder, order);
  const places = placesIn(folder);
  const actors = actorsIn(places);
  const numberOf = new Map(actors.map((id, i) => [id, i] as const));
  const heads = articles.map(headOf);
  const isRight: IsRight = ({ article, ...stated }) =>
    !isWrong({ ...stated, article: heads[order.get(article) ?? -1] ?? { id: article } });
  return {
    actors,
    kinds: actors.map((id) => kinds.get(id) ?? 'person'),
    articles: heads,
    version: Uint32Array.from(articles, ({ row }, i) => order.get(textIn(row.original)) ?? i),
    sentences: Uint32Array.from(articles, (one) => one.sentences),
    paragraphs: Uint32Array.from(articles, (one) => one.paragraphs),
    ...placeColumns(articles, places, numberOf, recurs),
    facts: collectFacts(factsIn(folder, kinds, isRight), actors, heads),
  };
}

interface Actor {
  readonly id: EntityId;
  kind: Kind;
  row?: RowId;
  label?: string;
  decided?: readonly Evidence[];
  readonly names: [string, number][];
  readonly because: Set<string>;
}

/** What is told of each actor: its names, and what linking answered for its records. */
function toldIn(folder: string): readonly Actor[] {
  const actors = new Map<string, Actor>();
  const actorOf = (row: Json): Actor => {
    const id = idIn(row.actor);
    const actor = actors.get(id) ?? { id, kind: 'person', names: [], because: new Set() };
    actors.set(id, actor);
    return actor;
  };
  eachRow(folder, 'page_actors', (row) => {
    const actor = actorOf(row);
    const [number, listed] = list(parsed(textIn(row.local)));
    const kind = KINDS[Number(number)];
    if (kind === undefined) throw new UserError(`“${textIn(row.local)}” is not the record of an actor.`);
    actor.kind = kind;
    if (typeof listed === 'string' && isRowId(listed) && isOfRow(actor.id, listed)) actor.row = listed;
    for (const reason of list(row.because)) actor.because.add(textIn(reason));
    if (row.label != null) actor.label = textIn(row.label);
    if (row.decided != null) actor.decided = list(row.decided).flatMap(evidenceIn);
  });
  eachRow(folder, 'page_names', (row) => actorOf(row).names.push([textIn(row.name), countIn(row, 'times')]));
  eachRow(folder, 'page_reasons', (row) => actorOf(row).because.add(textIn(row.reason)));
  return [...actors.values()];
}

/** Reads the tables of a page, without the statements that somebody has declared wrong. Throws `UserError` where one lacks or is not whole. */
export function readPageTables(folder: string, { wrongAmong }: Pick<Pipeline, 'wrongAmong'>): PageTables {
  checkWhole(folder);
  const told = toldIn(folder);
  const mentionsIn = new Map<string, number>();
  eachRow(folder, 'page_articles', (row) =>
    countUp(mentionsIn, textIn(row.language), countIn(row, 'mentions')),
  );
  const kinds = new Map(told.map(({ id, kind }) => [id, kind] as const));
  const occurrences = occurrencesOf(folder, kinds, wrongAmong(told, mentionsIn));
  return { occurrences, told, mentionsIn };
}
