// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TopBar } from '../../../src/viewer/panels/top-bar.tsx';
import { connected, drawable, filtersOpen, loaded, mode } from '../../../src/viewer/state.ts';
import { click, draw, erase, find, happen, openPage, textsOf } from '../page.ts';

let host: HTMLElement;

beforeEach(() => {
  openPage();
  host = draw(<TopBar />);
});
afterEach(() => {
  erase(host);
  connected.value = false;
  drawable.value = true;
});

describe('the top bar', () => {
  it('has the title of the network, the search and the views', () => {
    expect(textsOf(host, 'h1 .title')).toEqual(['Januar 2020']);
    expect(host.querySelector('#search')).not.toBeNull();
    expect(textsOf(host, '.views button')).toEqual(['Picture', 'Actors', 'Links', 'Statements', 'Articles']);
  });

  it('has neither search nor views while there is no network, but all tools that need none', () => {
    happen(() => {
      loaded.value = { is: 'loading' };
    });
    expect(textsOf(host, 'h1 .title')).toEqual(['Who is who in the news']);
    expect(host.querySelector('#search, .views, .filters-button, .menu')).toBeNull();
    expect(host.querySelector('.try')).not.toBeNull();
  });

  it('changes the view', () => {
    click(host, '.views button:nth-child(3)');
    expect(mode.value).toBe('links');
    expect(textsOf(host, '.views [aria-pressed="true"]')).toEqual(['Links']);
  });

  it('does not offer a picture that the browser cannot draw', () => {
    happen(() => {
      drawable.value = false;
    });
    expect(textsOf(host, '.views button')).toEqual(['Actors', 'Links', 'Statements', 'Articles']);
  });

  it('shows that the page follows the articles, while it does', () => {
    expect(host.querySelector('.live')).toBeNull();
    happen(() => {
      connected.value = true;
    });
    expect(textsOf(host, '.live')).toEqual(['live']);
  });

  it('folds the filters out and in', () => {
    click(host, '.filters-button');
    expect(filtersOpen.value).toBe(true);
    expect(find(host, '.filters-button').getAttribute('aria-expanded')).toBe('true');
    click(host, '.filters-button');
    expect(filtersOpen.value).toBe(false);
  });
});
