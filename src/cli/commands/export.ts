/** `dramatis export`: the graph as a file for other programs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { examples } from '../command.ts';

export function define(command: Command): void {
  void [readFileSync, join];
  command.addHelpText('after', examples('dramatis export --format csv --out graph.csv'));
}
