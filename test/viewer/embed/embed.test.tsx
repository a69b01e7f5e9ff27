// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { select } from '../../../src/viewer/actions.ts';
import { Embed, NotFramed } from '../../../src/viewer/embed/embed.tsx';
import { actorNamed, click, draw, erase, find, happen, openPage, strongestLink, textsOf } from '../page.ts';

vi.mock('../../../src/viewer/stage/stage-view.tsx', () => ({
  StageView: () => <button type="button" class="stage" />,
}));

let host: HTMLElement;
beforeEach(() => {
  openPage();
  host = draw(<Embed />);
});
afterEach(() => erase(host));

it('is the map with title, legend and the way to the whole page', () => {
  expect(host.querySelector('.stage, .filters, .tools')?.className).toBe('stage');
  expect(textsOf(host, 'footer > span').slice(0, 3).join()).toMatch(
    /People \d+,Organizations \d+,Places \d+/,
  );
  expect(find(host, 'header a').getAttribute('href')).not.toContain('embed');
});

it('says who was clicked, and where the evidence is', () => {
  happen(() => select({ is: 'actor', key: actorNamed('NATO').key }));
  expect(textsOf(host, '.embed-chosen a')).toEqual(['Evidence for NATO']);
  expect(find(host, '.embed-chosen a').getAttribute('href')).toContain('actor=');
  const { key, source, target } = strongestLink();
  happen(() => select({ is: 'link', key }));
  expect(textsOf(host, '.embed-chosen a')).toEqual([`Evidence for ${source.label} – ${target.label}`]);
  click(host, '.embed-chosen button');
  expect(host.querySelector('.embed-chosen')).toBeNull();
});

it('leaves the wheel to the page around it, unless somebody is at the picture or holds Ctrl', () => {
  const stage = find(host, '.stage');
  let seen = 0;
  stage.addEventListener('wheel', () => (seen += 1));
  const turn = (ctrlKey: boolean) => {
    const event = new Event('wheel', { bubbles: true, cancelable: true });
    stage.dispatchEvent(Object.assign(event, { ctrlKey }));
  };
  turn(false);
  expect(seen).toBe(0);
  turn(true);
  stage.focus();
  turn(false);
  expect(seen).toBe(2);
});

it('says where it was not made to be framed', () => {
  const other = draw(<NotFramed />);
  expect(other.textContent).toContain('not published to be shown');
  erase(other);
});
