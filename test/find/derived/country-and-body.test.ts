/** A body that is told by its country. */
import { expect, it } from 'vitest';
import { derivedIn } from './derived-in.ts';

it.each<[string, string, readonly (readonly [text: string, name: string])[]]>([
  ['de', 'Das tunesische Parlament tagte.', [['tunesische Parlament', 'tunesisches Parlament']]],
  ['de', 'Das neue Parlament tagte.', []],
  ['en', 'The Tunisian government was silent.', [['Tunisian government', 'Tunisian government']]],
])('%s: %s', (code, text, expected) =>
  expect(derivedIn(code, text, 'description/country-and-body')).toEqual(expected),
);
