/** Women, by the word before their names. */
import { expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { womanTeller } from '../../src/link/women.ts';
import type { Row } from '../../src/model.ts';

const schwerin: Row = { id: 'cities/schwerin', kind: 'place', label: { de: 'Schwerin' }, flags: [] };

const isWomanBefore = womanTeller(languages, {
  isNamePart: (word) => word === 'Konstantin',
  named: (name) => (name === 'Schwerin' ? [schwerin] : []),
});

it.each([
  ['die Pressesprecherin ', true],
  ['CDU-Politikerin ', true],
  ['Professorin Dr. ', true],
  ['Party spokeswoman ', true],
  ['der Pressesprecher ', false],
  ['die Sprecherin und ', false],
  ['die Sprecherin, ', false],
  ['in Schwerin ', false],
  ['Konstantin ', false],
  ['', false],
])('%j: %s', (before, expected) => expect(isWomanBefore(`${before}Wondra`, before.length)).toBe(expected));
