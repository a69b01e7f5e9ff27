/** Halves of a compound. */
import { expect, it } from 'vitest';
import { derivedIn } from './derived-in.ts';

it.each<[string, string, readonly (readonly [text: string, name: string])[]]>([
  ['de', 'Zwischen Süd- und Nordkorea blieb es ruhig.', [['Süd-', 'Südkorea']]],
  ['de', 'Zwischen Ober- und Unterhaus blieb es ruhig.', []],
])('%s: %s', (code, text, expected) => expect(derivedIn(code, text, 'name/first-half')).toEqual(expected));
