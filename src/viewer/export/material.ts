/** What the page exports: the whole graph, what is visible, or an actor with its neighbours. */
import { version } from '../../../package.json';
import { around } from '../../write/around.ts';
import type { Material } from '../../write/index.ts';
import { fetchArticle } from '../model/articles.ts';
import type { Visible } from '../model/filter.ts';
import type { Model } from '../model/graph.ts';
import { encodeAddress } from '../permalink.ts';
import { DEFAULT_CAMERA, NOTHING, type View } from '../view.ts';
import { articlesFrom } from './articles.ts';
import { partOf } from './part.ts';

export type Part = 'whole' | 'visible' | 'around';

/** What the page knows when somebody saves. */
export interface Shown {
  /** The text of graph.json. */
  readonly json: string;
  readonly model: Model;
  readonly visible: Visible;
  readonly view: View;
  /** The id of the selected actor. */
  readonly actor: string | undefined;
}

/** The material of a part. Around an actor where none is selected is the whole. */
export async function materialOf(part: Part, shown: Shown): Promise<Material> {
  const { json, model, visible, view, actor } = shown;
  const program = `dramatis ${version}`;
  const hash = await hashOf(json);
  const articles = articlesFrom(fetchArticle);
  if (part === 'visible') {
    const address = encodeAddress({
      view: { ...view, selection: NOTHING, mode: 'picture' },
      camera: DEFAULT_CAMERA,
    });
    const words = ['visible', address].filter(Boolean).join('&');
    return { graph: partOf(json, visible), articles, origin: { program, hash, part: words } };
  }
  const graph = partOf(json, model);
  if (part === 'whole' || actor === undefined)
    return { graph, articles, origin: { program, hash, part: '' } };
  return {
    graph: around(graph, [actor], 1),
    articles,
    origin: { program, hash, part: `around=${actor}&depth=1` },
  };
}

/** As the command line states it; empty on a page that came over an unprotected line, where browsers compute no hashes. */
async function hashOf(text: string): Promise<string> {
  const { subtle } = globalThis.crypto;
  if (subtle === undefined) return '';
  const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `sha256:${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
