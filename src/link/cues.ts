/** What the evidence of a mention says of its kind. */
import type { SmallWord } from '../languages/small-words.ts';
import type { Evidence, Kind, Mention } from '../model.ts';

/** A rule that speaks for the mention as it is, by this margin, is a cue. */
export const CLEAR = 20;

/** By how much a mention is what it was taken for. */
export const marginOf = ({ runnerUp }: Mention): number => runnerUp?.margin ?? 0;

/** Whether a rule speaks clearly for the kind that a mention was taken for. */
export const isCued = (mention: Mention): boolean =>
  marginOf(mention) >= CLEAR && mention.evidence.some(({ by, weight }) => by === 'rule' && weight > 0);

/** An organization by this margin or less is no more than a guess. */
const GUESS = 10;

/** Whether a name that no list has was taken for an organization, though hardly anything spoke for it: `bei Soros`. */
export const isGuess = (mention: Mention): boolean =>
  mention.kind === 'organization' && marginOf(mention) <= GUESS;

/** Small words before what is a place. */
const THERE: ReadonlySet<string> = new Set<SmallWord>(['in', 'from', 'to', 'at']);
const LEFT = 'left';

/** Whether a word before it says that something is there: `in Obama`, but not `in Obamas Amtszeit`. */
export const isThere = ({ evidence, text, name }: Mention): boolean =>
  text === name &&
  evidence.some(({ by, id }) => {
    const [template = '', value = ''] = id.split('=');
    return by === 'feature' && template.startsWith(LEFT) && THERE.has(value.split(' ')[0] ?? '');
  });

const PERSON: Kind = 'person';

/** Whether something that a rule or the article says speaks for a kind. */
const saysKind = (kind: Kind, { evidence }: Mention, ...by: readonly Evidence['by'][]): boolean =>
  evidence.some((one) => one.weight > 0 && by.includes(one.by) && one.id.split(/[ /]/u).includes(kind));

/** Whether something speaks for a person: it is the next best, or a rule or the article does. */
export const speaksForPerson = (mention: Mention): boolean =>
  mention.runnerUp?.kind === PERSON || saysKind(PERSON, mention, 'rule', 'memory');

/** By this margin or less a body is hardly more likely than a person for whom a rule speaks. */
const CLOSE = 15;

/** Whether a rule speaks for a person so that it nearly was one: `sagte Breuninger`. */
export const isNearlyPerson = (mention: Mention): boolean =>
  marginOf(mention) <= CLOSE && saysKind(PERSON, mention, 'rule');

/** Whether a rule speaks for what the mention was taken for, however little. */
export const isRuled = (mention: Mention): boolean => saysKind(mention.kind, mention, 'rule');
