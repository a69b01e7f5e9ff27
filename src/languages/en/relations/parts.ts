/** English: stretches that many patterns share. */

import { framed } from '../../../rules/framed.ts';
import { HYPHENATED } from '../../../rules/spelled.ts';
import { dates } from '../dates.ts';
import { patternWords } from '../pattern-words.ts';

const CALLING = ['called', 'calls', 'call'];
/** Before what somebody is called, which states no role: *called him “King Bibi”*, *alias Captain X*. */
export const AFTER_NAMING = [
  ...framed(['alias', 'aka', 'nicknamed', 'dubbed', 'known as'], ['_', '_ #Quote']),
  ...framed([...CALLING, 'named'], ['_ #Quote', '_ #Flow #Quote', '_ #Flow #Flow #Quote']),
  ...framed(CALLING, ['_ him', '_ her', '_ himself', '_ herself']),
].join('|');
/** What completes a role: chief *of staff*, secretary *of state*. */
const COMPLETED = '(of staff|of state|of the exchequer)?';
/** A role of one word or more; its last word is a role. */
const role = (last: string): string => `[<role>(#Modifier and)? #Modifier{0,4} ${last} ${COMPLETED}]`;
/** A role of one word or more, where a pattern begins with it. */
const opening = (last: string): string => `[<role>#Modifier{0,4} ${last} ${COMPLETED}]`;
/** What somebody is by profession or office; the next, a role that one may have at a body. */
export const HELD = opening('(#Role && !#Epithet && !#Kin && !#Plural && !#Title && !#Candidate)');
const OWN =
  '(#Role && !#Epithet && !minister && !ambassador && !delegate && !representative && !#Kin && !#Plural && !#Title && !#Candidate && !#Topic && !#Relational)';
/** What begins another phrase, is a verb, or no word. */
export const NO_NOUN = [
  '#Definite|#Indefinite|#Possessive|#Passive|#Speech|#Participle|#Number|#At',
  '#Motion|#Comma|#Open|#Close|#Quote|#Stop',
  ...patternWords('clause'),
  'and|or|of|for|on|against|into|between',
].join('|');
/** A role that one may have at a body: *chief economist*, *head*; not a supporter or a critic of it. */
export const AT_BODY = role(OWN);
/** The words of a noun phrase before its head: chief *money market* manager. */
export const NOUNS = `!(#Role|#Person|#Body|#Place|#Demonym|#Adjective|${NO_NOUN})`;
/** A role that one may have at a body with what it is for, whatever that is: *chief money market manager*. */
export const WIDE_AT_BODY = `[<role>(#Modifier and)? #Modifier{0,2} ${NOUNS}{0,3} #Modifier{0,4} ${OWN} ${COMPLETED}]`;
/** A role that one may have at a body, where a pattern begins with it. */
export const OPENING_AT_BODY = opening(OWN);
/** What is no office of a government, and not what `not` says. */
const unlisted = (not: string): string =>
  role(
    `(#Role && ${not}!investor && !ambassador && !delegate && !#Implied && !#Kin && !#Plural && !#Title && !#Candidate && !#Topic && !#Relational)`,
  );
/** A role at a body that is no office of a government. */
export const UNLISTED = unlisted('!#Epithet && ');
/** A role at a body that is no office of a government, or what somebody believes: a *Democrat* from Virginia. */
export const UNLISTED_OR_EPITHET = unlisted('');
/** An office that a government or a town gives: *mayor*, *secretary of state*. */
export const OFFICE = role('(#Office && !#Plural && !#Topic)');
/** An office of a government with what it is for, in any capitals: *Development and Industry* Minister. */
export const PORTFOLIO = `[<role>(#Modifier and|#Capital and)? (#Modifier|#Capital){1,3} (#Office && #Implied && !#Plural) ${COMPLETED}]`;
/** An office before a name and “of” with its place; a leader, a speaker or a secretary of all is only from there. */
export const HOME_OFFICE = opening(
  '(#Office && !#Plural && !#Topic && !leader && !speaker && !secretary && !treasurer)',
);
/** What somebody is without any body: *singer*, *surgeon*. */
export const PROFESSION = role(
  '(#Role && !#Office && !#Kin && !#Plural && !#Title && !#Relational && !#Candidate)',
);
/** What a role in apposition begins with: *formerly a*, *the new*. */
export const ARTICLE = '#Former? (the|a|an)? (new|current)?';
/** Marks of status before a role. */
export const MARK = '(#Former|#Acting|#Coming|#Denied)?';
/** What goes on behind an apposition: anything else means that the body is only a part of a longer name. */
export const NO_CLOSE = `!(#Comma|#Stop|#Open|#Close|#Quote|#Speech|#Passive|#Participle|${patternWords('clause').join('|')})`;
/** Behind a name: an age, a party. */
export const AGE = '(#Number|#Comma #Number|#Open #Number #Close|#Open #Party #Close)?';
/** What a body deals with, before its kind: *telecoms* giant. */
export const TRADE = `(#Adjective|#Modifier|${patternWords('trade').join('|')})`;
/** Before a body that is only a part of a longer name, or one of several. */
export const PART_OF_LONGER =
  '(assistant|deputy|vice|#Capital of|#Person of|#Body of|#Body and|#Body or|#Body #Comma|#Capital and|#Capital &|for|between|#Flow #Capital)';
/** Behind a body or a person that is only the beginning of a longer name: Harvard School *of Public Health*, Robert Holmes *a Court*. */
export const NAME_GOES_ON = 'of #Capital|of #Body|a #Capital';
/** The end of a longer name in front of a role: *Export-Import* Bank of Japan. */
export const HYPHEN_BEFORE_BODY = `(#Capital && ${HYPHENATED}) #Body #Modifier{0,4} #Role`;
/** A second role of the same body: president *and chief executive officer*. */
export const AND_ROLE = '(and #Role|and #Modifier #Role|and #Modifier #Modifier #Role)?';
/** A body, whole, that is neither a party nor only a kind of body. */
export const BODY = '(#Organization && !#Party && !#Generic)';
/** What somebody is at a body, never at home in a place: *Santa Fe chairman*. */
export const NO_STAFF = framed(patternWords('staff'), ['!_']).join(' && ');
/** Before an adjective of a place that is one of several, or half of a longer one. */
export const NOT_IN_ROW =
  '(#Demonym and|#Demonym or|#Place and|#Indefinite|assistant|deputy|vice|west|ex-west|east|north|south)';
/** What closes a name that stands in apposition. */
export const CLOSED = '!(#Comma|#Stop|#Speech|#Quote|#Close|who)';
const MONTHS = framed(dates.months, ['in _', 'in early _', 'in late _']);
const DAYS = framed(dates.months, ['on _ #Number']);
/** Before the number of a year. */
export const DATE = [...['in', 'in early', 'in late', 'in mid'], ...MONTHS, ...DAYS].join('|');
