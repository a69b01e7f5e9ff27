import { describe, expect, it } from 'vitest';
import { english } from '../../../src/why/phrases/en.ts';

const said = { word: 'said', term: 'a verb of saying' };
const comma = { term: 'a comma' };

describe('English phrases', () => {
  it('list what the words of a name are', () => {
    const parts = [
      { word: 'Emil', term: 'a first name' },
      { word: 'Lutz', term: 'a surname' },
    ];
    expect(english.are(parts)).toBe('“Emil” is a first name, “Lutz” a surname');
    expect(english.are(parts.slice(1))).toBe('“Lutz” is a surname');
  });

  it('agree in number with what stands beside the name', () => {
    expect(english.before([said])).toBe('before it comes “said”, a verb of saying');
    expect(english.after([comma, said])).toBe('after it come a comma and “said”, a verb of saying');
    expect(english.after([said, comma])).toBe('after it come “said”, a verb of saying, and a comma');
  });

  it('say where the sentence begins and ends', () => {
    expect(english.before([null])).toBe('it begins the sentence');
    expect(english.before([null, comma])).toBe('before it, at the beginning of the sentence, comes a comma');
    expect(english.after([comma, null])).toBe('after it, at the end of the sentence, comes a comma');
  });

  it('count words', () => {
    expect([english.count('1', false), english.count('2', false), english.count('6', true)]).toEqual([
      'the name is a single word',
      'the name has 2 words',
      'the name has 6 or more words',
    ]);
  });

  it('say how clear a listed name is, and nothing of a clarity that there is not', () => {
    expect(english.sameName('a place', 'genitive')).toBe(
      'the lists have a place of this name, here with a genitive s',
    );
    expect(english.sameName('a place', 'clear')).toBe('the lists have a place of this name');
    expect(english.sameName('a place', 'constructor')).toBe('the lists have a place of this name');
  });

  it('name a row of the lists where its name is known', () => {
    expect(english.inLists('Cologne')).toBe('“Cologne” is on the lists of names');
    expect(english.inLists(undefined)).toBe('the name is on the lists of names');
  });

  it('describe acronyms', () => {
    expect(english.acronym('4', 'dotted')).toBe('the name is an acronym of 4 characters with full stops');
    expect(english.acronym('3', '-')).toBe('the name is an acronym of 3 characters');
  });
});
