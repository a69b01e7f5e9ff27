/** The page without a browser: its state filled with the fixture, its components drawn into a document. */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, vi } from 'vitest';
import { type EntityId, isEntityId } from '../../src/model.ts';
import { loadedFrom } from '../../src/viewer/model/from-json.ts';
import type { Actor, Link, Model } from '../../src/viewer/model/graph.ts';
import { openedFrom } from '../../src/viewer/model/load.ts';
import { language } from '../../src/viewer/preferences.ts';
import * as state from '../../src/viewer/state.ts';
import { DEFAULT_VIEW, NOTHING, type View } from '../../src/viewer/view.ts';
import { countedFixture } from './counted.ts';
import { createFixture, type FixtureOptions, keyOf } from './fixture.ts';

/** The page as it is when a graph has just been loaded, in English, with the view as wished. */
export function openPage(view: Partial<View> = {}, options?: FixtureOptions): Model {
  history.replaceState(null, '', '/');
  document.body.replaceChildren();
  language.value = 'en';
  state.view.value = { ...DEFAULT_VIEW, ...view };
  state.hovered.value = NOTHING;
  state.reached.value = null;
  state.notices.value = [];
  state.spoken.value = '';
  state.stage.value = null;
  state.helpOpen.value = false;
  state.filtersOpen.value = false;
  loadFixture(options);
  return state.model.value;
}

/** Puts another graph into the page. */
export function loadFixture(options?: FixtureOptions): void {
  state.loaded.value = loadedFrom(JSON.stringify(createFixture(options).graph));
}

/** The page as it is when a graph with its occurrences has been loaded: `x` and `y` in January, `x` and `w` in February 2020. */
export function openCounted(view: Partial<View> = {}): Model {
  openPage(view);
  state.loaded.value = openedFrom(countedFixture().file, 'graph/graph.json');
  return state.model.value;
}

/** Lets the page fetch the articles of the fixture, but for those whose file is in `lost`; gives a list of what was asked for. */
export function serveArticles(lost: ReadonlySet<string> = new Set()): readonly string[] {
  const asked: string[] = [];
  const { articles } = createFixture();
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const name = address.replace('graph/articles/', '');
    const article = lost.has(name) ? undefined : articles.get(name);
    return { ok: article !== undefined, json: async () => article };
  });
  return asked;
}

/** The actor of that name; throws where there is none. */
export function actorNamed(label: string): Actor {
  const actor = state.model.value.actor.get(keyOf(label));
  if (!actor) throw new Error(`${label} is not in the graph`);
  return actor;
}

/** The link with the most shared sentences. */
export function strongestLink(): Link {
  const [link] = state.model.value.links;
  if (!link) throw new Error('the graph has no link');
  return link;
}

/** The id of an actor of the page, whose key it is. */
export const idOf = ({ key }: Actor): EntityId => (isEntityId(key) ? key : expect.fail(key));

/** Draws a component and gives the element around it. */
export function draw(component: ComponentChild): HTMLElement {
  const host = document.body.appendChild(document.createElement('div'));
  act(() => render(component, host));
  return host;
}

/** Takes away what was drawn. */
export function erase(host: HTMLElement): void {
  act(() => render(null, host));
}

/** What a reader does, and all that follows from it. */
export function happen(run: () => void): void {
  act(run);
}

/** Waits until what was asked for has arrived and the page shows it. */
export async function settle(): Promise<void> {
  await act(() => new Promise((done) => setTimeout(done)));
}

/** Waits for something that takes its time. */
export async function appear(host: ParentNode, selector: string): Promise<void> {
  await expect.poll(() => host.querySelector(selector), { message: selector }).not.toBeNull();
}

/** Opens a `<details>`, as its summary does. */
export function unfold(host: ParentNode, selector: string): void {
  const details = find(host, selector) as HTMLDetailsElement;
  happen(() => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
}

/** The element; throws where there is none. */
export function find(host: ParentNode, selector: string): HTMLElement {
  const element = host.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`nothing is ${selector}`);
  return element;
}

/** The texts of all elements, without blanks around them. */
export function textsOf(host: ParentNode, selector: string): string[] {
  return [...host.querySelectorAll(selector)].map((element) => element.textContent.trim());
}

export function click(host: ParentNode, selector: string, how: MouseEventInit = {}): void {
  const element = find(host, selector);
  happen(() => element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...how })));
}

/** Presses a key and tells whether the page kept the browser from doing what it does at that key. */
export function press(target: EventTarget, key: string, how: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...how });
  happen(() => target.dispatchEvent(event));
  return event.defaultPrevented;
}

/** Writes into a field, or moves a slider. */
export function type(field: HTMLElement, value: string, event: 'input' | 'change' = 'input'): void {
  (field as HTMLInputElement).value = value;
  happen(() => field.dispatchEvent(new Event(event, { bubbles: true })));
}
