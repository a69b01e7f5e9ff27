/** German: names in *-s* before what belongs to somebody: *Annas Mutter*. */

import { rule } from '../../../rules/rule.ts';

const GENITIVE = '/s$/';

/** Signs of people by whom and what they have. */
export const possessors = [
  rule({
    id: 'de/person/kin',
    finds: 'person',
    because: {
      en: 'A first name in -s before “Mutter”, “Bruder” and the like says whose mother or brother it is.',
      de: 'Ein Vorname auf -s vor „Mutter“, „Bruder“ und Ähnlichem sagt, wessen Mutter oder Bruder es ist.',
    },
    match: `[<name>(#NameStart && ${GENITIVE})] #Kin`,
    notAfter: ['NameStart', 'Initial', 'Title'],
    examples: ['Dort saß [Annas] Mutter am Tisch.', '[Claras] Bruder schwieg lange.'],
    notIn: ['Dort saß die Mutter am Tisch.', 'Dort stand Annas Klavier.'],
  }),
  rule({
    id: 'de/person/possessor',
    finds: 'person',
    because: {
      en: 'A name in -s before an ordinary noun possesses it: people do so more often than places.',
      de: 'Ein Name auf -s vor einem gewöhnlichen Hauptwort besitzt es, und das tun Personen öfter als Orte.',
    },
    match: '[<name>#Genitive] (#Noun|#Role)',
    notAfter: ['NameStart', 'Initial', 'Article', 'Body', 'OrgHead', 'PlaceHead'],
    examples: ['[Wondratscheks] Sondergesandter reiste ab.', 'Sie kauften [Wondratscheks] Wohnung.'],
    notIn: ['Der Sondergesandte reiste ab.', 'Deutschlands Botschafter reiste ab.'],
  }),
];
