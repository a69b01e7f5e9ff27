/** Labels: the name to show in a language. */
import { describe, expect, it } from 'vitest';
import { citationOf, labelIn } from '../src/model.ts';

describe('labelIn', () => {
  const label = { de: 'Köln', en: 'Cologne' };

  it('gives the name in a language that has one', () => expect(labelIn(label, 'en')).toBe('Cologne'));

  it.each(['fr', '', 'constructor', '__proto__'])('gives the citation form in "%s"', (code) =>
    expect(labelIn(label, code)).toBe('Köln'),
  );

  it('the citation form is the first', () => expect(citationOf(label)).toBe('Köln'));

  it('gives nothing where there is no name', () => expect(labelIn({}, 'de')).toBe(''));
});
