import { describe, expect, it } from 'vitest';
import {
  isAdjective,
  isGeneric,
  isHalf,
  isMedia,
  isParty,
  roleName,
  tagsOf,
} from '../../../../src/languages/en/relations/words.ts';

describe('tags of words', () => {
  it.each([
    ['president', 'Office'],
    ['minister', 'Implied'],
    ['analyst', 'Topic'],
    ['striker', 'Sport'],
    ['officials', 'Plural'],
    ['wife', 'Kin'],
    ['Democrat', 'Epithet'],
    ['goalscorer', 'Epithet'],
  ])('of the role %s: %s', (word, tag) => expect(tagsOf(word, true)).toContain(tag));

  it.each([
    ['former', 'Former'],
    ['acting', 'Acting'],
    ['incoming', 'Coming'],
    ['nominee', 'Candidate'],
    ['alleged', 'Unsure'],
    ['potential', 'Candidate'],
    ['so-called', 'Denied'],
    ['prime', 'Modifier'],
    ['drugmaker', 'Firm'],
    ['suburb', 'Settlement'],
  ])('of the word %s: %s', (word, tag) => expect(tagsOf(word, false)).toContain(tag));

  it('an agent holds no office, whatever its letters', () => {
    expect(tagsOf('agent', true)).not.toContain('Office');
    expect(tagsOf('gen.', true)).toContain('Office');
  });
});

it('names tell by their form what they are', () => {
  expect([isMedia('Fox News'), isMedia('Apple')]).toEqual([true, false]);
  expect([isParty('Labour Party'), isParty('Apple')]).toEqual([true, false]);
  expect([isGeneric('Association'), isGeneric('Corp International Asia Inc'), isGeneric('Apple')]).toEqual([
    ...[true, true, false],
  ]);
  expect([isHalf('based'), isHalf('04-based')]).toEqual([true, false]);
  expect([isAdjective('Iraqi'), isAdjective('Iraqis'), isAdjective('Swiss')]).toEqual([true, false, true]);
});

it('a role is shown without what says that it is over', () => {
  expect([roleName('ex-president'), roleName('expert')]).toEqual(['president', 'expert']);
});
