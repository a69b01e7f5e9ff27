import { expect, it } from 'vitest';
import { presetDays } from '../../../src/viewer/time/presets.ts';

it.each([
  ['all', '2020-03-31', {}],
  ['week', '2020-03-03', { from: '2020-02-26', to: '2020-03-03' }],
  ['month', '2020-03-31', { from: '2020-03-01', to: '2020-03-31' }],
  ['month', '2020-05-15', { from: '2020-04-16', to: '2020-05-15' }],
  ['quarter', '2020-02-10', { from: '2019-11-11', to: '2020-02-10' }],
  ['year', '2021-02-28', { from: '2020-02-29', to: '2021-02-28' }],
] as const)('%s back from %s', (preset, last, days) => expect(presetDays(preset, last)).toEqual(days));
