import { join } from 'node:path';
import { Command } from 'commander';
import { expect, it } from 'vitest';
import { graphFolder, withGraphOf } from '../../src/cli/graph-folder.ts';

it('lies beside a folder named corpus, and within any other', () => {
  expect(graphFolder('corpus')).toBe('graph');
  expect(graphFolder('corpus/')).toBe('graph');
  expect(graphFolder(join('deep', 'corpus'))).toBe(join('deep', 'graph'));
  expect(graphFolder('mine')).toBe(join('mine', 'graph'));
  expect(graphFolder(join('/data', 'news 2020'))).toBe(join('/data', 'news 2020', 'graph'));
});

it('is the default of an option, which wins where it is given', async () => {
  const outOf = async (...args: string[]) => {
    let out = '';
    const command = new Command().option('--corpus <dir>', '', 'corpus').action((flags) => {
      out = flags.out;
    });
    await withGraphOf(command, 'out', 'x').parseAsync(args, { from: 'user' });
    return out;
  };
  expect(await outOf()).toBe('graph');
  expect(await outOf('--corpus', 'mine')).toBe(join('mine', 'graph'));
  expect(await outOf('--corpus', 'mine', '--out', 'there')).toBe('there');
});
