/** Labels, the names to show in a language, and the forms of ids. */
import { describe, expect, it } from 'vitest';
import { citationOf, isRuleId, KINDS, labelIn, RELATION_TYPES } from '../src/model.ts';

describe('labelIn', () => {
  const label = { de: 'Köln', en: 'Cologne' };

  it('gives the name in a language that has one', () => expect(labelIn(label, 'en')).toBe('Cologne'));

  it.each(['fr', '', 'constructor', '__proto__'])('gives the citation form in "%s"', (code) =>
    expect(labelIn(label, code)).toBe('Köln'),
  );

  it('the citation form is the first', () => expect(citationOf(label)).toBe('Köln'));

  it('gives nothing where there is no name', () => expect(labelIn({}, 'de')).toBe(''));
});

describe('isRuleId', () => {
  it.each(['de/kin/wife-of', 'en/described-as-from/of-place', '/kin/'])('takes %s', (id) =>
    expect(isRuleId(id, RELATION_TYPES)).toBe(true),
  );

  it.each(['', 'kin', 'de/kin', 'de/friend/of', 'de/person/title-before-name', 'kin/de/of'])(
    'takes no “%s” for a rule of statements',
    (id) => expect(isRuleId(id, RELATION_TYPES)).toBe(false),
  );

  it('tells what is to be found', () => expect(isRuleId('de/person/title-before-name', KINDS)).toBe(true));
});
