import { expect, it } from 'vitest';
import { headsOf } from '../../src/gazetteer/heads.ts';

it('tells the columns by their heads, whatever their order, case and signs', () => {
  expect(headsOf(['ID', 'schema', 'Name', 'other_names'])).toEqual({ id: 0, kind: 1, name: 2, aliases: 3 });
});

it('is none without a column for names', () => {
  expect(headsOf(['Angela Merkel', 'person'])).toBeUndefined();
});
