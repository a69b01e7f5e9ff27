/** What English endings tell of a word: little, since its genitive is a token of its own. */

import { NO_WORD_FORMS, type WordForms } from '../word-forms.ts';

/** Who is called so is a woman, whatever stands before it: *spokeswoman*. */
const WOMAN = /(?:business|chair|congress|council|spokes|states)woman$|^actress$/iu;

/** A plural loses its *-s*; *boss* keeps both. */
export const wordForms: WordForms = {
  ...NO_WORD_FORMS,
<<<<<<< HEAD
  isWoman: (word) => WOMAN.test(word),
=======
  looksSurname: (word) => /^Ma?c\p{Lu}\p{Ll}{2,}$/u.test(word),
>>>>>>> eb82a655 (English: what ends in a cup, a law or a government is no actor; bodies of several subjects and of a country are whole; time zones and devices name nobody; the state in (D-Kan.); clubs by their towns)
  withoutEnding: (name) => (name.endsWith('s') && !name.endsWith('ss') ? name.slice(0, -1) : name),
};
