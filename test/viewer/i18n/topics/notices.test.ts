import { describe, expect, it } from 'vitest';
import { notices } from '../../../../src/viewer/i18n/topics/notices.ts';

describe('texts of notices', () => {
  it.each([
    [notices.en.newActors, 'New: A, B.', 'New: A, B and 1,200 more.'],
    [notices.de.newActors, 'Neu: A, B.', 'Neu: A, B und 1.200 weitere.'],
    [notices.en.goneActors, 'Gone: A, B.', 'Gone: A, B and 1,200 more.'],
    [notices.de.goneActors, 'Verschwunden: A, B.', 'Verschwunden: A, B und 1.200 weitere.'],
    [notices.en.newLinks, 'New links: A, B.', 'New links: A, B and 1,200 more.'],
    [notices.de.newLinks, 'Neue Verbindungen: A, B.', 'Neue Verbindungen: A, B und 1.200 weitere.'],
  ])('name some and count the rest', (sentence, all, some) => {
    expect(sentence(0, 'A, B')).toBe(all);
    expect(sentence(1200, 'A, B')).toBe(some);
  });

  it('count problems, and what was left out', () => {
    expect([1, 2].map(notices.en.problems)).toEqual([
      '1 problem in the articles',
      '2 problems in the articles',
    ]);
    expect([1, 2].map(notices.de.problems)).toEqual([
      '1 Problem in den Artikeln',
      '2 Probleme in den Artikeln',
    ]);
    expect([1, 2].map((count) => notices.en.dropped(count).split(' ')[1])).toEqual(['entry', 'entries']);
    expect([1, 2].map((count) => notices.de.dropped(count).split(' ')[1])).toEqual(['Eintrag', 'Einträge']);
  });

  it('say what the network has now', () => {
    expect(notices.en.nowHas(21, 64, 1207)).toBe('Now 21 articles, 64 actors, 1,207 links.');
    expect(notices.de.nowHas(21, 64, 1207)).toBe('Jetzt 21 Artikel, 64 Akteure, 1.207 Verbindungen.');
  });
});
