import { Command } from 'commander';
import { expect, it } from 'vitest';
import { hintAtPlaces, leftOverHint } from '../../src/cli/left-over.ts';

const withPlaces = () =>
  new Command('show').option('--graph <dir>', 'a folder').option('--port <number>', 'a port');

it('names the options that take folders and files', () => {
  expect(leftOverHint(withPlaces())).toBe('Folders and files are named by options: --graph <dir>\n');
  expect(leftOverHint(new Command('stop'))).toBe('');
});

it('is said when words are left over, and only then', () => {
  const said = (words: readonly string[]): string => {
    let text = '';
    const command = withPlaces().exitOverride();
    hintAtPlaces(command);
    command.configureOutput({
      writeErr: (part) => {
        text += part;
      },
    });
    expect(() => command.parse(words, { from: 'user' })).toThrow();
    return text;
  };
  expect(said(['my-graph'])).toContain('--graph <dir>');
  expect(said(['--grap', 'x'])).not.toContain('Folders');
});
