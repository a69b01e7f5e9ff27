/** English: what keeps any rule from telling something. */

import { guard } from '../../../relate/guard.ts';
import { NO_NOUN } from './parts.ts';

/** Names and roles that are cut, titles of works, speakers who are not named. */
export const guards = [
  guard({
    id: 'en/guard/deputy',
    because: {
      en: 'Behind “deputy”, “assistant” and the like, the role alone is not what somebody is.',
      de: 'Hinter „deputy“, „assistant“ und Ähnlichem ist die Rolle allein nicht, was jemand ist.',
    },
    before: `(deputy|vice|assistant|associate|junior) !(#Role|#Person|${NO_NOUN}){0,3}`,
    at: '!(#Demonym|#Place|#PlacePart|#Organization)',
    examples: [
      'Yesterday junior transport minister Emil Wondra warned them.',
      'Yesterday deputy central management chairman Emil Wondra warned them.',
    ],
    notIn: [
      'Yesterday President Emil Wondra warned them.',
      'Yesterday the deputy of President Emil Wondra warned them.',
    ],
  }),
  guard({
    id: 'en/guard/half-name',
    because: {
      en: 'A name that another one follows directly, or behind a bracket, is only half of a name.',
      de: 'Ein Name, auf den ein anderer direkt oder hinter einer Klammer folgt, ist nur ein halber.',
    },
    person: '(#Person|#Close #Person)',
    examples: [
      'It began under (former President Jacques) Chirac, he said.',
      'Yesterday (Chancellor Angela) Merkel warned them.',
    ],
    notIn: [
      'Yesterday President Emil Wondra (Clara Nowak was there) warned them.',
      'Yesterday President Emil Wondra, Clara Nowak and others warned them.',
    ],
  }),
  guard({
    id: 'en/guard/george-bush',
    because: {
      en: 'A vice president George Bush is the older one, whom the short name does not mean.',
      de: 'Ein Vizepräsident George Bush ist der ältere, den der kurze Name nicht meint.',
    },
    at: '/^vice-president$|^vice$/ president? (#Person && /^george\\sbush$/)',
    examples: [
      'Yesterday Vice President George Bush warned them.',
      'In Paris they met then Vice President George Bush.',
    ],
    notIn: [
      'Yesterday President George Bush warned them.',
      'Yesterday Vice President Dick Cheney warned them.',
    ],
  }),
  guard({
    id: 'en/guard/title',
    because: {
      en: 'What fills quotes by itself is the title of a work.',
      de: 'Was allein in Anführungszeichen steht, ist der Titel eines Werks.',
    },
    at: '!#Speech',
    before: '#Quote',
    behind: '(#Comma|#Stop)? #Quote',
    examples: [
      'He wrote "King Emil Wondra" in one night.',
      'She was in two plays ("Captain Emil Wondra," "The Gardener").',
    ],
    notIn: [
      'He said: "King Emil Wondra of Norway is late."',
      'It is late," said Emil Wondra of Goldman Sachs. "We left.',
    ],
  }),
  guard({
    id: 'en/guard/unnamed-speaker',
    because: {
      en: 'Where nobody is named behind “a” and a role, and a verb of saying follows without a comma, the speaker is not named.',
      de: 'Folgt hinter „a“ und einer Rolle ohne Komma ein Verb des Sagens, so ist der Sprecher nicht genannt.',
    },
    before: '#Flow',
    at: '#Person #Comma (a|an|one)',
    behind: '(#Speech|told)',
    examples: [
      'He told them of the visit by Emil Wondra, a Siemens spokesman said.',
      'They wait for Clara Nowak, an economist at Goldman Sachs told them.',
    ],
    notIn: [
      'They wait for Emil Wondra, an economist at Goldman Sachs, who told them.',
      'Emil Wondra, an economist at Goldman Sachs told them.',
    ],
  }),
  guard({
    id: 'en/guard/half-of-a-rank',
    because: {
      en: '“General” behind “director”, “attorney” or a bracket that goes on so is only the end of a rank.',
      de: '„General“ hinter „director“ oder „attorney“ ist nur das Ende eines Ranges.',
    },
    before:
      '(director|attorney|secretary|governor|inspector|surgeon|postmaster|solicitor|consul|comptroller)',
    at: 'general #Title{0,3} #Person',
    examples: [
      'The plan is good, the ministry said, and director general Emil Wondra agreed.',
      'Yesterday its director general Clara Nowak left.',
    ],
    notIn: ['Yesterday general Emil Wondra left.'],
  }),
];
