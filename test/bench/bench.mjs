/**
 * `npm run bench`: how fast and how small the program is, as ratios within one run. Never fails: machines differ, and a figure
 * that falls short is for a reader to judge. With `-- --record` the figures are appended to figures.tsv.
 */
import { parseArgs } from 'node:util';
import { refresh } from '../../src/tools/refresh.mjs';
import { circumstances, FIGURES, machine, record, recorded } from './record.mjs';
import { compareWith, figures } from './timing.mjs';

const { values } = parseArgs({ options: { record: { type: 'boolean', default: false } } });
const around = circumstances();

await refresh();
const [
  { benchPacks, openPipeline },
  { benchEnglish, benchGerman },
  { benchUnseen },
  { benchStart },
  { benchBuild },
  { benchLink },
  { benchDrawing },
] = await Promise.all([
  import('./packs.mjs'),
  import('./finding.mjs'),
  import('./unseen.mjs'),
  import('./starting.mjs'),
  import('./building.mjs'),
  import('./linking.mjs'),
  import('./drawing.mjs'),
]);

compareWith(recorded(FIGURES, machine()));
console.log(`${around.commit}, Node ${around.node}, ${around.machine}; load ${around.load}`);
const began = performance.now();
benchPacks();
await benchStart();
await benchBuild();
benchUnseen();
const pipeline = openPipeline();
benchGerman(pipeline);
benchEnglish(pipeline);
benchLink(pipeline);
await benchDrawing();
console.log(
  `\n${((performance.now() - began) / 1000).toFixed(0)} s in all, best or median of several runs each.`,
);
if (values.record) {
  record(FIGURES, around, figures());
  console.log(`${figures().length} figures are recorded in test/bench/figures.tsv.`);
}
