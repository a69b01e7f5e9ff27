/** The heads of fitted tables. */
import { expect, it } from 'vitest';
import { withFittedHead } from '../../src/fit/heads.ts';
import { parseHead } from '../../src/knowledge/compile/lists/head.ts';

it('say all that the head of a list says, and leave the lines as they are', () => {
  const table = withFittedHead('xx', 'confidence', '# margin\tshare\n0\t0.5\n', '2026-11-29');
  const { head, body, problems } = parseHead('a.tsv', table, []);
  expect(problems).toEqual([]);
  expect(head).toMatchObject({ id: 'xx/confidence', licence: 'MIT', retrieved: 'fitted, 2026-11-29' });
  expect(body.map(({ text }) => text)).toEqual(['0\t0.5']);
});
