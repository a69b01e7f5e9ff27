/** What counting looks at in an article: the same whatever other articles say, so that it can be kept. */
import type { Found, Mention, Relation, RelationType, RuleId, Status } from '../model.ts';
import { paragraphsOf } from './paragraphs.ts';
import { sentenceHashes } from './words.ts';

/** What an article leaves for counting: hashes of its sentences, and who stands in which. */
export interface Traces {
  /** ISO 639-1 code, stated or detected. */
  readonly language: string;
  /** Of each sentence: what identifies it, how many words it has, and the number of its paragraph. */
  readonly hashes: readonly number[];
  readonly words: readonly number[];
  readonly paragraphs: readonly number[];
  /** The sentence of each mention; −1 of those in credits, which do not count. */
  readonly sentences: readonly number[];
  /** How likely each mention is right, in per cent down to the next 5. */
  readonly confidences: readonly number[];
  readonly statements: readonly Statement[];
}

/** A statement about one mention or two, by their places in the list of mentions. */
export interface Statement {
  readonly type: RelationType;
  readonly subject: number;
  readonly object?: number;
  /** What is held, or the word of kinship. */
  readonly role?: string;
  readonly status: Status;
  readonly said?: true;
  readonly rule: RuleId<RelationType>;
  readonly sentence: number;
}

/** The sentence of a mention that does not count. */
export const CREDIT = -1;

/** What traces are made of: less than what `find` gives, so that a published article will do. */
export interface Traced extends Pick<Found, 'language' | 'sentences'> {
  readonly mentions: readonly Pick<Mention, 'start' | 'end' | 'sentence' | 'credit' | 'confidence'>[];
  readonly relations?: readonly Omit<Relation, 'start' | 'end' | 'cue' | 'mark'>[];
}

/** The traces of an article. `text` serves to find sentences that recur, and paragraphs. */
export function tracesOf(found: Traced, text = ''): Traces {
  const hashes = sentenceHashes(found, text);
  return {
    language: found.language,
    hashes: hashes.map(({ hash }) => hash),
    words: hashes.map(({ words }) => words),
    paragraphs: paragraphsOf(text, found.sentences),
    sentences: found.mentions.map(({ sentence, credit }) => (credit ? CREDIT : sentence)),
    confidences: found.mentions.map(({ confidence }) => inSteps(confidence)),
    statements: statementsIn(found),
  };
}

const STEP = 5;
/** A probability in per cent, down to the next step; certain where no margin decided. */
const inSteps = (probability = 1): number => Math.floor((100 * probability) / STEP + 1e-9) * STEP;

/** The statements whose ends are still names after corrections. */
function statementsIn({ mentions, relations = [] }: Traced): readonly Statement[] {
  if (relations.length === 0) return [];
  const mentionAt = new Map(mentions.map(({ start }, i) => [start, i] as const));
  return relations.flatMap(({ type, from, to, role, status, said, rule, sentence }): readonly Statement[] => {
    const subject = mentionAt.get(from);
    const object = to === undefined ? undefined : mentionAt.get(to);
    if (subject === undefined || (to !== undefined && object === undefined)) return [];
    return [
      {
        ...{ type, subject, status, rule, sentence },
        ...(object !== undefined && { object }),
        ...(role !== undefined && { role }),
        ...(said && { said }),
      },
    ];
  });
}
