// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { type Choice, Keys } from '../../../src/viewer/review/keys.tsx';
import { draw, erase } from '../page.ts';

let host: HTMLElement;
afterEach(() => erase(host));

const press = (target: Element, key: string, more: KeyboardEventInit = {}) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));

it('a button is pressed by its key, within the dialog, in small letters and capitals, and not while somebody chooses', () => {
  const act = vi.fn();
  const choices: readonly Choice[] = [{ key: 's', says: 'same', act }];
  host = draw(
    <dialog open>
      <select>
        <option>Saxony</option>
      </select>
      <Keys choices={choices} />
    </dialog>,
  );
  const dialog = host.querySelector('dialog') ?? expect.fail();
  expect(host.querySelector('button')?.textContent).toBe('s same');
  press(dialog, 's');
  press(host.querySelector('button') ?? dialog, 'S');
  expect(act).toHaveBeenCalledTimes(2);
  press(dialog, 'x');
  press(dialog, 's', { ctrlKey: true });
  press(host.querySelector('select') ?? dialog, 's');
  expect(act).toHaveBeenCalledTimes(2);
  host.querySelector('button')?.click();
  expect(act).toHaveBeenCalledTimes(3);
});
