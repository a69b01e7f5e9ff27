/** The surname in a full name. */
import { expect, it } from 'vitest';
import { WRITING } from '../../table.ts';

it.each([
  ['Emil Wondra', 'Wondra'],
  ['Emil Karl Wondra', 'Wondra'],
  ['Ursula von der Leyen', 'von der Leyen'],
  ['Ludwig van Beethoven', 'van Beethoven'],
  ['Charles de Gaulle', 'de Gaulle'],
  ['Baschar al-Asad', 'al-Asad'],
  ['Osama bin Laden', 'bin Laden'],
  ['Emil Wondra Jr.', 'Wondra'],
  ['Emil Wondra VIII.', 'Wondra'],
  ['Benedikt XVI.', 'Benedikt XVI.'],
  ['Pelé', 'Pelé'],
])('%s', (name, surname) => expect(WRITING.surnameOf(name)).toBe(surname));
