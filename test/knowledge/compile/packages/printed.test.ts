/** Names as news prints them. */
import { expect, it } from 'vitest';
import { asPrinted, nfc } from '../../../../src/knowledge/compile/packages/printed.ts';

it('letters that newspapers have keep their marks, others lose them', () => {
  expect(['Zürich', 'Łódź', 'Đà Nẵng', 'Ḩalab'].map(asPrinted)).toEqual([
    'Zürich',
    'Łódź',
    'Đa Nang',
    'Halab',
  ]);
});

it('marks are put into one character with their letter', () => expect(nfc(' Mu\u0308ller ')).toBe('Müller'));
