/** The American party, and everybody who is for democracy. */
import type { Proviso } from '../../provisos.ts';

/** Who democrats are called as people: `wir Demokraten`, `aufrechte Demokraten`. */
const PEOPLE =
  /(?:^|[^\p{L}])(?:wir|uns|ihr|euch|alle[nr]?|viele[nr]?|manche[nr]?|einige[nr]?|keine?[nr]?|als|echte[nr]?|wahre[nr]?|gute[nr]?|aufrechte[nr]?|überzeugte[nr]?|anständige[nr]?|lupenreine[nr]?|liberale[nr]?|junge[nr]?|freie[nr]?|deutsche[nr]?|europäische[nr]?|selbst ?ernannte[nr]?|sogenannte[nr]?) ["„»“]?$/iu;

/** What is named where America is spoken of. */
const AMERICA =
  /(?<!\p{L})(?:USA|US-|U\.S\.|Washington|Amerika|Trump|Biden|Obama|Clinton|Pelosi|Sanders|Republikaner|Kongress|Weiße[sn]? Haus)/u;

/** `die Demokraten im Repräsentantenhaus`, but not `alle aufrechten Demokraten`. */
export const democrats: Proviso = {
  id: 'de/democrats',
  because: {
    en: 'Only where America is spoken of is its party meant; democrats are others, too.',
    de: 'Nur wo von Amerika die Rede ist, ist dessen Partei gemeint; Demokraten sind auch andere.',
  },
  word: /^Demokraten$/u,
  meant: [
    {
      before:
        /(?:^|[^\p{L}])(?:US-|amerikanischen |oppositionellen |Republikanern? und |Republikanern? und die )$/u,
    },
    { after: /^ und (?:die )?Republikanern?(?!\p{L})/u },
  ],
  unmeant: [{ before: PEOPLE }],
  otherwise: { sentence: AMERICA, article: AMERICA },
  examples: [
    'In Washington berieten die [Demokraten] bis zum Abend.',
    'Das kritisierten Republikaner und [Demokraten].',
    'Donald Trump griff die [Demokraten] an.',
  ],
  notIn: [
    'Alle aufrechten Demokraten kamen auf den Markt.',
    'Wir Demokraten müssen zusammenhalten.',
    'Auf dem Marktplatz standen die Demokraten der Stadt.',
  ],
};
