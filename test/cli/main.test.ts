/** The program itself: what it says of its commands, and of calls that make no sense. */
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { refreshProgram, run } from './program.ts';

beforeAll(refreshProgram);

describe('help', () => {
  it('lists the commands, with examples', async () => {
    const { code, stdout } = await run(['--help']);
    expect(code).toBe(0);
    for (const { name, summary } of commands)
      expect(stdout).toMatch(new RegExp(`${name} .*${summary.slice(0, 20)}`));
    expect(stdout).toContain('Examples:');
  });

  it.each(commands.map(({ name }) => name))('of %s has examples', async (name) => {
    for (const args of [
      [name, '--help'],
      ['help', name],
    ]) {
      const { code, stdout } = await run(args);
      expect(code).toBe(0);
      expect(stdout).toContain(`dramatis ${name} `);
      expect(stdout).toContain('Examples:');
    }
  });

  it('is what a wrong command, option, port or format gets', async () => {
    expect(await run(['bild'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('There are: start, serve, build, '),
    });
    expect(await run(['build', '--corps', 'x'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('--corpus'),
    });
    expect(await run(['serve', 'my-graph'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(
        'Folders and files are named by options: --corpus <dir>, --graph <dir>',
      ),
    });
    expect(await run(['start', '--port', 'x'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('65535'),
    });
    const { code, stderr } = await run(['export', '--format', 'xls', '--out', '-']);
    expect(code).toBe(1);
    for (const id of ['json', 'csv-links']) expect(stderr).toContain(`\n  ${id} `);
  });
});

it('the version is that of the package', async () => {
  expect((await run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

it('without a command the help is shown, as an error', async () => {
  const { code, stdout, stderr } = await run([]);
  expect(code).toBe(1);
  expect(stdout + stderr).toContain('Usage: dramatis');
});

it('what the system refuses is told in one line', async () => {
  const { code, stderr } = await run(['evaluate', '--save', '/nowhere/at/all.json', 'corpus/gold/en.jsonl']);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^ENOENT: .*all\.json'\n$/);
});
