// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { select } from '../../../src/viewer/actions.ts';
import { SidePanel } from '../../../src/viewer/panels/panel.tsx';
import { selection } from '../../../src/viewer/state.ts';
import { NOTHING } from '../../../src/viewer/view.ts';
import {
  actorNamed,
  click,
  draw,
  erase,
  find,
  happen,
  openPage,
  serveArticles,
  strongestLink,
} from '../page.ts';

let host: HTMLElement;
const label = () => find(host, '.panel').getAttribute('aria-label');

beforeEach(() => {
  serveArticles();
  openPage();
  host = draw(<SidePanel />);
});
afterEach(() => {
  erase(host);
  vi.unstubAllGlobals();
});

describe('the side panel', () => {
  it('is there only while something is selected', () => {
    expect(host.children).toHaveLength(0);
    happen(() => select({ is: 'actor', key: actorNamed('Iran').key }));
    expect(label()).toBe('Iran');
    click(host, '.panel-bar .close');
    expect(selection.value).toEqual(NOTHING);
    expect(host.children).toHaveLength(0);
  });

  it('is named after both ends of a link', () => {
    const { key, source, target } = strongestLink();
    happen(() => select({ is: 'link', key }));
    expect(label()).toBe(`${source.label} – ${target.label}`);
  });

  it('takes the keyboard when it opens, and again for another actor', () => {
    happen(() => select({ is: 'actor', key: actorNamed('Iran').key }));
    const first = find(host, '.panel');
    expect(document.activeElement).toBe(first);
    happen(() => select({ is: 'actor', key: actorNamed('NATO').key }));
    expect(document.activeElement).toBe(find(host, '.panel'));
    expect(find(host, '.panel')).not.toBe(first);
  });
});
