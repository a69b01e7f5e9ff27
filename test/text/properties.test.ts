/** What holds for the tokens and sentences of any text whatsoever. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { isLetter, isSpace } from '../../src/text/characters.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { type Tokens, tokenize } from '../../src/text/tokens.ts';
import { hostileText, RUNS, SEED } from '../arbitrary-text.ts';

const parameters = { numRuns: RUNS, seed: SEED };
const isBlank = (text: string): boolean =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).every(isSpace);
const spans = ({ count, starts, ends }: Tokens): readonly (readonly [number, number])[] =>
  Array.from({ length: count }, (_, i) => [starts[i] ?? -1, ends[i] ?? -1]);

describe.each(languages.map((language) => [language.name, language] as const))('%s', (_, language) => {
  it('tokens stand in order inside the text, do not overlap and leave out nothing but blanks', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        let at = 0;
        for (const [start, end] of [
          ...spans(tokenize(text, language)),
          [text.length, text.length + 1] as const,
        ]) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(isBlank(text.slice(at, start))).toBe(true);
          at = end;
        }
        expect(at).toBe(text.length + 1);
      }),
      parameters,
    );
  });

  it('a token that begins with a letter is a word', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const tokens = tokenize(text, language);
        const letters = spans(tokens).map(([start]) => isLetter(text.charCodeAt(start)));
        expect(letters.every((letter, i) => !letter || tokens.words[i] === 1)).toBe(true);
      }),
      parameters,
    );
  });

  it('sentences are not empty and hold every token once', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const tokens = tokenize(text, language);
        const bounds = splitSentences(text, tokens, language);
        if (tokens.count === 0) expect(bounds).toEqual([]);
        else expect([bounds[0], bounds.at(-1)]).toEqual([0, tokens.count]);
        for (let s = 1; s < bounds.length; s += 1) expect(bounds[s]).toBeGreaterThan(bounds[s - 1] ?? 0);
      }),
      parameters,
    );
  });
});
