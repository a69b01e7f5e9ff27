/** How names sound in the languages of the program: loaded with the first search that finds nothing as it is written. */
import { languages } from '../../languages/index.ts';
import { soundReader } from '../../spelling/sounds.ts';

/** What a folded word sounds like, in each language. */
export const sounds = soundReader(languages.map(({ romanisation }) => romanisation));
