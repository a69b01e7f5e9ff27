/** Leagues, cups, races, laws and indices of shares, which nobody is. */
import type { Proviso } from '../../provisos.ts';

const ORDINAL = '(?:Erste[nr]?|Zweite[nr]?|Dritte[nr]?|[123]\\.)';
const LEAGUE = `(?:${ORDINAL} )?(?:(?:Fußball|Handball|Basketball|Volleyball|Eishockey|Frauen)-?)?(?:B|b)undesliga`;
const GAMES = `${LEAGUE}|${ORDINAL} Liga|(?:UEFA |AFC )?(?:Champions|Europa|Conference|Nations|Premier)[ -]League|Königsklasse|Serie A|(?:La|Primera) (?:Liga|Divisi[oó]n)|Ligue 1|Süper Lig|(?:Regional|Ober|Kreis)liga(?: [NSOWB]\\p{Ll}+)?|DFB-Pokal|UEFA-Cup|Europapokal`;
const RACES =
  "Tour de France|Giro d[’']Italia|Vendée Globe(?: Race)?|(?:US|Australian|French) Open|Adria Tour";
const PAPERS = 'Basic Law|EGBGB|Dow Jones|Nikkei';

/** What a league does where a company of that name is meant. */
const ACTS = /^ (?:teilte|verklagte|beantragte|kündigte)(?!\p{L})/u;

/** `in der Champions League`, but `die Bundesliga teilte mit`. */
export const competitions: Proviso = {
  id: 'de/competitions',
  because: {
    en: 'Competitions, laws and indices are no bodies, unless they act.',
    de: 'Wettbewerbe, Gesetze und Indizes sind keine Körperschaften, außer wenn sie handeln.',
  },
  word: new RegExp(`^(?:${GAMES}|${RACES}|${PAPERS})s?$`, 'u'),
  form: 'name',
  meant: [{ after: ACTS }],
  unmeant: [{}],
  otherwise: 'meant',
  examples: [
    'Die [Bundesliga] teilte das am Montag mit.',
    'Die [Bundesliga] kündigte am Montag einen Vertrag.',
  ],
  notIn: ['Dortmund spielt wieder in der Champions League.', 'Der Trainer kennt die Zweite Liga gut.'],
};
