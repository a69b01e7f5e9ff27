/**
 * `npm run bench`: how fast and how small the program is, as ratios within one run. Never fails: machines differ, and a figure
 * that falls short is for a reader to judge. With `-- --record` the figures are appended to figures.tsv; on a busy machine only
 * with `--anyway`.
 */
import { parseArgs } from 'node:util';
import { refresh } from '../../src/tools/refresh.mjs';
import { anyway, circumstances, FIGURES, machine, record, recorded, tooBusy } from './record.mjs';
import { compareWith, figures } from './timing.mjs';

const flag = { type: 'boolean', default: false };
const { values } = parseArgs({ options: { record: flag, anyway: flag } });
const begun = circumstances();
const refusal = values.record ? tooBusy(begun) : undefined;
if (refusal !== undefined && !values.anyway) {
  console.error(refusal);
  process.exit(1);
}
const around = refusal === undefined ? begun : anyway(begun);

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
