/** A small network that is written as its links: `{ ab: 3 }` are `a` and `b` with three shared sentences. */
import type { Model } from '../../src/viewer/model/graph.ts';
import { modelOf } from '../../src/viewer/model/parse.ts';

export function networkOf(links: Readonly<Record<string, number>>, alone = ''): Model {
  const names = [...new Set([...Object.keys(links).join(''), ...alone])].sort();
  const model = modelOf({
    nodes: names.map((name) => ({
      key: name,
      attributes: { label: name, kind: 'person', x: 0, y: 0, mentions: 1, articles: 1 },
    })),
    edges: Object.entries(links).map(([[source, target], sentences]) => ({
      key: `${source}${target}`,
      source,
      target,
      attributes: { sentences, articles: sentences, weight: sentences, g2: sentences ** 2 },
    })),
  });
  if (!model) throw new Error('no network');
  return model;
}
