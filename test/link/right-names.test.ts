import { expect, it } from 'vitest';
import { nearRights, type Right } from '../../src/link/right-names.ts';

const right = (given: string, middle: string, bare: string, articles: number, number: number): Right => {
  return { name: { given, bare, letters: given + middle + bare }, number, articles, listed: false };
};

const heardOf = (rights: readonly Right[], given: string, bare: string) => {
  const heard = new Set<Right>();
  nearRights(rights)({ given, bare, letters: given + bare }, (one) => heard.add(one));
  return [...heard].map(({ number, articles }) => ({ number, articles }));
};

it('those of one given name and surname are heard of once, as the most frequent of them', () => {
  const rights = [
    right('wolfgang', '', 'wodarg', 12, 3),
    right('wolfgang', 'otto', 'wodarg', 70, 4),
    right('uwe', '', 'lutz', 12, 5),
  ];
  expect(heardOf(rights, 'wolfang', 'wodarg')).toEqual([{ number: 3, articles: 70 }]);
  expect(heardOf(rights, 'wolfgang', 'wodrag')).toEqual([{ number: 3, articles: 70 }]);
});

it('but not by who is called so as well', () => {
  expect(heardOf([right('wolfgang', 'otto', 'wodarg', 70, 4)], 'wolfgang', 'wodarg')).toEqual([]);
});

it('those of one initial are apart, as nothing else holds them together', () => {
  const rights = [right('w', '', 'wodarg', 12, 3), right('w', 'otto', 'wodarg', 70, 4)];
  expect(heardOf(rights, 'will', 'wodarg')).toHaveLength(2);
});
