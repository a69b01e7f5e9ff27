/** Small words that a writer stresses by capitals, and the bodies that go by these letters. */
import type { Proviso } from '../../provisos.ts';

const ARTICLE =
  '(?:[Dd](?:er|ie|as|em|en|es)|am|[Aa]n|beim|[Bb]ei|[Ii]m|vom|von|zum|zur|zu|eine[mnrs]?|laut|[Uu]nd)';

/** `lernt, MIT dem Virus zu leben`, `AUSGEHEN MIT ABSTAND`, but not `forscht am MIT`. */
export const capitals: Proviso = {
  id: 'de/capitals',
  because: {
    en: 'A small word in capitals is one that is stressed, or stands in a line of capitals.',
    de: 'Ein kleines Wort in Großbuchstaben ist ein betontes, oder es steht in einer Zeile aus Großbuchstaben.',
  },
  word: /^(?:AUF|AUS|BEI|MAN|MIT|OB|UPS|VOR|WO|ZU)$/u,
  meant: [
    { before: new RegExp(`(?<!\\p{L})${ARTICLE} ["„»‚]?$`, 'u'), after: /^(?! \p{Lu}{3,}(?!\p{L}))/u },
    { after: /^-\p{Lu}/u },
  ],
  unmeant: [
    { after: /^ (?:de[rmns]|die|das|eine[mnrs]?|ihre[mnrs]?|seine[mnrs]?|alle[mnrs]?)(?!\p{L})/u },
    { before: /\p{Lu}{2,}[\p{P}\s]+$/u, after: /^[\p{P}\s]+\p{Lu}{2,}(?!\p{Ll})/u },
    { before: /^\s*["„»]?$/u, after: /^ \p{Lu}{3,}(?!\p{L})/u },
    { word: /^VOR$/u, before: /\p{Ll} $/u, after: /^ \p{Lu}\p{Ll}/u },
  ],
  otherwise: 'meant',
  examples: ['Anna Wondra forscht am [MIT].', 'Das teilten die Bahn und [MAN] am Montag mit.'],
  notIn: [
    'Wir müssen lernen, MIT dem Virus zu leben.',
    'AUSGEHEN MIT ABSTAND',
    'VOR DER WAHL',
    'Sie wollen Schutz VOR Kindern.',
  ],
};
