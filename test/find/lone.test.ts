/** What stands alone in a text has to be surer than what stands there twice. */
import { expect, it } from 'vitest';
import { withoutLone } from '../../src/find/lone.ts';
import type { Mention } from '../../src/model.ts';

const LONG = 8;

const named = (name: string, confidence: number | undefined, more: Partial<Mention> = {}): Mention => ({
  ...{ start: 0, end: name.length, text: name, name, kind: 'organization', form: 'name', sentence: 0 },
  ...{ evidence: [{ by: 'rule', id: 'de/r', weight: 1 }], ...(confidence !== undefined && { confidence }) },
  ...more,
});

const left = (mentions: readonly Mention[], sentences = LONG): readonly string[] =>
  withoutLone(mentions, sentences).map(({ name }) => name);

it('a name that no list has needs more than even odds where it stands alone', () => {
  expect(left([named('Rumwohr', 0.45), named('Wondratec', 0.6)])).toEqual(['Wondratec']);
});

it('another place of the name, or of its last word, speaks for it', () => {
  expect(left([named('Rumwohr', 0.45), named('Rumwohr', 0.45)])).toHaveLength(2);
  expect(left([named('Clara Wondra', 0.9), named('Wondra', 0.45)])).toHaveLength(2);
  expect(left([named('Rumwohr', 0.45), named('Rumwohr', undefined, { form: 'part' })])).toHaveLength(2);
});

it('listed names, compounds, other forms and names without a measure stay', () => {
  expect(left([named('Wondra-Park', 0.45)])).toHaveLength(1);
  expect(left([named('Phoenix', 0.45, { row: 'orgs-media/phoenix' })])).toHaveLength(1);
  expect(left([named('Rumwohr', 0.45, { form: 'description' })])).toHaveLength(1);
  expect(left([named('Rumwohr', undefined)])).toHaveLength(1);
});

it('short texts have no room to name anybody twice', () => {
  expect(left([named('Rumwohr', 0.45)], LONG - 1)).toHaveLength(1);
});
