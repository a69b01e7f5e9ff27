/** The marked texts of each language say what they are, and are as sound as what is learned from must be. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseMarked } from '../../src/evaluate/marked.ts';
import { parseHead } from '../../src/knowledge/compile/lists/head.ts';
import { languages } from '../../src/languages/index.ts';

describe.each(languages.map(({ code }) => code))('each marked text of %s', (code) => {
  const folder = `src/languages/${code}/texts`;
  const files = readdirSync(folder).map((name) => ({
    name,
    content: readFileSync(`${folder}/${name}`, 'utf8'),
  }));

  it('says in its head what it is, and that it was written here', () => {
    const heads = files.map(({ name, content }) => ({ name, ...parseHead(name, content, []) }));
    expect(heads.flatMap(({ problems }) => problems)).toEqual([]);
    for (const { name, head } of heads) {
      expect(head).toMatchObject({ id: `${code}/texts/${basename(name, '.txt')}`, licence: 'MIT' });
      expect(head?.retrieved).toMatch(/^own words, /);
    }
  });

  it('can be learned from, and nothing of its head is', () => {
    for (const { name, content } of files) {
      const { articles, problems } = parseMarked(name, content, code);
      const { body } = parseHead(name, content, []);
      const withoutPlace = ({ text, mentions }: (typeof articles)[number]) => ({ text, mentions });
      expect(problems).toEqual([]);
      expect(articles.length).toBeGreaterThan(0);
      expect(articles.filter(({ text }) => /^(?:# )?(?:licence|origin|retrieved): /m.test(text))).toEqual([]);
      expect(articles.reduce((sum, { text }) => sum + text.split('\n').length, 0)).toBe(
        body.filter(({ text }) => text.trim() !== '' && !text.startsWith('#')).length,
      );
      expect(articles.map(withoutPlace)).toEqual(
        parseMarked(name, content.replace(/^(?:# .*\n)+/, ''), code).articles.map(withoutPlace),
      );
    }
  });
});
