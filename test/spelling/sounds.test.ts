import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { differences, soundReader } from '../../src/spelling/sounds.ts';

const sounds = soundReader(languages.map(({ romanisation }) => romanisation));
const share = (a: string, b: string): boolean => sounds(a).some((sound) => sounds(b).includes(sound));

describe('the sound of a name', () => {
  it.each([
    ['dschafar', 'jafar'],
    ['findschan', 'finjan'],
    ['alburow', 'alburov'],
    ['geschew', 'geshev'],
    ['jelena', 'elena'],
    ['litzman', 'litsman'],
    ['jaakov', 'yaakov'],
    ['rijad', 'riyadh'],
    ['tschubais', 'chubais'],
  ])('%s may be %s', (a, b) => expect(share(a, b)).toBe(true));

  it.each([
    ['meier', 'maier'],
    ['rohani', 'rahimi'],
    ['kolb', 'kalb'],
    ['amiri', 'amri'],
  ])('%s is not %s', (a, b) => expect(share(a, b)).toBe(false));

  it('is that of letters where a language says nothing', () =>
    expect(soundReader([{ anywhere: {}, atEnd: {}, reads: {} }])('chun-ying')).toEqual(['chunying']));
});

describe('differences', () => {
  it.each([
    ['alburow', 'alburov', 1],
    ['rasumkow', 'razumkov', 2],
    ['fischer', 'fisher', 1],
    ['lutz', 'lutz', 0],
    ['', 'abc', 1],
  ])('between %s and %s are %i', (a, b, count) => expect(differences(a, b)).toBe(count));
});
