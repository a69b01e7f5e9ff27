import { describe, expect, it } from 'vitest';
import { filters } from '../../../../src/viewer/i18n/topics/filters.ts';

describe('texts of the filters', () => {
  it('count what is shown out of all, and all alone where that is the same', () => {
    expect([filters.en.countOf(5, 5), filters.en.countOf(1000, 2000)]).toEqual(['5', '1,000/2,000']);
    expect([filters.de.countOf(5, 5), filters.de.countOf(1000, 2000)]).toEqual(['5', '1.000/2.000']);
    expect(filters.en.linksShown(3, 1234)).toBe('The strongest 3 of 1,234 links');
    expect(filters.de.actorsShown(3, 1234)).toBe('3 von 1.234 Akteuren');
  });

  it('say what a minimum of one means, and of more', () => {
    expect([1, 3].map(filters.en.minimum)).toEqual([
      'Links with any shared sentence',
      'Links with at least 3 shared sentences',
    ]);
    expect([1, 3].map(filters.de.minimum)).toEqual([
      'Verbindungen ab einem gemeinsamen Satz',
      'Verbindungen ab 3 gemeinsamen Sätzen',
    ]);
  });

  it('write kinds small in English and large in German', () => {
    expect(filters.en.onlyKind('Places')).toBe('Show only places');
    expect(filters.de.onlyKind('Orte')).toBe('Nur Orte zeigen');
  });
});
