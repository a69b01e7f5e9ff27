import { expect, it } from 'vitest';
import { expectLinear } from '../../cpu-time.ts';
import { only, readText } from '../files.ts';

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

it('takes the longest of several articles, and the first of several headlines', () => {
  const { article } = only(
    'a.html',
    '<article>Kurz.</article><article><h1>A</h1><h1>B</h1>Länger.</article>',
  );
  expect(article).toMatchObject({ title: 'A', text: 'A\n\nB\n\nLänger.' });
});

it('takes the date of JSON-LD before all others, whatever lies around it', () => {
  const data = {
    '@graph': [
      { '@type': 'WebPage', datePublished: '2019-01-01' },
      {
        '@type': ['NewsArticle'],
        '@id': '#article',
        headline: 'Troops stay &amp; go',
        datePublished: '2020-01-07T10:00:00+01:00',
        publisher: { '@type': 'Organization', name: 'Bote' },
        mainEntityOfPage: { '@id': 'https://example.org/b' },
      },
    ],
  };
  const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  expect(only('a.html', page.replace('<style>', `${script}<style>`)).article).toMatchObject({
    id: 'a',
    title: 'Troops stay & go',
    date: '2020-01-07',
    source: 'Bote',
    url: 'https://example.org/a',
  });
});

it('never takes the date of a teaser for that of the article', () => {
  const teaser = '<article class="teaser"><time datetime="2019-01-01">alt</time> Merkel.</article>';
  const text = `<p>${'Maas sprach in Kiel mit Merkel, sie schwieg. '.repeat(4)}</p>`;
  expect(only('a.html', `${teaser}<article>${text}</article>`).article).not.toHaveProperty('date');
  expect(only('a.html', `<article>${text}${teaser}</article>`).article).not.toHaveProperty('date');
  expect(
    only('a.html', `<time datetime="2019-01-01">x</time><article>${text}</article>`).article,
  ).not.toHaveProperty('date');
});

it('takes the text of JSON-LD where the page shows none', () => {
  const script =
    '<script type="application/ld+json">{"@type":"Article","articleBody":"Merkel kam."}</script>';
  expect(only('a.html', `${script}<nav>Menü</nav>`).article?.text).toBe('Merkel kam.');
});

it('takes the date of a time element where the head states none', () => {
  const time = '<article><time datetime="2020-01-05">gestern</time> kam Maas.</article>';
  expect(only('a.html', time).article).toMatchObject({ date: '2020-01-05' });
  const head = '<meta property="article:published_time" content="2020-01-06">';
  expect(only('a.html', head + time).article).toMatchObject({ date: '2020-01-06' });
});

it('says that elements are nested too deep, and reads the rest', () => {
  const { article, problems } = only('a.html', `<article>Merkel kam.</article>${'<b>'.repeat(5000)}x`);
  expect(article).toMatchObject({ text: 'Merkel kam.' });
  expect(problems).toMatchObject([{ code: 'read/nested', where: 'a.html' }]);
});

it('takes time that grows with the depth of elements', () => {
  const pages: readonly ((size: number) => string)[] = [
    (size) => `${'<div>'.repeat(size)}x`,
    (size) => `${'<i>'.repeat(size)}x${'</b>'.repeat(size)}`,
    (size) => `${'<div>'.repeat(size)}<article>${'<header>'.repeat(size)}x`,
    (size) => '<table><tr><td>'.repeat(size),
    (size) => `<div class="a">${'x, y, '.repeat(12)}</div>`.repeat(size / 20),
  ];
  for (const page of pages) expectLinear(20_000, (size) => void readText('a.html', page(size)));
});
