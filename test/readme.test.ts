/** What README shows is what happens: its commands print what stands below them, and its code runs. */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { anyOf } from '../src/base/any-of.ts';
import { commands } from '../src/cli/commands/index.ts';
import { readGraph } from '../src/graph/read-graph.ts';
import { refreshLibrary, refreshProgram, run } from './cli/program.ts';
import { emptyFolder } from './empty-folder.ts';

const README = readFileSync('README.md', 'utf8');

const blocksOf = (language: string): readonly string[] =>
  [...README.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gmsu'))].map(([, text = '']) => text);

interface Shown {
  readonly args: readonly string[];
  readonly input: string;
  readonly output: string;
}

/** `$ echo '…' | npm run -s dramatis -- extract`, with what is printed below it. */
const SESSION =
  /^\$ (?:echo '(?<input>[^']*)' \| )?npm run -s dramatis -- (?<args>.*)\n(?<output>(?:(?!\$ ).*\n?)*)/gmu;

const shown: readonly Shown[] = blocksOf('console').flatMap((block) =>
  [...block.matchAll(SESSION)].map(({ groups: { input = '', args = '', output = '' } = {} }) => ({
    args: args.split(' '),
    input,
    output: output.trim(),
  })),
);

/** Commands that change nothing and end by themselves; the others go on, or write into folders. */
const QUIET = new Set(['extract', 'evaluate', 'rules']);
const quiet = shown.filter(({ args: [name = ''] }) => QUIET.has(name));

/** A pattern for what is shown: `…` stands for anything. */
const patternOf = (output: string): RegExp =>
  new RegExp(
    `^${output
      .split('…')
      .map((part) => anyOf([part]))
      .join('.*?')}`,
    'su',
  );

beforeAll(refreshProgram);
beforeAll(refreshLibrary);

describe('the command line', () => {
  it('is shown with some commands that can be run here', () => {
    expect(new Set(quiet.map(({ args: [name] }) => name))).toEqual(QUIET);
  });

  it.each(quiet)('prints what is shown below $args', async ({ args, input, output }) => {
    const { code, stdout } = await run(args, input);
    expect(code).toBe(0);
    expect(stdout).toMatch(patternOf(output));
  });

  const calls = [...README.matchAll(/(?:npm run -s dramatis --|npx dramatis) ([a-z]+)((?: [^\s`|]+)*)/gu)];

  it.each(calls.map(([call, name = '', rest = '']) => ({ call, name, rest })))(
    'has the command and the options of $call',
    async ({ name, rest }) => {
      expect(commands.map((command) => command.name)).toContain(name);
      const { stdout } = await run([name, '--help']);
      for (const option of rest.match(/--[a-z-]+/gu) ?? []) expect(stdout).toContain(option);
    },
  );
});

it('the library does what its example says, and writes a graph within seven lines', async () => {
  const [code = ''] = blocksOf('js');
  expect(code.slice(0, code.indexOf('\n\n')).split('\n').length).toBeLessThanOrEqual(7);
  const expected = [...code.matchAll(/^\/\/ (.*)$/gmu)].map(([, line]) => line);
  expect(expected).not.toEqual([]);
  const folder = emptyFolder();
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(process.cwd(), join(folder, 'node_modules/dramatis'), 'junction');
  writeFileSync(join(folder, 'try.mjs'), code);
  const { stdout } = await promisify(execFile)(process.execPath, ['try.mjs'], { cwd: folder });
  expect(stdout.trim().split('\n')).toEqual(expected);
  expect(readGraph(readFileSync(join(folder, 'graph.json')))?.edges()).toEqual([
    'e:cities/bagdad|e:people-germany/angela-merkel',
  ]);
});
