/** The surname in a full name. */
import { expect, it } from 'vitest';
import { surnameFinder } from '../../../../src/knowledge/compile/names/surname.ts';
import { surnameOf } from './particles.ts';

it.each([
  ['Emil Wondra', 'Wondra'],
  ['Emil Karl Wondra', 'Wondra'],
  ['Ursula von der Leyen', 'von der Leyen'],
  ['Ludwig van Beethoven', 'van Beethoven'],
  ['Charles de Gaulle', 'de Gaulle'],
  ['Baschar al-Asad', 'al-Asad'],
  ['Osama bin Laden', 'bin Laden'],
  ['Emil Wondra Jr.', 'Wondra'],
  ['Pelé', 'Pelé'],
])('%s', (name, surname) => expect(surnameOf(name)).toBe(surname));

it('asks the list what begins a surname', () =>
  expect(surnameFinder([])('Ursula von der Leyen')).toBe('Leyen'));
