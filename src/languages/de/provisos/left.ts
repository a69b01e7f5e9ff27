/** The party, and all who are on the left. */
import type { Proviso } from '../../provisos.ts';

const PARTY =
  '(?:SPD|CDU(?:/CSU)?|CSU|FDP|AfD|NPD|BSW|Union|Grünen?|GRÜNEN?|Sozialdemokraten|Liberalen|Freien? Wählern?|Piraten(?:partei)?|Bündnis 90/Die Grünen)';
const SHARE = '(?: ?\\(?\\d+(?:,\\d+)?(?: ?(?:Prozent|%))?\\)?)?';
const JOINED = '(?:,| und| oder| sowie| bzw\\.| mit| plus| bis zu| bis hin zu| noch|/| –)';
const ARTICLES = '(?:(?:auch|über|die|der|den|bei der) )*';

/** What belongs to a party, at the end of a word, before its name. */
const OF_PARTY =
  /(?:politiker|sprecher|chefs?|vorsitzende[nr]?|fraktion|gruppe|partei|abgeordnete[nr]?|vize|geschäftsführer|mitglied(?:er|ern|s)?|parteitage?s?|vorstands?|antrage?s?|anfragen?|anhängern?|kandidat(?:en)?|senator(?:en)?|spitzen?|(?:landes|kreis)verbände?s?|vertretern?|expert(?:e|in|en)|zentrale|basis|wählern?|obmann|obfrau|landesliste|wahlprogramm|gesetzentwurf|funktionär|delegierten?)(?:in|innen)? (?:bei |in |von )?(?:der|die|den) ["„»]?$/iu;

const HOUSES =
  /^["“«]? (?:im|in der|in den|ins) (?:Bundestag|Landtag|Abgeordnetenhaus|Bürgerschaft|Stadtrat|Gemeinderat|Parlament|Europaparlament|Kreistag|BVV|Thüringen|Berlin|Brandenburg|Sachsen|Hessen|Bremen|Hamburg|Saarland)/u;

/** What people on the left are called, and who else than a party is on the left: `viele Linke`, `die globale Linke`. */
const PEOPLE =
  /(?:^|[^\p{L}])(?:wir|uns|ihr|euch|alle[nr]?|viele[nr]?|wenige[nr]?|manche[nr]?|einige[nr]?|mehrere[nr]?|zahlreiche[nr]?|andere[nr]?|jede[nr]?|keine?[nr]?|eine?[nr]?|als|echte[nr]?|wahre[nr]?|alte[nr]?|neue[nr]?|junge[nr]?|sogenannte[nr]?|radikale[nr]?|extreme[nr]?|militante[nr]?|gewaltbereite[nr]?|autonome[nr]?|äußer(?:st)?e[nr]?|globale[nr]?|internationale[nr]?|weltweite[nr]?|westliche[nr]?|gesamte[nr]?|gesellschaftliche[nr]?|kulturelle[nr]?|intellektuelle[nr]?|vereini?g?te[nr]?|liberale[nr]?|erfahrene[nr]?|deutsche[nr]?|\p{L}*ische[nr]?|Rechte[nr]?(?:,| und)) ["„»“]?$/iu;

/** Others who are no party either. */
const COMPANY =
  /^["“«]?(?:,| und| oder|\/) (?:die |der )?(?:Links\p{L}+|Rechte[nr]?|Antifa|Autonome|Anarchist|Kommunist|Konservative|Demokraten|Progressive|Nazis|Feminist)/u;

const BEGINNING = /^\s*["„»]?$|[:„»] ?$/u;

/** `die Linke fordert`, `SPD und Linke`, `Ramelow (Linke)`, but not `wir Linken`. */
export const left: Proviso = {
  id: 'de/left',
  because: {
    en: 'Only with a sign of the party is it meant; others are on the left, too.',
    de: 'Nur mit einem Zeichen für die Partei ist sie gemeint; links stehen auch andere.',
  },
  word: /^(?:Linken?|LINKEN?)$/u,
  meant: [
    { word: /^LINKEN?$/u },
    { after: /^-(?:\p{Lu}|,? )/u },
    { before: /\((?:die )?["„]?$/iu, after: /^["“]?[),;/]/u },
    { before: new RegExp(`${PARTY}[“"«]?${SHARE}${JOINED} ?${ARTICLES}["„»]?$`, 'u') },
    { after: new RegExp(`^["“«]?${SHARE}${JOINED} ?${ARTICLES}["„»]?${PARTY}(?!\\p{L})`, 'u') },
    { before: /(?:[\p{L}\d)“"],? |[(„»"])(?:Die|DIE) $/u },
    { before: OF_PARTY },
    { after: HOUSES },
    {
      before:
        /(?:^|[^\p{L}])(?:Berliner|Thüringer|Hamburger|Bremer|Brandenburger|(?:hess|sächs|thüring|brandenburg|bayer|niedersächs)ische[nr]?) $/iu,
    },
    { before: /\p{Lu}\p{Ll}+(?: von|,) der $/u },
    {
      before: /(?:^|[^\p{L}])die $/iu,
      after:
        /^ (?:forder[et]e?|kritisierte?|lehnte?|verlangte?|warf|wirft|warnte?|plante?|stimmte?|beantragte?|erwartet|begrüßte?|verlor|verliert|gewann|gewinnt|holte?|verschiebt|pocht|drängt)(?!\p{L})/u,
    },
  ],
  unmeant: [
    { before: PEOPLE },
    { after: COMPANY },
    { word: /^Linke$/u, before: BEGINNING, after: /^ (?:\p{Lu}\p{Ll}|\p{Ll}+en(?!\p{L}))/u },
    { before: /(?:^|[^\p{L}])(?:von|mit|durch|an|bei|unter|für|gegen|zwischen|auf|über|seitens) ["„]?$/iu },
    {
      word: /^Linke$/u,
      before: /(?:^|[^\p{L}])(?:der|dem|dieser|jener) ["„]?$/iu,
      after: /^["“]?(?! \p{Lu})/u,
    },
  ],
  otherwise: {
    sentence: new RegExp(
      `(?<!\\p{L})${PARTY}(?!\\p{L})|Partei|(?:F|f)raktion|Bundestag|Landtag|Abgeordnetenhaus|Bürgerschaft|Koalition|Opposition|[Rr]ot-[Rr]ot-[Gg]rün|Bundesregierung|Landesregierung|Ministerpräsident`,
      'u',
    ),
    article: /Linkspartei|[Ff]raktion(?!ier)|Partei [Dd]ie Linke/u,
  },
  examples: [
    'Die [Linke] fordert höhere Renten.',
    'Das kritisierten SPD, Grüne und [Linke].',
    'Der Haushalt gefällt Bodo Ramelow ([Linke]).',
    'Am Abend sprach die Sprecherin der [Linken] im Hof.',
    'Das schrieb die [Linken]-Politikerin. Sie sei seit Jahren bei der [Linken].',
  ],
  notIn: [
    'Wir Linken müssen zusammenhalten.',
    'Die globale Linke ist zerstritten.',
    'Viele Linke und Linksradikale kamen.',
    'Linke Buchläden gibt es kaum noch.',
    'Auch die französische Linke feierte.',
  ],
};
