/** Styles of parts that are loaded later stay with their part. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const COMMENT = /\/\*.*?\*\//gs;
const SELECTORS = /([^{}]+)\{/g;
/** A comma between selectors, not one within brackets. */
const BETWEEN = /,(?![^(]*\))/;
/** One class, wherever it stands on the page, with states and attributes. */
const ANYWHERE = /^\.([a-z][a-z0-9-]*)(?:::?[a-z-]+|\[[^\]]*\])*$/;

/** The classes that a file styles wherever they stand. */
function classesOf(file: string): ReadonlySet<string> {
  const text = readFileSync(file, 'utf8').replace(COMMENT, '');
  const selectors = [...text.matchAll(SELECTORS)].flatMap(([, list = '']) => list.split(BETWEEN));
  return new Set(selectors.flatMap((one) => ANYWHERE.exec(one.trim())?.[1] ?? []));
}

const SOURCE = 'src/viewer';
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => join(SOURCE, file))
  .sort();
const later = files.filter((file) => !dirname(file).endsWith('styles'));

it('there are some', () => expect(later.length).toBeGreaterThan(10));

it.each(later)('%s styles no class that another part styles, too', (file) => {
  const own = classesOf(file);
  const others = files.filter((one) => dirname(one) !== dirname(file) && !one.endsWith('print.css'));
  const shared = others.flatMap((one) => [...classesOf(one)].filter((name) => own.has(name)));
  expect(shared).toEqual([]);
});
