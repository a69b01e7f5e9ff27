import { describe, expect, it } from 'vitest';
import { NO_CALLINGS } from '../../src/languages/callings.ts';
import { NO_FAMILIES } from '../../src/languages/families.ts';
import type { Language } from '../../src/languages/language.ts';
import { NO_METONYMS } from '../../src/languages/metonyms.ts';
import { NO_NAME_FORMS } from '../../src/languages/name-forms.ts';
import { linkKnowledge } from '../../src/link/knowledge.ts';
import { NO_RELATIONS } from '../../src/relate/words.ts';
import { listing, nameOf } from './knowledge.ts';

describe('the key of a name', () => {
  it('is the whole name of a person', () =>
    expect(nameOf('person', 'Martin Luther King Jr.').slug).toBe('martin luther king jr'));

  it('has no legal form in organizations only', () => {
    expect(nameOf('organization', 'Nordbit AG').key).toBe('nordbit');
    expect(nameOf('place', 'Nordbit AG').slug).toBe('nordbit ag');
  });
});

it('a name that was read before is the same object', () =>
  expect(nameOf('person', 'Rob Malley')).toBe(nameOf('person', 'Rob Malley')));

describe('languages', () => {
  const small = (more: Partial<Language>): Language =>
    ({
      contexts: new Map(),
      townHeads: new Set<string>(),
      possessives: new Set<string>(),
      address: { f: [], m: [] },
      callings: NO_CALLINGS,
      families: NO_FAMILIES,
      metonyms: NO_METONYMS,
      romanisation: { anywhere: {}, atEnd: {}, reads: {} },
      nameForms: NO_NAME_FORMS,
      relations: NO_RELATIONS,
      ...more,
    }) as Language;
  const open = (...languages: readonly Language[]) => linkKnowledge(listing(), languages);

  it('bring their forms of address, spellings and conjunctions', () => {
    const french = open(
      small({
        code: 'fr',
        contexts: new Map([['et', 'and']]),
        address: { f: ['Mme'], m: ['M.'] },
        callings: { ...NO_CALLINGS, sport: ['gardien'] },
        romanisation: { anywhere: { sh: ['ch'] }, atEnd: {}, reads: { ch: 'sh' } },
      }),
    );
    expect(french.languages).toEqual(['fr']);
    expect(french.genderBeside('Mme Clinton', 4, 11)).toBe('f');
    expect(french.callingBefore('le gardien Lloris', 11)).toBe('sport');
    expect(french.nameOf('organization', 'Lutz et Co').key).toBe('lutz');
    expect(french.nameOf('person', 'Bachar').person?.surname).toBe('bachar');
    expect(french.nameOf('person', 'Bachar').person?.spelled().bare.form).toBe('bashar');
  });

  it('may be none', () => {
    const none = open();
    expect(none.genderBeside('Frau Clinton', 5, 12)).toBeUndefined();
    expect(none.nameOf('person', 'Ursula von der Leyen').person?.bare).toBe('leyen');
    expect(none.nameOf('organization', 'Lutz & Co').key).toBe('lutz');
  });
});
