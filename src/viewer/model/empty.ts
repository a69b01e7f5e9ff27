/** The network before there is one. */
import type { Model } from './graph.ts';

/** A network of nobody. */
export const EMPTY: Model = {
  title: '',
  ...{ actors: [], links: [], stated: { actors: [], links: [] }, communities: [] },
  ...{ actor: new Map(), link: new Map(), linksOf: new Map(), articles: new Map(), redirects: new Map() },
  counts: new Map(),
  candidates: () => ({ counts: new Map(), inOrder: () => [], compare: () => 0 }),
  bondsOf: () => [],
  linkOf: (link): never => {
    throw new RangeError(`Nobody has link ${link.number}.`);
  },
  mostSentences: 1,
  box: { x: [-1, 1], y: [-1, 1] },
  map: null,
  dropped: 0,
};
