/** A module with logic of its own has its test at the same path: whoever changes the one finds the other. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';

/** Modules that need no test of their own, and why. */
const EXEMPT: ReadonlyMap<string, string> = new Map([
  [
    'regenerate/thread.ts',
    'an entry point that is nothing without its thread: test/regenerate/apart.test.ts runs it',
  ],
  [
    'regenerate/finding-thread.ts',
    'an entry point that is nothing without its thread: test/regenerate/finders.test.ts runs it',
  ],
  [
    'cli/linking-thread.ts',
    'an entry point that is nothing without its thread: test/scale/part-threads.test.ts runs it',
  ],
  ['host/memory-guard.ts', 'it ends its process: test/regenerate/reader-apart.test.ts sees it do so'],
  [
    'regenerate/reader-child.ts',
    'an entry point that is nothing without its process: test/regenerate/reader-apart.test.ts runs it',
  ],
  ['assembly.ts', 'the parts of a pipeline: test/pipeline.test.ts runs them'],
  ['languages/de/words.ts', 'lists of words: test/languages/languages.test.ts reads them'],
  ['languages/en/relations/parts.ts', 'parts of patterns: test/relate/examples.test.ts runs the rules'],
  ['languages/en/words.ts', 'lists of words: test/languages/languages.test.ts reads them'],
  ['relate/rule.ts', 'a type, and a function that gives back what it is given'],
  ['rules/rule.ts', 'a type, and a function that gives back what it is given'],
  ['viewer/main.tsx', 'an entry point: test/e2e/ opens the page'],
  ['viewer/one-file/no-trial.ts', 'nothing: test/e2e/one-file.test.ts sees that the button is not there'],
  ['viewer/panels/icon.tsx', 'the lines of the icons'],
  [
    'viewer/panels/part.ts',
    'one import: test/viewer/part.test.ts tests what loads it, test/e2e/ asks for it',
  ],
  [
    'viewer/reading/part.ts',
    'one import: test/viewer/part.test.ts tests what loads it, test/e2e/ asks for it',
  ],
  ['viewer/choose/part.ts', 'imports: test/viewer/choose/articles.test.tsx asks for them'],
  ['viewer/add/part.ts', 'one import: test/viewer/add/fresh.test.tsx and test/e2e/add.test.ts ask for it'],
  ['viewer/trial/client.ts', 'one client: test/viewer/trial/trial.test.ts speaks to it'],
  ['viewer/look/legend.tsx', 'shown by the chooser: test/viewer/look/chooser.test.tsx draws it'],
  ['viewer/look/part.ts', 'two imports: test/viewer/look/chooser.test.tsx asks for them'],
  ['viewer/look/place.tsx', 'shows what is loaded: test/viewer/look/chooser.test.tsx draws it'],
  ['viewer/texts/part.ts', 'one import: test/e2e/texts.test.ts asks for it'],
  ['viewer/embed/part.ts', 'one import: test/e2e/embed.test.ts asks for it'],
  ['viewer/share/part.ts', 'one import: test/viewer/share/button.test.tsx asks for it'],
  ['viewer/time/part.ts', 'one import: test/e2e/time.test.ts asks for it'],
  ['viewer/why/part.ts', 'one import: test/viewer/part.test.ts tests what loads it, test/e2e/ asks for it'],
  ['viewer/why/rule-part.ts', 'the same; test/viewer/why/details.test.tsx opens it'],
  ['why/terms/de.ts', 'words: test/why/terms/terms.test.ts reads them'],
  ['why/terms/en.ts', 'words: test/why/terms/terms.test.ts reads them'],
]);

/** Modules that one test takes through writing and reading, or through all languages: the test lies beside the other half. */
const TESTED_IN: ReadonlyMap<string, string> = new Map([
  ['knowledge/compile/names/names.ts', 'knowledge/open/gazetteer.test.ts'],
  ['knowledge/compile/pack.ts', 'knowledge/open/pack.test.ts'],
  ['knowledge/compile/weights.ts', 'knowledge/open/weights.test.ts'],
  ['knowledge/format/pack-error.ts', 'knowledge/open/pack.test.ts'],
  ['knowledge/open/automaton.ts', 'knowledge/compile/automaton.test.ts'],
  ['knowledge/open/bit-column.ts', 'knowledge/compile/bit-column.test.ts'],
  ['knowledge/open/lexicon.ts', 'knowledge/compile/lexicon.test.ts'],
  ['knowledge/open/phrases.ts', 'knowledge/compile/phrases.test.ts'],
  ['knowledge/open/words.ts', 'knowledge/compile/words.test.ts'],
  ['languages/de/descriptions.ts', 'languages/descriptions.test.ts'],
  ['languages/en/descriptions.ts', 'languages/descriptions.test.ts'],
  ['scale/page.ts', 'scale/tables.test.ts'],
  ['scale/page-tables.ts', 'scale/tables.test.ts'],
  ['regenerate/find-new.ts', 'regenerate/material.test.ts'],
  ['regenerate/kept.ts', 'regenerate/material.test.ts'],
  ['languages/de/index.ts', 'languages/languages.test.ts'],
  ['languages/en/index.ts', 'languages/languages.test.ts'],
]);

/** Reasons why two names are one actor: test/link/reasons/index.test.ts runs the examples and counter-examples of each. */
const isReason = (file: string): boolean => /^link\/reasons\/[\w-]+\.ts$/.test(file);

/** What finds suggestions: test/review/finders/index.test.ts runs the examples and counter-examples of each. */
const isFinder = (file: string): boolean => /^review\/finders\/[\w-]+\.ts$/.test(file);

/** Filters: test/filters/index.test.ts takes each through reading and writing. */
const isFilter = (file: string): boolean =>
  /^filters\/\w+\.ts$/.test(file) && /defineFilter\(/.test(readFileSync(join('src', file), 'utf8'));

const isListed = (file: string): boolean => isReason(file) || isFinder(file) || isFilter(file);

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** Whether a part of a program holds a function; types of functions are none. */
function hasFunction(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if ('type' in node && FUNCTIONS.has(String(node.type))) return true;
  return Object.values(node).some(hasFunction);
}

const hasLogic = (file: string): boolean =>
  hasFunction(parseSync(file, readFileSync(join('src', file), 'utf8')).program);

const modules = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .sort();

const hasTest = (file: string): boolean =>
  ['.test.ts', '.test.tsx'].some((ending) => existsSync(join('test', file.replace(/\.tsx?$/, ending))));

it('each module with logic has a test at the same path', () => {
  const untested = modules.filter(
    (file) => !hasTest(file) && !EXEMPT.has(file) && !TESTED_IN.has(file) && !isListed(file),
  );
  expect(untested.filter(hasLogic)).toEqual([]);
});

it('no module is exempt without need', () => {
  const needless = [...EXEMPT.keys(), ...TESTED_IN.keys()].filter((file) => hasTest(file) || !hasLogic(file));
  expect(needless).toEqual([]);
});

it.each([...TESTED_IN])('%s is imported by %s', (file, test) => {
  expect(readFileSync(join('test', test), 'utf8')).toContain(`/src/${file}'`);
});

it('functions are told from types of functions', () => {
  const holds = (code: string) => hasFunction(parseSync('a.ts', code).program);
  for (const code of ['const f = () => 1;', 'function f() {}', 'class A { b() {} }', 'f(function () {});'])
    expect(holds(code)).toBe(true);
  for (const code of ['type F = () => void;', 'interface I { f(): void }', 'const a = "() => 1"; // => x'])
    expect(holds(code)).toBe(false);
});
