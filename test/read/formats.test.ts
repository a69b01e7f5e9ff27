import { describe, expect, it } from 'vitest';
import { read } from '../../src/pipeline.ts';
import { formatOf, formats } from '../../src/read/index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const readText = (path: string, text: string) => read(path, bytes(text));
const only = (path: string, text: string) => {
  const { articles, problems } = readText(path, text);
  expect(articles).toHaveLength(1);
  return { article: articles[0], problems };
};

describe.each(formats)('$id', (format) => {
  const { extensions, example } = format;
  const text = 'Sergej Lawrow sprach in Genf mit Annalena Baerbock.';

  it('has its endings for itself', () => {
    for (const extension of extensions) {
      expect(extension).toMatch(/^\.[a-z]+$/u);
      expect(formatOf(`deep/er/A${extension.toUpperCase()}`)).toBe(format);
    }
  });

  it('is read: an article with its text', () => {
    expect(readText(`a${extensions[0]}`, example(text))).toMatchObject({
      articles: [{ id: 'a', text }],
      problems: [],
    });
  });

  it('is never read with an exception, however damaged', () => {
    const whole = example(text);
    for (let end = 0; end < whole.length; end++) readText(`a${extensions[0]}`, whole.slice(0, end));
    for (const sign of ['\u0000', '"', '<', '---\n', '{"text":']) {
      readText(`a${extensions[0]}`, `${sign}${whole}`);
      readText(`a${extensions[0]}`, whole.replace('Genf', sign));
    }
  });
});

describe('plain text', () => {
  it('takes a date before the first word as metadata, in the same line or its own', () => {
    expect(only('a.txt', ' date 2020-01 In Bagdad tagt das Parlament.').article).toEqual({
      id: 'a',
      date: '2020-01',
      text: 'In Bagdad tagt das Parlament.',
    });
    expect(only('a.txt', 'date 2020-01-05\nIn Bagdad.').article).toMatchObject({
      date: '2020-01-05',
      text: 'In Bagdad.',
    });
  });

  it('takes the words of the languages for the date', () => {
    expect(only('a.txt', 'Datum: 2020-01 In Bagdad.').article).toMatchObject({ date: '2020-01' });
  });

  it('keeps a text that only begins like a date', () => {
    expect(only('a.txt', 'date night in Erbil').article).toEqual({ id: 'a', text: 'date night in Erbil' });
  });

  it('takes a short first line without a full stop as the headline', () => {
    const { article } = only('a.txt', 'Truppen bleiben\n\nDas sagte Maas.');
    expect(article).toMatchObject({ title: 'Truppen bleiben', text: 'Truppen bleiben\n\nDas sagte Maas.' });
    expect(only('a.txt', 'Das sagte Maas.\n\nMehr nicht.').article).not.toHaveProperty('title');
  });

  it('names the article by its path and makes line ends one', () => {
    expect(only('de/2020/a.b.txt', 'Eins\r\nzwei\rdrei').article).toEqual({
      id: 'de/2020/a.b',
      text: 'Eins\nzwei\ndrei',
    });
  });

  it('leaves HTML in plain text alone', () => {
    const text = 'Ein <img onerror=alert(1)> &amp; mehr';
    expect(only('a.txt', text).article?.text).toBe(text);
  });
});

describe('Markdown', () => {
  it('reads front matter under the names that sources use', () => {
    const front =
      '---\nHeadline: "Wahl: ein Anfang"\npublished_at: 2020-01-05T10:00:00Z\nquelle: Bote\nlang: de-DE\n';
    const { article, problems } = only('a.md', `${front}link: https://example.org/a\nid: x1\n---\nText.\n`);
    expect(problems).toEqual([]);
    expect(article).toEqual({
      id: 'x1',
      title: 'Wahl: ein Anfang',
      date: '2020-01-05',
      source: 'Bote',
      language: 'de',
      url: 'https://example.org/a',
      text: 'Wahl: ein Anfang\n\nText.',
    });
  });

  it('reports front matter that does not parse with its line, and reads the rest', () => {
    const { article, problems } = only('a.md', '---\ndate: 2020-01-05\ntitle: Iran: Streit\n---\nText.');
    expect(problems).toMatchObject([{ code: 'read/front-matter', where: 'a.md:3' }]);
    expect(article).toMatchObject({
      title: 'Iran: Streit',
      date: '2020-01-05',
      text: 'Iran: Streit\n\nText.',
    });
  });

  it('reports front matter that is not closed or refers to itself', () => {
    expect(readText('a.md', '---\ntitle: x\n\nText.').problems).toMatchObject([{ where: 'a.md:1' }]);
    const bomb = Array.from({ length: 12 }, (_, i) => `a${i}: &a${i} [${i ? `*a${i - 1},`.repeat(9) : '1'}]`);
    const { article, problems } = only('a.md', `---\n${bomb.join('\n')}\n---\nText.`);
    expect(problems).toMatchObject([{ code: 'read/front-matter' }]);
    expect(article?.text).toBe('Text.');
  });

  it('survives keys such as __proto__', () => {
    const { article } = only('a.md', '---\n__proto__: {id: bad}\nconstructor: 1\nid: __proto__\n---\nText.');
    expect(article?.id).toBe('__proto__');
    expect(Object.prototype).not.toHaveProperty('id');
  });

  it.each([
    ['Ein **Heiko\nMaas** und *Pompeo*', 'Ein Heiko Maas und Pompeo'],
    ['[Heiko Maas](https://example.org/a_(b) "Titel") sprach', 'Heiko Maas sprach'],
    ['[Maas][1] sprach[^2]\n\n[1]: https://example.org', 'Maas sprach'],
    ['![Foto](a.png)Maas', 'Maas'],
    ['# Kopf #\nText', 'Kopf\n\nText'],
    ['Kopf\n====\nText', 'Kopf\n\nText'],
    ['- eins\n* zwei\n+ drei', 'eins\n\nzwei\n\ndrei'],
    ['> > Zitat\n> weiter', 'Zitat weiter'],
    ['| A | B |\n|---|:-:|\n| C | D |', 'A\n\nB\n\nC\n\nD'],
    ['```js\nMaas\n```', 'Maas'],
    ['Bürger*innen und Soldat*innen', 'Bürger*innen und Soldat*innen'],
    ['snake_case_name und _Maas_', 'snake_case_name und Maas'],
    ['8. Januar in Bagdad', '8. Januar in Bagdad'],
    ['<b>Maas</b> &amp; <!-- x -->Söhne, 3 < 4', 'Maas & Söhne, 3 < 4'],
    ['5 \\* 3', '5 * 3'],
  ])('shows %j as %j', (markdown, plain) => {
    expect(only('a.md', markdown).article?.text).toBe(plain);
  });

  it('takes the first heading as the headline', () => {
    expect(only('a.md', '# **Truppen** bleiben\n\nText.').article).toMatchObject({
      title: 'Truppen bleiben',
      text: 'Truppen bleiben\n\nText.',
    });
  });

  it('passes over a README unless it has front matter', () => {
    expect(readText('x/README.md', 'About')).toMatchObject({
      articles: [],
      problems: [{ code: 'read/readme' }],
    });
    expect(readText('README.md', '---\ntitle: T\n---\nText').articles).toHaveLength(1);
  });
});

describe('JSON', () => {
  it('reads one article, a list, or a list under "articles"', () => {
    const one = {
      id: 7,
      text: 'Eins.',
      source: { id: null, name: 'Bote' },
      publishedAt: '2020-01-05T01:02:03Z',
    };
    expect(only('a.json', JSON.stringify(one)).article).toEqual({
      id: '7',
      source: 'Bote',
      date: '2020-01-05',
      text: 'Eins.',
    });
    const two = [{ body: 'Eins.' }, { body: 'Zwei.' }];
    expect(readText('a.json', JSON.stringify(two)).articles.map(({ id }) => id)).toEqual(['a#1', 'a#2']);
    expect(readText('a.json', JSON.stringify({ articles: two })).articles).toHaveLength(2);
  });

  it('says where JSON is broken and which article lacks a text', () => {
    expect(readText('a.json', '[\n{"text": "x"},\n{"text" 1}\n]').problems).toMatchObject([
      { where: 'a.json:3' },
    ]);
    expect(readText('a.json', '{"text": "x"').problems).toMatchObject([
      { code: 'read/json', where: 'a.json:1' },
    ]);
    const { articles, problems } = readText('a.json', '[{"text": "x"}, {"title": "y"}, 3]');
    expect(articles).toHaveLength(1);
    expect(problems.map(({ where }) => where)).toEqual(['a.json#2', 'a.json#3']);
  });
});

describe('JSON Lines', () => {
  it('leaves out broken lines with their number and reads the rest', () => {
    const { articles, problems } = readText(
      'a.jsonl',
      '{"id":"__proto__","text":"A."}\n\n{broken\n[]\n{"text":"B."}\n',
    );
    expect(articles.map(({ id, text }) => [id, text])).toEqual([
      ['__proto__', 'A.'],
      ['a#2', 'B.'],
    ]);
    expect(problems.map(({ where }) => where)).toEqual(['a.jsonl:3', 'a.jsonl:4']);
  });
});

describe('HTML', () => {
  const page = `<!doctype html><html lang="en-GB"><head><title>Troops stay | Post</title>
    <meta property="og:site_name" content="Post"><meta name="date" content="2020-01-05">
    <link rel="canonical" href="https://example.org/a"><style>p{}</style></head>
    <body><header>Post <nav>Home</nav></header>
    <article><h1>Troops <em>stay</em></h1><p>Maas&nbsp;met
      Pompeo.<br>Then left.</p><script>document.write("Evil")</script><p>5 &lt; 6 &amp; more</p>
      <aside>Read also</aside><p hidden>Secret</p></article>
    <article>Teaser</article><footer>Imprint</footer></body></html>`;

  it('gives the text of the article, block by block, and what the head says', () => {
    expect(only('a.html', page).article).toEqual({
      id: 'a',
      title: 'Troops stay',
      date: '2020-01-05',
      source: 'Post',
      language: 'en',
      url: 'https://example.org/a',
      text: 'Troops stay\n\nMaas met Pompeo.\nThen left.\n\n5 < 6 & more',
    });
  });

  it('takes the main element, or else the page, and survives broken HTML', () => {
    expect(only('a.html', '<nav>x</nav><main><p>Maas<p>Merkel</main>').article?.text).toBe('Maas\n\nMerkel');
    expect(only('a.html', '<title>T</title><p>Maas <b>und').article?.text).toBe('T\n\nMaas und');
    expect(only('a.html', `${'<div>'.repeat(20_000)}Maas`).article?.text).toBe('Maas');
  });
});
