// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { Nobody } from '../../../src/viewer/panels/nobody.tsx';
import { visible } from '../../../src/viewer/state.ts';
import { DEFAULT_VIEW } from '../../../src/viewer/view.ts';
import { click, draw, erase, openCounted, textsOf } from '../page.ts';

let host: HTMLElement;
afterEach(() => erase(host));

it('says that nobody passes what is chosen, and leads back to all', () => {
  openCounted({ filters: { ...DEFAULT_VIEW.filters, sources: ['Nirgends'] } });
  host = draw(<Nobody />);
  expect(textsOf(host, '[role="status"]')).toEqual([
    'Nobody is left to be shown: no actor passes what is chosen.',
  ]);
  click(host, 'button');
  expect(visible.value.actors.length).toBeGreaterThan(0);
  expect(host.textContent).toBe('');
});
