/** By what a headline may call what the text below it names. */
import { expect, it } from 'vitest';
import { analyse } from '../../../src/find/analysis.ts';
import { decodeSentences } from '../../../src/find/decode.ts';
import { keyOf, namesBelow } from '../../../src/find/headlines/below.ts';
import { KINDS } from '../../../src/model.ts';
import { knowledge } from '../../knowledge.ts';
import { profileIn } from '../seen.ts';

const { gazetteer } = knowledge;
const english = knowledge.of('en');
const below = (text: string) =>
  namesBelow(decodeSentences(analyse(text, english, gazetteer), english, gazetteer));

it('looks names up in small letters', () => {
  expect(keyOf([profileIn('en', 'Wondra'), profileIn('en', 'Steel')])).toBe('wondra steel');
});

it('has a firm without its legal form, and by its beginnings', () => {
  const { names } = below('On Friday Wondra Kerl Obst Inc failed.');
  for (const name of ['wondra kerl obst inc', 'wondra kerl obst', 'wondra kerl', 'wondra'])
    expect(KINDS[names.get(name) ?? -1]).toBe('organization');
});

it('has a frequent word only for the letters of a share', () => {
  const { names, listed } = below('On Friday Home Wondra Inc failed.');
  expect(names.has('home')).toBe(false);
  expect(listed.has('home')).toBe(true);
});

it('has people by their surnames', () => {
  expect(KINDS[below('Emil Wondra said so.').names.get('wondra') ?? -1]).toBe('person');
});
