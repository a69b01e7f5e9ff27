/** German: classes of role words, marks of status, and small words that stand in statements. */

import type { WordTag } from '../../../relate/tags.ts';
import { endingIn, type WordTest } from '../../stems.ts';

const CASES = ['in', 'innen', 'en', 'es', 'er', 'e', 's', 'n', 'r'];
const tail = (stems: string, endings = CASES): WordTest => endingIn(stems.trim().split(/\s+/), endings);

/** What a state, a town, a church or an army gives. */
const OFFICE = tail(`
  präsident minister kanzler premier senator gouverneur bürgermeister abgeordnete parlamentarier (?<!vize|schützen)könig kaiser emir sultan kronprinz
  fürst diktator staatschef staatsoberhaupt regierungschef machthaber herrscher botschafter konsul general admiral oberst landrat landrät landeshauptmann
  landeshauptfrau staatsrat stadtrat stadträt regierungsrat regierungsrät staatssekretär oppositionsführer außenbeauftragte datenschutzbeauftragte gesandte regent bischof
  generalstaatsanwalt generalstaatsanwält parlamentspräsident regierende regierungssprecher bezirksamtsleiter bundesrat bundesrät
  innenressortchef gesundheitsressortchef vizepremier staatspräsident notenbankchef polizeichef armeechef oppositionschef präfekt
`);
/** Whoever deals with something stands outside of it. */
const TOPIC = tail(`
  experte expert kenner beauftragte korrespondent lobbyist reisende forscher fan freund hasser kritiker gegner liebhaber rückkehrer skeptiker
  koordinator sonderbeauftragte reporter beobachter biograf spezialist berichterstatter unterhändler anhänger unterstützer befürworter sympathisant
  verteidiger ankläger opfer überlebende rivale rival konkurrent herausforderer nachbar gründungsvater urgestein veteran legende neuzugang
  patient urlauber tourist heimkehrer kandidat fachmann fachfrau aussteiger flüchtling besucher kunde nutzer wähler käufer leser zuschauer bewohner insasse häftling
  verdächtige angeklagte beschuldigte terrorist attentäter spion agent hacker idol ikone held
`);
/** Whoever opposes, admires or follows a body, works with somebody there, or makes a work, holds nothing in it. */
const OUTSIDER = tail(`
  jäger verfolger gegner hasser kritiker skeptiker fan freund liebhaber anhänger sympathisant unterstützer befürworter verteidiger ankläger konkurrent rivale
  herausforderer kolleg opfer überlebende nachbar bezwinger besieger pendant weggefährt parteifreund mitstreiter gegenspieler gegenüber nachfolger vorgänger rival vertraut
  regisseur drehbuchautor komponist darsteller schöpfer erfinder
`);
/** What a body or a state makes of somebody, who need not be at home there. */
const FUNCTION = tail(
  `beauftragte (?<!küchen)chef präsident vorsitzende könig generalsekretär ^landes\\p{L}+`,
);
const SPORT = tail(`
  trainer coach stürmer torwart torhüter torfrau spieler keeper profi kapitän sportdirektor sportchef angreifer außenverteidiger innenverteidiger
  mittelfeldspieler kicker spielmacher rennfahrer pilot läufer springer schwimmer boxer olympiasieger weltmeister europameister
`);
const KIN = tail(
  `ehefrau ehemann frau mann gattin gatte witwe witwer sohn söhne tochter töchter vater mutter eltern bruder brüder schwester geschwister
  lebensgefährt\\p{L}* lebenspartner\\p{L}* partnerin verlobte neffe nichte onkel tante cousin cousine großvater großmutter opa oma enkel enkelin schwager schwägerin
  stiefsohn stieftochter schwiegersohn schwiegertochter schwiegervater schwiegermutter familie gebrüder erben erbe erbin ehepaar paar clan zwillinge`,
  ['s', 'es', 'n', 'en'],
);
const MEMBER = tail('politiker mitglied abgeordnete parlamentarier mann frau \\p{L}{4,}expert');
const RELATIONAL = tail(`
  nachfolger vorgänger kolleg pendant stellvertreter vertraut weggefährt parteifreund parteikolleg
  freund gegenspieler konkurrent rivale mitarbeiter anwalt anwält berater sprecher assistent sekretär gegenüber mitstreiter chefin\\p{L}*mitarbeiter
`);
const PLURAL =
  /(?:innen|expert(?:inn)?en|führer und|räte|leute|minister und|anwälte|männer|frauen|brüder|vertreter(?:n|innen)|eheleute|anführern|politikern|ministern|mitgliedern)$/iu;

const FORMER =
  /^(?:ex-.*|alt-?(?:kanzler|präsident|bundes\p{L}*|bürgermeister|oberbürgermeister|landeshauptmann)\p{L}*|früher\p{L}*|ehemal\p{L}*|einstig\p{L}*|einst|damalig\p{L}*|damals|vormalig\p{L}*|vormals|emeritiert\p{L}*|verstorben\p{L}*|abgewählt\p{L}*|zurückgetreten\p{L}*|entlassen\p{L}*|gestürzt\p{L}*|abgelöst\p{L}*|langjährig\p{L}*r? ex|a\.\s?d\.?|gestorben\p{L}*|ermordet\p{L}*|hingerichtet\p{L}*|getötet\p{L}*|letzte[rnms]?|geschasst\p{L}*|gefeuert\p{L}*|abgesetzt\p{L}*)$/iu;
const ACTING =
  /^(?:kommissarisch\p{L}*|interims\p{L}*|interims-.*|übergangs(?:präsident|premier|minister|regierungschef)\p{L}*)$/iu;
/** Before an office until another takes over; a *geschäftsführender* Direktor is in full charge. */
const CARETAKING = /^geschäftsführend\p{L}*$/iu;
const COMING = /^(?:designiert\p{L}*|künftig\p{L}*|zukünftig\p{L}*|angehend\p{L}*)$/iu;
const CANDIDATE =
  /(?:(?<!impfstoff-?|wirkstoff-?)kandidat\p{L}*|(?<!offiziers|polizei|beamten|kommissar|kommissars)anwärter\p{L}*|bewerber\p{L}*|aspirant\p{L}*|hoffnung)$|^(?:möglich\p{L}*|potenziell\p{L}*|potentiell\p{L}*|wunsch\p{L}*|nominiert\p{L}*)$/iu;
const DENIED =
  /^(?:selbsternannt\p{L}*|angeblich\p{L}*|vermeintlich\p{L}*|mutmaßlich\p{L}*|sogenannt\p{L}*|falsch\p{L}*|fiktiv\p{L}*)$/iu;

const DEPUTY = /^stellvertretend\p{L}*$/u;

const WORDS: Readonly<Partial<Record<WordTag, string>>> = {
  Title:
    'dr dr. prof prof. professor professorin doktor dipl.-ing. dipl.-ing med. med h.c. h. c. sir lord lady mag. dott. pd priv.-doz. ing. rer. nat. phil. jur. pater schwester herr herrn frau',
  Definite: 'der die das dem den des',
  Indefinite: 'ein eine einen einem einer eines',
  Possessive: 'sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres dessen deren',
  At: 'in im bei',
  Passive: 'wurde wurden wird werden worden würde würden ist sind war waren sei seien werde',
  Reported: 'sei seien habe hätten werde könne solle müsse wolle dürfe',
  Not: 'nicht kein keine keinen keiner keines nie niemals weder',
  Self: 'selbst',
  NameLink: 'von van de',
  Motion:
    'verpflichtet verpflichtete verpflichteten verpflichten holt holte holten holen geholt kam kamen kommt kommen gekommen wechselt wechselte wechselten wechseln gewechselt leiht lieh liehen ausgeliehen ausleihen kauft kaufte kauften kaufen gekauft lotste losgeeist loseisen trennt trennte trennten',
  Participle: 'ernannt ernannte ernannten ernannter ernanntes ernanntem',
  Former: 'damals einst vormals früher',
};

const PARTICIPLE =
  /^(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:be|ver|ent|er|zer|über|unter|wider|hinter)\p{Ll}{2,}(?:t|en)|\p{Ll}{3,}iert)$/u;
const FIRM = tail(
  `konzern unternehmen firma hersteller bauer bank gruppe riese anbieter betreiber verlag zeitung sender magazin hochschule universität institut verein klub club
  fluggesellschaft fluglinie airline plattform agentur stiftung verband partei kette händler werft reederei thinktank denkfabrik organisation miliz börse zentralbank
  brauerei startup start-up behörde geheimdienst krankenhaus klinik klinikum militärbündnis versicherer dienstleister spezialist zulieferer produzent entwickler tageszeitung discounter`,
  ['en', 's', 'n'],
);
const SETTLEMENT = tail(
  `stadt metropole provinz region insel bundesstaat dorf gemeinde kanton kreis (?<!p|vor)ort stadtteil bezirk hauptstadt`,
  ['en', 'es', 's'],
);

/** Lists of words by their tags, turned round. */
const BY_WORD: ReadonlyMap<string, readonly WordTag[]> = (() => {
  const tags = new Map<string, WordTag[]>();
  for (const [tag, words] of Object.entries(WORDS) as [WordTag, string][])
    for (const word of words.split(/\s+/)) tags.set(word, [...(tags.get(word) ?? []), tag]);
  return tags;
})();

const ROLE_TAGS: readonly (readonly [WordTag, WordTest])[] = [
  ['Office', OFFICE],
  ['Implied', /^(?:ex-|alt-?|vize-?)?bundes/iu],
  ['Topic', TOPIC],
  ['Outsider', OUTSIDER],
  ['Function', FUNCTION],
  ['Sport', SPORT],
  ['Kin', KIN],
  ['Member', MEMBER],
  ['Relational', RELATIONAL],
  ['Successor', /^(?:amts)?nachfolger(?:in|s|n)?$/iu],
  ['Plural', PLURAL],
  ['Candidate', CANDIDATE],
];
const MARK_TAGS: readonly (readonly [WordTag, WordTest])[] = [
  ['Former', FORMER],
  ['Acting', ACTING],
  ['Acting', CARETAKING],
  ['Implied', CARETAKING],
  ['Coming', COMING],
  ['Candidate', CANDIDATE],
  ['Denied', DENIED],
  ['Modifier', DEPUTY],
];
const NOUN_TAGS: readonly (readonly [WordTag, WordTest])[] = [
  ['Firm', FIRM],
  ['Settlement', SETTLEMENT],
  ['Kin', KIN],
];

const isLarge = (word: string): boolean => /^\p{Lu}/u.test(word);

/** The tags of a word. */
export function tagsOf(word: string, isRole: boolean): readonly WordTag[] {
  const lower = word.toLowerCase();
  const tags = new Set<WordTag>(BY_WORD.get(lower) ?? []);
  const add = (list: readonly (readonly [WordTag, WordTest])[]) => {
    for (const [tag, pattern] of list) if (pattern.test(lower)) tags.add(tag);
  };
  add(MARK_TAGS);
  if (isRole) add(ROLE_TAGS);
  if (isLarge(word)) add(NOUN_TAGS);
  else if (PARTICIPLE.test(word)) tags.add('Participle');
  return [...tags];
}

const MEDIUM =
  /zeitung|mediengruppe|redaktionsnetzwerk|nachrichten|rundfunk|presse|tagblatt|tageblatt|anzeiger|magazin|agentur|sender|radio|fernsehen|journal|news|kurier|blatt|allgemeine|rundschau|merkur|woche|\b(?:tv|post|funk)\b/iu;
/** Whether a name tells a part of a party or parliament: `SPD-Fraktion`. */
export const isParty = (name: string): boolean => /(?:fraktion|landesverband|kreisverband)$/iu.test(name);
/** Whether a name tells a medium. */
export const isMedia = (name: string): boolean => MEDIUM.test(name);

const KIND_OF_BODY =
  /^(?:\p{L}+er |\p{L}+ische[nrs]? )?\p{L}*(?:unternehmens?|konzerns?|firma|regierung|partei|gruppe|fraktion|gewerkschaft|verlags?|magazins?|behörde|hauses|klinik|universität|instituts?|institutes|ministeriums?|senats?|kabinetts?|parlaments?|gesellschaft|amts?|gerichts?|rats?)$/iu;
/** Two words printed as one: *New YorkerColumbia-Universität*. */
const GLUED = /^\p{L}+ \p{L}{3,}er\p{Lu}\p{Ll}{3}/u;
/** Whether a name is no more than the kind of a body, or no name of one: words printed as one. */
export const isGeneric = (name: string): boolean => KIND_OF_BODY.test(name) || GLUED.test(name);

/** Countries whose adjective is written large; a large *Österreicher* is somebody. */
const LARGE_COUNTRY = /^(?:Schweizer|Luxemburger|Liechtensteiner|Singapurer)$/;
/** *bayerisch*, and *Berliner*, which is written large; a large *Bayer*, *Deutsche* or *Österreicher* is somebody. */
export const isAdjective = (demonym: string, isCountry: boolean): boolean =>
  !isLarge(demonym) || (isCountry ? LARGE_COUNTRY.test(demonym) : /er$/.test(demonym));

const NEXT_PART = /^(?:\p{N}|\p{Lu}[\p{L}\p{N}.]*-\p{Lu})/u;
/** What may stand between a name and a role without being a part of the name. */
const BETWEEN =
  /^(?:vize|co|ko|ex|kurzzeit|alt|noch|chef|interims|ehren|star|top|it|tv|presse|medien|partei|fraktions?|klub|vereins?|landes|bundes|europa|marketing|finanz|sicherheits|kultur|sport|wirtschafts|umwelt|profi|nachwuchs|hip|pop|rock|jazz|tennis|fußball|box|handball|basketball|golf)-/iu;
/** Whether a rest behind a name is a word of its own: *Chef*, *Vize-Präsident*; *04-Vorstand* and *Kaufhof-Chef* go on with the name. */
export const isHalf = (rest: string): boolean => !NEXT_PART.test(rest) || BETWEEN.test(rest);

const PAST = /^(?:[Ee]x|[Aa]lt)-?(?=\p{Lu})/u;
const WEAK =
  /(präsident|kandidat|regent|dirigent|assistent|produzent|intendant|kommandant|lieferant|journalist|polizist|spezialist|aktivist|lobbyist|jurist|\p{L}ist|diplomat|soldat|bürokrat|monarch|patriarch|astronaut|ökonom|agronom|fotograf|soziograf)en$/iu;
const WEAK_N =
  /(loge|pathe|kolleg|experte|patriarche|gesandte|beauftragte|abgeordnete|vorsitzende|delegierte|angestellte|geistliche|verwandte|vertraute|regierende|prinz)n$/iu;
const STRONG =
  /((?:er|or|eur|är|chef|boss|anwalt|könig|bischof|general|admiral|premier|mann|kanzler|sekretär|direktor))e?s$/iu;

/** In the nominative, without *Ex-* and *Alt-*. */
export const roleName = (word: string): string =>
  word
    .replace(PAST, '')
    .replace(WEAK, '$1')
    .replace(WEAK_N, '$1')
    .replace(STRONG, '$1')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
