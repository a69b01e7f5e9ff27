/** The occurrence file: all that the page shows, in the bytes that it fetches. */

import { startsOf } from '../base/column.ts';
import { object } from '../base/fields.ts';
import type { Single } from '../graph/attribute.ts';
import { ACTOR_ATTRIBUTES, type ActorAttributes, ARTICLE_ATTRIBUTES } from '../graph/attributes.ts';
import type { Outline } from '../graph/outline.ts';
import type { EntityId, Kind, Problem } from '../model.ts';
import { KINDS } from '../model.ts';
import { compacted, expanded } from './compact-ids.ts';
import { type Contents, pack, unpack, wrong } from './container.ts';
import type { ArticleHead, Occurrences } from './occurrences.ts';
import { isKept, type Kept, readStrings, readTable, writeStrings, writeTable } from './table.ts';
import { wrongColumn } from './wrong-column.ts';

type Attributes = Readonly<Record<string, unknown>>;

/** What a file of occurrences holds: who is named where, and what is said of actors and articles. */
export interface Opened {
  /** Of the graph that was published with it. */
  readonly version: string;
  /** The attributes of the graph but for its articles. */
  readonly graph: Attributes;
  /** Parallel to the actors of the occurrences, without what is counted; those who are named in boilerplate alone have a kind and no more. */
  readonly actors: readonly Attributes[];
  readonly occurrences: Occurrences;
}

const ID: Kept = { id: 'id', type: 'string' };
/** What is counted from the places, and need not be kept. */
const COUNTED: ReadonlySet<string> = new Set<keyof ActorAttributes>([
  'mentions',
  'articles',
  'first',
  'last',
  'months',
]);
const ALL: readonly Single[] = ACTOR_ATTRIBUTES;
const ACTOR_COLUMNS: readonly Kept[] = [
  ...[ID, { id: 'space', type: 'string' } as const],
  ...ALL.filter(isKept).filter(({ id }) => !COUNTED.has(id)),
];
const ARTICLE_COLUMNS: readonly Kept[] = [ID, ...ARTICLE_ATTRIBUTES];

/** What is kept otherwise than its graph has it, or may lack there. */
const COMPACTED: ReadonlySet<string> = new Set(['id', 'space', 'kind', 'label', 'row']);

/** An actor as its graph has measured it, and what is kept otherwise than there. */
interface ActorRow {
  readonly measured: Attributes;
  readonly own: Attributes;
}

/** Reads an attribute of an actor where it stands. */
const actorReader = (id: string): ((row: ActorRow) => unknown) =>
  COMPACTED.has(id) ? ({ own }) => own[id] : ({ measured }) => measured[id];

/** The file of a measured graph and of what it was counted from. */
export function writeOccurrences(
  graph: Pick<Outline, 'attributes' | 'ids' | 'actors'>,
  occurrences: Occurrences,
  version: string,
): Uint8Array<ArrayBuffer> {
  const { actors, kinds, articles } = occurrences;
  const strings = writeStrings();
  const numbers = new Map(graph.ids.map((id, number) => [id, number] as const));
  const rows = actors.map((id, i): ActorRow => {
    const measured = graph.actors[numbers.get(id) ?? -1] ?? {};
    const { label, row, kind = kinds[i] } = measured;
    return {
      measured,
      own: compacted(id, { kind, ...(label !== undefined && { label }), ...(row !== undefined && { row }) }),
    };
  });
  const { articles: _, ...attributes } = graph.attributes;
  const columns = new Map([
    ...writeTable('article', ARTICLE_COLUMNS, articles, (id) => (one: Attributes) => one[id], strings),
    ...writeTable('actor', ACTOR_COLUMNS, rows, actorReader, strings),
    ...placeColumns(occurrences),
  ]);
  const rest = { version, graph: attributes, texts: occurrences.facts.texts };
  return pack({ columns, strings: strings.all, rest });
}

function placeColumns(occurrences: Occurrences): readonly (readonly [string, Uint32Array])[] {
  const {
    version,
    sentences,
    paragraphs,
    first,
    sentence,
    paragraph,
    recurs,
    named,
    members,
    mentions,
    confidence,
    facet,
    facts,
  } = occurrences;
  const acting = Uint32Array.from([...facet.keys()].filter((member) => facet[member] !== 0));
  return [
    ['version', version.map((original, article) => article - original)],
    ['sentences', sentences],
    ['paragraphs', paragraphs],
    ['places', lengthsOf(first)],
    ['sentence', steps(sentence, first)],
    ['paragraph', steps(paragraph, first)],
    ['recurs', recurs],
    ['named', lengthsOf(named)],
    ['members', members],
    ['mentions', mentions],
    ['confidence', confidence],
    ['facet.member', steps(acting, Uint32Array.of(0, acting.length))],
    ['facet.as', acting.map((member) => facet[member] ?? 0)],
    ['fact.type', facts.type],
    ['fact.subject', facts.subject],
    ['fact.object', facts.object],
    ['fact.role', facts.role],
    ['fact.status', facts.status],
    ['fact.rule', facts.rule],
    ['fact.article', steps(facts.article, Uint32Array.of(0, facts.article.length))],
    ['fact.sentence', facts.sentence],
  ];
}

const lengthsOf = (starts: Uint32Array): Uint32Array =>
  starts.subarray(1).map((end, i) => end - (starts[i] ?? 0));

/** Each number less the one before it in its run; numbers of a run do not fall. */
function steps(column: Uint32Array, starts: Uint32Array): Uint32Array {
  const gaps = column.map((value, i) => value - (column[i - 1] ?? 0));
  for (const start of starts) if (start < column.length) gaps[start] = column[start] ?? 0;
  return gaps;
}

/** The inverse of `steps`. */
function sums(gaps: Uint32Array, starts: Uint32Array): Uint32Array {
  const column = gaps.slice();
  for (let run = 0; run + 1 < starts.length; run += 1) {
    const end = starts[run + 1] ?? 0;
    for (let i = (starts[run] ?? 0) + 1; i < end; i += 1) column[i] = (column[i] ?? 0) + (column[i - 1] ?? 0);
  }
  return column;
}

/** Opens a file and checks every number in it. Gives what is wrong with a file that cannot be used. */
export function openOccurrences(file: Uint8Array): Opened | Problem {
  const contents = unpack(file);
  return 'code' in contents ? contents : opened(contents);
}

interface Rest {
  readonly version: string;
  readonly graph: Attributes;
  readonly texts: readonly string[];
}

function isRest(value: unknown): value is Rest {
  const { version, graph, texts } = object(value);
  return typeof version === 'string' && typeof graph === 'object' && graph !== null && Array.isArray(texts);
}

function opened({ columns, strings: all, rest }: Contents): Opened | Problem {
  if (!isRest(rest)) return wrong('Its directory is damaged.');
  const column = (name: string): Uint32Array => columns.get(name) ?? new Uint32Array();
  const strings = readStrings(all);
  const articles = readTable('article', ARTICLE_COLUMNS, column('places').length, columns, strings);
  const rows = articles && readTable('actor', ACTOR_COLUMNS, column('actor.kind').length, columns, strings);
  const actors = rows?.map(expanded);
  if (articles === undefined || actors === undefined || !articles.every(isHead) || !actors.every(isActor))
    return wrong('Its tables are damaged.');
  const occurrences = readPlaces(column, articles, actors, rest.texts);
  const place = wrongColumn(occurrences);
  if (place !== undefined) return wrong(`Its column “${place}” has numbers out of range.`);
  return { version: rest.version, graph: rest.graph, actors, occurrences };
}

const isHead = (row: Attributes): row is ArticleHead & Attributes => typeof row.id === 'string';
const isActor = (row: Attributes): row is Attributes & { readonly id: EntityId; readonly kind: Kind } =>
  typeof row.id === 'string' && row.id.startsWith('e:') && KINDS.some((kind) => kind === row.kind);

function readPlaces(
  column: (name: string) => Uint32Array,
  articles: readonly ArticleHead[],
  actors: readonly { readonly id: EntityId; readonly kind: Kind }[],
  texts: readonly string[],
): Occurrences {
  const first = startsOf(column('places'));
  return {
    actors: actors.map(({ id }) => id),
    kinds: actors.map(({ kind }) => kind),
    articles,
    version: column('version').map((back, article) => article - back),
    sentences: column('sentences'),
    paragraphs: column('paragraphs'),
    first,
    sentence: sums(column('sentence'), first),
    paragraph: sums(column('paragraph'), first),
    recurs: column('recurs'),
    named: startsOf(column('named')),
    members: column('members'),
    mentions: column('mentions'),
    confidence: column('confidence'),
    facet: facetsIn(column, column('members').length),
    facts: {
      texts,
      type: column('fact.type'),
      subject: column('fact.subject'),
      object: column('fact.object'),
      role: column('fact.role'),
      status: column('fact.status'),
      rule: column('fact.rule'),
      article: sums(column('fact.article'), Uint32Array.of(0, column('fact.article').length)),
      sentence: column('fact.sentence'),
    },
  };
}

/** As what each member acts; a file of before that column has none that acts. */
function facetsIn(column: (name: string) => Uint32Array, members: number): Uint32Array {
  const facet = new Uint32Array(members);
  const [acting, as] = [column('facet.member'), column('facet.as')];
  sums(acting, Uint32Array.of(0, acting.length)).forEach((member, i) => {
    facet[member] = as[i] ?? 0;
  });
  return facet;
}
