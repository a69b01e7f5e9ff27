/** Whether articles without a date stay. */
import { defineFilter, type Option } from '../filter.ts';

/** In an address `undated=1`; without it a choice of days leaves out what has no date. */
export const undated = defineFilter({
  id: 'undated',
  name: 'undated',
  title: { en: 'With articles without a date', de: 'Mit Artikeln ohne Datum' },
  read: (texts) => (texts[0] === '1' ? true : undefined),
  write: (stay) => (stay ? ['1'] : []),
});

/** As an option of commands. */
export const option: Option = {
  ofBuilds: true,
  help: 'with --from or --to: also articles without a date',
  wants: 'It is 1 or lacks.',
};
