/** Articles that the reader adds: extracted and joined in the worker, shown at once, kept in the browser, taken back. */
import { signal } from '@preact/signals';
import { fnv } from '../../base/hash.ts';
import { parseArticle } from '../../graph/article-file.ts';
import { articleJson } from '../../graph/article-json.ts';
import { type Article, type Found, isEntityId, isRowId, type Problem } from '../../model.ts';
import type { KnownActor } from '../../worker/join.ts';
import { select, tell } from '../actions.ts';
import { createTurn } from '../in-turn.ts';
import { keepText, keptText } from '../kept.ts';
import { type Layer, setLayer } from '../layers.ts';
import { hold, letGo } from '../model/files.ts';
import { searchKey } from '../model/search-key.ts';
import { language } from '../preferences.ts';
import { toldOf } from '../problems/told.ts';
import { alsoShown, store, whole } from '../state.ts';
import { client } from '../trial/client.ts';
import { type Addition, readAdditions } from './addition.ts';
import type { Brought } from './grow.ts';
import { grown } from './grown.ts';
import { newArticles } from './new-articles.ts';
import { withoutAddition } from './taken-back.ts';
import { addTexts } from './texts.ts';

const NOTHING_NEW: Brought = { actors: new Set(), links: new Set(), articles: new Set() };

/** What this reader has added. */
export const additions = signal<readonly Addition[]>([]);
/** Whom and what that has brought. */
export const brought = signal<Brought>(NOTHING_NEW);
/** How far the finding of names is; null where none runs. */
export const progress = signal<{ readonly done: number; readonly of: number } | null>(null);
/** While this is so, buttons that add are off. */
export const isAdding = signal(false);

/** Does what adds, from the reading of files on, unless something is being added: what is given twice at once is added once. Throws nothing: what stands in the way is told. */
export async function whileAdding(task: () => Promise<void>): Promise<void> {
  if (isAdding.value) return;
  isAdding.value = true;
  try {
    await task();
  } catch (error) {
    tell(addTexts.value.failed, [error instanceof Error ? error.message : String(error)]);
  } finally {
    isAdding.value = false;
    progress.value = null;
  }
}

/** Adds articles that are not there yet; what stands in the way is told. Gives how many were added. */
export async function addArticles(articles: readonly Article[]): Promise<number> {
  const fresh = await newArticles(articles, textOf);
  if (fresh.length < articles.length) tell(addTexts.value.known(articles.length - fresh.length));
  if (fresh.length === 0) return 0;
  const made = await extract(fresh);
  const [first] = made;
  if (!first || !(await change((all) => [...all, ...made]))) return 0;
  select({ is: 'article', key: first.id });
  return made.length;
}

/** Takes an addition back, and shows the graph without its articles. */
export async function takeBack(id: string): Promise<void> {
  await change((all) => withoutAddition(all, id));
}

/** Shows what the browser has kept of earlier visits; what cannot be shown now stays kept. */
export async function restore(): Promise<void> {
  const kept = readAdditions(keptText('added'));
  if (kept.length > 0 && !(await change(() => kept))) additions.value = kept;
}

/** Shows what is added in a graph that has come in the place of the one before. */
export async function showAgain(): Promise<void> {
  if (additions.value.length > 0) await change((all) => all);
}

/** The text of an article that was added, or is in the network. */
async function textOf(id: string): Promise<string | null | undefined> {
  const added = additions.value.find((one) => one.id === id);
  if (added) return parseArticle(JSON.parse(added.content)).text;
  const head = whole.value.articles.get(id);
  return head && ((await store(head))?.text ?? null);
}

async function extract(articles: readonly Article[]): Promise<readonly Addition[]> {
  const founds: Found[] = [];
  for (const [done, article] of articles.entries()) {
    progress.value = { done, of: articles.length };
    const outcome = await client.find(article);
    if (outcome.is !== 'found') return without(outcome);
    founds.push(outcome.answer.found);
  }
  const joint = await client.join({ articles, founds, known: knownTo(founds) });
  if (joint.is !== 'joined') return without(joint);
  const { actors, fresh } = joint.joined;
  return articles.flatMap((article, i) => {
    const found = founds[i];
    const own = actors[i] ?? [];
    const ids = new Set<string>(own);
    return found
      ? [
          additionOf(
            article,
            found,
            own,
            fresh.filter(({ id }) => ids.has(id)),
          ),
        ]
      : [];
  });
}

function without(outcome: { readonly is: string; readonly problem?: Problem }): readonly Addition[] {
  if (outcome.problem)
    tell(addTexts.value.failed, [toldOf({ ...outcome.problem, where: '' }, language.value)]);
  return [];
}

/** The actors of the network that share a word of a name with what was found: nobody else can be meant. */
function knownTo(founds: readonly Found[]): readonly KnownActor[] {
  const wordsOf = (name: string) => searchKey(name).split(' ');
  const named = new Set(founds.flatMap(({ mentions }) => mentions.flatMap(({ name }) => wordsOf(name))));
  const rows = new Set<string>(founds.flatMap(({ mentions }) => mentions.flatMap(({ row }) => row ?? [])));
  return whole.value.actors.flatMap(({ key, kind, label, names, row }) => {
    const all = names.length > 0 ? names : [[label, 1] as const];
    const isNear = rows.has(row) || all.some(([name]) => wordsOf(name).some((word) => named.has(word)));
    return isNear && isEntityId(key) ? [{ id: key, kind, names: all, ...(isRowId(row) && { row }) }] : [];
  });
}

function additionOf(
  { id, title = '', date = '', source = '', url = '', text }: Article,
  found: Found,
  actors: readonly string[],
  fresh: Addition['fresh'],
): Addition {
  const head = { id, title: title || beginningOf(text), date, source, url };
  const content = articleJson({ ...head, text }, found, actors);
  const file = `articles/added-${fnv(id).toString(36)}-${fnv(content).toString(36)}.json`;
  return { ...head, language: found.language, file, content, fresh };
}

/** So much of a text without a title names it. */
const TITLE = 70;

function beginningOf(text: string): string {
  const [line = ''] = text.trim().split('\n', 1);
  return line.length > TITLE ? `${line.slice(0, TITLE).replace(/\s\S*$/u, '')} …` : line;
}

const inTurn = createTurn();

/** Changes what is added, one after the other: each change begins with what the one before has left. Gives whether that could be shown; else all stays. */
function change(nextOf: (all: readonly Addition[]) => readonly Addition[]): Promise<boolean> {
  return inTurn(async () => {
    const before = additions.value;
    const next = nextOf(before);
    for (const { file, content } of next) hold(pathOf(file), content);
    const isShown = await show(next);
    const files = new Set((isShown ? next : before).map(({ file }) => file));
    for (const { file } of [...before, ...next]) if (!files.has(file)) letGo(pathOf(file));
    return isShown;
  });
}

/** Where the page fetches the file of an article. */
const pathOf = (file: string): string => `graph/${file}`;

/** Shows the network with these additions, and keeps them. */
async function show(next: readonly Addition[]): Promise<boolean> {
  let came = NOTHING_NEW;
  const layer: Layer = async (graph) => {
    const larger = await grown(graph, next);
    came = larger?.brought ?? NOTHING_NEW;
    return larger?.graph ?? null;
  };
  if (!(await setLayer('added', next.length > 0 ? layer : null))) return false;
  additions.value = next;
  brought.value = came;
  alsoShown.value = [...came.actors];
  keep(next);
  return true;
}

function keep(all: readonly Addition[]): void {
  const refused = keepText('added', all.length === 0 ? '' : JSON.stringify(all));
  if (refused !== null) tell(addTexts.value.notKept);
}
