import { describe, expect, it } from 'vitest';
import { parseMarked } from '../../src/evaluate/marked.ts';

const FILE = `# regional news
{P Wondratschek} kam aus {L Jena}.

Der {O TSV Ahlsen} lud ein.
Niemand kam.

`;

describe('texts with marked names', () => {
  const { articles, problems } = parseMarked('a.txt', FILE, 'de');

  it('are divided by blank lines, without remarks', () => {
    expect(problems).toEqual([]);
    expect(articles.map(({ text }) => text)).toEqual([
      'Wondratschek kam aus Jena.',
      'Der TSV Ahlsen lud ein.\nNiemand kam.',
    ]);
    expect(articles.map(({ id, language }) => [id, language])).toEqual([
      ['a.txt:2', 'de'],
      ['a.txt:4', 'de'],
    ]);
  });

  it('give spans of the text without marks', () => {
    const marked = articles.flatMap(({ text, mentions }) =>
      mentions.map(({ start, end, kind, form }) => [text.slice(start, end), kind, form]),
    );
    expect(marked).toEqual([
      ['Wondratschek', 'person', 'name'],
      ['Jena', 'place', 'name'],
      ['TSV Ahlsen', 'organization', 'name'],
    ]);
  });

  it('report braces that mark nothing by file and line, and go on', () => {
    const bad = parseMarked('b.txt', 'Gut {L Jena}.\n\nSchlecht {X Jena}.\n\n{P A {P B}}\n\nNichts.\n');
    expect(bad.articles).toHaveLength(2);
    expect(bad.problems.map(({ where }) => where)).toEqual(['b.txt:3', 'b.txt:5']);
  });

  it('begin below a head, be there a blank line behind it or none', () => {
    const head = '# id: x/texts/a\n# title: regional news\n# licence: MIT\n';
    const textsOf = (content: string) =>
      parseMarked('d.txt', content).articles.map(({ text, mentions }) => ({ text, mentions }));
    const bare = textsOf(FILE.replace(/^#.*\n/, ''));
    expect(bare).toHaveLength(2);
    expect(textsOf(head + FILE)).toEqual(bare);
    expect(textsOf(`${head}\n${FILE}`)).toEqual(bare);
  });

  it('may be none', () =>
    expect(parseMarked('c.txt', '# nothing yet\n')).toEqual({ articles: [], problems: [] }));
});
