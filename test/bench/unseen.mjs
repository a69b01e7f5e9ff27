/** How fast names are found in text that never repeats: each run is a process of its own that reads every text once. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../src/tools/files.mjs';
import { figure, heading, least } from './timing.mjs';

const RUNS = 2;
const SCRIPT = join(ROOT, 'test/bench/unseen-process.mjs');

/** Of several runs the one that needed least user time: the one that other work on the machine disturbed least. */
function leastOf(language, system) {
  const runs = Array.from({ length: RUNS }, () =>
    JSON.parse(spawnSync(process.execPath, [SCRIPT, language, system], { encoding: 'utf8' }).stdout),
  );
  return runs.reduce((a, b) => (b.user < a.user ? b : a));
}

/** Megabytes a second, of the clock and of user time. */
function speeds(name, { bytes, time, user }) {
  figure(`${name}, by the clock`, bytes / 1000 / time, 'MB/s', undefined, 2);
  figure(`${name}, in user time of all threads`, bytes / 1000 / user, 'MB/s', undefined, 2);
}

export function benchUnseen() {
  heading('Text that never repeats: 1 MB of the marked texts in a fresh process, start taken off');
  speeds('German', leastOf('de', 'dramatis'));
  const ours = leastOf('en', 'dramatis');
  const theirs = leastOf('en', 'compromise');
  speeds('English', ours);
  speeds('English by compromise', theirs);
  figure('dramatis needs less user time in English', theirs.user / ours.user, '×', least(10, '×'));
}
