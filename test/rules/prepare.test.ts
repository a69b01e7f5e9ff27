import { describe, expect, it } from 'vitest';
import { termOf } from '../../src/rules/engine.ts';
import { prepareRule } from '../../src/rules/prepare.ts';
import { type Tag, tagSet } from '../../src/rules/tags.ts';
import { ruleWith } from './rule-with.ts';

describe('preparing', () => {
  it.each([
    ['marks no name', '#Role #Capital', 'marks no [<name>'],
    ['marks another group', '#Role [<who>#Capital]', 'marks no [<name>'],
    ['begins with a word', 'der [<name>#Capital]', 'begins with a tag'],
    ['begins with an optional tag', '#Role? [<name>#Capital]', 'begins with a tag'],
    ['begins with a choice of which one is no tag', '[<name>(#Role|der)]', 'begins with a tag'],
    ['begins with two words in a choice', '[<name>(#Role #Noun|#Capital)]', 'begins with a tag'],
    ['begins with a negation', '!#Role [<name>#Capital]', 'begins with a tag'],
    ['begins with anything', '. [<name>#Capital]', 'begins with a tag'],
  ])('refuses a rule that %s, by its id', (_, match, message) => {
    expect(() => prepareRule(ruleWith(match), 0)).toThrow(
      `rule de/person/test: a match ${message}`.replace('a match marks', 'the match marks'),
    );
  });
});

it('prepares, and refuses, each pattern of a rule by itself', () => {
  const two = ruleWith('#Role [<name>#Capital]', { orMatch: ['[<name>#Place] #Kin'] });
  expect(prepareRule(two, 3, '[<name>#Place] #Kin')).toMatchObject({ number: 3, first: tagSet('Place') });
  expect(() => prepareRule(two, 3, '#Role #Capital')).toThrow('marks no [<name>');
});

it('refuses a rule that speaks of an unknown tag, and says where tags are listed', () => {
  for (const match of [
    '#Role [<name>#Capitol+]',
    '#Role [<name>#Capital] (#Capitol|#Noun)',
    '#Capital [<name>!#Capitol]',
  ])
    expect(() => prepareRule(ruleWith(match), 0)).toThrow(
      /^rule de\/person\/test: #Capitol is not a tag\..*src\/rules\/tags\.ts/,
    );
});

describe('a prepared rule', () => {
  const { number, first, needed, match } = prepareRule(
    ruleWith('#Role für? [<name>#Capital #NameToken?] (#Comma|#Close)'),
    7,
  );

  it('knows its place in the list, and the tag with which it begins', () => {
    expect(number).toBe(7);
    expect(first).toBe(tagSet('Role'));
    expect(match.group).toBe('name');
  });

  it('needs the tags that must be there, not those that may', () => {
    const needs = (tag: Tag) => needed.names.has(tag);
    expect(['Role', 'Capital'].every((tag) => needs(tag as Tag))).toBe(true);
    expect((['NameToken', 'Comma', 'Close'] as const).some(needs)).toBe(false);
  });

  it.each([
    ['#Role [<name>#Capital]', ['Capital']],
    ['#Role [<name>(#Capital|#Place)]', ['Capital', 'Place']],
    ['#Role [<name>(#Capital && !#Place)]', ['Capital']],
    ['[<name>#Capital+] #Role', ['Capital', 'Role']],
    ['#Role für? [<name>#Capital]', []],
    ['#Role [<name>!#Place]', []],
    ['[<name>#Capital]', []],
  ] satisfies readonly [string, readonly Tag[]][])(
    'knows of %s what may stand behind its first word',
    (match, tags) => {
      expect(prepareRule(ruleWith(match), 0).second).toBe(tagSet(...tags));
    },
  );

  it('may match where its parts can stand one behind the other', () => {
    const { mayMatch } = prepareRule(ruleWith('#Role [<name>#Capital+]'), 0);
    const words = (...tags: readonly Tag[]) => tags.map((tag) => ({ term: termOf('x', tagSet(tag)) }));
    expect(mayMatch(words('Role', 'Capital'), 0, 2)).toBe(true);
    expect(mayMatch(words('Role', 'Noun'), 0, 2)).toBe(false);
  });
});
