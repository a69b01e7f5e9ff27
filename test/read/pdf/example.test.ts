import { expect, it } from 'vitest';
import { writePdf } from '../../../src/read/pdf/example.ts';

it('writes a file whose table leads to its objects', () => {
  const file = new TextDecoder().decode(writePdf(['Eins (1)', 'Zwei']));
  const offsets = [...file.matchAll(/^(\d{10}) 00000 n/gm)].map(([, offset]) => Number(offset));
  expect(offsets).toHaveLength(7);
  offsets.forEach((offset, i) => {
    expect(file.slice(offset)).toMatch(new RegExp(`^${i + 1} 0 obj\n`));
  });
  expect(file.slice(Number(/startxref\n(\d+)/.exec(file)?.[1]))).toMatch(/^xref\n/);
  expect(file).toContain('(Eins \\(1\\)) Tj');
});
