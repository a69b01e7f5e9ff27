/** Reasons as they were written. */
import { expect, it } from 'vitest';
import { witnessed } from '../../src/base/evidence.ts';

it.each([
  ['gazetteer', 'rivers/elbe'],
  ['rule', 'de/person/title-before-name'],
  ['rule', 'de/hyphen-part'],
  ['correction', 'same corrections.yaml:12'],
  ['memory', 'known'],
  ['feature', 'words=1'],
  ['link', 'same-row'],
])('takes the %s "%s" for a witness', (by, id) => {
  expect(witnessed(by, id, -3)).toEqual({ by, id, weight: -3 });
});

it.each([
  ['gazetteer', 'elbe'],
  ['rule', 'title'],
  ['correction', 'same'],
  ['somebody', 'a/b'],
  [undefined, 'a/b'],
])('hears no %s "%s"', (by, id) => {
  expect(witnessed(by, id, 1)).toBeUndefined();
});
