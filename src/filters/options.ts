/** The filters as options of commands, each from its file. */
import { option as about } from './about.ts';
import type { FilterId, Option } from './filter.ts';
import { option as from } from './from.ts';
import { option as kinds } from './kinds.ts';
import { option as languages } from './languages.ts';
import { option as minimum } from './minimum.ts';
import { option as relations } from './relations.ts';
import { option as sources } from './sources.ts';
import { option as to } from './to.ts';
import { option as undated } from './undated.ts';
import { option as window } from './window.ts';

/** Apart from the filters, so that the page loads no texts of the command line. */
export const OPTIONS: Readonly<Record<FilterId, Option>> = {
  from,
  to,
  undated,
  sources,
  languages,
  about,
  window,
  minimum,
  kinds,
  relations,
};
