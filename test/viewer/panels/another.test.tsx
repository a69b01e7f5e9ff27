// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { choose, select } from '../../../src/viewer/actions.ts';
import { Another } from '../../../src/viewer/panels/another.tsx';
import { adding, selection } from '../../../src/viewer/state.ts';
import { actorNamed, click, draw, erase, happen, openPage, textsOf } from '../page.ts';

let host: HTMLElement;
beforeEach(() => {
  openPage();
  host = draw(<Another />);
});
afterEach(() => erase(host));

it('lets the next actor join, and only the next', () => {
  const [iran, nato, irak] = ['Iran', 'NATO', 'Irak'].map(
    (label) => ({ is: 'actor', key: actorNamed(label).key }) as const,
  );
  if (!iran || !nato || !irak) throw new Error('no actors');
  select(iran);
  click(host, 'button');
  expect(textsOf(host, '[role="status"]')[0]).toContain('joins the selection');
  happen(() => choose(nato, false));
  expect(selection.value).toEqual({ is: 'actors', keys: [iran.key, nato.key] });
  expect(adding.value).toBe(false);
  happen(() => choose(irak, false));
  expect(selection.value).toEqual(irak);
});

it('can be given up', () => {
  click(host, 'button');
  click(host, 'button');
  expect(adding.value).toBe(false);
  expect(host.querySelector('[role="status"]')).toBeNull();
});
