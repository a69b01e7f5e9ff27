/** `npm test`: the whole check. The first step that fails ends it. What follows `npm test --` is for Vitest, such as a folder of tests. */
import { spawnSync } from 'node:child_process';

const STEPS = [
  ['types', 'npm run --silent types'],
  ['lint', 'npm run --silent lint'],
  ['dead code', 'npm run --silent unused'],
  ['browser', 'node test/ensure-browser.mjs'],
  ['program', 'node src/tools/build.mjs --stale'],
  ['sizes of the page and the library', 'node test/size.mjs'],
  ['tests', 'npx vitest run'],
];

function succeeds(command, more) {
  const [program, ...parameters] = command.split(' ');
  const { status } = spawnSync(program, [...parameters, ...more], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

for (const [i, [name, command]] of STEPS.entries()) {
  const left = STEPS.slice(i + 1).map(([next]) => next);
  if (succeeds(command, left.length === 0 ? process.argv.slice(2) : [])) continue;
  const rest = left.length === 0 ? '' : ` Not looked at: ${left.join(', ')}.`;
  console.error(`\nFailed: ${name} (${command}).${rest}`);
  process.exit(1);
}
