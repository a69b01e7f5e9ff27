import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/languages/language.ts';
import { linkKnowledge } from '../../src/link/knowledge.ts';
import { keyOf, lists, personName } from './knowledge.ts';

describe('the key of a name', () => {
  it('is the whole name of a person', () =>
    expect(keyOf('person', 'Martin Luther King Jr.')).toBe('martin luther king jr'));

  it('has no legal form in organizations only', () => {
    expect(keyOf('organization', 'Nordbit AG')).toBe('nordbit');
    expect(keyOf('place', 'Nordbit AG')).toBe('nordbit ag');
  });
});

it('a name that was read before is the same object', () =>
  expect(personName('Rob Malley')).toBe(personName('Rob Malley')));

describe('languages', () => {
  const small = (more: Partial<Language>): Language =>
    ({
      contexts: new Map(),
      address: { f: [], m: [] },
      romanisation: { anywhere: {}, atEnd: {} },
      ...more,
    }) as Language;
  const open = (...languages: readonly Language[]) =>
    linkKnowledge({ rowById: () => undefined, notes: lists }, languages);

  it('bring their forms of address, spellings and conjunctions', () => {
    const french = open(
      small({
        code: 'fr',
        contexts: new Map([['et', 'and']]),
        address: { f: ['Mme'], m: ['M.'] },
        romanisation: { anywhere: { sh: ['ch'] }, atEnd: {} },
      }),
    );
    expect(french.languages).toEqual(['fr']);
    expect(french.genderBefore('Mme Clinton', 4)).toBe('f');
    expect(french.keyOf('organization', 'Lutz et Co')).toBe('lutz');
    expect(french.personName('Bachar').surname).toBe('bachar');
    expect(french.personName('Bachar').spelled.bare.form).toBe('bashar');
  });

  it('may be none', () => {
    const none = open();
    expect(none.genderBefore('Frau Clinton', 5)).toBeUndefined();
    expect(none.personName('Ursula von der Leyen').bare).toBe('leyen');
    expect(none.keyOf('organization', 'Lutz & Co')).toBe('lutz');
  });
});
