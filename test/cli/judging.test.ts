import { expect, it } from 'vitest';
import { judgeAll } from '../../src/cli/judging.ts';
import type { Judgement } from '../../src/judge/judgement.ts';
import type { Question } from '../../src/judge/question.ts';
import { verdictsOfMention } from '../../src/judge/verdict.ts';
import { judged } from '../judge/judged.ts';

const question = (start: number): Question => {
  const { verdict: _, ...subject } = judged('', { start });
  return { shown: [], text: `Frage ${start}`, choices: verdictsOfMention('place'), subject };
};
const QUESTIONS = [1, 2, 3].map(question);

async function answered(...keys: readonly string[]) {
  const kept: Judgement[] = [];
  const lines: string[] = [];
  async function* answers() {
    yield* keys;
  }
  const count = await judgeAll(QUESTIONS, answers(), {
    say: (line) => void lines.push(line),
    keep: (judgement) => void kept.push(judgement),
    takeBack: (judgement) => void kept.splice(kept.lastIndexOf(judgement), 1),
  });
  return { count, kept: kept.map(({ start, verdict }) => [start, verdict]), text: lines.join('\n') };
}

it('asks one after the other, to the end', async () => {
  const { count, kept, text } = await answered('y', 'p', 'n', 'y');
  expect(count).toBe(3);
  expect(kept).toEqual([
    [1, 'right'],
    [2, 'kind:person'],
    [3, 'no-name'],
  ]);
  expect(text).toContain('3 of 3  Frage 3');
});

it('takes back, and asks again', async () => {
  const { kept } = await answered('y', 'n', 'u', 'u', 'u', 's');
  expect(kept).toEqual([[1, 'wrong-span']]);
});

it('ends where somebody quits or nothing comes any more', async () => {
  expect(await answered('y', 'q', 'n')).toMatchObject({ count: 1, kept: [[1, 'right']] });
  expect(await answered()).toMatchObject({ count: 0 });
});

it('says what may be answered, and keeps nothing meanwhile', async () => {
  const { kept, text } = await answered('l', 'yes', 'y');
  expect(text.match(/is none of: y right {2}p person/g)).toHaveLength(2);
  expect(kept).toEqual([[1, 'right']]);
});
