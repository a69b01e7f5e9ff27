/** Names before a hyphen. */
import { expect, it } from 'vitest';
import { derivedIn } from './derived-in.ts';

it.each<[string, string, readonly (readonly [text: string, name: string])[]]>([
  ['de', 'Der NATO-Generalsekretär kam.', [['NATO', 'NATO']]],
  ['de', 'Der Anti-IS-Kampf dauert an.', [['IS', 'Islamischer Staat']]],
  ['de', 'Die Stadt Wondrastan warb. Das Wondrastan-Fest fiel aus.', [['Wondrastan', 'Wondrastan']]],
  ['de', 'Das Peer-Review dauerte bis Mai, die Dax-Konzerne warteten.', []],
  ['de', 'Die Bonn-Reise fiel aus.', [['Bonn', 'Bonn']]],
  ['de', 'Der Vize-Generalsekretär kam.', []],
  ['de', 'Die Roma-Beerdigung blieb ruhig, auch an der Metro-Station war es still.', []],
  ['de', 'Der AS Rom verlor. Das Roma-Spiel war zäh.', [['Roma', 'AS Rom']]],
  ['en', 'The NATO-led mission ended.', [['NATO', 'NATO']]],
])('%s: %s', (code, text, expected) => expect(derivedIn(code, text, 'part/before-hyphen')).toEqual(expected));
