/** What must hold for every language, so that a new one is only a folder and a line. */
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';

describe.each(languages.map((language) => [language.name, language] as const))('%s', (_, language) => {
  it('tells itself by words that no other language has among its own', () => {
    expect(language.markers.size).toBeGreaterThan(50);
    const others = languages.filter((other) => other !== language);
    const shared = [...language.markers].filter((word) =>
      others.some(({ markers, contexts }) => markers.has(word) || contexts.has(word)),
    );
    expect(shared).toEqual([]);
  });

  it('lists abbreviations without their full stop', () => {
    expect([...language.abbreviations].filter((word) => word.endsWith('.'))).toEqual([]);
    expect([...language.beforeNumber].filter((word) => !language.abbreviations.has(word))).toEqual([]);
  });
});
