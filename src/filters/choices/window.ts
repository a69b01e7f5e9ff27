/** In what two actors have to stand to count as together. */
import { windowOf } from '../../occurrences/selection.ts';
import { defineFilter, type Option } from '../filter.ts';

/** In an address `window=3`, `window=paragraph`; a sentence where nothing is chosen. */
export const window = defineFilter({
  id: 'window',
  name: 'window',
  title: { en: 'Together within', de: 'Zusammen in' },
  read: ([text = '', ...rest]) => (rest.length > 0 ? undefined : windowOf(text)),
  write: (chosen) => [String(chosen)],
});

/** As an option of commands. */
export const option: Option = {
  ofBuilds: true,
  value: '<window>',
  help: 'two actors are together in a sentence, in so many sentences in a row (3), in a paragraph or in an article',
  wants: 'A window is sentence, a number of sentences from 1 to 20, paragraph or article.',
};
