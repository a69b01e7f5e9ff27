import { describe, expect, it } from 'vitest';
import { fold, foldWords } from '../../src/link/fold.ts';
import { genderBefore } from '../../src/link/gender.ts';
import { idPart } from '../../src/link/id-part.ts';
import { BLOCKERS } from '../../src/link/index.ts';
import { readPersonName } from '../../src/link/person-name.ts';
import { alike, normalForm, spell } from '../../src/link/transliteration.ts';
import { expectSentences } from '../in-words.ts';

describe('fold', () => {
  it.each([
    ['Müller', 'mueller'],
    ['Erdoğan', 'erdogan'],
    ['İstanbul', 'istanbul'],
    ['Straße', 'strasse'],
    ['Sinn Féin', 'sinn fein'],
    ['U.S. Army', 'us army'],
    ['O’Brien', 'obrien'],
    ['Москва', 'москва'],
    ['...', '...'],
  ])('%s -> %s', (name, folded) => expect(fold(name)).toBe(folded));

  it('keeps the case of two letters', () => {
    expect(foldWords('IS')).not.toBe(foldWords('Is'));
    expect(foldWords('NATO')).toBe(foldWords('Nato'));
  });
});

describe('idPart', () => {
  it('is readable and injective', () => {
    expect(idPart('middle east eye')).toBe('middle-east-eye');
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
  });

  it('shortens very long names and keeps them apart', () => {
    const [a, b] = [idPart('x'.repeat(10_000)), idPart(`${'x'.repeat(9_999)}y`)];
    expect(a.length).toBeLessThan(100);
    expect(a).not.toBe(b);
  });
});

describe('person names', () => {
  it.each([
    ['Rob Malley', 'rob', [], 'malley'],
    ['Donald J. Trump', 'donald', ['j'], 'trump'],
    ['Ursula von der Leyen', 'ursula', [], 'von der leyen'],
    ['von der Leyen', '', [], 'von der leyen'],
    ['Mohammed bin Salman', 'mohammed', [], 'bin salman'],
    ['Abu Mahdi al-Muhandis', 'abu mahdi', [], 'al-muhandis'],
    ['Karl-Heinz Rummenigge', 'karl-heinz', [], 'rummenigge'],
    ['Ben Affleck', 'ben', [], 'affleck'],
    ['Madonna', '', [], 'madonna'],
  ])('%s', (name, given, middle, surname) => {
    expect(readPersonName(name)).toMatchObject({ given, middle, surname });
  });

  it('reads generations', () => expect(readPersonName('Martin Luther King Jr.').generation).toBe('jr'));

  it('finds the surname under which bare uses meet', () => {
    expect(readPersonName('Ursula von der Leyen').bare).toBe('leyen');
    expect(readPersonName('Mustafa al-Kadhimi').bare).toBe('kadhimi');
    expect(readPersonName('Mohammed bin Salman').bare).toBe('bin salman');
  });
});

describe('transliteration', () => {
  it.each([
    ['soleimani', 'suleymani'],
    ['al-halbusi', 'halbousi'],
    ['lawrow', 'lavrov'],
    ['prigoschin', 'prigozhin'],
    ['selenskyj', 'selenski'],
    ['zarif', 'sarif'],
  ])('%s = %s', (a, b) => expect(normalForm(a)).toBe(normalForm(b)));

  it('is stable', () => expect(normalForm(normalForm('prigoschin'))).toBe(normalForm('prigoschin')));

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

describe.each(BLOCKERS)('$id', ({ id, because, examples, notIn, blocks }) => {
  it('says why', () => expectSentences(because, id, 'src/link/blockers.ts'));

  const side = (text: string) => {
    const name = text.replace(/^(Frau|Herr) /u, '');
    const gender = genderBefore(text, text.length - name.length);
    return { name: readPersonName(name), ...(gender && { gender }) };
  };
  it.each(examples)('keeps %s and %s apart', (a, b) => expect(blocks(side(a), side(b))).toBe(true));
  it.each(notIn)('leaves %s and %s alone', (a, b) => expect(blocks(side(a), side(b))).toBe(false));
});
