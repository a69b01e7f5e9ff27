import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findNew } from '../../src/regenerate/find-new.ts';
import { finderHere } from '../../src/regenerate/finder.ts';
import { openKept } from '../../src/regenerate/kept.ts';
import { emptyFolder } from '../empty-folder.ts';
import { fakePipeline } from './fake-pipeline.ts';

const ARTICLE = { id: 'a', text: 'Ida Fenn met Emil Wondra.' };
const NAMES = { fingerprint: 'f', program: 'p' };

/** A folder in which an article has been worked through. */
async function worked(): Promise<string> {
  const state = emptyFolder();
  const kept = openKept(state, NAMES, false);
  await findNew([ARTICLE], kept, finderHere(fakePipeline()), () => {});
  kept.digests.tidy();
  kept.close();
  return state;
}

/** Whether the finding of the article is kept, and what it adds. */
function keptIn(state: string, names = NAMES, empty = false): readonly [boolean, boolean] {
  const { cache, digests, close } = openKept(state, names, empty);
  const finding = cache.sumOf(ARTICLE);
  const has = [finding !== undefined, finding !== undefined && digests.get(finding) !== undefined] as const;
  close();
  return has;
}

it('both are kept for the same program', async () => expect(keptIn(await worked())).toEqual([true, true]));

it('a program that counts otherwise keeps what was found alone', async () =>
  expect(keptIn(await worked(), { ...NAMES, program: 'another' })).toEqual([true, false]));

it('one that finds otherwise keeps nothing, nor does one that is told to begin anew', async () => {
  expect(keptIn(await worked(), { ...NAMES, fingerprint: 'another' })).toEqual([false, false]);
  expect(keptIn(await worked(), NAMES, true)).toEqual([false, false]);
});

it('files that others have written since are told', async () => {
  const state = await worked();
  const kept = openKept(state, NAMES, false);
  kept.close();
  expect(kept.isUntouched()).toBe(true);
  const [file = ''] = readdirSync(join(state, 'digests'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.jsonl'),
  );
  appendFileSync(join(state, 'digests', file), '\n');
  expect(kept.isUntouched()).toBe(false);
});
