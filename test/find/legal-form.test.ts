import { expect, it } from 'vitest';
import { beforeLegalForm } from '../../src/find/legal-form.ts';
import { knowledge } from '../knowledge.ts';

const own = (name: string): string =>
  beforeLegalForm(name.split(' ').map((word) => knowledge.of('en').profileOf(word, true)))
    .map(({ text }) => text)
    .join(' ');

it('leaves out the legal forms at the end of a name', () => {
  expect(own('Wondra Video Co Ltd')).toBe('Wondra Video');
  expect(own('Wondra Ltd of Canada')).toBe('Wondra Ltd of Canada');
  expect(own('Wondra')).toBe('Wondra');
});

it('leaves nothing of a name that is nothing else', () => {
  expect(own('Ltd')).toBe('');
});
