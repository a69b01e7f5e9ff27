import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { endWithNpm } from '../../src/host/npm.ts';

const SHELL = 4711;
let parent = SHELL;

beforeEach(() => {
  parent = SHELL;
  vi.useFakeTimers();
  vi.spyOn(process, 'ppid', 'get').mockImplementation(() => parent);
  vi.spyOn(process, 'kill').mockReturnValue(true);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it('a program that npm runs ends when the shell between them is gone, and not before', () => {
  vi.stubEnv('npm_lifecycle_event', 'start');
  endWithNpm();
  vi.advanceTimersByTime(5000);
  expect(process.kill).not.toHaveBeenCalled();
  parent = 1;
  vi.advanceTimersByTime(1000);
  expect(process.kill).toHaveBeenCalledWith(process.pid, 'SIGTERM');
});

it('a program that nobody but its user runs goes on without its parent', () => {
  vi.stubEnv('npm_lifecycle_event', undefined);
  endWithNpm();
  parent = 1;
  vi.advanceTimersByTime(5000);
  expect(process.kill).not.toHaveBeenCalled();
});
