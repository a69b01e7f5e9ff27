/** Faults of a language are said with file, place and remedy. */
import { describe, expect, it } from 'vitest';
import { languageProblems } from '../../src/languages/check.ts';
import { english } from '../../src/languages/en/index.ts';
import { languages } from '../../src/languages/index.ts';
import type { Language } from '../../src/languages/language.ts';
import { undetermined } from '../../src/languages/undetermined.ts';
import type { Rule } from '../../src/rules/rule.ts';

it.each(languages.map((language) => [language.code, language] as const))('%s has none', (_, language) => {
  expect(languageProblems(language, languages)).toEqual([]);
});

describe('a language', () => {
  const said = (own: Partial<Language>): readonly string[] => {
    const language = { ...english, ...own };
    return languageProblems(language, [language, ...languages]).map(
      ({ where, message, hint }) => `${where}: ${message}. ${hint}`,
    );
  };

  it('without words', () => {
    expect(said({ ...undetermined, code: 'xx' })).toEqual([
      'src/languages/xx/words/markers.txt: 0 markers do not tell the language from others. List at least 20 of its most frequent words.',
      'src/languages/xx/words/small-words.txt: the language has no small words. List its articles, prepositions and pronouns by class, as en does.',
    ]);
  });

  it('with the code of another, or none', () => {
    expect(said({ code: 'de', markers: new Set(['zzz', ...undetermined.markers]) })).toContain(
      'src/languages/de/index.ts: the code de is that of another language. Give each language a code of its own.',
    );
    expect(said({ code: 'French' })[0]).toContain('"French" is not the code of a language');
  });

  it('with the words of another', () => {
    expect(said({ code: 'xx', rules: [] })[0]).toContain('too many markers are those of en, too');
  });

  it('with rules that show nothing', () => {
    const bare = { ...english.rules[0], id: 'en/person/bare', examples: [], notIn: [] } as unknown as Rule;
    expect(
      said({ code: 'xx', markers: new Set(Array.from({ length: 20 }, (_, i) => `x${i}`)), rules: [bare] }),
    ).toEqual([
      'src/languages/xx/rules: en/person/bare: the id of a rule of xx begins with xx/. Rename it.',
      'src/languages/xx/rules: en/person/bare has no example. Write two texts with brackets around what it finds.',
      'src/languages/xx/rules: en/person/bare has no counter-example. Write a text in which it must not fire.',
    ]);
  });

  it('with a rule that cannot be prepared', () => {
    const rules = english.rules.map((rule) =>
      rule.finds === 'place' ? { ...rule, match: '#Nowhere [<name>#Capital]' } : rule,
    );
    const [first] = said({ code: 'en', rules }).filter((line) => line.includes('#Nowhere'));
    expect(first).toMatch(/^src\/languages\/en\/rules: rule en\/place\/.*#Nowhere is no(t a)? tag/);
  });

  it('whose year has eleven months', () => {
    const dates = { ...english.dates, months: english.dates.months.slice(1) };
    expect(said({ dates }).some((line) => line.includes('a year of 11 months'))).toBe(true);
  });
});
