/** The last day. */
import { DAY_WANTED, readDay } from '../day.ts';
import { defineFilter, type Option } from '../filter.ts';

/** In an address `to=2020-01`: a month stands for its last day. */
export const to = defineFilter({
  id: 'to',
  name: 'to',
  title: { en: 'To', de: 'Bis' },
  read: readDay,
  write: (day) => [day],
});

/** As an option of commands. */
export const option: Option = {
  ofBuilds: true,
  value: '<date>',
  help: 'only articles up to this day, month or year',
  wants: DAY_WANTED,
};
