/** The state of the page: a few signals, and everything that follows from them. Components read, actions write. */
import { computed, signal } from '@preact/signals';
import { written } from '../filters/index.ts';
import type { Opened } from '../occurrences/index.ts';
import type { Apart } from './governments/apart.ts';
import { WORDS } from './i18n/words.ts';
import type { Drawing } from './look.ts';
import { type ArticleStore, createArticleStore } from './model/articles.ts';
import { modelFrom } from './model/counted.ts';
import { EMPTY } from './model/empty.ts';
import { alsoShow, applyFilters, DEFAULT_FILTERS, narrowing, type Visible } from './model/filter.ts';
import { type Actor, type ArticleHead, type Link, type Model, sizeOf } from './model/graph.ts';
import type { Loaded } from './model/loaded.ts';
import type { Path } from './model/paths.ts';
import { createPart } from './part.ts';
import { decodeAddress } from './permalink.ts';
import { language } from './preferences.ts';
import { actorsIn } from './selection.ts';
import {
  type Focus,
  focusOnActor,
  focusOnArticle,
  focusOnLink,
  focusOnSet,
  isSameFocus,
} from './stage/focus.ts';
import type { Scene } from './stage/scene.ts';
import type { Stage } from './stage/stage.ts';
import { NOTHING, type Selection, type View } from './view.ts';

/** Something the page tells the reader; stays until dismissed. */
export interface Notice {
  readonly id: number;
  readonly title: string;
  readonly lines: readonly string[];
}

const address = decodeAddress(location.hash);

/** What everything else follows from: whoever sets it shows another graph. */
export const loaded = signal<Loaded>({ is: 'loading' });
/** All that the address carries; panels read it through the values below. */
export const view = signal<View>(address.view);
/** Where the camera stands when the stage appears. */
export const firstCamera = address.camera;
/** Shows the picture as it is at a time that a reader moves through; null where nobody does. */
export const fading = signal<((scene: Scene) => Scene) | null>(null);
/** The colour of a link by what is stated of its ends; null where links have the colours of areas. */
export const tint = signal<((link: Link) => string | undefined) | null>(null);
/** How marks and lines are drawn where a reader chose; null as usual. */
export const drawn = signal<Drawing | null>(null);
/** What the pointer rests on, and the actor that the keyboard has reached. */
export const hovered = signal<Selection>(NOTHING);
/** The key of an actor; null while the keyboard has reached none. */
export const reached = signal<string | null>(null);
/** Newest last; a notice stays until somebody dismisses it. */
export const notices = signal<readonly Notice[]>([]);
/** The last sentence for screen readers. */
export const spoken = signal('');
/** Whether the server that tells of new graphs is heard. */
export const connected = signal(false);
/** Not in the address: a link to a view should not open help. */
export const helpOpen = signal(false);
/** Of narrow windows, where filters lie over the picture. */
export const filtersOpen = signal(false);
/** Whether the next actor that is chosen joins those that are selected. */
export const adding = signal(false);
/** Whether a press on the stage draws around actors. */
export const drawing = signal(false);
/** The way between two selected actors that is shown. */
export const path = signal<Path | null>(null);
/** What the texts are searched for; null where they are not. */
export const textQuery = signal<string | null>(null);
/** The keys of those who are in the picture whatever the filters say. */
export const alsoShown = signal<readonly string[]>([]);
/** The picture, once it is drawn; null before, and in tables. */
export const stage = signal<Stage | null>(null);
/** How many actors suit the size of the stage. */
export const suitable = signal(DEFAULT_FILTERS.budget);
/** False where the browser has no WebGL: the table stands in for the picture. */
export const drawable = signal(true);

const articles = createArticleStore();

/** Gives articles with their mentions, those of actors that have become others under the ids of these. */
export const store: ArticleStore = async (head) => {
  const article = await articles(head);
  const { redirects } = model.value;
  const meant = regrouped.value?.meant;
  if (article === null || (redirects.size === 0 && meant === undefined)) return article;
  const now = (entity: string) => redirects.get(entity) ?? entity;
  const marks = article.marks.map((mark) => ({
    ...mark,
    entity: now(meant?.(head.id, mark.sentence, mark.entity) ?? mark.entity),
  }));
  return { ...article, marks };
};
/** Texts of the first load, in the language that is chosen. */
export const words = computed(() => WORDS[language.value]);

/** A value of its own, so that a click on an actor filters nothing anew. */
export const filters = computed(() => view.value.filters);
/** What was published to be counted anew; null where only graph.json is there. */
export const published = computed<Opened | null>(() =>
  loaded.value.is === 'ready' ? (loaded.value.opened ?? null) : null,
);
/** Tells governments apart from their places; null until that is loaded. */
export const tellApart = signal<((opened: Opened) => Apart) | null>(null);
const governmentsApart = computed(() => filters.value.governments);
/** What was published, with governments apart, where a reader wants that and it is loaded. */
const regrouped = computed(() => {
  const tell = governmentsApart.value ? tellApart.value : null;
  return published.value && tell ? tell(published.value) : null;
});
/** The occurrences that the graph is counted from, with governments apart where the reader wants so; `null` before they are loaded. */
export const opened = computed<Opened | null>(() => regrouped.value?.opened ?? published.value);
/** The graph of all articles, whatever the reader has chosen of them. */
export const whole = computed<Model>(() => {
  const all = regrouped.value && modelFrom(regrouped.value.opened);
  return all ?? (loaded.value.is === 'ready' ? loaded.value.model : EMPTY);
});
/** Whether there is anybody to show. */
export const hasNetwork = computed(() => sizeOf(whole.value) > 0);
/** What is chosen of the articles, in one text: the same text, the same model. */
const narrowed = computed(() => JSON.stringify(written(narrowing(filters.value))));
/** What counts one selection after another: loaded once the picture stands. Until then each is counted by itself, with the same result. */
export const recounting = createPart(async () => (await import('../connect/recount.ts')).recount);
/** The graph of the articles that are chosen. */
export const model = computed<Model>(() => {
  const file = narrowed.value === '[]' ? null : opened.value;
  const recount = recounting.loaded.peek() ?? undefined;
  return (file && modelFrom(file, narrowing(filters.peek()), recount)) ?? whole.value;
});
/** Whether it is not that of all articles. */
export const isNarrowed = computed(() => model.value !== whole.value);
/** A value of its own, so that only a new look draws anew. */
export const look = computed(() => view.value.look);
/** By key, as shares of the picture; empty as a rule. */
export const pins = computed(() => view.value.pins);
/** What finds the network around actors: loaded when an address or a reader asks for one. */
export const surroundings = createPart(async () => (await import('./model/around.ts')).applyAround);
/** The network around actors, where the graph knows one of them; null also until what finds it is loaded. */
export const around = computed(() => {
  const { around: wished } = view.value;
  return surroundings.loaded.value && wished?.keys.some((key) => model.value.actor.has(key)) ? wished : null;
});
/** What is open in the panel. */
export const selection = computed(() => view.value.selection);
/** What the address asks for, as far as this browser can show it: without WebGL no picture. */
export const mode = computed(() =>
  drawable.value || view.value.mode === 'links' ? view.value.mode : 'actors',
);

/** Of the articles that are chosen, else of all: a panel outlives a filter. `undefined` where nobody is selected. */
export const selectedActor = computed<Actor | undefined>(() => {
  const { is, key } = { key: '', ...selection.value };
  return is === 'actor' ? (model.value.actor.get(key) ?? whole.value.actor.get(key)) : undefined;
});
/** Of two selected actors or more, all. */
export const selectedActors = computed<readonly Actor[]>(() => {
  const keys = selection.value.is === 'actors' ? actorsIn(selection.value) : [];
  return keys.flatMap((key) => model.value.actor.get(key) ?? whole.value.actor.get(key) ?? []);
});
/** `undefined` where none is selected, or the graph has none of this id. */
export const selectedArticle = computed<ArticleHead | undefined>(() => {
  const { is, key } = { key: '', ...selection.value };
  return is === 'article' ? whole.value.articles.get(key) : undefined;
});
/** Of the articles that are chosen, else of all; `undefined` where none is selected. */
export const selectedLink = computed<Link | undefined>(() => {
  const { is, key } = { key: '', ...selection.value };
  return is === 'link' ? (model.value.link.get(key) ?? whole.value.link.get(key)) : undefined;
});

/** What passes the filters; on small stages fewer than the default, where nobody chose a number. */
export const passing = computed<Visible>(() => {
  const find = surroundings.loaded.value;
  if (find && around.value) return find(model.value, filters.value, around.value);
  const { budget } = filters.value;
  const most = budget === DEFAULT_FILTERS.budget ? Math.min(budget, suitable.value) : budget;
  return applyFilters(model.value, { ...filters.value, budget: most });
});
/** What is shown: what passes, and what is selected in spite of the filters. */
export const visible = computed<Visible>(() => {
  const link = selectedLink.value;
  const ends = link ? [link.source, link.target] : [];
  const extra = selectedActor.value
    ? [selectedActor.value]
    : [...ends, ...selectedActors.value, ...(path.value?.actors ?? [])];
  const also = alsoShown.value.flatMap((key) => model.value.actor.get(key) ?? []);
  return alsoShow(model.value, passing.value, filters.value, [...new Set([...extra, ...also])]);
});

let focusBefore: Focus | null = null;
/** What stands out: what the pointer is on, else where the keyboard is, else the selection. The same object while the same stands out: nothing is drawn anew. */
export const focus = computed<Focus | null>(() => {
  const key = reached.value;
  const next =
    focusOn(hovered.value) ??
    focusOn(key === null ? NOTHING : { is: 'actor', key }) ??
    focusOn(selection.value);
  if (!isSameFocus(focusBefore, next)) focusBefore = next;
  return focusBefore;
});

/** Of a network around actors everybody who is linked with those who are selected. */
function focusAround(): Focus {
  const all = selectedActors.value.map((actor) =>
    focusOnActor(model.value, visible.value, filters.value, actor),
  );
  return {
    centres: selectedActors.value,
    others: [...new Set(all.flatMap(({ others }) => others))],
    links: [...new Set(all.flatMap(({ links }) => links))],
  };
}

/** What stands out while something is looked at; null where it is not in the picture. */
export function focusOn(what: Selection): Focus | null {
  if (what.is === 'nothing') return null;
  if (what.is === 'article') return focusOnArticle(model.value, visible.value, what.key);
  if (what.is === 'actors')
    return around.value
      ? focusAround()
      : focusOnSet(model.value, visible.value, selectedActors.value, path.value ?? undefined);
  if (what.is === 'link') {
    const link = model.value.link.get(what.key);
    return link ? focusOnLink(link) : null;
  }
  const actor = model.value.actor.get(what.key);
  return actor && visible.value.keys.has(actor.key)
    ? focusOnActor(model.value, visible.value, filters.value, actor)
    : null;
}
