import { Command } from 'commander';
import { expect, it } from 'vitest';
import { define } from '../../../src/cli/commands/export.ts';
import { FORMATS } from '../../../src/write/index.ts';

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
