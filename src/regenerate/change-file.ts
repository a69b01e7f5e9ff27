/** changes.json beside a graph: what is another in it than in the graph that stood there before, for the page and other programs to read. */
import type { Changed, Changes } from '../measure/index.ts';

/** Changes when programs that read the file have to change. */
const VERSION = 1;

/** How many of each list are in the file; `counts` tell of all. */
const MOST = 200;

const LISTS = ['added', 'gone', 'stronger', 'weaker'] as const satisfies readonly (keyof Changed)[];

const byList = <T>(give: (key: keyof Changed) => T) =>
  Object.fromEntries(LISTS.map((key) => [key, give(key)]));

/** The largest changes, and how many there are. */
const largest = (changed: Changed) => ({
  counts: byList((key) => changed[key].length),
  ...byList((key) => changed[key].slice(0, MOST)),
});

/** The text of the file; `graph` is the version of the graph that it tells of. */
export function changeFile({ articles, actors, links, joined }: Changes, graph: string): string {
  const { added, gone } = articles;
  const told = {
    version: VERSION,
    graph,
    articles: {
      counts: { added: added.length, gone: gone.length },
      added: added.slice(0, MOST),
      gone: gone.slice(0, MOST),
    },
    actors: largest(actors),
    links: largest(links),
    joined: joined.slice(0, MOST),
  };
  return `${JSON.stringify(told, null, 1)}\n`;
}
