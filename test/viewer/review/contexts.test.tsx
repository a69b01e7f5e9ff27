// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { Contexts } from '../../../src/viewer/review/contexts.tsx';
import { look, looked } from '../../../src/viewer/review/sitting.ts';
import { draw, erase } from '../page.ts';
import { ALL, openReviewable } from './opened.ts';

let host: HTMLElement;
afterEach(() => {
  erase(host);
  vi.unstubAllGlobals();
});

it('marks the name in its sentence, with title and date; says where no article can be fetched', async () => {
  openReviewable();
  looked.value = null;
  await look();
  const [actor] = ALL.corpus.actors;
  if (!actor) return expect.fail();
  vi.stubGlobal('fetch', async () => ({ ok: false }));
  host = draw(<Contexts subject={{ is: 'nobody', actors: [actor] }} />);
  await vi.waitFor(() => expect(host.textContent).toBe('No sentence could be fetched.'), 60_000);
  erase(host);
  openReviewable();
  host = draw(<Contexts subject={{ is: 'nobody', actors: [actor] }} />);
  await vi.waitFor(() => expect(host.querySelectorAll('mark.place')).toHaveLength(2), 60_000);
  expect(host.textContent).toContain('Nr. 0');
  expect(host.querySelector('blockquote')?.lang).toBe('de');
});
