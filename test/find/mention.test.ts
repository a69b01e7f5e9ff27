/** How mentions are made. */
import { expect, it } from 'vitest';
import { find } from '../../src/find/index.ts';
import { knowledge } from '../knowledge.ts';

const TEXT =
  'BERLIN (dpa) – Angela Merkel traf irakische Minister und den NATO-Generalsekretär in Paris. Foto: Emil Lutz/dpa';

it('all have the same properties in one order, whatever they are', () => {
  const { mentions } = find({ id: 'a', language: 'de', text: TEXT }, knowledge);
  expect(new Set(mentions.map(({ form }) => form))).toEqual(new Set(['name', 'demonym', 'part']));
  expect(new Set(mentions.map(({ credit }) => credit))).toEqual(new Set([true, undefined]));
  expect(new Set(mentions.map((mention) => Object.keys(mention).join(' '))).size).toBe(1);
});
