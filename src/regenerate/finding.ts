/**
 * What is found in a text, as a line: first the names, which every build needs, then, behind a tab, their reasons, which are
 * read where somebody asks for them. As objects the reasons of a corpus would take many times the memory of its names.
 */
import { witnessed } from '../base/evidence.ts';
import { isNumbers, isObject, parsed } from '../base/fields.ts';
import {
  type Evidence,
  FORMS,
  type Found,
  isRowId,
  isRuleId,
  KINDS,
  type Mention,
  RELATION_TYPES,
  type Relation,
  type RelationType,
  type RowId,
  type RuleId,
  type Span,
  STATUSES,
} from '../model.ts';

/** A finding as text: two values of JSON with a tab between them. */
export type FindingLine = `${string}\t${string}`;

/** The reasons of each mention of an article. */
export type Reasons = readonly Mention['evidence'][];

type RunnerUp = NonNullable<Mention['runnerUp']>;

/** A name; 0 stands for the text as its citation form, for no row, and for no second-best reading. */
type StoredName = readonly [
  start: number,
  end: number,
  kind: number,
  form: number,
  sentence: number,
  credit: 0 | 1,
  name: string | 0,
  row: RowId | 0,
  runnerUp: RunnerUp | 0,
  /** -1 where it is not known. */
  confidence: number,
];

/** A statement; 0 stands for no role. */
type StoredRelation = readonly [
  start: number,
  end: number,
  type: number,
  rule: RuleId<RelationType>,
  from: number,
  /** -1 where there is none. */
  to: number,
  role: string | 0,
  cueStart: number,
  cueEnd: number,
  status: number,
  said: 0 | 1,
  sentence: number,
];

interface StoredNames {
  readonly language: string;
  /** Starts and ends, one after the other. */
  readonly sentences: readonly number[];
  readonly names: readonly StoredName[];
  readonly relations?: readonly StoredRelation[];
}

const storedName = (mention: Mention): StoredName => [
  mention.start,
  mention.end,
  KINDS.indexOf(mention.kind),
  FORMS.indexOf(mention.form),
  mention.sentence,
  mention.credit ? 1 : 0,
  mention.name === mention.text ? 0 : mention.name,
  mention.row ?? 0,
  mention.runnerUp ?? 0,
  mention.confidence ?? -1,
];

const storedRelation = (relation: Relation): StoredRelation => [
  relation.start,
  relation.end,
  RELATION_TYPES.indexOf(relation.type),
  relation.rule,
  relation.from,
  relation.to ?? -1,
  relation.role ?? 0,
  relation.cue?.start ?? -1,
  relation.cue?.end ?? -1,
  STATUSES.indexOf(relation.status),
  relation.said ? 1 : 0,
  relation.sentence,
];

function relationOf(stored: StoredRelation): Relation {
  const [start, end, type, rule, from, to, role, cueStart, cueEnd, status, said, sentence] = stored;
  return {
    ...{ start, end, type: RELATION_TYPES[type] ?? 'occupation', rule, from },
    ...(to >= 0 && { to }),
    ...(role !== 0 && { role }),
    ...(cueStart >= 0 && { cue: { start: cueStart, end: cueEnd } }),
    status: STATUSES[status] ?? 'held',
    ...(said === 1 && { said: true }),
    sentence,
  };
}

/** The line of what was found, whatever the id of the article. */
export function lineOf({ language, sentences, mentions, relations }: Found): FindingLine {
  const names: StoredNames = {
    language,
    sentences: sentences.flatMap(({ start, end }) => [start, end]),
    names: mentions.map(storedName),
    ...(relations && { relations: relations.map(storedRelation) }),
  };
  const reasons: Reasons = mentions.map(({ evidence }) => evidence);
  return `${JSON.stringify(names)}\t${JSON.stringify(reasons)}`;
}

const isEvidence = (value: unknown): value is Evidence =>
  isObject(value) &&
  typeof value.id === 'string' &&
  typeof value.weight === 'number' &&
  witnessed(value.by, value.id, value.weight) !== undefined;

const isReasons = (value: unknown): value is Reasons =>
  Array.isArray(value) && value.every((one) => Array.isArray(one) && one.length > 0 && one.every(isEvidence));

/** The reasons in the second part of a line; none where it is damaged. */
export function reasonsIn(part: string): Reasons {
  const reasons = parsed(part);
  return isReasons(reasons) ? reasons : [];
}

/** A list that begins with so many numbers and has so many items. */
const isRow = (value: unknown, numbers: number, items: number): value is readonly unknown[] =>
  Array.isArray(value) && value.length === items && isNumbers(value.slice(0, numbers));

const isStoredName = (value: unknown): value is StoredName =>
  isRow(value, 6, 10) && (value[7] === 0 || (typeof value[7] === 'string' && isRowId(value[7])));

const isStoredRelation = (value: unknown): value is StoredRelation =>
  isRow(value, 3, 12) && typeof value[3] === 'string' && isRuleId(value[3], RELATION_TYPES);

/** Looked at as far as another program may have written it. */
const isStored = (value: unknown): value is StoredNames =>
  isObject(value) &&
  typeof value.language === 'string' &&
  isNumbers(value.sentences) &&
  Array.isArray(value.names) &&
  value.names.every(isStoredName) &&
  (value.relations === undefined ||
    (Array.isArray(value.relations) && value.relations.every(isStoredRelation)));

/** What a mention has for a reason where its own were damaged. */
const LOST: Mention['evidence'] = [{ by: 'memory', id: '', weight: 0 }];

function spansOf(bounds: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  for (let i = 1; i < bounds.length; i += 2) spans.push({ start: bounds[i - 1] ?? 0, end: bounds[i] ?? 0 });
  return spans;
}

/** A mention that reads its reasons when somebody asks for them. */
function mentionOf(stored: StoredName, article: string, evidence: () => Mention['evidence']): Mention {
  const [start, end, kind, form, sentence, credit, name, row, runnerUp, confidence] = stored;
  const text = article.slice(start, end);
  return {
    start,
    end,
    kind: KINDS[kind] ?? 'person',
    form: FORMS[form] ?? 'name',
    text,
    name: name === 0 ? text : name,
    ...(row !== 0 && { row }),
    sentence,
    ...(credit === 1 && { credit: true }),
    get evidence() {
      return evidence();
    },
    ...(runnerUp !== 0 && { runnerUp }),
    ...(confidence >= 0 && { confidence }),
  };
}

/** What the first part of a line says was found in the article, `undefined` where it is damaged; `read` gives the reasons of its mentions. */
export function foundIn(
  article: { readonly id: string; readonly text: string },
  names: string,
  read: () => Reasons,
): Found | undefined {
  const stored = parsed(names);
  if (!isStored(stored)) return undefined;
  return {
    article: article.id,
    language: stored.language,
    sentences: spansOf(stored.sentences),
    mentions: stored.names.map((name, i) => mentionOf(name, article.text, () => read()[i] ?? LOST)),
    ...(stored.relations && { relations: stored.relations.map(relationOf) }),
  };
}
