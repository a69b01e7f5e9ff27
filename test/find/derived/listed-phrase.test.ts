/** Listed phrases that describe a body. */
import { expect, it } from 'vitest';
import { derivedIn } from './derived-in.ts';

it.each<[string, string, readonly (readonly [text: string, name: string])[]]>([
  ['de', 'Das teilte die Bundesregierung mit.', [['Bundesregierung', 'Bundesregierung']]],
  ['de', 'Das teilte die Regierung mit.', []],
])('%s: %s', (code, text, expected) => expect(derivedIn(code, text, 'description/listed')).toEqual(expected));
