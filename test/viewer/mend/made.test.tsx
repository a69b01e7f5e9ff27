// @vitest-environment happy-dom
/** What a form has decided is said in it, and the keyboard stays there. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ignore } from '../../../src/corrections/wishes.ts';
import { made } from '../../../src/viewer/mend/desk.ts';
import { Desk, decide } from '../../../src/viewer/mend/made.tsx';
import { model } from '../../../src/viewer/state.ts';
import { actorNamed, draw, erase, find, openPage, textsOf } from '../page.ts';

let host: HTMLElement;
const noIran = () => ignore(actorNamed('Iran'), model.value.actors, null);
beforeEach(() => {
  localStorage.clear();
  made.value = [];
  openPage();
  host = draw(
    <Desk>
      <button type="button">do it</button>
    </Desk>,
  );
});
afterEach(() => erase(host));

const PATIENCE = 30_000;

it('says what was decided, and keeps the keyboard where a button has gone', async () => {
  expect(textsOf(host, '.decided')).toEqual(['']);
  const [button] = host.querySelectorAll('button');
  button?.focus();
  button?.remove();
  expect(await decide(noIran())).toBe(true);
  await vi.waitFor(() => expect(find(host, '.decided').textContent).toBe('Kept: No actor: Iran (Place)'));
  await vi.waitFor(() => expect(document.activeElement).toBe(find(host, '.desk')), PATIENCE);
});

it('what is taken back is said no more', async () => {
  await decide(noIran());
  await vi.waitFor(() => expect(textsOf(host, '.made li')).toHaveLength(1), PATIENCE);
  find(host, '.made li button').click();
  await vi.waitFor(() => expect(made.value).toEqual([]), PATIENCE);
  await vi.waitFor(() => expect(textsOf(host, '.decided')).toEqual(['']), PATIENCE);
});
