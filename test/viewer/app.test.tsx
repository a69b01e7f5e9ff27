// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/viewer/app.tsx';
import { drawable, loaded } from '../../src/viewer/state.ts';
import { appear, draw, erase, happen, openPage } from './page.ts';

vi.mock('../../src/viewer/stage/stage-view.tsx', () => ({ StageView: () => <div class="stage" /> }));

let host: HTMLElement;
const has = (selector: string) => host.querySelector(selector) !== null;

beforeEach(() => {
  openPage();
  host = draw(<App />);
});
afterEach(() => {
  erase(host);
  drawable.value = true;
});

describe('the page', () => {
  it('shows the network with its filters', () => {
    expect([has('.stage'), has('.filters'), has('table'), has('.blank')]).toEqual([true, true, false, false]);
  });

  it('shows the table where the browser cannot draw', async () => {
    happen(() => {
      drawable.value = false;
    });
    await appear(host, 'table');
    expect(has('.stage')).toBe(false);
  });

  it('has no filters where there is nothing to filter, and says why', () => {
    happen(() => {
      loaded.value = { is: 'missing', detail: '404' };
    });
    expect([has('.stage'), has('.filters'), has('.blank')]).toEqual([false, false, true]);
  });
});
