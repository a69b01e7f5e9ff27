/** Whoever opens a file reads what each function, component and type that leaves it gives or means. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SOURCE = fileURLToPath(new URL('../src', import.meta.url));
const EXPORTED =
  /^export (?:async )?(?:(?:function\*?|interface|type|class) (\w+)|const (\w+)\s*(?::[^=]+)?=\s*(?:async )?(?:<[^>]*>)?\()/;

/** The exported functions, components and types of a text of code that have no docstring. */
function undocumented(code: string): readonly string[] {
  const lines = code.split('\n');
  return lines.flatMap((line, i) => {
    const [, declared, assigned] = EXPORTED.exec(line) ?? [];
    const name = declared ?? assigned;
    return name === undefined || lines[i - 1]?.trim().endsWith('*/') ? [] : [name];
  });
}

it('sees a function without a docstring', () => {
  expect(undocumented('/** Gives one. */\nexport const one = () => 1;\nexport function two() {}')).toEqual([
    'two',
  ]);
  expect(undocumented('export const ofThree = async <T>(value: T): Promise<T> => value;')).toEqual([
    'ofThree',
  ]);
});

it('sees a type without one, but no type that is passed on', () => {
  const code =
    "/** One. */\nexport type One = 1;\nexport interface Two {}\nexport type { Three } from './c.ts';";
  expect(undocumented(code)).toEqual(['Two']);
});

const FILES = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);

it('every exported function, component and type has one', () => {
  const missing = FILES.flatMap((file) =>
    undocumented(readFileSync(join(SOURCE, file), 'utf8')).map((name) => `${file}: ${name}`),
  );
  expect(FILES.length).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});
