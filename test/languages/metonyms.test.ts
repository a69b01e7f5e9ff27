/** The words that show whom the name of a place stands for. */
import { expect, it } from 'vitest';
import { metonymsIn, NO_METONYMS } from '../../src/languages/metonyms.ts';

it('are sorted into groups by what their file notes', () => {
  expect(
    metonymsIn('# id: xx/metonyms\nbeats\tplays\nbetween\tpairing\nsays\tacts\ntalks with\ttoward\n'),
  ).toEqual({
    ...NO_METONYMS,
    acts: ['says'],
    toward: ['talks with'],
    pairing: ['between'],
    plays: ['beats'],
  });
});
