import { describe, expect, it } from 'vitest';
import type { Around } from '../../src/why/around.ts';
import { createSay } from '../../src/why/say.ts';
import { VOICES } from '../../src/why/voices.ts';

const around: Around = {
  name: ['Emil', 'Lutz'],
  before: ['gestern', 'sagte'],
  after: [',', 'der', 'Koch'],
};
const sayOf = (change: Partial<Around> = {}) => createSay({ ...around, ...change }, VOICES.en);
const say = sayOf();

describe('the words of a name', () => {
  it('are named by what they are, from the first on and from the last back', () => {
    expect(say.first('first', 'surname')).toBe('“Emil” is a first name, “Lutz” a surname');
    expect(say.last('surname')).toBe('“Lutz” is a surname');
  });

  it('that the engine looked at are quoted: of a long name the first two and the last two', () => {
    const name = ['Amt', 'für', 'Wald', 'und', 'Wild'];
    const sentence = sayOf({ name }).shape(['org-head', 'function', 'function', 'noun']);
    expect(sentence?.match(/“\w+”|“für”/g)).toEqual(['“Amt”', '“für”', '“und”', '“Wild”']);
    const roles = sayOf({ name }).roles(['organization', 'common', 'common', 'noun']);
    expect(roles?.match(/“[^”]+”/g)).toEqual(['“Amt”', '“für”', '“Wald”', '“Wild”']);
  });

  it('that a short name does not have are not spoken of', () => {
    expect(say.shape(['first', 'surname', '-', '-'])).toBe('“Emil” is a first name, “Lutz” a surname');
  });
});

describe('the words beside a name', () => {
  it('are quoted in the order of the text, the nearest before it and after it', () => {
    expect(say.before('adverb', 'speech')).toBe(
      'before it come “gestern”, an adverb, and “sagte”, a verb of saying',
    );
    expect(say.before('speech')).toBe('before it comes “sagte”, a verb of saying');
  });

  it('that are signs are named, not quoted', () => {
    expect(say.after('comma', 'article-nominative')).toBe('after it come a comma and “der”, an article');
  });

  it('that are missing mean that the sentence begins or ends there', () => {
    expect(say.before('edge')).toBe('it begins the sentence');
    expect(say.after(undefined)).toBe('it ends the sentence');
    expect(sayOf({ before: ['sagte'] }).before('edge', 'speech')).toBe(
      'before it, at the beginning of the sentence, comes “sagte”, a verb of saying',
    );
  });
});

describe('the letters of a word', () => {
  it('are shown at the end where they stand; those that the engine does not tell apart as dots', () => {
    expect(say.lastEnds('-u?z')).toBe('“Lutz” ends in “-u·z”');
    expect(say.firstEnds('mil')).toBe('“Emil” ends in “-mil”');
    expect(say.beforeEnds('agte')).toBe('the word before it, “sagte”, ends in “-agte”');
    expect(say.afterEnds('x')).toBe('the word after it, “,”, ends in “-x”');
    expect(say.begins('Em-')).toBe('the name begins with “Em-”');
  });
});

describe('what is not known any more', () => {
  it('is called a word, or is not said', () => {
    expect(say.last('moon')).toBe('“Lutz” is a word');
    expect(say.listed('moon')).toContain('a word');
    for (const key of ['moon', 'constructor']) {
      expect(say.remembered(key)).toBeUndefined();
      expect(say.stands(key)).toBeUndefined();
      expect(say.covers(key, 'place')).toBeUndefined();
    }
  });
});
