/** Everything a reader can do, as functions on the state. */
import { batch } from '@preact/signals';
import type { Choices } from '../filters/index.ts';
import { KINDS, type Kind, type RelationType } from '../model.ts';
import type { Around } from './around.ts';
import { pushAddress, replaceAddress } from './history.ts';
import type { Look } from './look.ts';
import type { Filters } from './model/filter.ts';
import type { Actor } from './model/graph.ts';
import { isSame, keysOf, known, toggled } from './selection.ts';
import {
  adding,
  drawn,
  filters,
  hovered,
  type Notice,
  notices,
  path,
  reached,
  selection,
  spoken,
  stage,
  view,
  whole,
  words,
} from './state.ts';
import { DEFAULT_TABLE, type TableView } from './table-view.ts';
import { DEFAULT_VIEW, type Mode, NOTHING, type Place, type Selection } from './view.ts';

/** What had the keyboard before a panel opened. */
let opener: Element | null = null;

/** Opens the panel of an actor or link, or closes it. */
export function select(what: Selection): void {
  const now = selection.value;
  if (isSame(now, what)) return;
  if (now.is === 'nothing') opener = document.activeElement;
  batch(() => {
    hovered.value = NOTHING;
    reached.value = null;
    adding.value = false;
    path.value = null;
    view.value = { ...view.value, selection: what };
  });
  pushAddress();
}

/** Adds an actor to those that are selected, or takes it away. */
export function toggleActor(key: string): void {
  select(toggled(selection.value, key));
}

/** Opens what was chosen; an actor joins those that are selected if `more`, or if somebody asked for another one. */
export function choose(what: Selection, more: boolean): void {
  if (!more && !adding.value) select(what);
  else if (what.is === 'actor') toggleActor(what.key);
}

/** Shows only the network around some actors, or all again. */
export function showAround(around: Around | null): void {
  setAround(around, false);
  fitSoon();
}

/** Shows everything, once panels have come or gone. */
function fitSoon(): void {
  requestAnimationFrame(() => stage.value?.fit());
}

/** Changes the network that is shown; a change that is still being dragged is no step of its own. */
export function setAround(around: Around | null, dragging: boolean): void {
  view.value = { ...view.value, around };
  if (dragging) replaceAddress();
  else pushAddress();
}

/** Opens an actor and, once the panel has its place, brings it into the picture, whatever the filters say. */
export function visit(actor: Actor, more = false): void {
  choose({ is: 'actor', key: actor.key }, more);
  if (selection.value.is === 'actor') requestAnimationFrame(() => stage.value?.flyTo(actor.key, true));
}

/** Closes the panel and gives the keyboard back to where it came from. */
export function closePanel(): void {
  const target = opener;
  select(NOTHING);
  if (view.value.around) fitSoon();
  const back =
    target instanceof HTMLElement && target.isConnected && target !== document.body ? target : null;
  (back ?? document.querySelector<HTMLElement>('.stage'))?.focus();
}

/** Changes filters; a change that is still being dragged does not become a step of its own for the Back button. */
export function setFilters(change: Partial<Filters>, dragging = false): void {
  view.value = { ...view.value, filters: { ...filters.value, ...change } };
  if (dragging) replaceAddress();
  else pushAddress();
}

/** Shows only links of which a relation of one of these types is stated; all links, where there is no type. */
export function chooseRelations(types: readonly RelationType[]): void {
  const { relations: _, ...rest } = filters.value;
  view.value = { ...view.value, filters: types.length === 0 ? rest : { ...rest, relations: types } };
  pushAddress();
}

/** Chooses articles anew: nothing else of the filters changes. Articles chosen before stay only where `choices` repeats it. */
export function narrow(choices: Choices, dragging = false): void {
  const { kinds, minimum, relations, detail, budget, quota, governments, community } = filters.value;
  const rest: Filters = { kinds, minimum, detail, budget, quota, governments, community };
  const stated = relations && { relations };
  view.value = { ...view.value, filters: { ...rest, ...stated, ...choices } };
  if (dragging) replaceAddress();
  else pushAddress();
}

/** Shows or hides a kind; the last one cannot be hidden. */
export function toggleKind(kind: Kind): void {
  const { kinds } = filters.value;
  const next = KINDS.filter((one) => (one === kind) !== kinds.includes(one));
  if (next.length > 0) setFilters({ kinds: next });
}

/** Shows only `kind`; all again, when it was alone. */
export function isolateKind(kind: Kind): void {
  const { kinds } = filters.value;
  const alone = kinds.length === 1 && kinds[0] === kind;
  setFilters({ kinds: alone ? KINDS : [kind] });
}

/** Shows the picture or the tables, as a step that Back undoes. */
export function setMode(mode: Mode): void {
  if (mode === view.value.mode) return;
  view.value = { ...view.value, mode, table: DEFAULT_TABLE };
  pushAddress();
}

/** Sorts, turns or searches the table; a change that goes on is no step of its own. */
export function setTable(change: Partial<TableView>, goesOn = false): void {
  view.value = { ...view.value, table: { ...view.value.table, ...change } };
  if (goesOn) replaceAddress();
  else pushAddress();
}

/** Chooses by what marks and lines are sized and coloured. */
export function setLook(change: Partial<Look>): void {
  view.value = { ...view.value, look: { ...view.value.look, ...change } };
  pushAddress();
}

/** Puts an actor to a place, where it stays; a change that is still being dragged is no step of its own. */
export function pin(key: string, place: Place, done: boolean): void {
  view.value = { ...view.value, pins: new Map([...view.value.pins, [key, place]]) };
  if (done) pushAddress();
}

/** Default filters and look, nothing selected, nobody pinned, everything in the picture. */
export function reset(): void {
  batch(() => {
    hovered.value = NOTHING;
    reached.value = null;
    const { filters: all, around, pins, look } = DEFAULT_VIEW;
    view.value = { ...view.value, filters: all, selection: NOTHING, around, pins, look };
  });
  fitSoon();
  pushAddress();
}

const MOST_NOTICES = 4;
let noticeCount = 0;

/** Tells the reader something, visibly and aloud. */
export function tell(title: string, lines: readonly string[] = []): void {
  const same = (notice: Notice) => notice.title === title && notice.lines.join('\n') === lines.join('\n');
  noticeCount += 1;
  notices.value = [...notices.value.filter((one) => !same(one)), { id: noticeCount, title, lines }].slice(
    -MOST_NOTICES,
  );
}

/** Says of a graph that was loaded why its occurrences are not there, if something is wrong with them. */
export function tellWithout({ without }: { readonly without?: string }): void {
  if (without) tell(words.value.withoutOccurrences, [without]);
}

/** Takes a notice away before its time. */
export function dismiss(id: number): void {
  notices.value = notices.value.filter((notice) => notice.id !== id);
}

/** Says something to screen readers only. */
export function say(sentence: string): void {
  spoken.value = sentence;
}

/** Follows a selection to what it has become, and drops one that the graph does not know, with a notice. */
export function checkSelection(message: string): void {
  const before = selection.value;
  const what = known(before, whole.value);
  if (what === before) return;
  view.value = { ...view.value, selection: what };
  replaceAddress();
  if (keysOf(what).length < keysOf(before).length) tell(message);
}

/** What screen readers hear of an actor. */
export function describe(actor: Actor): string {
  const { actorSpoken, kind } = words.value;
  const spokenOf = actorSpoken(actor.label, kind[actor.kind], actor.articles, actor.degree);
  return [spokenOf, drawn.value?.tell?.(actor)].filter(Boolean).join(', ');
}
