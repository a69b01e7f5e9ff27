import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { beforeAll, expect, it } from 'vitest';
import { define } from '../../../src/cli/commands/export.ts';
import { FORMATS } from '../../../src/write/index.ts';
import { runIn, sample } from '../folders.ts';
import { refreshProgram } from '../program.ts';

beforeAll(refreshProgram);

function helpOf(): string {
  let text = '';
  const command = new Command('export').configureOutput({ writeOut: (part) => (text += part) });
  define(command);
  command.outputHelp();
  return text;
}

it('the help lists each format with what it is', () => {
  for (const { id } of FORMATS) expect(helpOf()).toMatch(new RegExp(`^ +${id} +`, 'mu'));
  for (const { title } of FORMATS) expect(helpOf()).toContain(title.en);
});

it('writes files and standard output, and says when there is no graph', async () => {
  const folder = sample();
  expect(await runIn(folder, 'export', '--format', 'csv', '--out', 'links.csv')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('dramatis build'),
  });
  await runIn(folder, 'build');
  expect(await runIn(folder, 'export', '--format', 'csv', '--out', 'links.csv')).toMatchObject({ code: 0 });
  expect(existsSync(join(folder.root, 'links.csv'))).toBe(true);
  const { stdout } = await runIn(folder, 'export', '--format', 'json', '--out', '-');
  expect(stdout).toBe(readFileSync(join(folder.out, 'graph.json'), 'utf8'));
  writeFileSync(join(folder.out, 'graph.json'), '{');
  expect(await runIn(folder, 'export', '--format', 'json', '--out', '-')).toMatchObject({ code: 1 });
});
