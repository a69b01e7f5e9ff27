// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answersTo } from '../../../src/review/index.ts';
import { keptFile, made } from '../../../src/viewer/mend/desk.ts';
import * as sitting from '../../../src/viewer/review/sitting.ts';
import { loaded } from '../../../src/viewer/state.ts';
import { openReviewable } from './opened.ts';

beforeEach(() => {
  openReviewable();
  made.value = [];
  sitting.looked.value = null;
  sitting.steps.value = [];
  sitting.sort.value = '';
});
afterEach(() => vi.unstubAllGlobals());

const names = () => sitting.asked.value?.subject.actors.map(({ label }) => label);
const press = (key: string) => {
  const subject = sitting.asked.value?.subject;
  const answer = subject && answersTo(subject).find((one) => one.key === key);
  return sitting.answer(answer ?? null);
};

it('asks, keeps, skips and takes back', async () => {
  expect(sitting.isNew()).toBe(true);
  await sitting.look();
  expect(sitting.isNew()).toBe(false);
  expect(names()).toEqual(['Anbetracht']);
  await press('n');
  expect(keptFile()).toContain('- ignore: Anbetracht (place)');
  expect(names()).toEqual(['Nordrhein-Westfalen', 'Nordrhein-Westfallen']);
  await press('k');
  expect(names()).toBeUndefined();
  await sitting.undo();
  await sitting.undo();
  expect(names()).toEqual(['Anbetracht']);
  expect(keptFile()).not.toContain('ignore');
  await sitting.undo();
  expect(names()).toEqual(['Anbetracht']);
});

it('does not ask again what was decided, in an earlier sitting or by hand', async () => {
  localStorage.setItem('dramatis.corrections', '- keep: Anbetracht (place)\n');
  await sitting.look();
  expect(names()?.[0]).toBe('Nordrhein-Westfalen');
});

it('goes through one sort alone, without what was decided of another one', async () => {
  await sitting.look();
  expect(sitting.sorts.value.map(({ id, count }) => [id, count])).toEqual([
    ['typo', 1],
    ['unsure', 1],
  ]);
  sitting.choose('typo');
  expect(sitting.suggestions.value).toHaveLength(1);
  await press('s');
  sitting.choose('');
  expect(sitting.suggestions.value.map(({ finder }) => finder)).toEqual(['unsure']);
});

it('is begun anew with another graph, and says where one has no occurrences', async () => {
  await sitting.look();
  openReviewable('w');
  expect(sitting.isNew()).toBe(true);
  sitting.looked.value = null;
  if (loaded.value.is === 'ready') loaded.value = { ...loaded.value, opened: undefined as never };
  await sitting.look();
  expect(sitting.looked.value).toBe('lacking');
  expect(sitting.suggestions.value).toEqual([]);
});
