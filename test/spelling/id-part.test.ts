import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idPart } from '../../src/spelling/id-part.ts';

describe('idPart', () => {
  it('is readable', () => {
    expect(idPart('middle east eye')).toBe('middle-east-eye');
    expect(idPart('al-kadhimi')).toBe('al_kadhimi');
    expect(idPart('東京')).toBe('東京');
  });

  it('differs where names differ', () => {
    const names = [
      'a b',
      'a-b',
      'a&b',
      'a/b',
      'ab',
      'А',
      'A',
      '東京',
      '京東',
      '__proto__',
      '~',
      '~7e.',
      '\ud800',
      '',
    ];
    expect(new Set(names.map(idPart)).size).toBe(names.length);
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => a === b || idPart(a) !== idPart(b)));
  });

  it('holds nothing that an address or a file would have to escape', () => {
    fc.assert(fc.property(fc.string(), (name) => /^[\p{L}\p{N}\p{M}\-_~.]*$/u.test(idPart(name))));
  });

  it('shortens very long names and keeps them apart', () => {
    const [a, b] = [idPart('x'.repeat(10_000)), idPart(`${'x'.repeat(9_999)}y`)];
    expect(a.length).toBeLessThan(100);
    expect(a).not.toBe(b);
  });
});
