// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ZoomButtons } from '../../../src/viewer/panels/zoom.tsx';
import type { Stage } from '../../../src/viewer/stage/stage.ts';
import { stage, view } from '../../../src/viewer/state.ts';
import { DEFAULT_VIEW } from '../../../src/viewer/view.ts';
import { click, draw, erase, happen, openPage } from '../page.ts';

const fake = { zoom: vi.fn(), fit: vi.fn() };
let host: HTMLElement;
const buttons = () => host.querySelectorAll('button').length;

beforeEach(() => {
  vi.clearAllMocks();
  openPage();
  stage.value = fake as unknown as Stage;
  host = draw(<ZoomButtons />);
});
afterEach(() => erase(host));

describe('the zoom buttons', () => {
  it('zoom in, out again, and to all', () => {
    click(host, '[aria-label="Zoom in"]');
    click(host, '[aria-label="Zoom out"]');
    const [closer, farther] = fake.zoom.mock.calls.flat();
    expect(closer).toBeGreaterThan(1);
    expect(closer * farther).toBeCloseTo(1);
    click(host, '[aria-label="Show everything"]');
    expect(fake.fit).toHaveBeenCalledTimes(1);
  });

  it('are there only with the picture', () => {
    expect(buttons()).toBe(4);
    happen(() => {
      view.value = { ...DEFAULT_VIEW, mode: 'links' };
    });
    expect(buttons()).toBe(0);
    happen(() => {
      view.value = DEFAULT_VIEW;
      stage.value = null;
    });
    expect(buttons()).toBe(0);
  });
});
