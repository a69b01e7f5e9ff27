/** Stretches of patterns, tried on terms of the sentences that they are for. */
import { describe, expect, it } from 'vitest';
import {
  AGE,
  AND_ROLE,
  AT_BODY,
  BODY,
  CLOSED,
  DATE,
  HELD,
  HOME_OFFICE,
  HYPHEN_BEFORE_BODY,
  NAME_GOES_ON,
  NO_CLOSE,
  NO_STAFF,
  OFFICE,
  PORTFOLIO,
  PROFESSION,
  UNLISTED,
} from '../../../../src/languages/en/relations/parts.ts';
import { compilePattern, type Groups } from '../../../../src/relate/pattern.ts';
import { isTag, tagBits } from '../../../../src/relate/tags.ts';
import type { SeenWord } from '../../../../src/rules/part-test.ts';

/** Terms in small letters, their tags behind a slash: `chief/Role of staff`. */
const terms = (text: string): readonly SeenWord[] =>
  text.split(' ').map((one) => {
    const [normal = '', ...tags] = one.split('/');
    return { normal, ...tagBits(tags.filter(isTag)) };
  });

/** How many terms a part takes, and how many of them are the role. */
function taken(part: string, text: string) {
  const groups: Groups = new Map();
  const end = compilePattern(part, 'test').match(terms(text), 0, groups);
  const role = groups.get('role');
  return end < 0 ? undefined : { end, role: role ? role.end - role.start : 0 };
}
const takes = (part: string, text: string): boolean => (taken(part, text)?.end ?? 0) > 0;

describe('a role', () => {
  it('has its modifiers and what completes it', () => {
    expect(taken(AT_BODY, 'deputy/Modifier chief/Role of staff')).toEqual({ end: 4, role: 4 });
    expect(taken(AT_BODY, 'finance/Modifier and trade/Modifier chief/Role')).toEqual({ end: 4, role: 4 });
    expect(taken(HELD, 'chief/Role of police')).toEqual({ end: 1, role: 1 });
  });

  it('is one person’s, and is held', () => {
    for (const one of ['chiefs/Role/Plural', 'dr/Role/Title', 'hopeful/Role/Candidate', 'mother/Role/Kin'])
      expect(takes(HELD, one), one).toBe(false);
  });

  it('at a body is none that a government gives, where that is asked', () => {
    expect([takes(UNLISTED, 'governor/Role/Implied'), takes(AT_BODY, 'governor/Role/Implied')]).toEqual([
      false,
      true,
    ]);
    expect(takes(AT_BODY, 'minister/Role/Implied')).toBe(false);
    expect([takes(PROFESSION, 'mayor/Role/Office'), takes(OFFICE, 'mayor/Role/Office')]).toEqual([
      false,
      true,
    ]);
    expect(takes(AT_BODY, 'successor/Role/Relational')).toBe(false);
  });

  it('of a portfolio may be capitalised and joined', () => {
    const minister = 'minister/Office/Implied';
    expect(taken(PORTFOLIO, `development/Capital and industry/Capital ${minister}`)).toEqual({
      end: 4,
      role: 4,
    });
    expect(takes(PORTFOLIO, minister)).toBe(false);
  });

  it('of a home is no leader of all', () =>
    expect(['leader/Office', 'governor/Office'].map((one) => takes(HOME_OFFICE, one))).toEqual([
      false,
      true,
    ]));

  it('may be followed by a second one', () => {
    expect(taken(AND_ROLE, 'and chief/Modifier executive/Modifier officer/Role')?.end).toBe(4);
    expect(taken(AND_ROLE, 'and others')?.end).toBe(0);
  });
});

describe('what stands behind an apposition', () => {
  it('closes it or goes on with the sentence', () => {
    for (const one of [',/Comma', 'who', 'said/Speech', 'has', 'yesterday'])
      expect(takes(NO_CLOSE, one), one).toBe(false);
    expect(takes(NO_CLOSE, 'bank/Capital')).toBe(true);
    expect([takes(CLOSED, './Stop'), takes(CLOSED, 'bank/Capital')]).toEqual([false, true]);
  });

  it('may be an age or a party', () => {
    expect(
      ['37/Number', ',/Comma 37/Number', '(/Open rep/Party )/Close'].map((one) => takes(AGE, one)),
    ).toEqual([true, true, true]);
    expect(takes(AGE, ',/Comma who')).toBe(false);
  });

  it('may be the rest of a longer name', () => {
    const goesOn = `(${NAME_GOES_ON})`;
    expect([
      takes(goesOn, 'of public/Capital'),
      takes(goesOn, 'a court/Capital'),
      takes(goesOn, 'of course'),
    ]).toEqual([true, true, false]);
  });
});

it('a body is no party and more than a kind of body', () =>
  expect(
    ['acme/Organization', 'spd/Organization/Party', 'company/Organization/Generic'].map((one) =>
      takes(BODY, one),
    ),
  ).toEqual([true, false, false]));

it('a name with a hyphen in front belongs to the body', () => {
  expect(takes(HYPHEN_BEFORE_BODY, 'export-import/Capital bank/Body vice/Modifier chairman/Role')).toBe(true);
  expect(takes(HYPHEN_BEFORE_BODY, 'export/Capital bank/Body chairman/Role')).toBe(false);
});

it('a chairman is no inhabitant', () =>
  expect(['chairman/Role', 'singer/Role'].map((one) => takes(`(#Role && ${NO_STAFF})`, one))).toEqual([
    false,
    true,
  ]));

it('before the number of a year stand the month, and the day', () => {
  const choices = DATE.split('|');
  expect(choices).toContain('in march');
  expect(choices).toContain('on march #Number');
  expect(choices).not.toContain('march');
});
