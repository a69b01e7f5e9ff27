import { expect, it } from 'vitest';
import { only, readText } from '../files.ts';

const header = (title: string, date: string) =>
  `<teiHeader><fileDesc><titleStmt><title>${title}</title></titleStmt><publicationStmt><publisher>Archiv</publisher>${date}</publicationStmt></fileDesc></teiHeader>`;
const tei = (head: string, body: string) => `<TEI>${head}<text><body>${body}</body></text></TEI>`;

it('an encoded text is its paragraphs, in the reading that its editors prefer', () => {
  const body =
    '<head>An den Rat</head><p>Der <choice><sic>Keiser</sic><corr>Kaiser</corr></choice> ist<lb/>in Ki<lb break="no"/>el<note>Stadt</note>, <del>nicht</del> hier.</p><lg><l>Ein Vers</l></lg>';
  expect(only('a.xml', tei(header('Brief', '<date when="1887-01-06">6. Jan.</date>'), body)).article).toEqual(
    {
      id: 'a',
      title: 'Brief',
      date: '1887-01-06',
      source: 'Archiv',
      text: 'Brief\n\nAn den Rat\n\nDer Kaiser ist in Kiel, hier.\n\nEin Vers',
      pages: [7],
    },
  );
});

it('pages begin where they break, in the middle of a paragraph, too', () => {
  const body = '<pb n="1"/><p>Der Kaiser kam<pb n="2"/>nach Kiel.</p>';
  const { article } = only('a.xml', tei(header('', ''), body));
  expect(article?.text).toBe('Der Kaiser kam nach Kiel.');
  expect(article?.pages?.map((start) => article.text.slice(start))).toEqual([
    'Der Kaiser kam nach Kiel.',
    'nach Kiel.',
  ]);
});

it('a corpus gives each of its texts', () => {
  const one = (name: string) => tei(header(name, ''), `<p>Text von ${name}.</p>`);
  const { articles } = readText(
    'a.xml',
    `<teiCorpus>${header('Alle', '')}${one('A')}${one('B')}</teiCorpus>`,
  );
  expect(articles.map(({ title, text }) => [title, text])).toEqual([
    ['A', 'A\n\nText von A.'],
    ['B', 'B\n\nText von B.'],
  ]);
});
