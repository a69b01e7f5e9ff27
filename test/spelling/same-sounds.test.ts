import { expect, it } from 'vitest';
import { soundTheSame } from '../../src/spelling/same-sounds.ts';

it.each([
  ['ralph', 'ralf'],
  ['victor', 'viktor'],
  ['emmanuel', 'emanuel'],
  ['hendrick', 'hendrik'],
  ['günther', 'günter'],
])('%s sounds like %s', (a, b) => expect(soundTheSame(a, b)).toBe(true));

it.each([
  ['marco', 'mario'],
  ['julia', 'julian'],
  ['merz', 'märz'],
])('%s sounds other than %s', (a, b) => expect(soundTheSame(a, b)).toBe(false));
