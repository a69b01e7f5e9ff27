/** `npm run torture`: the tests of this folder hundreds of times over, each time with other random numbers. `npm run torture -- 50` says how often. */
import { spawnSync } from 'node:child_process';

const [times = '300'] = process.argv.slice(2);
const { status } = spawnSync('npx', ['vitest', 'run', 'test/torture'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, DRAMATIS_FUZZ: times },
});
process.exit(status ?? 1);
