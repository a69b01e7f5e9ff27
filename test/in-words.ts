/** Checks that a reason says why in every language of readers. */
import { expect } from 'vitest';
import { type InWords, READER_LANGUAGES } from '../src/model.ts';

/** Fails, with the place to mend, where a language of readers has no whole sentence. */
export function expectSentences(because: InWords, id: string, place: string): void {
  for (const language of READER_LANGUAGES)
    expect(
      because[language],
      `${id} does not say why in "${language}": write a sentence into because.${language} in ${place}`,
    ).toMatch(/^[“„]?\p{Lu}.{15,}\.$/u);
}
