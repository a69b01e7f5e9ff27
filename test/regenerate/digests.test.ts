import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sha256 } from '../../src/host/files.ts';
import { digestLine } from '../../src/regenerate/digest-line.ts';
import { openDigests } from '../../src/regenerate/digests.ts';
import { emptyFolder } from '../empty-folder.ts';
import { fakePipeline } from './fake-pipeline.ts';

it('digests of one program are there again, those of another are gone', () => {
  const state = emptyFolder();
  const pipeline = fakePipeline();
  const article = { id: 'a', text: 'Ida Fenn schwieg. 🙂' };
  const digest = pipeline.digest(article, pipeline.find(article));
  const digests = openDigests(state, 'p');
  digests.set(sha256('finding'), digestLine(digest));
  digests.tidy();
  digests.close();
  expect(openDigests(state, 'p').get(sha256('finding'))).toEqual(digest);
  expect(openDigests(state, 'p').get(sha256('another'))).toBeUndefined();
  expect(openDigests(state, 'q').get(sha256('finding'))).toBeUndefined();
  expect(readdirSync(join(state, 'digests'))).toEqual(['q']);
});
