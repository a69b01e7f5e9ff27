import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type ClassFlags, writeClasses } from '../../src/cli/classes.ts';
import { parseWordClasses } from '../../src/knowledge/compile/lists/word-classes.ts';
import { checkout } from './checkout.ts';
import { INVENTED_ARTICLES, inventedArticle } from './invented-articles.ts';

const OWN = 'src/languages/de';

let complained: string;
beforeEach(() => {
  complained = '';
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    complained += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** The table that is made of articles. */
async function tableOf(articles: string, flags: Partial<ClassFlags> = {}, code = 'de'): Promise<string> {
  const root = checkout({ [`${OWN}/index.ts`]: '', 'a.jsonl': articles });
  await writeClasses(code, [join(root, 'a.jsonl')], { root, ...flags });
  return readFileSync(join(root, OWN, 'word-classes.tsv'), 'utf8');
}

it('the table says what was counted, in the articles of its language', async () => {
  const { source, problems } = parseWordClasses('a.tsv', await tableOf(INVENTED_ARTICLES));
  expect(problems).toEqual([]);
  expect(source?.head.origin).toMatch(/60 articles of 1 sources, 2020-03-01 to 2020-03-01: \d+ words/);
  expect(source?.head.origin).not.toContain('by chance');
  expect(source?.classes.flat()).toContain('Der');
  expect(complained).toContain('pass 1 of at most 15');
});

it('the same articles give the same table, and chance another one that says so', async () => {
  const table = await tableOf(INVENTED_ARTICLES);
  expect(await tableOf(INVENTED_ARTICLES)).toBe(table);
  const dealt = await tableOf(INVENTED_ARTICLES, { random: 1 });
  expect(dealt).not.toBe(table);
  expect(dealt).toContain('dealt to the classes by chance, seed 1');
});

it('too few articles, and a language that is not known, are said', async () => {
  await expect(tableOf(inventedArticle(1))).rejects.toThrow('1 articles in de are too few');
  await expect(tableOf(INVENTED_ARTICLES, {}, 'xx')).rejects.toThrow('Give one of de, en');
});
