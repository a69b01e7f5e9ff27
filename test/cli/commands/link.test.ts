import { beforeAll, expect, it } from 'vitest';
import { refreshProgram, run } from '../program.ts';

beforeAll(refreshProgram);

it('links what extraction gave of each line alone', async () => {
  const text = 'Angela Merkel traf Hanno Wondratschek. Merkel dankte.';
  const { stdout } = await run(['extract', '--local'], JSON.stringify({ id: 'a', text }));
  const { locals } = JSON.parse(stdout) as { locals: { local: string }[] };
  const lines = locals.map(({ local }, position) => ({ local, articles: 1, first: 'a', position }));
  const linked = await run(['link'], lines.map((line) => JSON.stringify(line)).join('\n'));
  expect(linked.code).toBe(0);
  const actors = linked.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).actor);
  expect(actors).toEqual(['e:people-germany/angela-merkel', 'e:p/hanno-wondratschek']);
});

it('says in a sentence which line is no record', async () => {
  const good = { local: '[2,0,[["Doha"]]]', articles: 1, first: 'a', position: 0 };
  const input = [good, { ...good, local: '[[' }].map((line) => JSON.stringify(line)).join('\n');
  for (const more of [[], ['--at-once', '1'], ['--at-once', '1', '--threads', '1']]) {
    const { code, stdout, stderr } = await run(['link', ...more], input);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^Line 2 is no actor such as .+\n$/);
  }
});
