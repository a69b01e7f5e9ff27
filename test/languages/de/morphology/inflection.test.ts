/** All forms of marked names, and none that print does not show. */
import { describe, expect, it } from 'vitest';
import { inflect, marks, unmarked } from '../../../../src/languages/de/morphology/inflection.ts';

/** Marked names with all the forms that print shows, and no others. */
const NAMES: readonly (readonly [marked: string, forms: readonly string[]])[] = [
  [
    'Islamischer|A Staat|N:m',
    [
      'Islamischer Staat',
      'Islamische Staat',
      'Islamischen Staat',
      'Islamischen Staats',
      'Islamischen Staates',
      'Islamischem Staat',
    ],
  ],
  ['Vereinte|A Nationen|N:pl', ['Vereinte Nationen', 'Vereinten Nationen', 'Vereinter Nationen']],
  ['Weißes|A Haus|N:n', ['Weißes Haus', 'Weiße Haus', 'Weißen Haus', 'Weißen Hauses', 'Weißem Haus']],
  ['Rotes|A Kreuz|N:n', ['Rotes Kreuz', 'Rote Kreuz', 'Roten Kreuz', 'Roten Kreuzes', 'Rotem Kreuz']],
  [
    'Deutscher|A Bundestag|N:m',
    [
      'Deutscher Bundestag',
      'Deutsche Bundestag',
      'Deutschen Bundestag',
      'Deutschen Bundestags',
      'Deutschen Bundestages',
      'Deutschem Bundestag',
    ],
  ],
  ['Deutsche|A Bank|N:f', ['Deutsche Bank', 'Deutschen Bank', 'Deutscher Bank']],
  ['Graue|A Wölfe|N:pl', ['Graue Wölfe', 'Grauen Wölfe', 'Grauen Wölfen', 'Grauer Wölfe']],
  ['Wondrauer Neueste|A', ['Wondrauer Neueste', 'Wondrauer Neuesten']],
  ['Amt|N:n für Wetter', ['Amt für Wetter', 'Amts für Wetter', 'Amtes für Wetter']],
  [
    'Neues|A Deutsches|A Theater|N:n',
    [
      'Neues Deutsches Theater',
      'Neue Deutsche Theater',
      'Neuen Deutschen Theater',
      'Neuen Deutschen Theaters',
      'Neuem Deutschem Theater',
    ],
  ],
  ['Wondra Airbase', ['Wondra Airbase']],
];

describe('inflect', () => {
  it.each(NAMES)('%s', (marked, forms) => {
    expect(inflect(marked)).toHaveLength(forms.length);
    expect(new Set(inflect(marked))).toEqual(new Set(forms));
    expect(inflect(marked)[0]).toBe(forms[0]);
  });
});

it('all marks are taken out of a name', () => {
  expect(marks.map((mark) => unmarked(`Rotes${mark} Haus`))).toEqual(marks.map(() => 'Rotes Haus'));
});

it('unmarked takes the marks out', () => {
  expect(NAMES.map(([marked]) => unmarked(marked))).toEqual(NAMES.map(([, forms]) => forms[0]));
});
