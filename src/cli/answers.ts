/** Answers of one key each: keys where somebody sits at a terminal, else lines. */
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** What a terminal sends for Ctrl-C and Ctrl-D. */
const END = ['\u0003', '\u0004'];

/** Standard input, as far as it matters here. */
export type Input = NodeJS.ReadableStream & {
  readonly isTTY?: boolean;
  readonly setRawMode?: (on: boolean) => unknown;
};

/** The answers that come, until the input ends or somebody has asked to end it. */
export function answersFrom(input: Input): AsyncIterable<string> {
  return input.isTTY ? keysOf(input) : linesOf(input);
}

async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  for await (const line of createInterface({ input })) if (line.trim() !== '') yield line.trim();
}

/** One key after the other; the terminal is given back as it was. */
async function* keysOf(input: Input): AsyncGenerator<string> {
  input.setRawMode?.(true);
  input.setEncoding('utf8');
  try {
    for (;;) {
      const [keys] = await once(input, 'data');
      for (const key of String(keys)) {
        if (END.includes(key)) return;
        yield key;
      }
    }
  } finally {
    input.setRawMode?.(false);
    input.pause();
  }
}
