/** What a reader judges of a sample: the question that is asked, the answers, and how good they make the whole. */
import { computed, signal } from '@preact/signals';
import { text } from '../../base/fields.ts';
import type { Entry, GraphActor } from '../../corrections/index.ts';
import { correctionFor, referenceAt } from '../../judge/corrections.ts';
import { type DrawnMention, type DrawnSample, drawFrom, shownIn } from '../../judge/draw.ts';
import { type Judgement, latest, subjectKey } from '../../judge/judgement.ts';
import { aboutMention, aboutPair, type Question, type Shown } from '../../judge/question.ts';
import { isWrong, sharesOf } from '../../judge/report.ts';
import { HEAD, lineOf, readTable } from '../../judge/table.ts';
import type { Verdict } from '../../judge/verdict.ts';
import { keepText, keptText } from '../kept.ts';
import { note } from '../mend/desk.ts';
import { model, whole } from '../state.ts';
import { builtArticles, builtGraph } from './graph-file.ts';

const SIZE = { mentions: 100, pairs: 100 };
const HASH_LENGTH = 16;

type Drawn = readonly [DrawnMention] | readonly [DrawnMention, DrawnMention];

interface Judging {
  /** Of this sample, in their order. */
  readonly drawn: readonly Drawn[];
  /** Of all samples, in the order in which they were given. */
  readonly judgements: readonly Judgement[];
}

/** The sample; null before, `lacking` where the occurrences are not to be had. */
export const judging = signal<Judging | 'lacking' | null>(null);
/** The question that is asked; null while it is fetched, and behind the last one. */
export const question = signal<Question | null>(null);
/** Where it stands in the sample. */
export const at = signal(0);
/** The places of what was answered in this sitting, the last of which can be taken back. */
export const given = signal<readonly number[]>([]);
const seed = signal(1);
/** What was shown of each judgement of this sitting, by which a wrong one is corrected. */
const shownOf = new Map<string, readonly Shown[]>();

const known = (): readonly Judgement[] =>
  judging.value === null || judging.value === 'lacking' ? [] : judging.value.judgements;

/** The shares of what was judged that are right. */
export const shares = computed(() => sharesOf(latest(known())));
/** How many mentions and pairs are in the sample; 0 before it is drawn. */
export const size = computed(() =>
  judging.value === null || judging.value === 'lacking' ? 0 : judging.value.drawn.length,
);

/** Draws the sample of the seed, and asks the first question that is not answered. */
export async function begin(): Promise<void> {
  const file = await builtGraph();
  if (file === null) {
    judging.value = 'lacking';
    return;
  }
  const sample = drawFrom(file.occurrences, { ...SIZE, seed: seed.value });
  judging.value = { drawn: allOf(sample), judgements: readTable(keptText('judged')).judgements };
  given.value = [];
  await ask(0);
}

/** Draws another sample, and asks from its beginning. */
export async function another(): Promise<void> {
  seed.value += 1;
  await begin();
}

const allOf = ({ mentions, pairs }: DrawnSample): readonly Drawn[] => [
  ...mentions.map((one) => [one] as const),
  ...pairs,
];

/** Asks the first question from a place on that is not answered and whose articles can be had. */
async function ask(from: number): Promise<void> {
  question.value = null;
  const answered = new Set(known().map(subjectKey));
  for (let i = from; i < size.value; i += 1) {
    at.value = i;
    const next = await questionAt(i);
    if (next !== undefined && !answered.has(subjectKey(next.subject))) {
      question.value = next;
      return;
    }
  }
  at.value = size.value;
}

async function questionAt(place: number): Promise<Question | undefined> {
  if (judging.value === null || judging.value === 'lacking') return undefined;
  const drawn = judging.value.drawn[place] ?? [];
  const shown = (await Promise.all(drawn.map(look))).filter((one) => one !== undefined);
  const [one, other] = shown;
  if (one === undefined || shown.length < drawn.length) return undefined;
  return other === undefined ? aboutMention(one) : aboutPair(one, other);
}

async function look(drawn: DrawnMention): Promise<Shown | undefined> {
  const head = whole.value.articles.get(drawn.article);
  const article = head && (await builtArticles(head));
  if (!article) return undefined;
  const { label = drawn.actor, kind } = whole.value.actor.get(drawn.actor) ?? {};
  const hash = await hashOf(article.text);
  return shownIn(drawn, { article, hash, head: text(head?.title), actor: { label, kind } });
}

/** The hash by which the command line knows the text again. */
async function hashOf(body: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
  const hex = Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0'));
  return hex.join('').slice(0, HASH_LENGTH);
}

/** Keeps a verdict on what is asked, and goes on to the next. */
export async function judge(verdict: Verdict): Promise<void> {
  const asked = question.value;
  if (asked === null || judging.value === null || judging.value === 'lacking') return;
  const judgement = { ...asked.subject, verdict: verdict.id };
  shownOf.set(subjectKey(judgement), asked.shown);
  keep([...judging.value.judgements, judgement]);
  given.value = [...given.value, at.value];
  await ask(at.value + 1);
}

/** Takes the last answer of this sitting back. */
export async function unjudge(): Promise<void> {
  const last = given.value.at(-1);
  if (last === undefined) return;
  keep(known().slice(0, -1));
  given.value = given.value.slice(0, -1);
  await ask(last);
}

function keep(judgements: readonly Judgement[]): void {
  if (judging.value === null || judging.value === 'lacking') return;
  judging.value = { ...judging.value, judgements };
  // A browser that keeps nothing still counts.
  keepText('judged', tableOf(judgements));
}

const tableOf = (judgements: readonly Judgement[]): string => HEAD + judgements.map(lineOf).join('');

/** The file of what was judged. */
export const judgedTable = (): string => tableOf(known());

/** The corrections that what was judged wrong in this sitting makes. */
export function mends(): readonly Entry[] {
  return known()
    .filter(isWrong)
    .flatMap((judgement) => {
      const shown = shownOf.get(subjectKey(judgement));
      return shown === undefined ? [] : (entryFor(judgement, shown) ?? []);
    });
}

function entryFor(judgement: Judgement, shown: readonly Shown[]): Entry | undefined {
  const actor: GraphActor | undefined =
    whole.value.actor.get(judgement.actor) ?? model.value.actor.get(judgement.actor);
  return correctionFor(judgement, (place) => {
    const mark = shown.find(
      (one) => one.place.article === place.article && one.place.start === place.start,
    )?.mark;
    return actor === undefined
      ? { name: place.name, kind: judgement.kind }
      : referenceAt(place.name, mark, actor);
  });
}

/** Keeps these corrections; gives how many. */
export async function correctWrong(): Promise<number> {
  const entries = mends();
  return entries.length > 0 && (await note(entries)) ? entries.length : 0;
}
