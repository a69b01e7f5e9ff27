// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Late } from '../../../src/viewer/panels/late.tsx';
import { createPart } from '../../../src/viewer/part.ts';
import { click, draw, erase, openPage, settle, textsOf } from '../page.ts';

let host: HTMLElement;
beforeEach(() => {
  openPage();
});
afterEach(() => erase(host));

it('shows a part once it is loaded', async () => {
  host = draw(<Late part={createPart(async () => 'here')}>{(loaded) => <b>{loaded}</b>}</Late>);
  expect(host.textContent).toBe('…');
  await settle();
  expect(textsOf(host, 'b')).toEqual(['here']);
});

it('says that it could not be loaded, and tries again at a click', async () => {
  let there = false;
  const part = createPart(async () => {
    if (!there) throw new Error('gone');
    return 'here';
  });
  host = draw(<Late part={part}>{(loaded) => <b>{loaded}</b>}</Late>);
  await settle();
  expect(textsOf(host, '.warning')[0]).toContain('could not be loaded');
  there = true;
  click(host, '.warning button');
  await settle();
  expect(textsOf(host, 'b')).toEqual(['here']);
});
