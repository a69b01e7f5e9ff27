import { afterEach, expect, it, vi } from 'vitest';
import { showProgress } from '../../src/cli/import-progress.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

it('tells every twentieth of a long file, and nothing of a short one', () => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const long = showProgress('/data/dump.json');
  for (let done = 0; done <= 100; done += 1) long(done * 1e6, 1e8);
  expect(write.mock.calls.length).toBeGreaterThan(15);
  expect(write.mock.calls.length).toBeLessThan(22);
  expect(write.mock.calls[0]?.[0]).toBe('dump.json: 5 %\n');
  write.mockClear();
  showProgress('a.csv')(900, 1000);
  expect(write).not.toHaveBeenCalled();
});
