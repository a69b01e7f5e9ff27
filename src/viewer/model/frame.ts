/** What the page knows of an opened file before anything is counted: the same for every selection. */
import { oncePer } from '../../base/once.ts';
import type { Opened } from '../../occurrences/index.ts';
import type { Model } from './graph.ts';
import { boxOf, type Head, readHead } from './head.ts';

/** The attributes of the graph, and which actors have a place in it. */
export interface Frame extends Head, Pick<Model, 'box'> {
  /** Of each actor whether it has a place, 1 or 0: those who are named in boilerplate alone have none. */
  readonly placed: Uint8Array;
  /** Of each actor the number of its community; −1 where it has none. */
  readonly community: Int32Array;
}

/** The frame of a file; null for a graph of another form. */
export const frameOf = oncePer((opened: Opened): Frame | null => {
  const { articles } = opened.occurrences;
  const attributes = {
    ...opened.graph,
    articles: Object.fromEntries(articles.map(({ id, ...head }) => [id, head])),
  };
  const head = readHead(attributes);
  if (head === null) return null;
  const places = opened.actors.map(({ x, y }) => ({
    x: Number(x ?? Number.NaN),
    y: Number(y ?? Number.NaN),
  }));
  const isPlaced = ({ x, y }: (typeof places)[number]) => Number.isFinite(x) && Number.isFinite(y);
  return {
    ...head,
    box: boxOf(places.filter(isPlaced)),
    placed: Uint8Array.from(places, (place) => Number(isPlaced(place))),
    community: Int32Array.from(opened.actors, ({ community }) =>
      typeof community === 'number' ? community : -1,
    ),
  };
});
