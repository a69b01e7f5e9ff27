/** What each part of dist/ is made anew for. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packFile, packNames } from '../../src/knowledge/packs.ts';
import { languages } from '../../src/languages/index.ts';
import { filesBelow } from '../../src/tools/files.mjs';
import { parts } from '../../src/tools/parts.mjs';
import { temporaryFolder } from '../regenerate/folder.ts';

/** The packs that a change to a file makes anew. */
const madeFor = (file: string): readonly string[] =>
  parts
    .filter(({ name }) => ['names', 'words', 'weights'].includes(name))
    .filter(({ from, except }) => filesBelow(from, except).some(({ path }) => path === file))
    .map(({ name }) => name);

describe('packs are made anew only for what they hold', () => {
  it.each([
    ['src/languages/de/rules/people.ts', ['weights']],
    ['src/languages/de/weights.tsv', ['weights']],
    ['src/find/features/templates.ts', ['weights']],
    ['src/languages/de/lists/roles.txt', ['words']],
    ['src/languages/de/lists/city-names.tsv', ['names', 'words']],
    ['src/languages/de/morphology/inflection.ts', ['names', 'words', 'weights']],
    ['src/knowledge/names/countries.tsv', ['names']],
    ['src/knowledge/words/legal-forms.txt', ['names']],
    ['src/languages/de/names/legal-forms.txt', ['names']],
    ['src/knowledge/classes.ts', ['names', 'words', 'weights']],
    ['src/languages/de/texts/news-1.txt', []],
    ['src/viewer/main.tsx', []],
  ])('%s', (file, made) => expect(madeFor(file)).toEqual(made));
});

/** A file with all that it imports, and what that imports; types do not count. */
function reachable(from: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(from)) return seen;
  seen.add(from);
  const imports = readFileSync(from, 'utf8').matchAll(
    /^\s*(?:import|export)\s+(?!type\s)(?:[^'"`;]*?\sfrom\s+)?'(\.[^']+)'|\bimport\(\s*'(\.[^']+)'\s*\)/gm,
  );
  for (const [, stated, lazy] of imports) {
    const file = posix.join(posix.dirname(from), (stated ?? lazy ?? '').replace(/\?.*$/, ''));
    if (file.startsWith('src/') && existsSync(file)) reachable(file, seen);
  }
  return seen;
}

it.each([
  ['fingerprint', 'src/find/index.ts'],
  ['fingerprint', 'src/languages/index.ts'],
  ['page', 'src/viewer/main.tsx'],
  ['page', 'src/worker/worker.ts'],
  ['page in one file', 'src/viewer/one-file/main.ts'],
  ['command line', 'src/cli/main.ts'],
  ['extraction in one file', 'src/cli/extract-alone.ts'],
  ['library', 'src/index.ts'],
])('the %s is made anew for all that %s is made of', (name, entry) => {
  const { from = [], except } = parts.find((part) => part.name === name) ?? {};
  const watched = new Set(filesBelow(from, except).map(({ path }) => path));
  const all = [...reachable(entry)];
  expect(all.length).toBeGreaterThan(10);
  expect(all.filter((file) => !watched.has(file))).toEqual([]);
});

it('a pack that is deleted is missed', () => {
  const made = parts.flatMap(({ makes }) => makes()).filter((file) => file.startsWith('dist/knowledge/'));
  const packs = packNames(languages.map(({ code }) => code)).map(
    (name) => `dist/knowledge/${packFile(name)}`,
  );
  expect(made.toSorted()).toEqual(packs.toSorted());
});

it('what stops a build is said in a sentence', () => {
  const { root } = temporaryFolder();
  cpSync('src/tools', join(root, 'src/tools'), { recursive: true });
  cpSync('src/languages/index.ts', join(root, 'src/languages/index.ts'));
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'src/tools/build.mjs')]);
  expect([status, String(stderr)]).toEqual([1, 'The packages are not installed. Run first: npm ci\n']);
});
