/** Where the reader's corrections lie: in the file beside the articles where this program serves the page, else in the browser. */

import { signal } from '@preact/signals';
import { type Entry, entryKey, entryValue } from '../../corrections/entry.ts';
import { checkSelection, tell } from '../actions.ts';
import { download } from '../export/download.ts';
import { keepText, keptText } from '../kept.ts';
import { isLayered, type Layer, setLayer } from '../layers.ts';
import { liveTexts } from '../live-texts.ts';
import { modelFrom } from '../model/counted.ts';
import { loadedFrom } from '../model/from-json.ts';
import type { Ready } from '../model/loaded.ts';
import { language } from '../preferences.ts';
import { toldOf } from '../problems/told.ts';
import { isServed, write } from '../served.ts';
import { loaded } from '../state.ts';
import { preview } from './preview.ts';
import { recounted } from './recounted.ts';
import { mendTexts } from './texts.ts';

/** The corrections of this reader that can be taken back: of this visit, on a page without a server of all visits. */
export const made = signal<readonly Entry[]>([]);

let shown: readonly Entry[] = [];

/** The corrections that the page shows before a build has counted them. */
const previewed = (): readonly Entry[] => (isLayered('corrected') ? shown : []);

/** What can be seen of the graph with the corrections. */
async function show(entries: readonly Entry[]): Promise<void> {
  if (loaded.value.is !== 'ready') return;
  const layer: Layer = (graph) => corrected(graph, entries);
  if (!(await setLayer('corrected', entries.length > 0 ? layer : null))) return;
  shown = entries;
  checkSelection(liveTexts.value.selectionGone);
}

/** Counted anew where the occurrences are there; null where only the text of another graph is to be had. */
async function corrected(graph: Ready, entries: readonly Entry[]): Promise<Ready | null> {
  const textOf = async () => {
    const json = await graph.json();
    return json === null ? null : preview(json, entries);
  };
  if (graph.opened) {
    const opened = recounted(graph.opened, entries);
    const model = modelFrom(opened);
    if (model) return { is: 'ready', model, opened, version: '', json: textOf };
  }
  const text = await textOf();
  const shownThen = text === null ? null : loadedFrom(text);
  return shownThen?.is === 'ready' ? shownThen : null;
}

/** Adds corrections; what stands in the way is told. Gives whether they were kept. */
export async function correct(entries: readonly Entry[]): Promise<boolean> {
  const kept = await note(entries);
  if (kept) await show(isServed() ? [...previewed(), ...entries] : made.value);
  return kept;
}

/** Takes a correction back, and shows the graph without it; whether it could be kept so. */
export async function takeBack(entry: Entry): Promise<boolean> {
  const kept = await unnote([entry]);
  const others = previewed().filter((one) => entryKey(one) !== entryKey(entry));
  if (kept) await show(isServed() ? others : made.value);
  return kept;
}

/** Adds corrections without showing what they do: whoever makes many shows them all at the end. */
export async function note(entries: readonly Entry[]): Promise<boolean> {
  if (!(await keep('add', entries))) return false;
  const known = new Set(made.value.map(entryKey));
  made.value = [...made.value, ...entries.filter((entry) => !known.has(entryKey(entry)))];
  return true;
}

/** Takes corrections back in the same way. */
export async function unnote(entries: readonly Entry[]): Promise<boolean> {
  if (!(await keep('take back', entries))) return false;
  const gone = new Set(entries.map(entryKey));
  made.value = made.value.filter((one) => !gone.has(entryKey(one)));
  return true;
}

/** Shows what was added since; where the file is written, the build that follows shows it. */
export async function showMade(): Promise<void> {
  const isShown = made.value.map(entryKey).join() === previewed().map(entryKey).join();
  if (!isServed() && !isShown) await show(made.value);
}

/** What the file says so far; nothing where it cannot be had. */
export async function decisions(): Promise<readonly Entry[]> {
  const { parseCorrections } = await import('../../corrections/parse.ts');
  return parseCorrections(isServed() ? await served() : keptFile()).corrections;
}

/** The file of the server; empty where it does not tell. */
async function served(): Promise<string> {
  try {
    const answer = await fetch('corrections', { cache: 'no-cache' });
    return answer.ok ? await answer.text() : '';
  } catch {
    return '';
  }
}

async function keep(what: 'add' | 'take back', entries: readonly Entry[]): Promise<boolean> {
  const problem = isServed()
    ? await write('corrections', { do: what, entries: entries.map(entryValue) })
    : await store(what, entries);
  if (problem !== null) tell(mendTexts.value.mendFailed, [problem]);
  return problem === null;
}

/** Writes the file that the browser keeps, by the code that writes it beside the articles. */
async function store(what: string, entries: readonly Entry[]): Promise<string | null> {
  try {
    const { withEntries, withoutEntries } = await import('../../corrections/edit.ts');
    const { text, problems } = (what === 'add' ? withEntries : withoutEntries)(keptFile(), entries);
    const [problem] = problems;
    if (problem !== undefined) return toldOf(problem, language.value);
    return keepText('corrections', text);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The file that the browser keeps, empty where it keeps none. */
export const keptFile = (): string => keptText('corrections');

/** Saves the file that this browser keeps. */
export const saveKept = (): void =>
  download('corrections.yaml', new Blob([keptFile()], { type: 'application/yaml' }));

/** Shows what the browser has kept of earlier visits. */
export async function restore(): Promise<void> {
  if (isServed() || keptFile() === '') return;
  const { parseCorrections } = await import('../../corrections/parse.ts');
  made.value = parseCorrections(keptFile()).corrections;
  await show(made.value);
}
