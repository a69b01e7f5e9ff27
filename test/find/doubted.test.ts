/** Places that are named like an ordinary word. */
import { describe, expect, it } from 'vitest';
import { findIn } from '../knowledge.ts';

const placesIn = (text: string): readonly string[] =>
  findIn(text, 'de')
    .mentions.filter(({ kind, form }) => kind === 'place' && form === 'name')
    .map(({ text }) => text);

describe('are no places without a sign of one', () => {
  it.each([
    'Schlafen, Essen, Lesen: mehr blieb ihr nicht.',
    'Für den Dirigenten ist Singen vor allem Freude.',
    'Zu Hause gab es Gespräche, Singen und üppige Mahlzeiten.',
  ])('%s', (text) => expect(placesIn(text)).toEqual([]));
});

it('small towns far away that are named like people are places only with one', () => {
  expect(placesIn('Das Bild von David und Goliath kam ihr in den Sinn.')).not.toContain('David');
  expect(placesIn('Sie flog von Panama nach David.')).toContain('David');
  expect(placesIn('Das Ergebnis ist für Cornelius gut.')).toEqual([]);
});

describe('are places beside one', () => {
  it.each([
    ['Am Montag kam sie aus Essen zurück.', ['Essen']],
    ['Der Zug fährt von Bonn, Essen und Köln nach Norden.', ['Bonn', 'Essen', 'Köln']],
    ['In Singen baut die Firma ein Lager.', ['Singen']],
  ])('%s', (text, places) => expect(placesIn(text)).toEqual(places));
});

it('what ends in an ordinary noun is no place for a preposition alone, a kind of place is', () => {
  expect(placesIn('In der Wondra-Affäre und um den CDU-Vorsitz gab es Streit.')).toEqual([]);
  expect(placesIn('Sie wohnt in der Emil-Wondra-Straße.')).toEqual(['Emil-Wondra-Straße']);
});

it('what ends in a cup, a law or a government is no actor in English, who or what it is called after may be', () => {
  const named = (text: string): readonly string[] =>
    findIn(text, 'en').mentions.flatMap(({ text: name, kind, form }) =>
      form === 'name' ? [`${name}: ${kind}`] : [],
    );
  expect(named('They won the Wondra Cup on Monday.')).not.toContain('Wondra Cup: organization');
  expect(named('The United States Government warned of a strike.')).toEqual(['United States: place']);
});
