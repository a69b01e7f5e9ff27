// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { startKeys } from '../../src/viewer/keys.ts';
import { read } from '../../src/viewer/reading/arrival.ts';
import * as state from '../../src/viewer/state.ts';
import { DEFAULT_VIEW, NOTHING } from '../../src/viewer/view.ts';
import { openPage, press } from './page.ts';

const IRAN = { is: 'actor', key: 'e:iran' } as const;
startKeys();

function addInput(more: { readonly id?: string; readonly type?: string } = {}): HTMLInputElement {
  return document.body.appendChild(Object.assign(document.createElement('input'), more));
}

beforeEach(() => {
  openPage({ ...DEFAULT_VIEW, selection: IRAN });
});

describe('"/"', () => {
  it('goes to the search, and is not written there', () => {
    const field = addInput({ id: 'search' });
    expect(press(document.body, '/')).toBe(true);
    expect(document.activeElement).toBe(field);
  });

  it('is a letter like any other where somebody writes', () => {
    addInput({ id: 'search' });
    const other = addInput();
    other.focus();
    expect(press(other, '/')).toBe(false);
    expect(document.activeElement).toBe(other);
  });

  it('is a letter in longer texts, too', () => {
    addInput({ id: 'search' });
    const text = document.body.appendChild(document.createElement('textarea'));
    text.focus();
    expect(press(text, '/')).toBe(false);
    press(text, '?');
    expect(document.activeElement).toBe(text);
    expect(state.helpOpen.value).toBe(false);
  });

  it('works from a slider, into which nobody writes', () => {
    const field = addInput({ id: 'search' });
    press(addInput({ type: 'range' }), '/');
    expect(document.activeElement).toBe(field);
  });
});

describe('"?"', () => {
  it('opens the help, unless somebody writes', () => {
    press(addInput(), '?');
    expect(state.helpOpen.value).toBe(false);
    press(document.body, '?');
    expect(state.helpOpen.value).toBe(true);
  });
});

describe('Escape', () => {
  it('closes the filters first, then the panel', () => {
    state.filtersOpen.value = true;
    press(document.body, 'Escape');
    expect(state.filtersOpen.value).toBe(false);
    expect(state.selection.value).toEqual(IRAN);
    press(document.body, 'Escape');
    expect(state.selection.value).toEqual(NOTHING);
  });

  it('leads from an article to what was open before it', () => {
    read('2020/01/artikel-1');
    expect(state.selection.value.is).toBe('article');
    press(document.body, 'Escape');
    expect(state.selection.value).toEqual(IRAN);
    press(document.body, 'Escape');
    expect(state.selection.value).toEqual(NOTHING);
  });

  it('closes only the help, as long as that is open', () => {
    state.helpOpen.value = true;
    press(document.body, 'Escape');
    expect(state.selection.value).toEqual(IRAN);
  });
});

it('keys with Ctrl, Alt or the command key belong to the browser', () => {
  for (const how of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) press(document.body, '?', how);
  expect(state.helpOpen.value).toBe(false);
});
