/** The rule engine by itself, on words with tags given by hand. */
import { describe, expect, it } from 'vitest';
import { compileRules, termOf } from '../../src/rules/engine.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { isTag, tagSet } from '../../src/rules/tags.ts';
import { ruleWith } from './rule-with.ts';

/** Fires a rule on words written as `word:Tag+Tag`, and gives the words it marks. */
function marked(
  match: string,
  sentence: string,
  guards?: Pick<Rule, 'orMatch' | 'notAfter' | 'notBefore'>,
): readonly string[] {
  const tokens = sentence.split(' ').map((token) => token.split(':'));
  const words = tokens.map(([text = '', names = '']) => {
    const tags = tagSet(...names.split('+').filter(isTag));
    return { tags, term: termOf(text, tags) };
  });
  const { fire } = compileRules([ruleWith(match, guards)]);
  return fire(words).map(({ start, end }) =>
    words
      .slice(start, end)
      .map(({ term }) => term.text)
      .join(' '),
  );
}

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

  it('fires where any of its patterns matches, at each place once, and counts as one', () => {
    const either = { orMatch: ['[<name>#Capital+] #Speech'] };
    expect(marked('#Role [<name>#Capital]', 'Bote:Role A:Capital und B:Capital rief:Speech', either)).toEqual(
      ['A', 'B'],
    );
    expect(marked('#Role [<name>#Capital]', 'Bote:Role A:Capital rief:Speech', either)).toEqual(['A']);
    const { fire } = compileRules([ruleWith('[<name>#Place]', either), ruleWith('[<name>#Capital] #Speech')]);
    const words = [tagSet('Capital'), tagSet('Speech')].map((tags) => ({ tags, term: termOf('x', tags) }));
    expect(fire(words).map(({ rule }) => rule)).toEqual([0, 1]);
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

  it('begins with a choice of tags, or with a tag and what else is asked of the word', () => {
    expect(marked('(#Role|#Speech) [<name>#Capital]', 'Bote:Role A:Capital rief:Speech B:Capital')).toEqual([
      'A',
      'B',
    ]);
    expect(marked('[<name>(#Capital && !#Role)]', 'Bote:Capital+Role A:Capital')).toEqual(['A']);
    expect(marked('[<name>(#Capital && !#Role) #Noun]', 'A:Capital+Role B:Noun C:Capital D:Noun')).toEqual([
      'C D',
    ]);
  });

  it('does not fire where a word beside the name says that it is a part of another', () => {
    const words = 'Emil:FirstName A:Capital und B:Capital Haus:Noun und C:Capital';
    expect(marked('[<name>#Capital]', words, { notAfter: ['FirstName', 'Role'] })).toEqual(['B', 'C']);
    expect(marked('[<name>#Capital]', words, { notBefore: ['Noun'] })).toEqual(['A', 'C']);
    expect(marked('[<name>#Capital]', words, { notAfter: ['FirstName'], notBefore: ['Noun'] })).toEqual([
      'C',
    ]);
  });

  it('keeps apart words that JavaScript knows', () => {
    expect(marked('[<name>#Capital] constructor', '__proto__:Capital constructor toString:Capital')).toEqual([
      '__proto__',
    ]);
  });
});
