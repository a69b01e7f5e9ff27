import { describe, expect, it } from 'vitest';
import { READER_LANGUAGES } from '../../../src/model.ts';
import { wordTerm } from '../../../src/why/terms/terms.ts';
import { VOICES } from '../../../src/why/voices.ts';

describe.each(READER_LANGUAGES)('a word in %s', (reader) => {
  const { terms } = VOICES[reader];

  it('has its own term', () => expect(wordTerm('surname', terms)).toBe(terms.words.surname));

  it('that is an ordinary word, too, is said to be both', () => {
    expect(wordTerm('noun-surname', terms)).toBe(terms.alsoNoun(terms.words.surname));
    expect(wordTerm('common-first', terms)).toBe(terms.alsoCommon(terms.words.first));
    expect(wordTerm('noun-surname', terms)).toContain(terms.words.surname);
    expect(wordTerm('noun-surname', terms)).not.toBe(wordTerm('common-surname', terms));
  });

  it.each(['moon', 'noun-moon', 'constructor', ''])('of a kind that nobody knows is a word: %j', (kind) =>
    expect(wordTerm(kind, terms)).toContain(terms.word),
  );
});
