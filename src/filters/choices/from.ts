/** The first day. */
import { DAY_WANTED, readDay } from '../day.ts';
import { defineFilter, type Option } from '../filter.ts';

/** In an address `from=2020-01`: a month stands for its first day. */
export const from = defineFilter({
  id: 'from',
  name: 'from',
  title: { en: 'From', de: 'Von' },
  read: readDay,
  write: (day) => [day],
});

/** As an option of commands. */
export const option: Option = {
  ofBuilds: true,
  value: '<date>',
  help: 'only articles from this day, month or year on',
  wants: DAY_WANTED,
};
