import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostileRequests, OWN } from './hostile-requests.ts';
import { GRAPH, SECRET, startSite } from './site.ts';

const COUNT = 1000;
const SEED = 1848;
/** How many are under way at the same time. */
const AT_ONCE = 50;
/** How long the server may think about each, in milliseconds. */
const PATIENCE = 50;

const STATUS = /^HTTP\/1\.1 (100|200|400|403|404|405|408|413|417|431|501|505) /;

it(`a thousand hostile requests get nothing that is not served, and the server lives on`, async () => {
  const site = await startSite();
  const own = `127.0.0.1:${site.port}`;
  const left = fc.sample(hostileRequests, { numRuns: COUNT, seed: SEED });
  const statuses = new Map<string, number>();
  const throwNext = async (): Promise<void> => {
    for (let request = left.pop(); request !== undefined; request = left.pop()) {
      const answer = await site.exchange(Buffer.from(request.replaceAll(OWN, own), 'latin1'), PATIENCE);
      expect(answer, request).not.toContain(SECRET);
      expect(answer, request).not.toContain('root:');
      if (answer !== '') expect(answer, request).toMatch(STATUS);
      if (!request.includes(OWN)) expect(answer, request).not.toContain('HTTP/1.1 200');
      const [, status = 'none'] = STATUS.exec(answer) ?? [];
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, throwNext));
  for (const status of ['200', '400', '403', '404', '405', '431'])
    expect(statuses.get(status)).toBeGreaterThan(10);
  expect(await site.ask('/graph/graph.json')).toMatchObject({ status: 200, body: GRAPH });
});
