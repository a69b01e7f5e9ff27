import { describe, expect, it } from 'vitest';
import { joinedBy } from './ends.ts';

describe('two spellings', () => {
  it.each([
    ['Wladimir Putin', 'Vladimir Putin'],
    ['Jewgeni Prigoschin', 'Yevgeny Prigozhin'],
    ['Muammar al-Gaddafi', 'Muammar al-Qaddafi'],
  ])('%s and %s are one person in one article', (one, other) =>
    expect(joinedBy(`[[${one}|person]] – [[${other}|person]]`)).toContain('transliteration'),
  );

  it('of German names are names of two', () => {
    expect(joinedBy('[[Hans Meier|person]]', '[[Hans Maier|person]]')).toBeUndefined();
    expect(joinedBy('[[Max Schmidt|person]]', '[[Max Schmitt|person]]')).toBeUndefined();
  });

  it('of the surname alone mean the person named in full before', () =>
    expect(joinedBy('[[Mohammed al-Halbusi|person]]. [[Halbousi|person]].')).toContain('transliteration'));

  it('of an organization are none', () =>
    expect(joinedBy('[[Kassem Werft|organization]]', '[[Qasem Werft|organization]]')).toBeUndefined());
});
