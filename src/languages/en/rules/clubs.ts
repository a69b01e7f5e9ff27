/** English: clubs and teams that go by the name of their town. */

import { rule } from '../../../rules/rule.ts';
import { oneOf } from '../../../rules/spelled.ts';
import { patternWords } from '../pattern-words.ts';

const PLAYER = oneOf(patternWords('player'));

/** Signs that a town is its club. */
export const clubs = [
  rule({
    id: 'en/organization/town-before-player',
    finds: 'organization',
    because: {
      en: 'A town directly before a striker or a goalkeeper is the club that he plays for.',
      de: 'Ein Ort direkt vor einem Stürmer oder Torwart ist der Verein, für den er spielt.',
    },
    match: `[<name>(#Place && #Capital)] ${PLAYER}`,
    notAfter: ['Capital'],
    claims: 2.5,
    examples: [
      'On Friday [Valencia] midfielder Emil Wondra was sold.',
      'He was fouled by the [Leipzig] goalkeeper.',
    ],
    notIn: ['On Friday Valencia mayor Emil Wondra spoke.', 'The midfielder left Valencia.'],
  }),
];
