import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { sweepLeftOver } from '../../src/regenerate/left-over.ts';
import { emptyFolder } from '../empty-folder.ts';

it('half-written files of killed builds go, all others stay', () => {
  const state = emptyFolder(afterAll);
  mkdirSync(join(state, 'found'));
  for (const name of ['last.json', 'last.json.4711.tmp', 'articles.12.tmp', 'lock', 'mine.tmp'])
    writeFileSync(join(state, name), 'x');
  sweepLeftOver(state);
  expect(readdirSync(state).sort()).toEqual(['found', 'last.json', 'lock', 'mine.tmp']);
  expect(() => sweepLeftOver(join(state, 'nowhere'))).not.toThrow();
});
