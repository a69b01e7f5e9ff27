/** Flags of rows as bits. */
import { expect, it } from 'vitest';
import { flagsIn, isRowFlag, rowFlagBit } from '../../src/knowledge/flags.ts';
import { ROW_FLAGS } from '../../src/model.ts';

it('each flag has a bit of its own', () => {
  for (const flag of ROW_FLAGS) expect(flagsIn(rowFlagBit(flag))).toEqual([flag]);
  expect(flagsIn(rowFlagBit('party') | rowFlagBit('famous'))).toEqual(['famous', 'party']);
});

it('other words are none', () =>
  expect(['famuos', '', 'toString'].map(isRowFlag)).toEqual([false, false, false]));
