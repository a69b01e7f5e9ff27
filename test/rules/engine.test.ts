/** The rule engine by itself, on words with tags given by hand. */
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { compileRules, termOf } from '../../src/rules/engine.ts';
import { type Rule, rule } from '../../src/rules/rule.ts';
import { TAGS, tagBit, tagsOf } from '../../src/rules/tags.ts';

const ruleWith = (match: string): Rule =>
  rule({
    id: 'de/person/test',
    finds: 'person',
    because: { en: 'It is a test.', de: 'Es ist eine Probe.' },
    match,
    examples: ['[A]'],
    notIn: ['b'],
  });

/** Fires a rule on words written as `word:Tag+Tag`, and gives the words it marks. */
function marked(match: string, sentence: string): readonly string[] {
  const tokens = sentence.split(' ').map((token) => token.split(':'));
  const words = tokens.map(([text = '', names = '']) => {
    const tags = names.split('+').reduce((sum, tag) => sum | tagBit(tag), 0);
    return { tags, term: termOf(text, tags) };
  });
  const { fire } = compileRules([ruleWith(match)]);
  return fire(words).map(({ start, end }) =>
    words
      .slice(start, end)
      .map(({ term }) => term.text)
      .join(' '),
  );
}

describe('compileRules', () => {
  it.each([
    ['marks no name', '#Role #Capital', 'marks no [<name>'],
    ['marks another group', '#Role [<who>#Capital]', 'marks no [<name>'],
    ['begins with a word', 'der [<name>#Capital]', 'begins with a tag'],
    ['begins with an optional tag', '#Role? [<name>#Capital]', 'begins with a tag'],
    ['begins with a choice', '[<name>(#Role|#Capital)]', 'begins with a tag'],
    ['begins with a negation', '!#Role [<name>#Capital]', 'begins with a tag'],
    ['begins with anything', '. [<name>#Capital]', 'begins with a tag'],
  ])('refuses a rule that %s, by its id', (_, match, message) => {
    expect(() => compileRules([ruleWith(match)])).toThrow(
      `rule de/person/test: a match ${message}`.replace('a match marks', 'the match marks'),
    );
  });
});

describe('a rule', () => {
  it('marks its group and not what stands around it', () => {
    expect(marked('#Role [<name>#Capital+]', 'der Bote:Role Emil:Capital Wondra:Capital kam')).toEqual([
      'Emil Wondra',
    ]);
  });

  it('fires wherever it matches, without overlaps', () => {
    expect(marked('#Role [<name>#Capital]', 'Bote:Role A:Capital und Bote:Role B:Capital')).toEqual([
      'A',
      'B',
    ]);
    expect(marked('[<name>#Capital #Capital]', 'A:Capital B:Capital C:Capital')).toEqual(['A B']);
  });

  it('does not fire without the tags it needs', () => {
    expect(marked('#Role [<name>#Capital+]', 'der Bote:Role kam')).toEqual([]);
    expect(marked('#Role [<name>#Capital+]', 'Emil:Capital Bote:Role')).toEqual([]);
  });

  it('matches words with umlauts, optional tags, choices and patterns', () => {
    expect(
      marked('[<name>#OrgHead für #Adjective? #Capital+]', 'Amt:OrgHead für gutes:Adjective Wetter:Capital'),
    ).toEqual(['Amt für gutes Wetter']);
    expect(
      marked('[<name>#Genitive] (#Noun|#Role)', 'Wondras:Genitive Haus:Noun und Wondras:Genitive Bote:Role'),
    ).toEqual(['Wondras', 'Wondras']);
    expect(
      marked('[<name>#Capital] #Comma /^[1-9][0-9]$/ #Comma', 'Wondra:Capital ,:Comma 47 ,:Comma'),
    ).toEqual(['Wondra']);
    expect(
      marked(
        '#Article [<name>(#Adjective && #Capital) #OrgHead]',
        'das:Article Rote:Adjective+Capital Amt:OrgHead',
      ),
    ).toEqual(['Rote Amt']);
    expect(
      marked('#Article [<name>(#Adjective && #Capital) #OrgHead]', 'das:Article rote:Adjective Amt:OrgHead'),
    ).toEqual([]);
  });

  it('keeps apart words that JavaScript knows', () => {
    expect(marked('[<name>#Capital] constructor', '__proto__:Capital constructor toString:Capital')).toEqual([
      '__proto__',
    ]);
  });
});

describe('tags', () => {
  it('have a bit each and come back from their bits', () => {
    expect(TAGS.length).toBeLessThanOrEqual(32);
    expect(new Set(TAGS.map(tagBit)).size).toBe(TAGS.length);
    for (const tag of TAGS) expect([...tagsOf(tagBit(tag))]).toEqual([tag]);
    expect([...tagsOf(TAGS.reduce((bits, tag) => bits | tagBit(tag), 0))]).toEqual([...TAGS]);
  });

  it('are none for other words', () => {
    expect(tagBit('Person')).toBe(0);
    expect(tagsOf(0).size).toBe(0);
  });

  it.each(languages.flatMap(({ rules }) => rules.map(({ id, match }) => [id, match] as const)))(
    '%s speaks only of tags there are',
    (_, match) => {
      const spoken = [...match.matchAll(/#(\w+)/g)].map(([, tag]) => tag ?? '');
      expect(spoken.filter((tag) => tagBit(tag) === 0)).toEqual([]);
    },
  );
});
