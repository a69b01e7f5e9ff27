import { expect, it } from 'vitest';
import { formats } from '../../../src/read/index.ts';
import * as packed from '../../../src/read/packed/formats.ts';

it('all formats that are unpacked are in the list of formats', () => {
  expect(formats).toEqual(expect.arrayContaining(Object.values(packed)));
});
