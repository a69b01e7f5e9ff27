/** The graph with what a reader has added, as the page shows it. */
import { modelFrom } from '../model/counted.ts';
import { loadedFrom } from '../model/from-json.ts';
import type { Ready } from '../model/loaded.ts';
import type { Addition } from './addition.ts';
import { withAdditions } from './collected.ts';
import { type Brought, grow } from './grow.ts';

/** The larger graph, and what came into it. */
export interface GrownGraph {
  readonly graph: Ready;
  readonly brought: Brought;
}

/** Counts additions with all others where the occurrences are there, else into graph.json as far as that goes; null where nothing can be counted. */
export async function grown(graph: Ready, additions: readonly Addition[]): Promise<GrownGraph | null> {
  return (graph.opened ? recounted(graph, additions) : null) ?? (await inJson(graph, additions));
}

function recounted(before: Ready, all: readonly Addition[]): GrownGraph | null {
  const additions = all.filter(({ id }) => !before.model.articles.has(id));
  const { redirects, actor, link } = before.model;
  const larger = before.opened && withAdditions(before.opened, additions, (id) => redirects.get(id) ?? id);
  const model = larger && modelFrom(larger.opened);
  if (!model) return null;
  const fresh = additions.flatMap((one) => one.fresh.map(({ id }) => id));
  const textOf = async () => {
    const json = await before.json();
    return json === null ? null : grow(json, additions).json;
  };
  return {
    graph: { is: 'ready', model, opened: larger.opened, version: '', json: textOf },
    brought: {
      actors: new Set(fresh.filter((id) => !actor.has(id) && model.actor.has(id))),
      links: new Set([...larger.links].filter((key) => !link.has(key) && model.link.has(key))),
      articles: new Set(additions.map(({ id }) => id)),
    },
  };
}

async function inJson(before: Ready, additions: readonly Addition[]): Promise<GrownGraph | null> {
  const json = await before.json();
  if (json === null) return null;
  const larger = grow(json, additions);
  const graph = loadedFrom(larger.json);
  return graph.is === 'ready' ? { graph, brought: larger.brought } : null;
}
