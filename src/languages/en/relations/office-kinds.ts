/** English: by which words the kinds of office are called that lists know to be over. */

import type { OfficeKinds } from '../../../relate/offices.ts';
import { patternWords } from '../pattern-words.ts';

/** A whole role, in small letters. */
export const officeKinds: OfficeKinds = {
  president: /^president$/u,
  // Who presides over a club by now has only the office over whose word says of what it was.
  state: /^(?:federal|state) president$/u,
  head: /^(?:prime minister|premier|chancellor)$/u,
  minister: /(?<!^prime )minister$|^secretary of state$/u,
  mayor: /^mayor$/u,
  pope: /^pope$/u,
  secretary: /^secretary[ -]general$/u,
  life: new RegExp(`(?:${patternWords('for-life').join('|')})$`, 'u'),
  vice: /^vice[ -]president$/u,
};
