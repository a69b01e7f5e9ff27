// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { evidence } from '../../../src/viewer/panels/evidence-texts.ts';

describe('texts of the panels', () => {
  it('say how often two occur together, and how often that is to be expected', () => {
    expect(evidence.en.together(1, 2, null)).toBe('Together in 1 sentence of 2 articles');
    expect(evidence.en.together(2, 1, '0.7')).toBe('Together in 2 sentences of 1 article, expected 0.7');
    expect(evidence.de.together(1, 2, null)).toBe('Zusammen in 1 Satz aus 2 Artikeln');
    expect(evidence.de.together(2, 1, '0,7')).toBe('Zusammen in 2 Sätzen aus 1 Artikel, erwartet 0,7');
  });

  it('say what a row of the neighbours shows', () => {
    expect([1, 2].map((count) => evidence.en.linkRow('NATO', count))).toEqual([
      'NATO: 1 shared sentence, show them',
      'NATO: 2 shared sentences, show them',
    ]);
    expect([1, 2].map((count) => evidence.de.linkRow('Nato', count))).toEqual([
      'Nato: 1 gemeinsamer Satz, zeigen',
      'Nato: 2 gemeinsame Sätze, zeigen',
    ]);
  });

  it('count mentions and articles', () => {
    expect(evidence.en.mentionsIn(1, 2)).toBe('1 mention in 2 articles');
    expect(evidence.de.mentionsIn(1, 2)).toBe('1 Nennung in 2 Artikeln');
    expect(evidence.de.mentionsIn(2, 1)).toBe('2 Nennungen in 1 Artikel');
  });
});
