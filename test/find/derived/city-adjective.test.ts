/** Adjectives of towns. */
import { expect, it } from 'vitest';
import { derivedIn } from './derived-in.ts';

it.each<[string, string, readonly (readonly [text: string, name: string])[]]>([
  ['de', 'Die Münchner Bühnen spielen.', [['Münchner', 'München']]],
  ['de', 'Die Münchner spielen.', []],
  ['de', 'Die Kinder Bühnen spielen.', []],
])('%s: %s', (code, text, expected) => expect(derivedIn(code, text, 'demonym/city')).toEqual(expected));
