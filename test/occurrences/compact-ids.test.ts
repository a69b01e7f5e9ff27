import { expect, it } from 'vitest';
import { compacted, expanded } from '../../src/occurrences/compact-ids.ts';

it.each([
  ['e:p/rob-malley', { label: 'Rob Malley' }],
  ['e:p/donald-trump', { label: 'Donald J. Trump' }],
  ['e:countries/iran', { label: 'Iran', row: 'countries/iran' }],
  ['e:countries/germany', { label: 'Deutschland', row: 'countries/germany' }],
  ['e:x', { label: 'x', row: 'else' }],
  ['e:p/nobody', {}],
])('the id %s comes back', (id, attributes) => {
  expect(expanded(compacted(id, attributes))).toEqual({ id, ...attributes });
});

it('an id that repeats its label is not kept', () => {
  expect(compacted('e:p/rob-malley', { label: 'Rob Malley' })).toEqual({ label: 'Rob Malley', space: 'e:p' });
});
