/** Added names are found before all others. */
import { expect, it } from 'vitest';
import { corrected } from './corpus.ts';

const NORDBIT = '- add: {name: Nordbit, kind: organization, also: [Nordbit AG, NB]}';

it('finds all names of an added actor as one, also in the genitive', () => {
  const { names, mended } = corrected(NORDBIT, [
    'Die Nordbit AG und Nordbits Chef; NB. Nordbitten nicht, NBA auch nicht.',
  ]);
  expect(names[0]).toEqual(Array(3).fill('Nordbit = e:added-organizations/nordbit'));
  expect(mended[0]?.mentions.map(({ text, sentence }) => [text, sentence])).toEqual([
    ['Nordbit AG', 0],
    ['Nordbits', 0],
    ['NB', 0],
  ]);
});

it('takes the place of what was found in its words, and leaves a longer name alone', () => {
  const { names } = corrected(NORDBIT, ['[[Nordbit|person]]. [[Nordbit Arena Kiel|place]].']);
  expect(names[0]).toEqual([
    'Nordbit = e:added-organizations/nordbit',
    'Nordbit Arena Kiel = e:l/nordbit-arena-kiel',
  ]);
});

it('tells names of one spelling apart by kind, and minds where it holds', () => {
  const yaml = '- {add: {name: Halden, kind: place}, in: a}\n- {add: {name: Halden, kind: person}, in: b}';
  const articles = new Map([
    ['a', 'Halden liegt da.'],
    ['b', 'Halden liegt da.'],
    ['c', 'Halden liegt da.'],
  ]);
  expect(corrected(yaml, articles).names).toEqual([
    ['Halden = e:added-places/halden'],
    ['Halden = e:added-people/halden'],
    [],
  ]);
});

it('minds what stands between the words of a name', () => {
  const yaml = '- add: {name: Kern & Co, kind: organization}';
  expect(corrected(yaml, ['Kern & Co, Kern  &\nCo, Kern und Co, Kern Co']).names[0]).toHaveLength(2);
});

it('can be corrected further under its row', () => {
  const yaml = `${NORDBIT}\n- rename: {actor: added-organizations/nordbit, to: Nordbit (Kiel)}`;
  expect(corrected(yaml, ['Nordbit.']).entities).toMatchObject([
    {
      label: 'Nordbit (Kiel)',
      because: [{ id: 'add corrections.yaml:1' }, { id: 'rename corrections.yaml:2' }],
    },
  ]);
});
