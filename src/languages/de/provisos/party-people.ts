/** Parties, and one of their people, who is called like them: *der Grüne*, *dem Republikaner*. */
import type { Proviso } from '../../provisos.ts';

const ADJECTIVE = '(?:\\p{Ll}{3,}(?:e[nr]?|s) )?["„»]?$';

/** `die Grünen`, but not `der Grüne Wondra`, `ins Grüne`, `sagte der Republikaner`. */
export const partyPeople: Proviso = {
  id: 'de/party-people',
  because: {
    en: 'In the singular one of its people is meant, and not the party.',
    de: 'In der Einzahl ist jemand aus der Partei gemeint, nicht die Partei.',
  },
  word: /^(?:Grünen?|Republikaners?)$/u,
  form: 'name',
  meant: [{ after: /^-/u }],
  unmeant: [
    { word: /e$/u, before: new RegExp(`(?<!\\p{L})(?:der|dieser|jener|das|ins) ${ADJECTIVE}`, 'iu') },
    { word: /en$/u, before: new RegExp(`(?<!\\p{L})(?:dem|einem|im|vom|des|eines) ${ADJECTIVE}`, 'iu') },
    { word: /s$/u },
    { word: /r$/u, before: new RegExp(`(?<!\\p{L})(?:dem|einem?|einen|als) ${ADJECTIVE}`, 'iu') },
    { word: /r$/u, before: /(?:^Der|(?:sagte|erklärte|schrieb|betonte) der) $/u },
  ],
  otherwise: 'meant',
  examples: ['Das forderten die [Grünen] am Montag.', 'In Washington stimmten die [Republikaner] dagegen.'],
  notIn: [
    'Das sieht der Grüne Robert Habeck anders.',
    'Am Sonntag fuhren sie ins Grüne.',
    'In Washington wirft man dem Republikaner das vor.',
    'Das sei in den USA üblich, sagte der Republikaner.',
  ],
};
