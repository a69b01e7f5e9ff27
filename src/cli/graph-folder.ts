/** Where the graph of a corpus lies unless somebody says otherwise: never where the graph of another corpus lies. */
import { basename, dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';

const OWN_NAME = 'corpus';

/** `graph` beside a folder named `corpus`; within any other one. */
export const graphFolder = (corpus: string): string =>
  basename(resolve(corpus)) === OWN_NAME ? join(dirname(corpus), 'graph') : join(corpus, 'graph');

/** The options `--corpus` and the one that names the folder of its graph, which has that folder as default. */
export const withGraphOf = (command: Command, flag: string, what: string): Command =>
  command
    .option(
      `--${flag} <dir>`,
      `${what} (default: graph beside the folder corpus, or graph in any other corpus)`,
    )
    .hook('preAction', (_, called) => {
      const { corpus, [flag]: stated } = called.opts();
      if (stated === undefined) called.setOptionValue(flag, graphFolder(corpus));
    });
