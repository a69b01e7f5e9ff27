import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import type { Spellings } from '../../src/languages/romanisation.ts';

const pairs = (spellings: Spellings): readonly (readonly [string, string])[] =>
  Object.entries(spellings).flatMap(([sound, written]) => written.map((one) => [one, sound] as const));

describe.each(languages)('spellings of foreign names in $name', ({ romanisation }) => {
  const all = [...pairs(romanisation.anywhere), ...pairs(romanisation.atEnd)];

  it('are folded and each for one sound', () => {
    for (const [written] of all) expect(written).toMatch(/^[a-z]+$/u);
    expect(new Set(all.map(([written]) => written)).size).toBe(all.length);
  });
});

it('no two languages spell different sounds alike', () => {
  const sounds = new Map<string, string>();
  for (const { romanisation } of languages)
    for (const [written, sound] of [...pairs(romanisation.anywhere), ...pairs(romanisation.atEnd)]) {
      expect([written, sounds.get(written) ?? sound]).toEqual([written, sound]);
      sounds.set(written, sound);
    }
});
