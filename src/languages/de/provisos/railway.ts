/** The railway company, and all other ways and tracks. */
import type { Proviso } from '../../provisos.ts';

const FIRM =
  /Deutschen? Bahn|(?<!\p{L})DB(?!\p{L})|Bahn-?(?:[Cc]hef|[Vv]orst|[Kk]onzern|[Ss]precher|[Mm]itarbeiter|[Pp]ersonal)|Lokführer|(?<!\p{L})(?:GDL|ICE|EVG)(?!\p{L})|Fernverkehr|Güterverkehr|Staatskonzern|Zugverkehr|(?<!\p{L})Zügen?(?!\p{L})/u;

/** `Die Bahn will …`, but not `Bus und Bahn`, `aus der Bahn`. */
export const railway: Proviso = {
  id: 'de/railway',
  because: {
    en: 'Only with a word of trains or of the firm is the railway company meant.',
    de: 'Nur mit einem Wort von Zügen oder vom Konzern ist das Unternehmen gemeint.',
  },
  word: /^Bahn$/u,
  meant: [
    { before: /(?<!-)(?<!Pro-)$/u, after: /^-\p{Lu}/u },
    {
      before:
        /(?:[Cc]hefs?|[Cc]hefin|[Vv]orst(?:and|ands|änd(?:e|en|in))|[Ss]precher(?:in|s)?|Aufsichtsr(?:at|ats|äte)|[Tt]ochter|[Ww]ettbewerber|[Kk]onkurrent(?:en)?|[Mm]itarbeiter|[Kk]unden|[Kk]onzern) (?:der|bei der) $/u,
    },
    {
      before: /(?:^| )[Dd]ie $/u,
      after:
        /^ (?:AG|will|wolle|plant|setzt|erhöht|rät|warnt|teilt|kündigt|sucht|streicht|verweist|fordert|lehnt|verhandelt|rechnet|baut|investiert|verspricht|erwartet)(?!\p{L})/u,
    },
  ],
  unmeant: [
    {
      before:
        /(?:Bus(?:se|sen)?(?:,| und| oder| &| noch)|Tram(?:,| und| oder)|Auto(?:,| und| oder)|Rad(?:,| und| oder)|Post und|(?:^| )(?:aus|auf|in|neben|unter) (?:der|die|einer|eine|seiner|ihrer)(?: \p{Ll}+e[nr]?)?|schiefen?|freie[nr]?|sich(?: \p{Ll}+){0,3}|(?:^| )wieder) $/u,
    },
    { before: /Pro-$/u },
    { after: /^- (?:und|oder) /u },
    { after: /^ (?:gefahren|fahren|fahre|fährt|fuhr|brach|bricht|brechen|gebrochen)(?!\p{L})/u },
  ],
  otherwise: { sentence: FIRM, article: FIRM },
  examples: [
    'Die [Bahn] will mehr Personal einstellen.',
    'Im Winter fielen viele Züge aus. Der Chef der [Bahn] bat um Geduld.',
    'Die GDL droht mit Streik. Ein Angebot der [Bahn] lag nicht vor.',
  ],
  notIn: [
    'Mit Bus und Bahn kommt man überall hin.',
    'Das warf ihn aus der Bahn.',
    'Den Bahn- und Busverkehr legte der Schnee lahm.',
    'Dort bricht sich die Wut nicht lange Bahn.',
    'Sie lief drei Runden, bevor die Bahn zu nass wurde.',
  ],
};
