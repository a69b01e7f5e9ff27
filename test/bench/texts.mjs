/** What is measured on: the articles of the sample corpus, repeated to a size, and the marked texts, of which none repeats another. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../dist/lib/index.js';
import { ROOT } from '../../src/tools/files.mjs';

export const CORPUS = join(ROOT, 'corpus');

/** The articles of one language of the sample corpus. */
export function sampleArticles(language) {
  const folder = join(CORPUS, 'articles', language);
  const names = readdirSync(folder).sort();
  const articles = names.flatMap((name) => read(name, readFileSync(join(folder, name))).articles);
  return articles.map((article) => ({ ...article, language }));
}

/** The texts that were written to fit the weights of a language, without their marks: each once. */
export function markedTexts(language) {
  const folder = join(ROOT, 'src/languages', language, 'texts');
  const files = readdirSync(folder).sort();
  const texts = files.flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/\n\s*\n/));
  return texts.flatMap((marked, i) => {
    const lines = marked.split('\n').filter((line) => !line.startsWith('#'));
    const text = lines
      .join('\n')
      .replace(/\{[POL] ([^{}]+)\}/g, '$1')
      .trim();
    return text === '' ? [] : [{ id: `${language}${i}`, language, text }];
  });
}

/** The first of the articles, as many as have so many bytes in UTF-8 together. */
export function firstOf(bytes, articles) {
  let size = 0;
  return articles.filter(({ text }) => {
    size += Buffer.byteLength(text);
    return size <= bytes;
  });
}

/** The articles again and again, until they have this many bytes in UTF-8. */
export function repeatedTo(bytes, articles) {
  const repeated = [];
  for (let size = 0, i = 0; size < bytes; i += 1) {
    const article = articles[i % articles.length];
    repeated.push({ ...article, id: `${article.id}~${i}` });
    size += Buffer.byteLength(article.text);
  }
  return repeated;
}

export const bytesOf = (articles) => articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
