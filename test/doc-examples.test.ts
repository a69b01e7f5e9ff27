/**
 * What docstrings show under `@example` is so: each line with `// value` behind it is run and compared, with all that its module exports,
 * the German language and `readFileSync` at hand.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { german } from '../src/languages/de/index.ts';

const BLOCK = /\/\*\*(?:(?!\*\/)[\s\S])*\*\//g;
const CLAIM = /^(.*?);? \/\/ (.+)$/;

/** The lines below `@example` in each docstring of a text of code. */
function examplesIn(code: string): readonly (readonly string[])[] {
  return [...code.matchAll(BLOCK)].flatMap(([block]) => {
    const lines = block.split('\n').map((line) => line.replace(/^\s*\* ?/, '').trimEnd());
    const start = lines.findIndex((line) => line.startsWith('@example'));
    return start < 0 ? [] : [lines.slice(start + 1, -1).filter(Boolean)];
  });
}

type Run = (
  scope: Readonly<Record<string, unknown>>,
  same: (a: unknown, b: unknown) => void,
) => Promise<void>;
const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;

/** A program that compares what lines claim with what they give. */
function programOf(lines: readonly string[], names: readonly string[]): Run {
  const body = lines.map((line) => {
    const [, code, value] = CLAIM.exec(line) ?? [];
    return code === undefined ? line : `same(await (${code}), ${value});`;
  });
  return new AsyncFunction('scope', 'same', `const { ${names.join(', ')} } = scope; { ${body.join('\n')} }`);
}

const EXAMPLES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file))
  .sort()
  .flatMap((file) =>
    examplesIn(readFileSync(join('src', file), 'utf8')).map((lines) => ({
      file,
      lines,
      first: lines[0] ?? '',
    })),
  );

it('an example is what stands below the word, and fails where it is wrong', async () => {
  const [lines = []] = examplesIn('/**\n * Adds.\n * @example\n * const one = 1;\n * add(one, 2) // 3\n */');
  expect(lines).toEqual(['const one = 1;', 'add(one, 2) // 3']);
  const same = (a: unknown, b: unknown) => expect(a).toEqual(b);
  const run = programOf(lines, ['add']);
  await run({ add: (a: number, b: number) => a + b }, same);
  await expect(run({ add: () => 7 }, same)).rejects.toThrow();
});

it('there are some, each with a claim', () => {
  expect(EXAMPLES.length).toBeGreaterThan(50);
  expect(EXAMPLES.filter(({ lines }) => !lines.some((line) => CLAIM.test(line)))).toEqual([]);
});

it.each(EXAMPLES)('$file: $first', async ({ file, lines }) => {
  const module: Readonly<Record<string, unknown>> = await import(join(process.cwd(), 'src', file));
  const scope = { readFileSync, german, ...module };
  await programOf(lines, Object.keys(scope))(scope, (a, b) => expect(a).toEqual(b));
});
