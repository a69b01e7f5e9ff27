/** German: stretches that many patterns share. */

import { framed } from '../../../rules/framed.ts';
import { spelled } from '../../../rules/spelled.ts';
import { dates } from '../dates.ts';
import { patternWords } from '../pattern-words.ts';

const OF_TOWN = spelled({
  begins: ['bischof', 'bischöf', 'erzbischof'],
  holds: ['bürgermeister', 'gouverneur', 'landrat', 'landrätin'],
});
/** A role at a body, where an adviser or a spokeswoman is one of its own, and a colleague or an opponent is not; a bishop or a mayor is one of a town, even if that is taken for a body. */
export const AT_BODY = `(#Role && !#Kin && !#Plural && !#Candidate && !#Outsider && !#Epithet && !${OF_TOWN})`;
/** An office of a state or a town, which no party gives: *CDU-Innenminister*; a member of parliament sits there for the party. */
export const NO_PARTY_OFFICE = spelled({ holds: patternWords('no-party-office') });
/** Between a place and an office the party of whoever holds it: Berliner *SPD-*Innensenator. */
export const PARTY_OF_HOLDER = '(#OrganizationPart && #Party)?';
/** A role in a party; who opposes or watches it stands outside, and so does an office that a state or a town gives. */
export const IN_PARTY = `(#Role && !#Kin && !#Plural && !#Topic && !#Outsider && !#Epithet && !#Candidate && !${NO_PARTY_OFFICE})`;
/** What somebody is who holds no office; further tags may follow. */
export const NO_OFFICE_TAGS =
  '#Role && !#Office && !#Function && !#Kin && !#Relational && !#Title && !#Plural && !#Candidate && !#Epithet';
/** A word for what somebody is who holds no office: *Schriftsteller*; who makes or runs things is as often a firm. */
export const NO_OFFICE = `(${NO_OFFICE_TAGS} && !${spelled({ ends: patternWords('maker') })})`;
/** What has one house: a university, an institute, a hospital, a museum; of some there is one in many towns. */
export const INSTITUTE = spelled({ holds: patternWords('institute') });
const CUT = spelled({ begins: ['deutscher\\s'], ends: ['kirche'] });
/** A whole body; what begins with a plural in the genitive is the end of one, and a church the beginning: *Hauptverband* Deutscher Filmtheater, Evangelische Kirche *in Mitteldeutschland*. */
export const BODY = `(#Organization && !#Party && !#Generic && !${CUT})`;
/** What says of which kind a body is: *der deutschen Handelskette X*. */
export const KIND = '(#Adjective|#Demonym|#Firm){0,2}';
/** A body in one word with a role; a league is no body that somebody has a role in, and a short name of two bodies may be that of the other: *Bundesliga-Vertreter*, *FCA-Kapitän*. */
export const PART = `(#OrganizationPart && !#Party && !${spelled({ is: patternWords('two-bodies'), ends: ['liga'] })})`;
/** A company of firms in one word with a role, which is a rank of it: *Group*-Chefin. */
export const OF_GROUP = '/^(group|gruppe|holding)-/';
/** What a role is for: Professorin *für Virologie*. */
export const FIELD = '(für #Capital|für #Adjective #Capital|für #Capital und #Capital|für #Place)?';
/** Behind a body the one in which it acts: die Fraktion *im Bundestag*. */
export const IN_BODY =
  '(im #Body|im #Capital|im #Demonym #Body|im #Demonym #Capital|im #Adjective #Body|in der #Body)?';
/** What heads a body as a whole, and the place whose part of it is meant, unless it has one house: *Vorsitzende der GEW in Bremen*. */
export const LOCAL_HEAD = `(#Role && ${spelled({ ends: patternWords('head') })}) (der|des|vom|von|bei der|beim) ${KIND} (#Organization && #Listed && !${INSTITUTE}) #Open? (#Organization|#Capital)? #Close? (in|im) #Place`;
/** One who holds an office: *Minister*, *Bürgermeisterin*; of several, *die Minister*, none is told, nor by a sneer, and a pope is none of the country that he is from. */
export const OFFICE = '(#Office && !#Plural && !#Epithet && !/papst/)';
/** What only states, regions, towns and churches give, whatever stands before it: *Senatorin*; a president may be one of a club. */
export const PUBLIC_OFFICE = spelled({ holds: patternWords('public-office') });
/** What is no calling: what somebody is of something, as *Präsident*, and a public office, which is told by itself. */
export const NO_CALLING = spelled({
  is: framed(patternWords('bare-role'), ['_', 'ex-_']),
  ends: ['mitglied', 'mitglieds', 'mehrheitseigner', 'mehrheitseigners', 'mehrheitseignerin'],
  holds: patternWords('public-office'),
});
/** What a state gives, and no town. */
export const STATE_OFFICE = spelled({
  begins: ['präsident', 'staatspräsident'],
  holds: patternWords('state-office'),
});
/** An office that a town gives. */
export const TOWN_OFFICE = `(#Office && !#Plural && !${STATE_OFFICE})`;
/** A place in one word with an office; a continent there is what the office deals with: *Europa-Staatsminister*. */
export const OFFICE_PLACE = `(#PlacePart && !${spelled({ is: patternWords('continent') })})`;
const OF_CONTINENT = '/europ|asiat|^afrikan|[a-z]amerikan/';
/** The adjective of a country or town; a continent is the home of no body. */
export const HOME = `(#Demonym && !${OF_CONTINENT})`;
/** The adjective of a country. */
export const COUNTRY_HOME = `(#Demonym && !#OfRegion && !${OF_CONTINENT})`;
/** Behind a name: an age in brackets, an apposition. */
export const AGE = '#Open? #Number? #Close?';
/** Before a role in apposition: *Emil Wondra, der Chef des …*; it may lack. */
export const ARTICLE = '(#Definite|#Indefinite)?';
/** Before a body: *der*, *von der*, *beim*. */
export const OF_BODY = '(der|des|von der|vom|beim|bei der|am|an der|von|bei)';
/** Behind a name: anything but what closes an apposition, which is a comma, a bracket, a quotation mark or a full stop. */
export const NO_CLOSE = '!(#Comma|#Close|#Quote|#Stop|#Open)';
/** Behind an apposition a name that stands in a list with the one before it, and may be the one who is meant: *A, dem Chef des B, C*. */
export const NEXT_NAME =
  '#Comma #Person|#Comma #Title #Person|#Comma #Title #Title #Person|#Comma #Capital #Person';
/** Behind a role that is told of another time, or the name of whoever has it: *Präsident von 1933 bis 1945*, *der Präsident war*, *Chefin in spe*, *Chef im Abgeordnetenhaus Jan Nowak*. */
export const OTHER_TIME_OR_NAME =
  'von #Number bis #Number|bis #Number|war|waren|gewesen|in spe|im #Capital #Person|im #Body #Person|im #Place #Person|in #Place #Person|am #Body #Person';
/** Before a role the name of somebody else in a list, whose role it may be: *A, die Leiterin des B, C*. */
export const NAME_AND_COMMA =
  '(#Person|#Close|#Capital #Capital) #Comma (#Definite|#Indefinite)? (#Adjective|#Modifier|#Former|#Acting|#Coming){0,2}';
/** Before a name what it belongs to, so that a role behind it may be that of the next one in a list: *FDP-Chef A, dem SPD-Chef B*. */
export const BEFORE_LISTED =
  '(#Kin von|#Kin der|#Kin des|#Role von|#Role der|#Role des|#OrganizationPart #Role)';
/** Behind a role that is one of a part of the body only, or of another body: *DGB-Vorsitzender in Bayern*, *EU-Direktorin von Siemens*. */
export const FOR_A_PART =
  'von #Organization|bei #Organization|beim #Organization|vom #Organization|von der #Organization|bei der #Organization|in #Place|im #Place|der #Capital|des #Capital|der #Body|der #Adjective #Capital';
/** Before a name the verb by which somebody changes from one body to another: *verpflichtete den Stürmer*. */
export const AFTER_MOTION = '#Motion|#Motion #Flow|#Motion #Flow #Flow|#Motion #Flow #Flow #Flow';
/** Behind the body that somebody leaves. */
export const BEFORE_MOTION = '#Flow{0,8} (#Participle|#Motion)';
/** Before a role that somebody might hold: *einen Kanzler X*. */
export const MADE_UP = '#Indefinite #Adjective{0,2}';
const NAMING = ['nennen', 'nennt', 'nannte', 'nannten'];
const CALLING = [...NAMING, 'taufte', 'tauften', 'riefen', 'heißt', 'hieß', 'heißen'];
/** Before what somebody is called, which states no role: *nannten ihn „König Bibi“*, *alias Doktor X*. */
export const AFTER_NAMING = [
  'alias|alias #Quote|genannt|genannt #Quote',
  ...framed(CALLING, ['_ #Quote', '_ #Flow #Quote', '_ #Flow #Flow #Quote']),
  ...framed(NAMING, ['_ ihn', '_ sich', '_ sie']),
].join('|');
/** Behind what somebody is called: *den sie „König Bibi“ nennen*. */
export const BEFORE_NAMING = [
  ...['nennen', 'genannt'],
  ...framed([...CALLING, 'genannt', 'getauft', 'gerufen'], ['#Quote _']),
].join('|');
/** Behind a body that is only a part of another one, or of a longer name. */
export const GOES_ON = '(&|der|des|of) (#Adjective|#Body|#Capital)';
/** Behind a body that is only the beginning of a longer name. */
export const NAME_GOES_ON = 'of #Capital|of #Body|& #Capital|für #Capital|-';
/** A second role of the same person before the name: Ministerpräsident *und CSU-Chef* Markus Söder. */
export const AND_ROLE =
  '(und #Role|und #Adjective #Role|und #Demonym #Role|und #OrganizationPart #Role|und #PlacePart #Role|und #Former #Role|und #Former #OrganizationPart #Role)?';
/** A role that somebody has no more, since another one followed: Kronprinz *und späterer König*. */
export const AND_LATER = `#Role und ${spelled({ begins: ['später'] })}`;
/** A kind of area that has its name from a town: *Kreis Gütersloh*, *Provinz Bergamo*. */
export const DIVISION = spelled({ ends: patternWords('division') });
const MONTHS = dates.months.join(' ').split(' ');
const PARTS_OF_YEAR = patternWords('part-of-year');
/** Before the number of a year: *im Jahr*, *am 15. Juni*, *Anfang*. */
export const DATE = [
  ...['im jahr', 'im jahre', 'anno', ...PARTS_OF_YEAR],
  ...framed([...MONTHS, ...PARTS_OF_YEAR], ['im _']),
  ...framed(MONTHS, ['am #Number _', 'am #Number #Stop _']),
].join('|');
/** Before a role in the genitive: *die Entlassung* des bayerischen. */
export const AFTER_GENITIVE =
  '(des|der|von|vom|seines|seiner|ihres|ihrer|#Demonym) (#Adjective|#Demonym|#Participle){0,2}';
