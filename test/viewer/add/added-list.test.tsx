// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { AddedList } from '../../../src/viewer/add/added-list.tsx';
import { additions, restore } from '../../../src/viewer/add/desk.ts';
import { click, draw, erase, openPage, textsOf } from '../page.ts';
import { ADDITION } from './made.ts';

let host: HTMLElement;
beforeEach(() => {
  localStorage.setItem('dramatis.added', JSON.stringify([ADDITION]));
  openPage();
  host = draw(<AddedList />);
});
afterEach(() => erase(host));

it('says what was added, and takes it back', async () => {
  await restore();
  await expect.poll(() => textsOf(host, '.added li span')).toEqual(['Das Treffen']);
  expect(textsOf(host, '[role="status"]')[0]).toContain('1 article added: 1 new actor');
  click(host, '.added button');
  await expect.poll(() => host.querySelector('.added')).toBeNull();
  expect(additions.value).toEqual([]);
});
