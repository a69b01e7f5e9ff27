// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Mending, MendingSet } from '../../../src/viewer/mend/mending.tsx';
import { actorNamed, draw, erase, openPage } from '../page.ts';

let host: HTMLElement;
beforeEach(() => {
  openPage();
});
afterEach(() => erase(host));

it('unfolds to what can be decided, which is loaded then', async () => {
  host = draw(<Mending actor={actorNamed('Iran')} />);
  expect(host.querySelector('.desk')).toBeNull();
  const details = host.querySelector('details') ?? expect.fail();
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  await vi.waitFor(() => expect(host.querySelector('.desk')).not.toBeNull(), 30_000);
  expect(host.textContent).toContain('Is the same as');
});

it('unfolds for several as well', async () => {
  host = draw(<MendingSet actors={['Iran', 'NATO'].map(actorNamed)} />);
  const details = host.querySelector('details') ?? expect.fail();
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  await vi.waitFor(() => expect(host.textContent).toContain('All these are one'), 30_000);
});
