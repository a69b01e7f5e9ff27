// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { isLayered, type Layer, setLayer } from '../../src/viewer/layers.ts';
import { loaded, notices } from '../../src/viewer/state.ts';
import { loadFixture, openPage } from './page.ts';

/** Writes its letter behind the version. */
const writing =
  (letter: string): Layer =>
  async (graph) => ({ ...graph, version: graph.version + letter });
const version = () => (loaded.value.is === 'ready' ? loaded.value.version : undefined);

beforeEach(() => {
  openPage();
});

it('what was added lies below what was corrected, whichever came first', async () => {
  await setLayer('corrected', writing('c'));
  await setLayer('added', writing('a'));
  expect(version()).toBe('ac');
  await setLayer('added', writing('b'));
  expect(version()).toBe('bc');
  await setLayer('added', null);
  expect(version()).toBe('c');
});

it('without layers the graph is the one that was loaded', async () => {
  const before = loaded.value;
  await setLayer('added', writing('a'));
  expect(loaded.value).not.toBe(before);
  await setLayer('added', null);
  expect(loaded.value).toBe(before);
});

it('of two at once both are laid', async () => {
  await Promise.all([setLayer('added', writing('a')), setLayer('corrected', writing('c'))]);
  expect(version()).toBe('ac');
});

it('one that cannot be laid changes nothing', async () => {
  await setLayer('added', writing('a'));
  const before = loaded.value;
  expect(await setLayer('corrected', async () => null)).toBe(false);
  expect([loaded.value, isLayered('added'), isLayered('corrected')]).toEqual([before, true, false]);
});

it('a graph that was built anew begins without layers', async () => {
  await setLayer('corrected', writing('c'));
  expect(isLayered('corrected')).toBe(true);
  loadFixture();
  expect(isLayered('corrected')).toBe(false);
  await setLayer('added', writing('a'));
  expect(version()).toBe('a');
});

it('where no graph is there none is laid', async () => {
  loaded.value = { is: 'loading' };
  expect(await setLayer('added', writing('a'))).toBe(false);
});

it('one that throws is told, and those after it are laid', async () => {
  const offline: Layer = async () => {
    throw new TypeError('Failed to fetch');
  };
  const [first, second] = [setLayer('added', offline), setLayer('corrected', writing('c'))];
  expect([await first, await second]).toEqual([false, true]);
  expect([version(), isLayered('added'), notices.value[0]?.lines]).toEqual(['c', false, ['Failed to fetch']]);
});

it('where another graph comes meanwhile it is laid on that one', async () => {
  let go = (): void => {};
  const met: unknown[] = [];
  const done = setLayer('added', async (graph) => {
    met.push(graph);
    if (met.length === 1) await new Promise<void>((resolve) => (go = resolve));
    return { ...graph, version: 'a' };
  });
  await expect.poll(() => met.length).toBe(1);
  loadFixture();
  const other = loaded.value;
  go();
  expect(await done).toBe(true);
  expect([met[1], version()]).toEqual([other, 'a']);
  await setLayer('added', null);
  expect(loaded.value).toBe(other);
});
