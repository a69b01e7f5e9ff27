import { expect, it } from 'vitest';
import { isOf, ofVerb } from '../../src/corrections/correction.ts';
import { parseCorrections } from '../../src/corrections/parse.ts';

it('corrections are told apart by their verbs, in the order of the file', () => {
  const { corrections } = parseCorrections('- ignore: A\n- same: [B, C]\n- ignore: D');
  expect(ofVerb(corrections, 'ignore').map(({ at }) => at)).toEqual([
    'corrections.yaml:1',
    'corrections.yaml:3',
  ]);
  expect(corrections.map((one) => isOf(one, 'same'))).toEqual([false, true, false]);
});
