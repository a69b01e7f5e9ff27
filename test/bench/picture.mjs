/**
 * `npm run bench:picture [graph.json ...]`: how good the picture of a graph is, and what it costs. Without arguments the committed sample.
 * Each figure is the median of five seeds; times are CPU milliseconds.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from '../../src/tools/files.mjs';
import { crossings, keptNeighbours, overlapping, ownNeighbours, stageUsed } from './picture-measures.mjs';
import { heading, median } from './timing.mjs';

const STAGE = { width: 1280, height: 800 };
const SEEDS = [7, 1, 2, 3, 4];

/** The code of the map, bundled as it is for the page. */
async function loadMap() {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-picture-'));
  const entry = join(ROOT, 'test/bench/picture-entry.ts');
  const output = { entryFileNames: 'map.mjs' };
  const options = { ssr: entry, outDir: folder, rollupOptions: { output }, minify: false };
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: options,
  });
  const map = await import(pathToFileURL(join(folder, 'map.mjs')).href);
  rmSync(folder, { recursive: true, force: true });
  return map;
}

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function timed(work) {
  const began = cpu();
  const value = work();
  return { value, time: cpu() - began };
}

/** The same view of a graph: who is shown, drawn with five seeds. */
function measure(map, graph, name, choice) {
  const { shown, time: choosing } = (({ value, time }) => ({ shown: value, time }))(
    timed(() => map.showGraph(graph, choice)),
  );
  const input = { ...map.inputOf(shown), stage: STAGE };
  const runs = SEEDS.map((seed) => {
    const { value, time } = timed(() => map.drawMap({ ...input, seed }));
    return { ...figuresOf(map, input, value), time };
  });
  const { actors } = input;
  const kinds = ['person', 'organization', 'place'].map(
    (kind) => actors.filter((one) => one.kind === kind).length,
  );
  const middle = (key) => median(runs.map((run) => run[key]));
  heading(`${name}: ${actors.length} actors (${kinds.join('/')}), ${shown.alone} without a link not drawn`);
  const lines = [
    ['links drawn, of those among the actors', `${input.drawn.length} of ${input.links.length}`],
    ['stage used', `${middle('used').toFixed(0)} %`],
    ['overlapping marks', middle('marks')],
    ['overlapping labels, names of areas included', middle('labelPairs')],
    ['labels', middle('labels')],
    ['of the first 60 without a label', runs.map(({ unnamed }) => unnamed).join(' ')],
    ['labels on marks without a label', middle('covered')],
    [
      'crossings a drawn link',
      `${middle('crossings').toFixed(2)} (${runs.map((run) => run.crossings.toFixed(2)).join(' ')})`,
    ],
    ['five strongest links among the ten nearest', `${middle('kept').toFixed(0)} %`],
    ['five nearest in the same community', `${middle('own').toFixed(0)} %`],
    ['hidden links that would join an actor without one', hiddenJoins(input)],
    [
      'CPU: choosing / first map / median of the later ones',
      `${choosing.toFixed(0)} / ${runs[0].time.toFixed(0)} / ${median(runs.slice(1).map(({ time }) => time)).toFixed(0)} ms`,
    ],
  ];
  for (const [what, value] of lines) console.log(`  ${what.padEnd(56)}${String(value).padStart(16)}`);
}

function figuresOf(map, input, drawn) {
  const { places } = drawn;
  const labels = map.labelsOf(input, drawn);
  const named = new Set(labels.map(({ key }) => key));
  const boxes = [...labels.map(({ box }) => box), ...map.titleBoxes(drawn)];
  return {
    used: stageUsed(places, STAGE),
    marks: overlapping(places, (a, b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius),
    labels: labels.length,
    labelPairs: overlapping(
      boxes,
      (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
    ),
    covered: labels.filter(({ key, box }) => places.some((place) => place.key !== key && touches(box, place)))
      .length,
    unnamed: places.filter(({ rank, key }) => rank < 60 && !named.has(key)).length,
    crossings: crossings(places, input.drawn) / Math.max(1, input.drawn.length),
    kept: keptNeighbours(places, input.links),
    own: ownNeighbours(places),
  };
}

function touches(box, { x, y, radius }) {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(dx, dy) < 0.8 * radius;
}

function hiddenJoins({ links, drawn }) {
  const joined = new Set(drawn.flatMap(({ a, b }) => [a, b]));
  return links.filter(({ a, b }) => !joined.has(a) || !joined.has(b)).length;
}

/** How far actors move when a tenth more of them is shown, and when a twentieth goes. */
function measureStability(map, graph) {
  const draw = (most, before) => {
    const input = { ...map.inputOf(map.showGraph(graph, { most })), stage: STAGE };
    return map.drawMap({ ...input, ...(before && { before: map.seatsOf(before) }) });
  };
  const first = draw(300);
  const moved = (next) => {
    const at = new Map(next.places.map((place) => [place.key, place]));
    const ways = first.places.flatMap(({ key, x, y }) => {
      const place = at.get(key);
      return place ? [Math.hypot(place.x - x, place.y - y)] : [];
    });
    return `${median(ways).toFixed(0)} px`;
  };
  heading('Median move');
  console.log(
    `  330 instead of 300: ${moved(draw(330, first))}; 285: ${moved(draw(285, first))}; from nothing, 330: ${moved(draw(330))}`,
  );
}

const map = await loadMap();
const files = process.argv.slice(2);
for (const file of files.length > 0 ? files : [join(ROOT, 'graph/graph.json')]) {
  const graph = map.readGraph(readFileSync(file, 'utf8'));
  console.log(`\n=== ${file}: ${graph.actors.length} actors`);
  measure(map, graph, 'the first picture', {});
  measure(map, graph, 'people only', { kinds: ['person'] });
  if (graph.actors.length > 1000) measure(map, graph, '1,000 actors', { most: 1000 });
  measureStability(map, graph);
}
