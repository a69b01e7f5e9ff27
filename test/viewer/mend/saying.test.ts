// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Entry } from '../../../src/corrections/entry.ts';
import { saying } from '../../../src/viewer/mend/saying.ts';
import { language } from '../../../src/viewer/preferences.ts';

const bonn = { name: 'Bonn', kind: 'place' } as const;

beforeEach(() => {
  language.value = 'de';
});
afterEach(() => {
  language.value = 'en';
});

it.each<[Entry, string]>([
  [{ verb: 'ignore', actors: [bonn, { name: 'Egal' }] }, 'Kein Akteur: Bonn (Ort) · Egal'],
  [
    { verb: 'add', name: 'Nordbit', kind: 'organization', also: [] },
    'Name hinzugefügt: Nordbit (Organisation)',
  ],
  [{ verb: 'retype', actor: bonn, to: 'organization' }, 'Andere Art: Bonn (Ort) → Organisation'],
  [{ verb: 'rename', actor: { row: 'towns/bonn' }, to: 'place' }, 'Umbenannt: towns/bonn → place'],
  [
    { verb: 'wrong', relation: 'party', actors: [{ name: 'Emil Wondra', kind: 'person' }], role: 'Chef' },
    'Falsche Aussage: Emil Wondra (Person), Partei Chef',
  ],
])('tells a correction in the words of the page', (entry, said) => {
  expect(saying(entry)).toBe(said);
});

it('speaks the language of the page', () => {
  language.value = 'en';
  expect(saying({ verb: 'retype', actor: bonn, to: 'person' })).toBe('Other kind: Bonn (Place) → Person');
});
