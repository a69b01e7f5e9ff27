import { describe, expect, it } from 'vitest';
import { panels } from '../../../../src/viewer/i18n/topics/panels.ts';

describe('texts of the panels', () => {
  it('say how often two occur together, and how often that is to be expected', () => {
    expect(panels.en.together(1, 2, null)).toBe('Together in 1 sentence of 2 articles');
    expect(panels.en.together(2, 1, '0.7')).toBe('Together in 2 sentences of 1 article, expected 0.7');
    expect(panels.de.together(1, 2, null)).toBe('Zusammen in 1 Satz aus 2 Artikeln');
    expect(panels.de.together(2, 1, '0,7')).toBe('Zusammen in 2 Sätzen aus 1 Artikel, erwartet 0,7');
  });

  it('say what a row of the neighbours shows', () => {
    expect([1, 2].map((count) => panels.en.linkRow('NATO', count))).toEqual([
      'NATO: 1 shared sentence, show them',
      'NATO: 2 shared sentences, show them',
    ]);
    expect([1, 2].map((count) => panels.de.linkRow('Nato', count))).toEqual([
      'Nato: 1 gemeinsamer Satz, zeigen',
      'Nato: 2 gemeinsame Sätze, zeigen',
    ]);
  });
});
