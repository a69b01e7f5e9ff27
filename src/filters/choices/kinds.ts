/** People, organizations, places. */
import { KINDS } from '../../model.ts';
import { defineFilter, type Option } from '../filter.ts';

/** In an address `kinds=person.place`; whoever is of another kind is left out, and nothing is counted anew. */
export const kinds = defineFilter({
  id: 'kinds',
  name: 'kinds',
  title: { en: 'Kinds', de: 'Arten' },
  read: (texts) => {
    const named = texts.flatMap((text) => text.split(/[., ]/)).filter(Boolean);
    const known = KINDS.filter((kind) => named.includes(kind));
    return known.length > 0 ? known : undefined;
  },
  write: (chosen) => [chosen.join('.')],
});

/** As an option of commands. */
export const option: Option = {
  value: '<kind...>',
  help: `only actors of these kinds: ${KINDS.join(', ')}`,
  wants: `A kind is one of ${KINDS.join(', ')}.`,
};
