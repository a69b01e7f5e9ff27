/** Whoever opens a file reads what each function that leaves it gives; components are told by the head of their file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SOURCE = fileURLToPath(new URL('../src', import.meta.url));
const EXPORTED =
  /^export (?:async )?(?:function\*? (\w+)|const (\w+)\s*(?::[^=]+)?=\s*(?:async )?(?:<[^>]*>)?\()/;

/** The exported functions of a text of code that have no docstring. */
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

const FILES = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

it('every exported function has one', () => {
  const missing = FILES.flatMap((file) =>
    undocumented(readFileSync(join(SOURCE, file), 'utf8')).map((name) => `${file}: ${name}`),
  );
  expect(FILES.length).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});
