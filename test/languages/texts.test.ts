/** The marked texts that weights are fitted on are in order. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseMarked } from '../../src/evaluate/marked.ts';
import { languages } from '../../src/languages/index.ts';
import { KINDS } from '../../src/model.ts';

const folderOf = (code: string): string => `src/languages/${code}/texts`;
/** A language begins without texts. */
const WITH_TEXTS = languages.map(({ code }) => code).filter((code) => existsSync(folderOf(code)));

describe.each(WITH_TEXTS)('marked texts of %s', (code) => {
  const folder = folderOf(code);
  const read = readdirSync(folder)
    .sort()
    .map((name) => parseMarked(`${code}/${name}`, readFileSync(`${folder}/${name}`, 'utf8'), code));
  const texts = read.flatMap(({ articles }) => articles);

  it('are thousands, with names of all kinds in two of three', () => {
    expect(read.flatMap(({ problems }) => problems)).toEqual([]);
    expect(texts.length).toBeGreaterThan(3000);
    const named = texts.filter(({ mentions }) => mentions.length > 0).length / texts.length;
    expect(named).toBeGreaterThan(0.5);
    expect(named).toBeLessThan(0.8);
    const kinds = new Set(texts.flatMap(({ mentions }) => mentions.map(({ kind }) => kind)));
    expect(kinds).toEqual(new Set(KINDS));
  });

  it('say nothing twice', () => {
    const seen = new Map<string, string>();
    for (const { id, text } of texts.filter(({ text }) => text.length > 40)) {
      expect(seen.get(text), id).toBeUndefined();
      seen.set(text, id);
    }
  });

  it('mark whole words, without signs around them', () => {
    for (const { id, text, mentions } of texts)
      for (const { start, end } of mentions) {
        const name = text.slice(start, end);
        expect(name, id).toMatch(/^[^\s,;:„“"»«()]/);
        expect(name, id).toMatch(/[^\s,;:„“"»«(]$/);
        expect(`${text[start - 1] ?? ' '}${name[0]}`, `${id}: ${name}`).not.toMatch(/^\p{L}\p{L}$/u);
      }
  });
});
