/** What German calls politicians and players. */
import type { Callings } from '../callings.ts';

const both = (...words: readonly string[]): readonly string[] => words.flatMap((word) => [word, `${word}in`]);

/** Women’s and men’s forms of each; a hyphen marks what counts behind one only: *Finanz-Senator*. */
export const callings: Callings = {
  politics: [
    ...both('minister', 'kanzler', 'staatssekretär', 'bürgermeister', '-senator'),
    ...['ministers', 'kanzlers', 'bürgermeisters', 'landrat', 'landrätin', 'abgeordnete', 'abgeordneter'],
    ...['abgeordneten', 'ministerpräsident', 'ministerpräsidentin', 'ministerpräsidenten'],
  ],
  culture: [],
  sport: both(
    'torwart',
    'torhüter',
    'stürmer',
    'mittelfeldspieler',
    'verteidiger',
    'nationalspieler',
    'rennfahrer',
  ),
};
