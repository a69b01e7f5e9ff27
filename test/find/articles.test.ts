/**
 * Whole articles as readers see them: in most of them nobody is named, though nouns, plants, animals and professions are spelled like names; in
 * some a few are. Weights are never fitted on them. Names are marked as in the texts of the languages (`src/evaluate/marked.ts`).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { letterOf, parseMarked } from '../../src/evaluate/marked.ts';
import { findIn } from '../knowledge.ts';

const FOLDER = 'test/find/articles';

const ARTICLES = readdirSync(FOLDER).flatMap((code) =>
  readdirSync(join(FOLDER, code))
    .sort()
    .map((file) => ({ code, file, marked: readFileSync(join(FOLDER, code, file), 'utf8').trimEnd() })),
);

/** The text with the names that were found marked in it, of whatever form. */
function markedByFinding(text: string, code: string): string {
  let marked = '';
  let copied = 0;
  for (const { start, end, kind } of findIn(text, code).mentions) {
    marked += `${text.slice(copied, start)}{${letterOf(kind)} ${text.slice(start, end)}}`;
    copied = end;
  }
  return marked + text.slice(copied);
}

it('are of the length of news, twenty of them without a name', () => {
  const nameless = ARTICLES.filter(({ marked }) => !marked.includes('{'));
  expect(nameless.length).toBeGreaterThanOrEqual(20);
  for (const { file, marked } of nameless) {
    expect(marked.length, file).toBeGreaterThan(800);
    expect(marked.length, file).toBeLessThan(2_000);
  }
});

describe.each(ARTICLES)('$code/$file', ({ code, marked }) => {
  it('has exactly the names that are marked', () => {
    const [article, ...others] = parseMarked('article', marked, code).articles;
    expect(others).toEqual([]);
    expect(markedByFinding(article?.text ?? '', code).split('\n')).toEqual(marked.split('\n'));
  });
});
