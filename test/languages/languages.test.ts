/** What must hold for every language, so that a new one is only a folder and a line. */
import { describe, expect, it } from 'vitest';
import { german } from '../../src/languages/de/index.ts';
import { english } from '../../src/languages/en/index.ts';
import { languages } from '../../src/languages/index.ts';

describe.each(languages.map((language) => [language.name, language] as const))('%s', (_, language) => {
  it('tells itself by words that hardly any other language has among its own', () => {
    for (const other of languages.filter((one) => one !== language)) {
      const shared = [...language.markers].filter(
        (word) => other.markers.has(word) || other.contexts.has(word),
      );
      expect(shared.length, other.code).toBeLessThan(language.markers.size / 5);
    }
  });

  it('shares none of its markers, if it is German or English, with the other', () => {
    const pair = [german, english];
    if (!pair.includes(language)) return;
    const shared = pair
      .filter((other) => other !== language)
      .flatMap((other) => [...other.markers, ...other.contexts.keys()]);
    expect(shared.filter((word) => language.markers.has(word))).toEqual([]);
  });

  it('lists abbreviations without their full stop', () => {
    expect([...language.abbreviations].filter((word) => word.endsWith('.'))).toEqual([]);
    expect([...language.beforeNumber].filter((word) => !language.abbreviations.has(word))).toEqual([]);
  });
});
