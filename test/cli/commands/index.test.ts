import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../src/cli/commands/index.ts';

it('commands have names of their own', () => {
  expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length);
});

describe.each(commands)('$name', ({ name, summary, load }) => {
  it('is summed up in a line that fits beside its name', () => {
    expect(summary).toMatch(/^\p{Ll}[^\n]{10,80}[^.\n]$/u);
  });

  it('says how it is called, with examples, and does something', async () => {
    const command = new Command(name);
    let help = '';
    command.configureOutput({ writeOut: (text) => (help += text) });
    (await load()).define(command);
    command.outputHelp();
    expect(help).toContain(`Usage: ${name} [options]`);
    expect(help).toMatch(new RegExp(`Examples:\\n {2}dramatis ${name}\\b`, 'u'));
  });
});
