/** One file of each database, as it sets articles one below the other. */
import { describe, expect, it } from 'vitest';
import { expectLinear } from '../cpu-time.ts';
import { readText } from './files.ts';

const ONE = 'Der Stadtrat von Nettetal hat am Montag über das Freibad beraten, das geschlossen ist.';
const TWO = 'Die Feuerwehr von Kaldenkirchen hat am Sonntag einen Brand in einer Scheune gelöscht.';

const articlesOf = (lines: readonly string[]) => readText('a.txt', lines.join('\n')).articles;

describe('a bundle', () => {
  it('of LexisNexis: counters, source, day, title, labels', () => {
    const article = (number: number, title: string, text: string) => [
      ...[
        `               Dokument ${number} von 2`,
        '',
        'Niederrheinischer Bote',
        '',
        'Montag, 6. Januar 2020',
        '',
      ],
      ...[
        title,
        '',
        'RUBRIK: Lokales; S. 3',
        '',
        'LÄNGE: 12 Wörter',
        '',
        text,
        '',
        text,
        '',
        'UPDATE: 7. Januar 2020',
        '',
      ],
      ...[
        'SPRACHE: GERMAN; DEUTSCH'.replace('GERMAN; DEUTSCH', 'Deutsch'),
        '',
        'Copyright 2020 Bote GmbH',
        '',
      ],
    ];
    expect(
      articlesOf([...article(1, 'Bad bleibt zu', ONE), ...article(2, 'Scheune brennt', TWO)]),
    ).toMatchObject([
      {
        id: 'a#1',
        title: 'Bad bleibt zu',
        date: '2020-01-06',
        source: 'Niederrheinischer Bote',
        language: 'de',
        text: `Bad bleibt zu\n\n${ONE}\n\n${ONE}`,
      },
      { id: 'a#2', title: 'Scheune brennt' },
    ]);
  });

  it('of Nexis Uni: title, source, day, labels, body, end', () => {
    const article = (title: string, text: string) => [
      ...[
        title,
        'The Border Post',
        'January 6, 2020 Monday',
        '',
        'Copyright 2020 Border Post All Rights Reserved',
        '',
      ],
      ...[
        'Section: LOCAL; Pg. 3',
        'Length: 12 words',
        'Byline: Carola Ahrendt',
        'Body',
        '',
        text,
        '',
        'Load-Date: January 7, 2020',
        '',
        'End of Document',
        '',
      ],
    ];
    expect(articlesOf([...article('Pool stays shut', ONE), ...article('Barn burns', TWO)])).toEqual([
      {
        id: 'a#1',
        title: 'Pool stays shut',
        date: '2020-01-06',
        source: 'The Border Post',
        text: `Pool stays shut\n\n${ONE}`,
      },
      {
        id: 'a#2',
        title: 'Barn burns',
        date: '2020-01-06',
        source: 'The Border Post',
        text: `Barn burns\n\n${TWO}`,
      },
    ]);
  });

  it('of Factiva: title, length, day, source, code, language, number', () => {
    const article = (title: string, text: string, number: string) => [
      ...[
        '',
        title,
        '',
        '12 words',
        '6 January 2020',
        'Border Post',
        'BOPO',
        'English',
        '(c) 2020 Border Post',
        '',
        text,
        '',
        `Document ${number}`,
        '',
      ],
    ];
    const bundle = [
      ...article('Pool stays shut', ONE, 'BOPO000020200106eg16000b1'),
      ...article('Barn burns', TWO, 'BOPO000020200106eg16000b2'),
    ];
    expect(articlesOf(bundle)).toEqual([
      {
        id: 'a#1',
        title: 'Pool stays shut',
        date: '2020-01-06',
        source: 'Border Post',
        language: 'en',
        text: `Pool stays shut\n\n${ONE}`,
      },
      {
        id: 'a#2',
        title: 'Barn burns',
        date: '2020-01-06',
        source: 'Border Post',
        language: 'en',
        text: `Barn burns\n\n${TWO}`,
      },
    ]);
  });

  it('of Genios: title, source with its day, numbers', () => {
    const article = (number: number, title: string, text: string) => [
      ...[
        `Dokument ${number} von 2`,
        '',
        title,
        '',
        'Quelle: Niederrheinischer Bote vom 06.01.2020, Seite 3',
        'Ressort: Lokales',
        `Dokumentnummer: 20200106${number}`,
        '',
        text,
        '',
      ],
      ...['Alle Rechte vorbehalten: (c) Bote GmbH', ''],
    ];
    expect(articlesOf([...article(1, 'Bad bleibt zu', ONE), ...article(2, 'Scheune brennt', TWO)])).toEqual([
      {
        id: 'a#1',
        title: 'Bad bleibt zu',
        date: '2020-01-06',
        source: 'Niederrheinischer Bote',
        text: `Bad bleibt zu\n\n${ONE}`,
      },
      {
        id: 'a#2',
        title: 'Scheune brennt',
        date: '2020-01-06',
        source: 'Niederrheinischer Bote',
        text: `Scheune brennt\n\n${TWO}`,
      },
    ]);
  });
});

it('a text that only speaks of documents is one article', () => {
  for (const text of [`${ONE}\n\nDas Dokument ist lang.\n\n${TWO}`, `Document\n\n${ONE}`])
    expect(readText('a.txt', text).articles).toHaveLength(1);
});

it.each(['1 of 2 documents\n', 'End of Document\n', 'a\n', 'Document 1\n'])(
  'are told from %j without end in time that grows with it',
  (part) => {
    expectLinear(30_000, (size) => void readText('a.txt', part.repeat(size / part.length)));
  },
);
