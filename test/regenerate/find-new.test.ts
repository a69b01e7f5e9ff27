import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model.ts';
import { findNew } from '../../src/regenerate/find-new.ts';
import { finderHere } from '../../src/regenerate/finder.ts';
import { openKept } from '../../src/regenerate/kept.ts';
import { emptyFolder } from '../empty-folder.ts';
import { fakePipeline } from './fake-pipeline.ts';

const article = (id: string, text: string): Article => ({ id, text });

/** Finds names in articles, in a folder that may hold those of earlier calls. */
async function found(articles: readonly Article[], state = emptyFolder()) {
  const pipeline = fakePipeline();
  const told: string[] = [];
  const kept = openKept(state, { fingerprint: 'f', program: 'p' }, false);
  const result = await findNew(articles, kept, finderHere(pipeline), (doing, done, total) =>
    told.push(`${doing} ${done} of ${total}`),
  );
  kept.digests.tidy();
  kept.close();
  return { ...result, asked: pipeline.asked, told };
}

describe('what is new', () => {
  it('is each text once, under the first id that has it', async () => {
    const same = 'Ida Fenn met Emil Wondra.';
    const { asked, told } = await found([
      article('a', same),
      article('b', 'Nobody came.'),
      article('c', same),
    ]);
    expect(asked.toSorted()).toEqual(['a', 'b']);
    expect(told).toEqual(['finding 1 of 2', 'finding 2 of 2']);
  });

  it('is nothing that an earlier build has worked through', async () => {
    const state = emptyFolder();
    await found([article('a', 'Ida Fenn came.')], state);
    const again = await found([article('z', 'Ida Fenn came.'), article('b', 'Emil Wondra came.')], state);
    expect([again.asked, again.found]).toEqual([['b'], 1]);
  });
});

it('an article that cannot be analysed is told under each of its ids, and tried again', async () => {
  const state = emptyFolder();
  const broken = [article('a', 'CRASH'), article('b', 'Ida Fenn came.'), article('c', 'CRASH')];
  const { problems } = await found(broken, state);
  expect(problems.map(({ where, lost }) => [where, lost])).toEqual([
    ['a', true],
    ['c', true],
  ]);
  expect((await found(broken, state)).asked).toEqual(['a']);
});
