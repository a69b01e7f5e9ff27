/** A language in which forms tell nothing. */
import { expect, it } from 'vitest';
import { NO_WORD_FORMS } from '../../src/languages/word-forms.ts';

it('leaves every word as it is, and takes it for nothing', () => {
  const { withoutGenitive, withoutEnding, ...questions } = NO_WORD_FORMS;
  expect([withoutGenitive('Trumps'), withoutEnding('Trumps')]).toEqual(['Trumps', 'Trumps']);
  expect(Object.values(questions).map((ask) => ask('Hamburgische'))).toEqual([
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
});
