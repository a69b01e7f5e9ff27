import { expect, it } from 'vitest';
import { createToken } from '../../src/serve/writing.ts';
import { startSite } from './site.ts';
import { createWriter } from './writer.ts';

it('each server has a token that nobody can guess', () => {
  const tokens = Array.from({ length: 50 }, createToken);
  expect(new Set(tokens).size).toBe(50);
  for (const token of tokens) expect(token).toMatch(/^[0-9a-f]{64}$/);
});

it('the token of one server opens no other', async () => {
  const [one, other] = [await startSite(), await startSite()];
  const write = await createWriter(one, '/notes');
  const { body } = await other.ask('/');
  const [, token = ''] = /"dramatis-token" content="(\w+)"/.exec(body) ?? [];
  expect(await write({ add: { view: 'v', at: '' } }, { 'x-dramatis-token': token })).toMatchObject({
    status: 403,
  });
});

it('is asked for a little, and hangs up where it is given much', async () => {
  const site = await startSite();
  const write = await createWriter(site, '/notes');
  expect(await write(JSON.stringify({ add: { view: 'v'.repeat(300_000), at: '' } }))).toMatchObject({
    status: 413,
    body: expect.stringContaining('200000'),
  });
});
