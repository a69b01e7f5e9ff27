/** How English names begin: `University of Leicester` is what other languages call by the town alone. */
import { type NameForms, NO_NAME_FORMS } from '../name-forms.ts';
import { openingsIn } from '../name-openings.ts';
import nameOpeningsFile from './words/name-openings.txt?raw';

/** Names have one form in English. */
export const nameForms: NameForms = { ...NO_NAME_FORMS, openings: openingsIn(nameOpeningsFile) };
