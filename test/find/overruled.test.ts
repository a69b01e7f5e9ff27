/** Names that rule out the names inside them. */
import { describe, expect, it } from 'vitest';
import { find } from '../../src/find/index.ts';
import { knowledge } from '../knowledge.ts';

const named = (text: string) =>
  find({ id: 'x', language: 'de', text }, knowledge)
    .mentions.filter(({ form }) => form === 'name')
    .map(({ text, kind }) => `${text}: ${kind}`);

describe('a listed name with a mark', () => {
  it.each([
    ['Gestern lieferte Johnson & Johnson den Impfstoff.', ['Johnson & Johnson: organization']],
    ['Das Geld gab die Bill & Melinda Gates Stiftung.', ['Bill & Melinda Gates Stiftung: organization']],
    ['Der Zug hielt in Frankfurt (Oder) an.', ['Frankfurt (Oder): place']],
    ['Heute meldet K+S einen Gewinn.', ['K+S: organization']],
    [
      'Im Bundestag stimmte Bündnis 90/Die Grünen dagegen.',
      ['Bundestag: organization', 'Bündnis 90/Die Grünen: organization'],
    ],
  ])('is one name, and nobody else is named inside: %s', (text, names) => {
    expect(named(text)).toEqual(names);
  });

  it('leaves the same names alone elsewhere', () => {
    expect(named('Boris Johnson und Melinda Gates kamen nach Frankfurt.')).toEqual([
      'Boris Johnson: person',
      'Melinda Gates: person',
      'Frankfurt: place',
    ]);
  });
});

describe('a body and a full name behind it are two, but not what a list knows as one', () => {
  it.each([
    ['Am Montag verlor JP Morgan Chase an Wert.', ['JP Morgan Chase: organization']],
    ['Der Präsident des RKI Lothar Wieler schwieg.', ['RKI: organization', 'Lothar Wieler: person']],
  ])('%s', (text, names) => expect(named(text)).toEqual(names));
});

describe('what is one name is not taken apart', () => {
  it.each([
    ['Das Museum stiftete Clara Gräfin zu Wondrau allein.', ['Clara Gräfin zu Wondrau: person']],
    ['Die Juristin Margriet van den Bril kam im Mai.', ['Margriet van den Bril: person']],
    [
      'Sie landete am Flughafen Albrecht Dürer und fuhr nach Bonn.',
      ['Flughafen Albrecht Dürer: place', 'Bonn: place'],
    ],
    ['General Emil von Wondrau blieb in Bagdad.', ['Emil von Wondrau: person', 'Bagdad: place']],
  ])('%s', (text, names) => expect(named(text)).toEqual(names));

  it('what belongs to a place is a name of its own', () => {
    const { mentions } = find(
      { id: 'x', language: 'en', text: "Yesterday France's Danone grew." },
      knowledge,
    );
    expect(mentions.map(({ text }) => text)).toEqual(['France', 'Danone']);
  });

  it('a ruler is not torn apart by a namesake without a number', () => {
    const text = 'King Constantine I dismissed the minister. King Ludovic II did not.';
    const { mentions } = find({ id: 'x', language: 'en', text }, knowledge);
    expect(mentions.map(({ text, kind }) => `${text}: ${kind}`)).toEqual([
      'Constantine I: person',
      'Ludovic II: person',
    ]);
  });

  it('a name with Jr. has it at its end, with a comma before it or without', () => {
    const { mentions } = find(
      {
        id: 'x',
        language: 'en',
        text: 'The march was led by Martin Luther King Jr. in May. Emil Wondra, Jr., agreed.',
      },
      knowledge,
    );
    expect(mentions.map(({ text }) => text)).toEqual(['Martin Luther King Jr.', 'Emil Wondra, Jr.']);
  });
});

const inEnglish = (text: string) =>
  find({ id: 'x', language: 'en', text }, knowledge)
    .mentions.filter(({ form }) => form === 'name')
    .map(({ text, kind }) => `${text}: ${kind}`);

describe('a firm is called after a place, but two that "and" joins are two', () => {
  it.each([
    ['On Friday Los Angeles Lighting Co cut prices.', ['Los Angeles Lighting Co: organization']],
    [
      'On Friday Bank of Tokyo and Wondra Banking Corp lent it.',
      ['Bank of Tokyo: organization', 'Wondra Banking Corp: organization'],
    ],
  ])('%s', (text, names) => expect(inEnglish(text)).toEqual(names));
});
