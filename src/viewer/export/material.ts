/** What the page exports: the whole graph, what is visible, or an actor with its neighbours. */
import { version } from '../../../package.json';
import type { AnyGraph } from '../../graph/graph.ts';
import type { Opened } from '../../occurrences/index.ts';
import { around } from '../../write/around.ts';
import type { Material } from '../../write/index.ts';
import { fetchArticle } from '../model/articles.ts';
import { linksAmong } from '../model/common.ts';
import { DEFAULT_FILTERS, narrowing, type Visible } from '../model/filter.ts';
import type { Actor, Model } from '../model/graph.ts';
import { encodeAddress } from '../permalink.ts';
import { DEFAULT_CAMERA, NOTHING, type View } from '../view.ts';
import { articlesFrom } from './articles.ts';
import { narrowedGraph } from './narrowed.ts';
import { graphOf, partOf } from './part.ts';

/** What of the graph is written. */
export type Part = 'whole' | 'visible' | 'selected' | 'around';

/** What the page knows when somebody saves. */
export interface Shown {
  /** The text of graph.json. */
  readonly json: string;
  /** What is counted in the chosen articles. */
  readonly model: Model;
  /** What is counted in all. */
  readonly whole: Model;
  readonly visible: Visible;
  readonly view: View;
  /** What the chosen articles are counted from; `null` where all count, or nothing can be counted. */
  readonly opened: Opened | null;
  /** The id of the selected actor. */
  readonly actor: string | undefined;
  /** Of several selected actors, all. */
  readonly actors: readonly Actor[];
  /** What was noted, as tables have it. */
  readonly notes?: Material['notes'];
}

/**
 * The material of a part: the whole as it was published; what is visible, the selected actors, and one with its neighbours, as counted in the
 * articles that are chosen. Around an actor where none is selected is the whole.
 */
export async function materialOf(part: Part, shown: Shown): Promise<Material> {
  const { json, whole, notes } = shown;
  const origin = { program: `dramatis ${version}`, hash: await hashOf(json) };
  const common = { articles: articlesFrom(fetchArticle), ...(notes && { notes }) };
  const published = graphOf(json);
  const { graph, words } = chosenPart(part, shown, () => countedIn(published, shown)) ?? {
    graph: partOf(published, whole),
    words: '',
  };
  return { graph, ...common, origin: { ...origin, part: words } };
}

/** A part of what is counted, and what it is called in the words of an address; `undefined` for the whole. */
function chosenPart(
  part: Part,
  { model, visible, view, actor, actors, opened }: Shown,
  counted: () => AnyGraph,
) {
  const chosen = opened
    ? after({ ...view, filters: { ...DEFAULT_FILTERS, ...narrowing(view.filters) } })
    : '';
  if (part === 'visible') return { graph: partOf(counted(), visible), words: `visible${after(view)}` };
  if (part === 'selected') {
    const inside = { actors, links: linksAmong(model, actors) };
    const words = new URLSearchParams(actors.map(({ key }) => ['actor', key]));
    return { graph: partOf(counted(), inside), words: `${words}${chosen}` };
  }
  if (part === 'whole' || actor === undefined) return undefined;
  const graph = around(partOf(counted(), model), [actor], 1);
  return { graph, words: `around=${actor}&depth=1${chosen}` };
}

const countedIn = (published: AnyGraph, { json, opened, view }: Shown): AnyGraph =>
  opened ? narrowedGraph(published, json, opened, narrowing(view.filters)) : published;

/** The view in the words of its address, to be put behind others. */
function after(view: View): string {
  const address = encodeAddress({
    view: { ...view, selection: NOTHING, mode: 'picture' },
    camera: DEFAULT_CAMERA,
  });
  return address === '' ? '' : `&${address}`;
}

/** As the command line states it; empty on a page that came over an unprotected line, where browsers compute no hashes. */
async function hashOf(text: string): Promise<string> {
  const { subtle } = globalThis.crypto;
  if (subtle === undefined) return '';
  const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `sha256:${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
