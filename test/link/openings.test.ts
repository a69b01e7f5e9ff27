import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { openingReader } from '../../src/link/openings.ts';

const { unified, others, shown } = openingReader(languages);

describe('names that begin with words of one meaning', () => {
  it.each([
    ['place', 'Landkreises Aurich', 'Kreis Aurich'],
    ['place', 'Kreisen Aurich', 'Landkreis Aurich'],
    ['organization', 'Uni Pavia', 'University of Pavia'],
    ['organization', 'Universität zu Pavia', 'Universitäten Pavia'],
    ['organization', 'Unikliniken Lübeck', 'Universitätsmedizin Lübeck'],
  ] as const)('%s: %s is %s', (kind, a, b) => expect(unified(kind, a)).toBe(unified(kind, b)));

  it.each([
    ['place', 'Kreis Aurich', 'Kreis Leer'],
    ['organization', 'Universität Lübeck', 'Universitätsklinikum Lübeck'],
    ['organization', 'Universität Pavia', 'Universität der Künste'],
  ] as const)('%s: %s is not %s', (kind, a, b) => expect(unified(kind, a)).not.toBe(unified(kind, b)));

  it.each([
    ['of another kind', 'organization', 'Kreis Aurich'],
    ['behind which no name stands', 'place', 'Kreis von Freunden'],
    ['alone', 'place', 'Landkreis'],
    ['inside a word', 'place', 'Kreisau'],
  ] as const)('leaves a word %s', (_, kind, name) => {
    expect(unified(kind, name)).toBe(name);
    expect(others(kind, name)).toEqual([]);
  });
});

it('gives a name with the other words', () => {
  expect(others('organization', 'Uni Pavia')).toEqual(
    expect.arrayContaining(['Universität Pavia', 'Universität von Pavia', 'University of Pavia']),
  );
  expect(others('organization', 'Uni Pavia')).not.toContain('Uni Pavia');
});

it('shows a bent word upright, and others as they are', () => {
  expect(shown('place', 'Kreises Aurich')).toBe('Kreis Aurich');
  expect(shown('place', 'Landkreisen Aurich')).toBe('Landkreis Aurich');
  expect(shown('place', 'Landkreis Aurich')).toBe('Landkreis Aurich');
  expect(shown('organization', 'University of Pavia')).toBe('University of Pavia');
});

it('knows no words without languages', () => {
  const none = openingReader([]);
  expect(none.unified('place', 'Kreis Aurich')).toBe('Kreis Aurich');
  expect(none.shown('place', 'Kreises Aurich')).toBe('Kreises Aurich');
});
