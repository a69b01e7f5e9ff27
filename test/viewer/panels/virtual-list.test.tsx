// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { VirtualList } from '../../../src/viewer/panels/virtual-list.tsx';
import { draw, erase, find, happen, openPage, textsOf } from '../page.ts';

const items = Array.from({ length: 5000 }, (_, i) => `row ${i}`);
let host: HTMLElement;
let top = 0;

beforeEach(() => {
  openPage();
  top = 0;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return this.classList.contains('scroller') ? new DOMRect(0, 0, 300, 500) : new DOMRect(0, -top, 300, 1);
  });
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(40);
  host = draw(
    <div class="scroller">
      <VirtualList items={items} keyOf={(item) => item} estimate={100} within=".scroller" label="Rows">
        {(item, at) => (
          <article>
            {item} at {at}
          </article>
        )}
      </VirtualList>
    </div>,
  );
});
afterEach(() => {
  erase(host);
  vi.restoreAllMocks();
});

it('draws only what is in sight, and what comes into sight', () => {
  expect(textsOf(host, 'article')[0]).toBe('row 0 at 0');
  expect(host.querySelectorAll('article').length).toBeLessThan(40);
  top = 250_000;
  happen(() => find(host, '.scroller').dispatchEvent(new Event('scroll')));
  const shown = textsOf(host, 'article');
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.length).toBeLessThan(40);
  expect(Number.parseInt(shown[0]?.slice(4) ?? '', 10)).toBeGreaterThan(2000);
});

it('is a feed with a name, and as high as all rows together', () => {
  expect(find(host, '[role="feed"]').getAttribute('aria-label')).toBe('Rows');
  const spacers = [...host.querySelectorAll<HTMLElement>('.spacer')].map(({ style }) =>
    Number.parseFloat(style.height),
  );
  expect((spacers[0] ?? 0) + (spacers[1] ?? 0)).toBeGreaterThan(400_000);
});
