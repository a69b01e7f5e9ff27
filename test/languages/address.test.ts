import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { linkKnowledge } from '../../src/link/index.ts';
import { listing } from '../link/knowledge.ts';

describe.each(languages)('forms of address in $name', ({ address }) => {
  const { genderBeside } = linkKnowledge(listing(), languages);

  it.each([...address.f.map((word) => [word, 'f']), ...address.m.map((word) => [word, 'm'])])(
    '%s tells %s, in all languages together',
    (word, gender) =>
      expect(genderBeside(`(${word} Clinton)`, word.length + 2, word.length + 9)).toBe(gender),
  );

  it('are there for both, or for none', () => expect(address.f.length > 0).toBe(address.m.length > 0));
});
