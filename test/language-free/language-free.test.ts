/** What serves every language holds no word, pattern, ending or code of one. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { idle, isAllowed } from './allowed.ts';
import { languageFaults } from './faults.ts';

/** What is a language's own, what speaks to readers in theirs, and what makes `dist/`. */
const OTHERS = ['languages', 'why', 'viewer', 'tools'];
const FOLDERS = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !OTHERS.includes(entry.name))
  .map(({ name }) => name);

const files = [
  ...readdirSync('src')
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${file}`),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `src/${folder}/${file.replaceAll('\\', '/')}`),
  ),
];
const faults = files.flatMap((file) =>
  languageFaults(file, readFileSync(file, 'utf8')).map((fault) => ({ file, ...fault })),
);

it('no literal is of a language', () => {
  const wrong = faults.filter(({ file, text }) => !isAllowed(file, text));
  expect(wrong.map(({ file, line, text, why }) => `${file}:${line}: ${text} (${why})`)).toEqual([]);
});

it('nothing is allowed that does not occur', () => {
  expect(idle(faults)).toEqual([]);
});

it.each([
  ["const isGerman = code === 'de';", 'de'],
  ["const names = { de: 'Köln' };", 'de', 'ö'],
  ['row.label.en', 'en'],
  ["word.endsWith('s')", 's'],
  ["word.startsWith('un')", 'un'],
  ['/(?:ung|heit)$/u.test(word)', 'ung', 'heit'],
  ["new RegExp('^sche')", 'sche'],
  ["/['’][sS]$/.test(word)", 'sS'],
  ["/^(?:['’]s)?$/.test(word)", 's'],
  ['/[aou]mlaut/.test(word)', 'aou', 'mlaut'],
  ['word.charCodeAt(0) === 115', 's'],
  ["const articles = new Set(['the']);", 'the'],
  ["const title = 'Bundeskanzlerin';", 'Bundeskanzlerin'],
  ['const sentence = `Die Regierung`;', 'Regierung'],
  ["type Code = 'de' | 'fr';", 'de'],
])('%s is a fault', (text, ...expected) => {
  expect(languageFaults('a.ts', text).map((fault) => fault.text)).toEqual(expect.arrayContaining(expected));
});

it.each([
  "import { german } from './de/index.ts';",
  "const title = { en: 'Actors', de: 'Akteure' };",
  "const rule = { examples: ['Das sagte die [Kanzlerin].'], notIn: ['Das war alles.'] };",
  'const isWord = /^\\p{Lu}[\\p{L}-]*$/u.test(word);',
  "const kind = 'organization';",
  '// Die Kanzlerin und der Minister',
])('%s is none', (text) => {
  expect(languageFaults('a.ts', text)).toEqual([]);
});
