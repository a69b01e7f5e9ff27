/** Firms before a hyphen that no list knows. */
import { expect, it } from 'vitest';
import { derivedIn } from './derived-in.ts';

it.each<[string, readonly (readonly [text: string, name: string])[]]>([
  ['Die Wondratec-Aktie fiel.', [['Wondratec', 'Wondratec']]],
  ['Viele WondraTec-Kunden klagten.', [['WondraTec', 'WondraTec']]],
  ['Der Wondratec-Sprecher schwieg.', [['Wondratec', 'Wondratec']]],
  ['Das Wondratec-Fest fiel aus.', []],
  ['Die Bahn-Aktie fiel.', []],
  ['Die Vorzugs-Aktie fiel.', []],
])('%s', (text, expected) => expect(derivedIn('de', text, 'part/before-firm-word')).toEqual(expected));

it('names an organization that the list does not know, and says why', () => {
  expect(derivedIn('de', 'Die Siemens-Aktie fiel.', 'part/before-firm-word')).toEqual([]);
  expect(derivedIn('de', 'Die Siemens-Aktie fiel.', 'part/before-hyphen')).toEqual([['Siemens', 'Siemens']]);
});
