/** Forms of one gazetteer row. */
import type { Reason } from './reason.ts';

/** The id of the row is that of the actor, so that it is the same in every corpus. */
export const sameRow: Reason = {
  id: 'same-row',
  because: {
    en: 'By the lists of names these names belong to one actor.',
    de: 'Nach den Namenslisten gehören diese Namen zu einem Akteur.',
  },
  weight: 10,
  examples: [
    ['[[Kassem Soleimani|person|people/soleimani]] – [[Ghassem Soleimani|person|people/soleimani]]'],
    ['[[NATO|organization|world/nato]]', '[[Nordatlantikpakt|organization|world/nato]]'],
  ],
  notIn: [['[[George W. Bush|person|people/bush-43]] – [[George H. W. Bush|person|people/bush-41]]']],
  near: ({ rowId }, { byRow }) => (rowId === undefined ? undefined : byRow.get(rowId)),
  far: ({ rowId }) => (rowId === undefined ? undefined : `e:${rowId}`),
};
