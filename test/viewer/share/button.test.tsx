// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { ShareMenu } from '../../../src/viewer/share/button.tsx';
import { loaded } from '../../../src/viewer/state.ts';
import { appear, click, draw, erase, happen, openPage } from '../page.ts';

let host: HTMLElement;
afterEach(() => erase(host));

it('opens what can be shared, where there is something to share', async () => {
  openPage();
  host = draw(<ShareMenu />);
  click(host, 'button');
  await appear(host, '.menu-box .copy');
  happen(() => {
    loaded.value = { is: 'missing', detail: '404' };
  });
  expect(host.querySelector('button')).toBeNull();
});
