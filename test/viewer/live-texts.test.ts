// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { live } from '../../src/viewer/live-texts.ts';

describe('texts of what happens', () => {
  it.each([
    [live.en.newActors, 'New: A, B.', 'New: A, B and 1,200 more.'],
    [live.de.newActors, 'Neu: A, B.', 'Neu: A, B und 1.200 weitere.'],
    [live.en.goneActors, 'Gone: A, B.', 'Gone: A, B and 1,200 more.'],
    [live.de.goneActors, 'Verschwunden: A, B.', 'Verschwunden: A, B und 1.200 weitere.'],
    [live.en.newLinks, 'New links: A, B.', 'New links: A, B and 1,200 more.'],
    [live.de.newLinks, 'Neue Verbindungen: A, B.', 'Neue Verbindungen: A, B und 1.200 weitere.'],
  ])('name some and count the rest', (sentence, all, some) => {
    expect(sentence(0, 'A, B')).toBe(all);
    expect(sentence(1200, 'A, B')).toBe(some);
  });

  it('count problems', () => {
    expect([1, 2].map(live.en.problems)).toEqual(['1 problem in the articles', '2 problems in the articles']);
    expect([1, 2].map(live.de.problems)).toEqual(['1 Problem in den Artikeln', '2 Probleme in den Artikeln']);
  });

  it('say what the network has now', () => {
    expect(live.en.nowHas(21, 64, 1207)).toBe('Now 21 articles, 64 actors, 1,207 links.');
    expect(live.de.nowHas(21, 64, 1207)).toBe('Jetzt 21 Artikel, 64 Akteure, 1.207 Verbindungen.');
  });
});
