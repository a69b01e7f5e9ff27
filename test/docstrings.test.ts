/** Whoever opens a file reads what each function, component, constant and type that leaves it gives or means. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SOURCE = fileURLToPath(new URL('../src', import.meta.url));
const EXPORTED =
  /^export (?:async )?(?:(?:function\*?|interface|type|class|enum) |(?:const|let) (?:\{ ?)?)(\w+)/;

interface Exported {
  readonly name: string;
  /** Empty where there is none. */
  readonly docstring: string;
}

/** What a text of code exports by itself, with its docstrings. */
function exportedIn(code: string): readonly Exported[] {
  const lines = code.split('\n');
  return lines.flatMap((line, i) => {
    const [, name] = EXPORTED.exec(line) ?? [];
    if (name === undefined) return [];
    const end = lines[i - 1]?.trim().endsWith('*/') ? i : 0;
    const start = lines.slice(0, end).findLastIndex((one) => one.trim().startsWith('/**'));
    return [{ name, docstring: end === 0 ? '' : lines.slice(start, end).join('\n') }];
  });
}

const undocumented = (code: string): readonly string[] =>
  exportedIn(code).flatMap(({ name, docstring }) => (docstring === '' ? [name] : []));

/** A docstring that only points at the one before it, which nobody sees who reads it elsewhere. */
const POINTS_BACK = /(?:\/\*\*|^ *\*) The same\b/gm;

const SMALL = new Set('a an the of in for to and or is are'.split(' '));
const stem = (word: string): string => word.toLowerCase().replace(/s$/, '');
const wordsOf = (text: string): readonly string[] =>
  (text.match(/\p{Lu}?\p{Ll}+|\p{Lu}+|\d+/gu) ?? [])
    .filter((word) => !SMALL.has(word.toLowerCase()))
    .map(stem);

/** Whether a docstring says nothing but the words of the name. */
function repeatsName({ name, docstring }: Exported): boolean {
  const known = new Set(wordsOf(name));
  return docstring !== '' && wordsOf(docstring).every((word) => known.has(word));
}

it('sees a function without a docstring', () => {
  expect(undocumented('/** Gives one. */\nexport const one = () => 1;\nexport function two() {}')).toEqual([
    'two',
  ]);
  expect(undocumented('export const ofThree = async <T>(value: T): Promise<T> => value;')).toEqual([
    'ofThree',
  ]);
});

it('sees a constant without one', () => {
  expect(undocumented('export const LIMIT = 5;\nexport const { read, write } = made;')).toEqual([
    'LIMIT',
    'read',
  ]);
  expect(undocumented('/** In milliseconds. */\nexport const LIMIT = 5;')).toEqual([]);
});

it('sees a type without one, but no type that is passed on', () => {
  const code =
    "/** One. */\nexport type One = 1;\nexport interface Two {}\nexport type { Three } from './c.ts';";
  expect(undocumented(code)).toEqual(['Two']);
});

it('sees a docstring that only repeats the name', () => {
  const [idle, told] = exportedIn(
    '/** The most bins. */\nexport const MOST_BINS = 120;\n/**\n * More bars are too thin to hit.\n */\nexport const MOST_BARS = 120;',
  );
  expect([idle, told].map((one) => one && repeatsName(one))).toEqual([true, false]);
});

it('sees a docstring that only says “the same”', () => {
  const code = '/** The same of two. */\nconst a = 1;\n/**\n * The same in parts.\n */\nconst b = 1;';
  expect(code.match(POINTS_BACK)).toHaveLength(2);
  expect('/** Sums of two: the same as in one. */'.match(POINTS_BACK)).toBeNull();
});

const FILES = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(tsx?|mjs)$/.test(file))
  .map((file) => [file, readFileSync(join(SOURCE, file), 'utf8')] as const);

it('every exported function, component, constant and type has one', () => {
  const missing = FILES.flatMap(([file, code]) => undocumented(code).map((name) => `${file}: ${name}`));
  expect(FILES.length).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});

it('none of them only repeats the name', () => {
  const idle = FILES.flatMap(([file, code]) =>
    exportedIn(code)
      .filter(repeatsName)
      .map(({ name }) => `${file}: ${name}`),
  );
  expect(idle).toEqual([]);
});

it('each says by itself what it is about', () => {
  const pointing = FILES.flatMap(([file, code]) => (code.match(POINTS_BACK) ?? []).map(() => file));
  expect(pointing).toEqual([]);
});
