/**
 * `npm run bench:network [ARTICLES]`: what comes after finding and linking – occurrences, counts, measures, places, graph.json – for articles
 * that never were, laid out anew and again from the graph before. CPU seconds; machines differ.
 */
import { refresh } from '../../src/tools/refresh.mjs';
import { articleOf, generator } from './linking.mjs';
import { figure, heading } from './timing.mjs';

const ARTICLES = Number(process.argv[2] ?? 10_000);

const CAST = Math.min(20_000, Math.max(4000, ARTICLES / 2));

const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const peak = () => process.resourceUsage().maxRSS / 1024;

/** Articles with what was found in them; who has a name is who it is. */
function made() {
  const random = generator(1);
  const entities = new Map();
  const both = Array.from({ length: ARTICLES }, (_, i) => articleOf(i, random, CAST));
  const actors = both.map(({ found }) =>
    found.mentions.map(({ kind, name }) => {
      const id = `e:${kind[0]}/${name.toLowerCase().replace(' ', '-')}`;
      const entity = entities.get(id) ?? { id, kind, label: name, names: [[name, 0]], because: [] };
      entity.names[0][1] += 1;
      entities.set(id, entity);
      return id;
    }),
  );
  return {
    articles: both.map(({ article }) => article),
    founds: both.map(({ found }) => found),
    linked: { entities: [...entities.values()], actors },
  };
}

function measured(pipeline, { articles, founds, linked }, previous) {
  globalThis.gc?.();
  const began = cpuSeconds();
  const network = pipeline.network(articles, founds, linked, previous);
  return { network, seconds: cpuSeconds() - began };
}

await refresh();
const { openPipeline } = await import('./packs.mjs');
const pipeline = openPipeline();
const input = made();
const mentions = input.founds.reduce((sum, found) => sum + found.mentions.length, 0);
heading(
  `${ARTICLES} synthetic articles with ${mentions} mentions; ${peak().toFixed(0)} MB before the network`,
);
const first = measured(pipeline, input, undefined);
const { actors, links, json } = first.network;
figure(`laid out anew: ${actors} actors, ${links} links`, first.seconds, 's', undefined, 2);
figure('again, from the graph before', measured(pipeline, input, json).seconds, 's', undefined, 2);
figure('graph.json', json.length / 1e6, 'MB', undefined, 1);
figure('memory at most', peak(), 'MB', undefined, 0);
