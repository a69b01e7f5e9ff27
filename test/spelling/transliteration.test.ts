import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import type { Romanisation } from '../../src/languages/romanisation.ts';
import { alike, normaliser, spellingOf } from '../../src/spelling/transliteration.ts';

const normalForm = normaliser(
  languages.map(({ romanisation }) => romanisation),
  new Set(['al', 'al-', 'asch-']),
);
const spell = (name: string) => spellingOf(normalForm(name));

describe('the normal form', () => {
  it.each([
    ['soleimani', 'suleymani'],
    ['al-halbusi', 'halbousi'],
    ['al halbusi', 'halbusi'],
    ['lawrow', 'lavrov'],
    ['prigoschin', 'prigozhin'],
    ['selenskyj', 'selenski'],
    ['zarif', 'sarif'],
    ['chalid', 'khalid'],
  ])('of %s is that of %s', (a, b) => expect(normalForm(a)).toBe(normalForm(b)));

  it.each([
    ['rohani', 'rahimi'],
    ['meier', 'meyerhof'],
    ['albaner', 'baner'],
  ])('of %s is not that of %s', (a, b) => expect(normalForm(a)).not.toBe(normalForm(b)));

  it('is stable', () => {
    for (const name of ['prigoschin', 'al-scharaa', 'khashoggi'])
      expect(normalForm(normalForm(name))).toBe(normalForm(name));
  });

  it('takes spellings from any language, the first for one that two use', () => {
    const one: Romanisation = { anywhere: { sh: ['x'], o: ['w'] }, atEnd: {}, reads: {} };
    const other: Romanisation = { anywhere: { kh: ['x'] }, atEnd: { i: ['q'] }, reads: {} };
    const form = normaliser([one, other], new Set());
    expect([form('axa'), form('awa'), form('qaq')]).toEqual(['asha', 'aoa', 'qai']);
  });

  it('leaves names as they are where nobody says how they are spelled', () =>
    expect(normaliser([], new Set())('prigoschin')).toBe('prigoschin'));
});

describe('alike', () => {
  it.each([
    ['kassem', 'ghassem'],
    ['muhandis', 'mohandes'],
    ['kadhimi', 'kazemi'],
  ])('%s is like %s', (a, b) => expect(alike(spell(a), spell(b))).toBe(true));

  it('does not take short or different skeletons for alike', () => {
    expect(alike(spell('ali'), spell('ila'))).toBe(false);
    expect(alike(spell('rohani'), spell('rahimi'))).toBe(false);
  });
});
