/** What and who belongs to a country. */
import { expect, it } from 'vitest';
import { derivedIn } from './derived-in.ts';

it.each([
  ['de', 'Der Preis für irakisches Öl stieg.', 'demonym/adjective', [['irakisches', 'Irak']]],
  ['de', 'Viele Iraker feierten.', 'demonym/people', [['Iraker', 'Irak']]],
  ['de', 'Viele Iraker feierten.', 'demonym/adjective', []],
  ['en', 'The price of Iraqi oil rose.', 'demonym/adjective', [['Iraqi', 'Iraq']]],
])('%s: %s', (code, text, id, expected) => expect(derivedIn(code, text, id)).toEqual(expected));
