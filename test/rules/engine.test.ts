/** The rule engine by itself, on words with tags given by hand. */
import { describe, expect, it } from 'vitest';
import { compileRules, termOf } from '../../src/rules/engine.ts';
import { type Rule, rule } from '../../src/rules/rule.ts';
import { hasTags, isTag, shareTag, TAGS, tagSet } from '../../src/rules/tags.ts';

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
    const tags = tagSet(...names.split('+').filter(isTag));
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

it('refuses a rule that speaks of an unknown tag, and says where tags are listed', () => {
  for (const match of [
    '#Role [<name>#Capitol+]',
    '#Role [<name>#Capital] (#Capitol|#Noun)',
    '#Capital [<name>!#Capitol]',
  ])
    expect(() => compileRules([ruleWith(match)])).toThrow(
      /^rule de\/person\/test: #Capitol is no tag\..*src\/rules\/tags\.ts/,
    );
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

describe('a set of tags', () => {
  it('is one object, in whatever order its tags are named', () => {
    expect(tagSet('Role', 'Around')).toBe(tagSet('Around', 'Role'));
    expect(tagSet('Role')).not.toBe(tagSet('Around'));
    expect(new Set(TAGS.map((tag) => tagSet(tag).number)).size).toBe(TAGS.length);
  });

  it('knows its tags, and what it shares with others', () => {
    for (const tag of TAGS) {
      expect([...tagSet(tag).names]).toEqual([tag]);
      expect(TAGS.filter((other) => shareTag(tagSet(tag), tagSet(other)))).toEqual([tag]);
    }
    expect(hasTags(tagSet(...TAGS), tagSet('Role', 'Around'))).toBe(true);
    expect(hasTags(tagSet('Role'), tagSet('Role', 'Around'))).toBe(false);
    expect(hasTags(tagSet(), tagSet())).toBe(true);
  });

  it('knows names that are none', () => expect(['Person', '', 'constructor'].filter(isTag)).toEqual([]));
});
