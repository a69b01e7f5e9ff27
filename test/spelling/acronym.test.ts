import { describe, expect, it } from 'vitest';
import { isAcronym, withoutSign } from '../../src/spelling/acronym.ts';

describe('isAcronym', () => {
  it.each(['NATO', 'AfD', 'U.S.', 'G20A', 'IS', 'S&P', 'CDU-CSU'])('%s is one', (name) =>
    expect(isAcronym(name)).toBe(true),
  );
  it.each(['Nato', 'Doha', 'A', 'Middle East', 'ORGANISATIONEN', ''])('%s is none', (name) =>
    expect(isAcronym(name)).toBe(false),
  );
});

describe('the sign behind a long form', () => {
  it.each([
    ['Weltgesundheitsorganisation WHO', 'Weltgesundheitsorganisation'],
    ['Middle East Eye MEE', 'Middle East Eye'],
    ['Verband der Köche VDK', 'Verband der Köche'],
  ])('%s is %s', (name, long) => expect(withoutSign(name)).toBe(long));

  it.each(['Radio XYZ', 'BBC CNN', 'NATO', 'Union Berlin'])('%s has none', (name) =>
    expect(withoutSign(name)).toBe(name),
  );
});
