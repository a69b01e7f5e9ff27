import { describe, expect, it } from 'vitest';
import { fold, foldWords } from '../../src/spelling/fold.ts';

describe('fold', () => {
  it.each([
    ['Müller', 'mueller'],
    ['Erdoğan', 'erdogan'],
    ['İstanbul', 'istanbul'],
    ['Straße', 'strasse'],
    ['Sinn Féin', 'sinn fein'],
    ['U.S. Army', 'us army'],
    ['O’Brien', 'obrien'],
    ['Nord–Stream', 'nord-stream'],
    ['  a\u00a0\u200bb ', 'a b'],
    ['Москва', 'москва'],
    ['...', '...'],
  ])('%s -> %s', (name, folded) => expect(fold(name)).toBe(folded));
});

describe('foldWords', () => {
  it('takes hyphens for blanks', () => expect(foldWords('Nord-Stream')).toBe(foldWords('Nord Stream')));

  it('keeps the case of two letters', () => {
    expect(foldWords('IS')).not.toBe(foldWords('Is'));
    expect(foldWords('NATO')).toBe(foldWords('Nato'));
  });
});
