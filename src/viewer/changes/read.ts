/** changes.json beside the graph: what is another in it than in the graph that stood there before. */
import { list, number, object, text } from '../../base/fields.ts';
import type { Change } from '../../measure/changes.ts';
import { fileAt } from '../model/files.ts';

/** What becomes of actors and links, in the order in which it is told. */
export const CHANGE_LISTS = ['added', 'gone', 'stronger', 'weaker'] as const;
/** One of these. */
export type ChangeList = (typeof CHANGE_LISTS)[number];

/** The largest changes of a list, and how many there are. */
export interface Changed {
  readonly count: number;
  readonly changes: readonly Change[];
}

/** All that is another than in the graph before. */
export interface Changes {
  readonly articles: { readonly added: number; readonly gone: number };
  readonly actors: Readonly<Record<ChangeList, Changed>>;
  readonly links: Readonly<Record<ChangeList, Changed>>;
  readonly joined: readonly { readonly from: string; readonly to: string }[];
}

/** What changed the last time; that there is nothing of it, or that it tells of another graph than `version`. */
export async function fetchChanges(version: string): Promise<Changes | 'lacking' | 'other'> {
  try {
    const answer = await fileAt('graph/changes.json', { cache: 'no-cache' });
    return answer.ok ? readChanges(await answer.json(), version) : 'lacking';
  } catch {
    return 'lacking';
  }
}

/** The changes in what the file holds, or why there are none of this graph. */
export function readChanges(value: unknown, version: string): Changes | 'lacking' | 'other' {
  const file = object(value);
  if (file.version !== 1) return 'lacking';
  if (text(file.graph) !== version) return 'other';
  const { added, gone } = object(object(file.articles).counts);
  return {
    articles: { added: number(added, 0), gone: number(gone, 0) },
    actors: changedIn(file.actors),
    links: changedIn(file.links),
    joined: list(file.joined).map((one) => ({ from: text(object(one).from), to: text(object(one).to) })),
  };
}

function changedIn(value: unknown): Readonly<Record<ChangeList, Changed>> {
  const lists = object(value);
  const of = (name: ChangeList): Changed => ({
    count: number(object(lists.counts)[name], 0),
    changes: list(lists[name]).map((one) => changeIn(object(one))),
  });
  return { added: of('added'), gone: of('gone'), stronger: of('stronger'), weaker: of('weaker') };
}

const texts = (value: unknown): readonly string[] => list(value).map(text);

const changeIn = ({ ids, names, before, after, because }: ReturnType<typeof object>): Change => ({
  ids: texts(ids),
  names: texts(names),
  before: number(before, 0),
  after: number(after, 0),
  because: texts(because),
});

/** Whether nothing at all is another. */
export const isEmpty = ({ articles, actors, links, joined }: Changes): boolean =>
  articles.added + articles.gone + joined.length === 0 &&
  CHANGE_LISTS.every((name) => actors[name].count + links[name].count === 0);
