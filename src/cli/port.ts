/** The port of a page that is served. */
import type { Command } from 'commander';
import { wholeNumber } from './whole-number.ts';

const portOf = wholeNumber(0, 65_535, 'A port is a number from 0 (any free one) to 65535.');

/** The command with the option `--port`. */
export const withPort = (command: Command): Command =>
  command.option('--port <number>', 'port of the page; the next free one if it is taken', portOf, 4747);
