/** Mentions as linking sees them: their name taken apart, their row looked up, their kind settled. */
import type { Gender } from '../languages/address.ts';
import type { Found, Kind, Mention, Row } from '../model.ts';
import { acronymPairs } from './acronym.ts';
import type { Decided } from './decisions.ts';
import { foldWords } from './fold.ts';
import { kindVotes } from './kinds.ts';
import type { ActorName, LinkKnowledge } from './knowledge.ts';
import { isFull, isInitial } from './person-name.ts';

/** An actor appears in an article under a name. */
export interface Appearance extends ActorName {
  readonly mention: Mention;
  /** Position in `Found.mentions`. */
  readonly index: number;
  readonly kind: Kind;
  readonly row: Row | undefined;
  /** The names of the row. */
  readonly listed: readonly ActorName[];
  readonly gender: Gender | undefined;
  /** The long form an acronym was introduced with in this article, or the acronym of a long form. */
  readonly partner: string | undefined;
  readonly decided: Decided | undefined;
}

/** All appearances in an article, in text order. `text` allows brackets and forms of address to be seen. */
export function appearancesIn(found: Found, knowledge: LinkKnowledge, text?: string): readonly Appearance[] {
  const votes = kindVotes(found.mentions);
  const partners = acronymPairs(found.mentions, text);
  return found.mentions.map((mention, index) => {
    const row = mention.row === undefined ? undefined : knowledge.rowById(mention.row);
    const kind = row?.kind ?? (mention.row === undefined ? votes(mention) : mention.kind);
    const { key, person } = knowledge.nameOf(kind, mention.name);
    return {
      mention,
      index,
      kind,
      key,
      person,
      row,
      listed: row === undefined ? [] : knowledge.namesOf(row),
      gender: genderOf(mention, row, knowledge, text),
      partner: partners.get(foldWords(mention.name)),
      decided: knowledge.decisions?.of(found.article, mention, kind),
    };
  });
}

function genderOf(
  { start }: Mention,
  row: Row | undefined,
  { genderBefore }: LinkKnowledge,
  text: string | undefined,
): Gender | undefined {
  const told = (['f', 'm'] as const).find((gender) => row?.flags.includes(gender));
  return told ?? (text === undefined ? undefined : genderBefore(text, start));
}

/** In which order appearances look for their actor: listed ones, full names, shortened ones, surnames. */
export function rank({ mention, person, partner }: Appearance): 0 | 1 | 2 | 3 {
  if (mention.row !== undefined) return 0;
  if (person === undefined) return partner === undefined ? 1 : 2;
  if (!isFull(person)) return 3;
  return isInitial(person) ? 2 : 1;
}
