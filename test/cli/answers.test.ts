import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { answersFrom } from '../../src/cli/answers.ts';

/** What stands in for standard input; at a terminal it notes whether keys come one by one. */
function input(isTTY: boolean) {
  const modes: boolean[] = [];
  const stream = Object.assign(new PassThrough(), {
    isTTY,
    setRawMode: (mode: boolean) => void modes.push(mode),
  });
  return { stream, modes };
}

async function all(answers: AsyncIterable<string>): Promise<readonly string[]> {
  const given: string[] = [];
  for await (const answer of answers) given.push(answer);
  return given;
}

it('are lines where nobody sits at a terminal', async () => {
  const { stream } = input(false);
  stream.push('y\n\n n \r\nq');
  stream.push(null);
  expect(await all(answersFrom(stream))).toEqual(['y', 'n', 'q']);
});

it('are keys at a terminal, which is given back when somebody ends it', async () => {
  const { stream, modes } = input(true);
  stream.push('yn\u0003y');
  expect(await all(answersFrom(stream))).toEqual(['y', 'n']);
  expect(modes).toEqual([true, false]);
});
