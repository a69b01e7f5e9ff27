/**
 * `npm run bench`: how fast and how small the program is, as ratios within one run. Never fails: machines differ, and a figure
 * that falls short is for a reader to judge.
 */
import { refresh } from '../../src/tools/refresh.mjs';

await refresh();
const [
  { benchPacks, openPipeline },
  { benchEnglish, benchGerman },
  { benchUnseen },
  { benchStart },
  { benchBuild },
  { benchLink },
] = await Promise.all([
  import('./packs.mjs'),
  import('./finding.mjs'),
  import('./unseen.mjs'),
  import('./starting.mjs'),
  import('./building.mjs'),
  import('./linking.mjs'),
]);

const began = performance.now();
benchPacks();
await benchStart();
await benchBuild();
benchUnseen();
const pipeline = openPipeline();
benchGerman(pipeline);
benchEnglish(pipeline);
benchLink(pipeline);
console.log(
  `\n${((performance.now() - began) / 1000).toFixed(0)} s in all, best or median of several runs each.`,
);
