/** English: classes of role words, marks of status, and small words that stand in statements. */

import type { WordTag } from '../../../relate/tags.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const tail = (words: string): RegExp =>
  new RegExp(`(?:${words.trim().split(/\s+/).join('|').replaceAll('.', '\\.')})$`, 'iu');

/** What a state, a town, a church or an army gives. */
const OFFICE =
  tail(`president minister chancellor premier senator sen. governor gov. mayor congressman congresswoman lawmaker king queen pope emir
  sultan prince dictator ambassador consul general gen. admiral colonel envoy bishop archbishop secretary commissioner treasurer representative rep.
  leader taoiseach chief speaker ^pm ^mp ^mep`);
/** Before these stands what they are for, more often than a body: *Trade and Industry Secretary*. */
const IMPLIED = tail('minister secretary governor commissioner representative');
const TOPIC =
  tail(`expert analyst correspondent critic opponent supporter fan enthusiast lobbyist watcher scholar specialist survivor victim
  patient tourist traveler traveller student veteran legend architect reporter advocate suspect hacker`);
const SPORT = tail(
  'coach striker goalkeeper midfielder defender captain player quarterback pitcher driver golfer sprinter boxer',
);
const KIN =
  tail(`wife husband spouse son daughter father mother brother sister cousin nephew niece uncle aunt grandson granddaughter grandfather
  grandmother son-in-law daughter-in-law father-in-law mother-in-law brother-in-law sister-in-law widow widower fiancé fiancée fiance fiancee
  girlfriend boyfriend partner stepson stepdaughter twin`);
const MEMBER = tail('politician member lawmaker');
const RELATIONAL = tail('successor predecessor colleague counterpart friend ally rival');
const PLURAL =
  /(?:officials|ministers|leaders|men|women|members|experts|scientists|researchers|lawmakers|spokesmen|presidents|generals|people|players|sources|workers|critics|[a-z]{3}ers|[a-z]{3}ors|[a-z]{3}ists|[a-z]{3}ants)$/iu;

const FORMER =
  /^(?:ex-.*|former|onetime|one-time|then-?.*|late|retired|ousted|deposed|outgoing|disgraced|slain|past|erstwhile)$/iu;
const ACTING = /^(?:acting|interim|caretaker)$/iu;
const COMING = /^(?:incoming|designate|elect|president-elect|.*-elect|.*-designate|future)$/iu;
const CANDIDATE =
  /^(?:candidate|nominee|contender|hopeful|would-be|possible|potential|presumptive|aspiring|candidates|nominees)$/iu;
const DENIED = /^(?:self-proclaimed|self-declared|self-styled|alleged|fictional|fake|so-called)$/iu;

const WORDS: Readonly<Partial<Record<WordTag, ReadonlySet<string>>>> = {
  Title: setOf('mr mr. mrs mrs. ms ms. dr dr. prof prof. sir dame lord lady'),
  Definite: setOf('the'),
  Indefinite: setOf('a an'),
  Possessive: setOf('his her their'),
  Passive: setOf('was were been being is are be'),
  At: setOf('in at near'),
  Modifier:
    setOf(`prime vice deputy foreign health defence defense finance interior home justice chief executive managing general senior first second
    assistant associate attorney press education transport trade economy energy agriculture environment labour labor culture culture interim federal
    national opposition minority majority house senate party team medical science scientific technology security police army air force creative
    artistic music research program programme project operations financial marketing communications editorial co- vice- deputy- permanent special
    lead principal founding honorary shadow treasury commerce corporate affairs social consumer industry agricultural oil mineral resources planning budget
    public political legal communication media news sports global international regional human external parliamentary board staff strategy investment
    information digital innovation nuclear water housing tourism culture sport communities local government business climate women's revenue vice-
    senior-vice personal private joint group homeland non-executive presidential`),
  Not: setOf('not never no'),
  Successor: setOf('successor'),
};

const FIRM =
  tail(`company firm giant maker carmaker automaker drugmaker planemaker chipmaker bank group newspaper broadcaster manufacturer retailer airline
  agency network magazine club tabloid party militia university startup start-up operator developer conglomerate insurer publisher brewer steelmaker`);
const SETTLEMENT = tail(
  'city province town region island state village port district suburb county municipality resort',
);

const BY_PATTERN: readonly (readonly [WordTag, RegExp])[] = [
  ['Former', FORMER],
  ['Acting', ACTING],
  ['Coming', COMING],
  ['Candidate', CANDIDATE],
  ['Denied', DENIED],
  ['Firm', FIRM],
  ['Settlement', SETTLEMENT],
  ['Kin', KIN],
];
const OF_ROLES: readonly (readonly [WordTag, RegExp])[] = [
  ['Office', OFFICE],
  ['Implied', IMPLIED],
  ['Topic', TOPIC],
  ['Sport', SPORT],
  ['Member', MEMBER],
  ['Relational', RELATIONAL],
  ['Plural', PLURAL],
];
const PARTICIPLE = /^\p{Ll}{2,}(?:ed|own|aken|iven)$/u;

/** The tags of a word. */
export function tagsOf(word: string, isRole: boolean): readonly WordTag[] {
  const small = word.toLowerCase();
  const tags = new Set<WordTag>();
  for (const [tag, words] of Object.entries(WORDS) as [WordTag, ReadonlySet<string>][])
    if (words.has(small)) tags.add(tag);
  const patterns = isRole || OFFICE.test(word) ? [...BY_PATTERN, ...OF_ROLES] : BY_PATTERN;
  for (const [tag, pattern] of patterns) if (pattern.test(word)) tags.add(tag);
  if (PARTICIPLE.test(word)) tags.add('Participle');
  return [...tags];
}

const MEDIUM =
  /\b(?:news|times|post|journal|radio|tv|television|herald|tribune|gazette|press|agency|magazine|broadcasting|guardian|telegraph|chronicle|daily|reuters)\b/iu;
/** Whether a name is one of a paper, a broadcaster or an agency. */
export const isMedia = (name: string): boolean => MEDIUM.test(name);

/** Whether a name is one of a part of a party. */
export const isParty = (name: string): boolean => /\b(?:party|caucus)$/iu.test(name);

const KIND_OF_BODY =
  /^(?:the )?(?:company|firm|government|party|group|union|ministry|agency|university|institute|court|council|senate|parliament|house|board|department|committee|association|federation|vice|deputy|d-\p{L}+|r-\p{L}+|agriculture|commerce|defen[cs]e|energy|economics|medicine|physics|history|law|politics|education|transport(?:ation)?|justice|(?:\p{L}+ )*(?:sciences?|studies|democratic|republican|supervisory|budget|finance|branch|executive|senior)|(?:corp|corporation|co|inc|ltd)\b.*)$/iu;
/** Whether the name of an unlisted body is no more than a kind of body. */
export const isGeneric = (name: string): boolean => KIND_OF_BODY.test(name);

/** Whether a demonym is an adjective: *Iraqi*, but not *Iraqis*. */
export const isAdjective = (demonym: string): boolean => !/[^s]s$/.test(demonym);

/** Whether a rest behind a name is a word of its own: *based*; *04-based* goes on with the name. */
export const isHalf = (rest: string): boolean => !/^\p{N}/u.test(rest);

/** The role without what only says that it is over. */
export const roleName = (words: string): string => words.replace(/^(?:ex|then)-(?=\p{L})/iu, '');
