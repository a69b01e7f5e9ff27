import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { READER_LANGUAGES } from '../../../src/model.ts';
import { WORDS } from '../../../src/viewer/i18n/words.ts';

const TOPICS = new URL('../../../src/viewer/i18n/topics/', import.meta.url);

describe('texts', () => {
  it.each(READER_LANGUAGES)('are never empty in %s', (language) => {
    const texts = (value: unknown): string[] => {
      if (typeof value === 'string') return [value];
      if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(texts);
      return [];
    };
    expect(texts(WORDS[language]).every((text) => text.trim().length > 0)).toBe(true);
  });

  it('stand in one topic each', async () => {
    const keys: string[] = [];
    for (const file of readdirSync(TOPICS)) {
      const [topic] = Object.values(await import(new URL(file, TOPICS).href));
      keys.push(...Object.keys((topic as { readonly en: object }).en));
    }
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    expect(new Set(keys)).toEqual(new Set(Object.keys(WORDS.en)));
  });
});
