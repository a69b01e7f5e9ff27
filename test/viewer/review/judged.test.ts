// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readTable } from '../../../src/judge/table.ts';
import { DIFFERENT, NO_NAME, RIGHT, SAME } from '../../../src/judge/verdict.ts';
import { keptFile, made } from '../../../src/viewer/mend/desk.ts';
import * as judged from '../../../src/viewer/review/judged.ts';
import { loaded } from '../../../src/viewer/state.ts';
import { ALL, openReviewable } from './opened.ts';

beforeEach(() => {
  openReviewable();
  made.value = [];
});
afterEach(() => vi.unstubAllGlobals());

const right = () =>
  judged.shares.value
    .filter(({ all }) => all > 0)
    .map(({ what, right, all }) => `${what.en} ${right}/${all}`);

it('asks of every mention and pair, keeps each answer, and says how good it is', async () => {
  await judged.begin();
  const mentions = [...ALL.articles.values()].flatMap(({ marks }) => marks).length;
  expect(judged.size.value).toBe(mentions + 2);
  expect(judged.question.value?.shown).toHaveLength(1);
  expect(judged.question.value?.subject.hash).toMatch(/^[0-9a-f]{16}$/);
  await judged.judge(NO_NAME);
  await judged.judge(RIGHT);
  expect(right()).toContain('mentions: name, kind and actor 1/2');
  const kept = readTable(localStorage.getItem('dramatis.judged') ?? '');
  expect(kept.problems).toEqual([]);
  expect(kept.judgements.map(({ verdict }) => verdict)).toEqual(['no-name', 'right']);
  expect(judged.judgedTable()).toBe(localStorage.getItem('dramatis.judged'));
});

it('takes back, and goes on in a later sitting where it ended', async () => {
  await judged.begin();
  const first = judged.question.value?.subject;
  await judged.judge(RIGHT);
  await judged.unjudge();
  expect(judged.question.value?.subject).toEqual(first);
  expect(right()).toEqual([]);
  await judged.judge(RIGHT);
  const second = judged.question.value?.subject;
  await judged.begin();
  expect(judged.question.value?.subject).toEqual(second);
  await judged.unjudge();
  expect(judged.question.value?.subject).toEqual(second);
});

it('comes to pairs and to an end, and draws another sample', async () => {
  await judged.begin();
  for (let turn = 0; turn < judged.size.value; turn += 1)
    await judged.judge(judged.question.value?.choices.includes(SAME) ? DIFFERENT : RIGHT);
  expect(judged.question.value).toBeNull();
  expect(judged.at.value).toBe(judged.size.value);
  expect(right()).toContain('joined pairs 0/2');
  await judged.another();
  expect(judged.size.value).toBeGreaterThan(0);
});

it('makes corrections of what was wrong, on wish', async () => {
  await judged.begin();
  const { article, start } = judged.question.value?.subject ?? expect.fail();
  await judged.judge(NO_NAME);
  expect(judged.mends()).toMatchObject([{ verb: 'ignore', in: `${article}:${start}` }]);
  expect(await judged.correctWrong()).toBe(1);
  expect(keptFile()).toContain(`in: ${article}:${start}`);
});

it('says where the occurrences are not to be had, and passes over articles that are not', async () => {
  vi.stubGlobal('fetch', async () => ({ ok: false, status: 404, statusText: 'lost' }));
  openReviewable();
  vi.stubGlobal('fetch', async () => ({ ok: false, status: 404, statusText: 'lost' }));
  if (loaded.value.is === 'ready') loaded.value = { ...loaded.value, opened: undefined as never };
  await judged.begin();
  expect(judged.judging.value).toBe('lacking');
  expect(judged.size.value).toBe(0);
  judged.judging.value = null;
});
