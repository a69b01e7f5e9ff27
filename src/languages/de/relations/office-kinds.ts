/** German: by which words the kinds of office are called that lists know to be over. */

import type { OfficeKinds } from '../../../relate/offices.ts';
import { patternWords } from '../pattern-words.ts';

/** A whole role, in small letters. */
export const officeKinds: OfficeKinds = {
  president:
    /^(?:staats|bundes|bundestags|rats|kommissions)?präsident(?:in|en)?$|^(?:staatschef|staatsoberhaupt)s?$/u,
  // Who presides over a club by now has only the office over whose word says of what it was.
  state: /^(?:staats|bundes|bundestags|rats|kommissions)präsident(?:in|en)?$/u,
  head: /^(?:bundes|reichs)?kanzler(?:in|s)?$|^(?:premier|premierminister|ministerpräsident|regierungschef)(?:in|en|s)?$/u,
  minister: /(?<!premier)minister(?:in|s)?$/u,
  mayor: /bürgermeister(?:in|s)?$/u,
  pope: /^papst(?:es)?$/u,
  secretary: /^generalsekretär(?:in|s)?$/u,
  life: new RegExp(`(?:${patternWords('for-life').join('|')})(?:s|in|en|n)?$`, 'u'),
  vice: /^vize-?präsident(?:in|en)?$/u,
};
