/** Follows a server that rebuilds the graph: new picture without a reload, and a notice of what changed. */

import { list, number, object, text } from '../base/fields.ts';
import { checkSelection, tell, tellWithout } from './actions.ts';
import { adding } from './add/part.ts';
import { ground } from './layers.ts';
import { liveTexts } from './live-texts.ts';
import { loadGraph } from './model/load.ts';
import type { Ready } from './model/loaded.ts';
import { openNotebook } from './notes/part.ts';
import { language } from './preferences.ts';
import { problemWords } from './problems/part.ts';
import { connected, loaded } from './state.ts';

const SHOWN_NAMES = 5;
/** What is told of a problem. */
const FIELDS = ['code', 'where', 'message', 'hint'] as const;
/** A server that is away for longer, in milliseconds, is not only restarting. */
const GONE = 5000;

/** Opens the event stream that the page names in `<meta name="dramatis-live">`, if it does. */
export function startLive(): void {
  const address = document.querySelector<HTMLMetaElement>('meta[name="dramatis-live"]')?.content;
  if (!address) return;
  const source = new EventSource(address);
  let away = 0;
  source.addEventListener('open', () => {
    clearTimeout(away);
    away = 0;
    connected.value = true;
  });
  source.addEventListener('error', () => {
    connected.value = false;
    away ||= window.setTimeout(() => tell(liveTexts.value.serverGone), GONE);
  });
  source.addEventListener('graph', (event) => void takeGraph(read(event)));
  source.addEventListener('notes', () => void openNotebook());
  source.addEventListener('problem', (event) => void tellProblems(read(event).problems));
}

function read(event: MessageEvent<string>): ReturnType<typeof object> {
  try {
    return object(JSON.parse(event.data));
  } catch {
    return {};
  }
}

/** The version that was last told: a server tells it again to pages that connect again. */
let told = '';

async function takeGraph(change: ReturnType<typeof object>): Promise<void> {
  const version = text(change.version);
  if (version && version === told) return;
  told = version;
  if (!isShown(version)) await show(version, change);
  await tellProblems(change.problems);
}

/** Whether the page shows this version: then nothing has to be fetched. */
function isShown(version: string): boolean {
  const shown = ground();
  return version !== '' && shown.is === 'ready' && shown.version === version;
}

async function show(version: string, change: ReturnType<typeof object>): Promise<void> {
  const [before, next] = [ground(), await loadGraph(version || String(Date.now()))];
  if (next.is !== 'ready' && before.is === 'ready') return tell(liveTexts.value.brokenTitle);
  if (next.is === 'ready' && before.is === 'ready' && (await isSame(before, next))) return;
  loaded.value = next;
  await adding.loaded.value?.showAgain();
  checkSelection(liveTexts.value.selectionGone);
  if (next.is !== 'ready') return;
  tell(liveTexts.value.updated, summary(change));
  tellWithout(next);
}

/** Whether two graphs are one; those without a version are compared by their texts. */
async function isSame(a: Ready, b: Ready): Promise<boolean> {
  if (a.version || b.version) return a.version === b.version;
  return (await a.json()) === (await b.json());
}

function summary(change: ReturnType<typeof object>): string[] {
  const { newActors, goneActors, newLinks, nowHas } = liveTexts.value;
  const labels = (value: unknown) => list(value).map(text).filter(Boolean);
  const ends = list(change.newLinks).map((pair) => list(pair).map(text).join(' – '));
  const line = (sentence: typeof newActors, names: readonly string[]) =>
    names.length === 0
      ? []
      : [sentence(Math.max(0, names.length - SHOWN_NAMES), names.slice(0, SHOWN_NAMES).join(', '))];
  return [
    ...line(newActors, labels(change.newActors)),
    ...line(goneActors, labels(change.goneActors)),
    ...line(newLinks, ends),
    nowHas(number(change.articles, 0), number(change.actors, 0), number(change.links, 0)),
  ];
}

async function tellProblems(value: unknown): Promise<void> {
  const problems = list(value).map(object);
  if (problems.length === 0) return;
  await problemWords.load();
  const lines = problems.slice(0, SHOWN_NAMES).map((one) => {
    const [code = '', where = '', message = '', hint = ''] = FIELDS.map((field) => text(one[field]));
    return problemWords.loaded.value?.toldOf({ code, where, message, hint }, language.value) ?? message;
  });
  const more = problems.length - lines.length;
  tell(liveTexts.value.problems(problems.length), [
    ...lines,
    ...(more > 0 ? [liveTexts.value.moreProblems(more)] : []),
  ]);
}
