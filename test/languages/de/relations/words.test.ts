import { describe, expect, it } from 'vitest';
import {
  isAdjective,
  isGeneric,
  isHalf,
  isMedia,
  isParty,
  tagsOf,
} from '../../../../src/languages/de/relations/words.ts';

describe('tags of words', () => {
  it.each([
    ['Ministerpräsidentin', 'Office'],
    ['Bundeskanzler', 'Implied'],
    ['Korrespondentin', 'Topic'],
    ['Torwart', 'Sport'],
    ['Amtskollegin', 'Outsider'],
    ['Rivalin', 'Outsider'],
    ['Filmregisseur', 'Outsider'],
    ['Schwiegertochter', 'Kin'],
    ['Kanzlerkandidat', 'Candidate'],
    ['Influencerin', 'Outsider'],
    ['Milliardär', 'Outsider'],
    ['Sozialdemokratin', 'Epithet'],
    ['Ideologe', 'Epithet'],
    ['Debütant', 'Epithet'],
    ['4:4-Schütze', 'Epithet'],
    ['EU-Vizepräsidentin', 'Ranked'],
    ['Expertinnen', 'Plural'],
  ])('of the role %s: %s', (word, tag) => expect(tagsOf(word, true)).toContain(tag));

  it.each([
    ['ehemaligen', 'Former'],
    ['Ex-', 'Former'],
    ['kommissarischer', 'Acting'],
    ['letzter', 'Former'],
    ['zwischenzeitlicher', 'Former'],
    ['zurückgetretenen', 'Former'],
    ['stellvertretender', 'Modifier'],
    ['gesundheitspolitischen', 'Modifier'],
    ['Regierender', 'Modifier'],
    ['geschäftsführende', 'Acting'],
    ['designierte', 'Coming'],
    ['möglicher', 'Candidate'],
    ['denkbarer', 'Candidate'],
    ['potenzieller', 'Unsure'],
    ['angeblicher', 'Unsure'],
    ['mutmaßlichen', 'Unsure'],
    ['vermeintlicher', 'Denied'],
    ['Exkanzler', 'Former'],
    ['Pharmakonzerns', 'Firm'],
    ['Millionenstadt', 'Settlement'],
    ['eingeladen', 'Participle'],
    ['wurde', 'Passive'],
  ])('of the word %s: %s', (word, tag) => expect(tagsOf(word, false)).toContain(tag));

  it.each([
    ['Experte', 'Former'],
    ['letztlich', 'Former'],
    ['abgelöst', 'Former'],
    ['politische', 'Modifier'],
    ['Airport', 'Settlement'],
    ['Vorort', 'Settlement'],
    ['gelassen', 'Kin'],
    ['Bäcker', 'Office'],
    ['Journalist', 'Epithet'],
    ['Sportschütze', 'Epithet'],
    ['Ministerpräsident', 'Ranked'],
    ['Export', 'Former'],
  ])('%s is not: %s', (word, tag) => expect(tagsOf(word, true)).not.toContain(tag));
});

it('names tell by their form what they are', () => {
  expect([isMedia('Neue Osnabrücker Zeitung'), isMedia('Siemens')]).toEqual([true, false]);
  expect([isParty('SPD-Fraktion'), isParty('SPD')]).toEqual([true, false]);
  expect(
    ['Unternehmen', 'Bundesregierung', 'Merkel-Partei', 'russischen Nachrichtenagentur'].every(isGeneric),
  ).toBe(true);
  expect(['Siemens', 'Piratenpartei Wondra'].some(isGeneric)).toBe(false);
  expect([isAdjective('bayerisch', false), isAdjective('Berliner', false)]).toEqual([true, true]);
  expect([isAdjective('Schweizer', true), isAdjective('schweizer', true)]).toEqual([true, true]);
  expect([isAdjective('Hessische', false), isAdjective('Russischer', true)]).toEqual([true, true]);
  expect([isAdjective('Deutsche', true), isAdjective('Österreicher', true)]).toEqual([false, false]);
});

it.each([
  ['Chef', true],
  ['Vize-Chef', true],
  ['Kaufhof-Eigentümer', false],
  ['04-Finanzvorstand', false],
])('behind a name and a hyphen %s is a word of its own: %s', (rest, expected) =>
  expect(isHalf(rest)).toBe(expected),
);
