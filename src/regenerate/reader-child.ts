/** The process that unpacks files: it reads one at a time and gives what it finds in portions, each when it is asked for. */
import { statSync } from 'node:fs';
import { chunksOf } from '../host/files.ts';
import { guardMemory } from '../host/memory-guard.ts';
import type { Article, Problem } from '../model.ts';
import { readAny } from '../pipeline.ts';
import type { FromReader, ToReader } from './reader-apart.ts';
import { unreadable } from './scan.ts';

/** A portion has at least so many characters, or took so many milliseconds. */
const PORTION = { characters: 1_000_000, milliseconds: 500 } as const;

const say = (message: FromReader): void => void process.send?.(message);

const sizeOf = (result: Article | Problem): number => ('text' in result ? result.text.length : 100);

let told = 0;
/** Says that the reading goes on, but not more often than needed. */
function alive(): void {
  const now = performance.now();
  if (now - told < PORTION.milliseconds) return;
  told = now;
  say({ is: 'alive' });
}

async function readFile(
  { file, path, columns }: Extract<ToReader, { readonly is: 'file' }>,
  more: () => Promise<void>,
): Promise<void> {
  let results: (Article | Problem)[] = [];
  let size = 0;
  let began = performance.now();
  try {
    const source = { size: statSync(file).size, chunks: () => chunksOf(file) };
    for await (const result of readAny(path, source, columns, alive)) {
      results.push(result);
      size += sizeOf(result);
      if (size < PORTION.characters && performance.now() - began < PORTION.milliseconds) continue;
      say({ is: 'results', results, isLast: false });
      await more();
      [results, size, began] = [[], 0, performance.now()];
    }
  } catch (error) {
    results.push(unreadable(path, error));
  }
  say({ is: 'results', results, isLast: true });
}

let goOn: (() => void) | undefined;
const more = () =>
  new Promise<void>((resolve) => {
    goOn = resolve;
  });

guardMemory(Number(process.argv[2]));
process.on('message', (message: ToReader) => {
  if (message.is === 'more') goOn?.();
  else void readFile(message, more);
});
process.on('disconnect', () => process.exit());
say({ is: 'alive' });
