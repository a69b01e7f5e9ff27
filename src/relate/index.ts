/** Mentions -> typed statements: who holds which role where, what belongs to what, with the stretch of the sentence that says so. */

import { item } from '../base/item.ts';
import { memoBy } from '../base/memo.ts';
import { ownCopy } from '../base/own-copy.ts';
import { overlap } from '../base/wide-bits.ts';
import type { Mention, Relation, Span } from '../model.ts';
import { createEnded, type TellEnded } from './ended.ts';
import { compileGuards } from './guards.ts';
import { namedKinds } from './kinds.ts';
import { compileRelations, type Firing } from './net.ts';
import { createRowOf, type RowOf } from './rows.ts';
import { type Held, isSaid, statusOf } from './status.ts';
import { compileStatuses } from './status-rules.ts';
import { tagBits } from './tags.ts';
import { createTerms, type SentenceWords, type Term, type TermSources } from './terms.ts';
import { compileYears, type TellYears } from './years.ts';

export type { SentenceWords } from './terms.ts';

/** Finds the statements of an article; `wordsOf` gives the words of a sentence, and is asked only where mentions stand; `now` is the year of the article. */
export type Relate = (
  text: string,
  mentions: readonly Mention[],
  wordsOf: (sentence: number) => SentenceWords,
  now?: number,
) => readonly Relation[];

/** Makes ready what a language says of relations. Throws a sentence where one of its rules cannot be compiled. */
export function createRelate(sources: TermSources): Relate {
  const { rules, guards, statuses, years, offices, roleName } = sources.words;
  if (rules.length === 0) return () => [];
  const rulesFor = compileRelations(rules);
  // Of copies, which keep no article in memory: a role that needs no change is given back as it came.
  const nameOf = memoBy(
    ({ word, before }: RoleWords) => `${before} ${word}`,
    ({ word, before }) => roleName(ownCopy(word), ownCopy(before)),
  );
  const [isGuarded, statusAround] = [compileGuards(guards), compileStatuses(statuses)];
  const yearsAgo = years && compileYears(years);
  const ended = offices && sources.ended && createEnded(offices, sources.ended);
  const termsOf = createTerms(sources);
  return (text, mentions, wordsOf, now) => {
    const relations: Relation[] = [];
    const rowOf = createRowOf(mentions);
    for (let first = 0, end = 0; first < mentions.length; first = end) {
      const { sentence } = item(mentions, first);
      while (end < mentions.length && mentions[end]?.sentence === sentence) end += 1;
      const fire = rulesFor(namedKinds(mentions, first, end));
      if (fire === undefined) continue;
      const terms = termsOf(text, wordsOf(sentence), mentions, first);
      const firings = fire(terms).filter((firing) => !isGlued(firing, terms) && !isGuarded(firing, terms));
      if (firings.length > 0 && !isShouted(text, terms))
        relations.push(
          ...once(
            relationsOf(firings, {
              ...{ text, terms, mentions, sentence, now, rowOf },
              ...{ statusAround, yearsAgo, ended, roleName: nameOf },
            }),
          ),
        );
    }
    return relations;
  };
}

/** Whether a role and a name are printed as one word, where a list has no comma: the role is that of the name before it. */
const isGlued = ({ role, from }: Firing, terms: readonly Term[]): boolean =>
  role?.end === from && item(terms, from).start === item(terms, from - 1).end;

/** Whether a sentence stands in capitals throughout: nothing in it tells a name from other words. */
const isShouted = (text: string, terms: readonly Term[]): boolean =>
  !/\p{Ll}/u.test(text.slice(item(terms, 0).start, item(terms, terms.length - 1).end));

/** A sentence with what its statements are made of. */
interface Sentence {
  readonly text: string;
  readonly terms: readonly Term[];
  readonly mentions: readonly Mention[];
  readonly sentence: number;
  readonly now: number | undefined;
  readonly rowOf: RowOf;
  readonly yearsAgo: TellYears | undefined;
  readonly ended: TellEnded | undefined;
  readonly statusAround: ReturnType<typeof compileStatuses>;
  readonly roleName: (words: RoleWords) => string;
}

/** A role as it is printed, and the word before its noun phrase. */
interface RoleWords {
  readonly word: string;
  readonly before: string;
}

/** The statements of firings; of a role that may be nobody's there is none, whichever rule found it. */
function relationsOf(firings: readonly Firing[], sentence: Sentence): readonly Relation[] {
  const held = firings.map((firing) => heldBy(firing, sentence));
  const doubtful = new Set(firings.filter((_, i) => !held[i]).map(holding));
  return firings.flatMap((firing, i) => {
    const status = held[i];
    return status && !doubtful.has(holding(firing)) ? [relationOf(firing, status, sentence)] : [];
  });
}

/** How a role is held, as the noun phrase says, or else what stands around it, its year, or what lists know; none where it is not known. */
function heldBy(firing: Firing, sentence: Sentence): Held | undefined {
  const { terms, mentions, statusAround, yearsAgo, ended, now, rowOf } = sentence;
  const own = statusOf(firing, terms);
  if (own?.status !== 'held') return own;
  const row = rowOf(mentions[terms[firing.from]?.mention ?? -1]);
  const known = ended?.(firing, terms, row, now);
  const told = statusAround(firing, terms) ?? known ?? yearsAgo?.(firing, terms, now) ?? own;
  return told === 'unsure' ? undefined : told;
}

/** Who has which role, by their places. */
const holding = ({ from, role }: Firing): string => `${from} ${role?.end}`;

function relationOf(
  firing: Firing,
  { status, mark }: Held,
  { text, terms, mentions, sentence, roleName }: Sentence,
): Relation {
  const { rule, start, end } = firing;
  const startOf = (at: number) => mentions[terms[at]?.mention ?? -1]?.start;
  const to = startOf(firing.to);
  const cue = firing.role && cueOf(firing.role, terms);
  const before = wordBefore(firing.role?.start ?? 0, terms);
  const rank = firing.rank === undefined ? '' : joined(item(terms, firing.rank).text);
  return {
    start: item(terms, start).start,
    end: item(terms, end - 1).end,
    type: rule.type,
    rule: rule.id,
    from: startOf(firing.from) ?? 0,
    ...(to !== undefined && { to }),
    ...(cue && { role: roleName({ word: rank + text.slice(cue.start, cue.end), before }), cue }),
    status,
    ...(mark !== undefined && { mark: cueOf({ start: mark, end: mark + 1 }, terms) }),
    ...(isSaid(firing, terms) && { said: true }),
    sentence,
  };
}

const BESIDE = tagBits([
  ...(['Adjective', 'Demonym', 'Former', 'Acting', 'Coming', 'Modifier', 'Number', 'Participle'] as const),
  ...(['PersonPart', 'OrganizationPart', 'PlacePart'] as const),
]);
const ARTICLE = tagBits(['Definite', 'Indefinite', 'Possessive']);

/** The word before the noun phrase that a role stands in, as an article; none where it begins the sentence. */
function wordBefore(role: number, terms: readonly Term[]): string {
  let at = role - 1;
  while (at >= 0 && overlap(item(terms, at), BESIDE) && !overlap(item(terms, at), ARTICLE)) at -= 1;
  return terms[at]?.text ?? '';
}

/** A word with the blank behind it, which none has that a hyphen ends: *Vize-*. */
const joined = (word: string): string => (word.endsWith('-') ? word : `${word} `);

const cueOf = ({ start, end }: Span, terms: readonly Term[]): Span => ({
  start: item(terms, start).start,
  end: item(terms, end - 1).end,
});

/** Of statements that say the same of the same names, or by the same rule, the first, and none about one actor where the same words tell of two; in text order. */
function once(relations: readonly Relation[]): readonly Relation[] {
  const seen = new Set<string>();
  const told = new Set(
    relations.flatMap(({ from, to, cue }) => (to === undefined ? [] : [`${from} ${cue?.end}`])),
  );
  const fresh = relations.filter(({ type, from, to, role, rule, cue }) => {
    if (to === undefined && told.has(`${from} ${cue?.end}`)) return false;
    const keys = [`${type} ${from} ${to} ${role}`, `${rule} ${from} ${to}`];
    const isNew = !keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isNew;
  });
  return fresh.sort((a, b) => a.start - b.start || a.end - b.end);
}
