import { expect, it } from 'vitest';
import { joinedBy } from './ends.ts';

it.each([
  ['accents', '[[Recep Erdoğan|person]]', '[[Recep Erdogan|person]]'],
  ['case', '[[BUND DER WINZER|organization]]', '[[Bund der Winzer|organization]]'],
  ['hyphens', '[[Alt-Wondrau|place]]', '[[Alt Wondrau|place]]'],
  ['a legal form', '[[Wondra Werft GmbH|organization]]', '[[Wondra Werft|organization]]'],
])('%s make no difference, across articles', (_, one, other) =>
  expect(joinedBy(one, other)).toContain('same-name'),
);

it.each([
  ['kinds', '[[Wondrau|place]]', '[[Wondrau|organization]]'],
  ['words', '[[Bund der Winzer|organization]]', '[[Bund der Wirte|organization]]'],
  ['surnames alone', '[[Wondra|person]]', '[[Emil Wondra|person]]'],
])('%s do', (_, one, other) => expect(joinedBy(one, other)).toBeUndefined());
