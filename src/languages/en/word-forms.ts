/** What English endings tell of a word: little, since its genitive is a token of its own. */

import { NO_WORD_FORMS, type WordForms } from '../word-forms.ts';

/** Who is called so is a woman, whatever stands before it: *spokeswoman*. */
const WOMAN = /(?:business|chair|congress|council|spokes|states)woman$|^actress$/iu;

/** What stands behind the hyphen: *Ohio-based*, *Merkel-led*, *army-style*. */
const PARTICIPLE = /-(?:\p{Ll}+ed|born|bound|built|led|made|only|owned|run|style|themed|wide)$/u;

/** A plural loses its *-s*; *boss* keeps both. */
export const wordForms: WordForms = {
  ...NO_WORD_FORMS,
  isWoman: (word) => WOMAN.test(word),
  isCompoundAdjective: (word) => PARTICIPLE.test(word),
  looksSurname: (word) => /^Ma?c\p{Lu}\p{Ll}{2,}$/u.test(word),
  withoutEnding: (name) => (name.endsWith('s') && !name.endsWith('ss') ? name.slice(0, -1) : name),
};
