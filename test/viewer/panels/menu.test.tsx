// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Menu } from '../../../src/viewer/panels/menu.tsx';
import { click, draw, erase, find, happen, press, textsOf } from '../page.ts';

let host: HTMLElement;
const items = () => textsOf(host, '.menu-box button');
const pointAt = (target: EventTarget) =>
  happen(() => target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })));

beforeEach(() => {
  document.body.replaceChildren();
  host = draw(
    <Menu label="Export">
      {(close) => (
        <button type="button" onClick={close}>
          PNG
        </button>
      )}
    </Menu>,
  );
});
afterEach(() => erase(host));

describe('a menu', () => {
  it('opens and closes at its button', () => {
    expect(items()).toEqual([]);
    click(host, '.menu > button');
    expect(items()).toEqual(['PNG']);
    expect(find(host, '.menu > button').getAttribute('aria-expanded')).toBe('true');
    click(host, '.menu > button');
    expect(items()).toEqual([]);
  });

  it('closes when something is chosen', () => {
    click(host, '.menu > button');
    click(host, '.menu-box button');
    expect(items()).toEqual([]);
  });

  it('closes at a click elsewhere, not at one inside', () => {
    click(host, '.menu > button');
    pointAt(find(host, '.menu-box button'));
    expect(items()).toEqual(['PNG']);
    pointAt(document.body);
    expect(items()).toEqual([]);
  });

  it('closes at Escape, keeps that key to itself and takes the keyboard back', () => {
    let heard = 0;
    const count = () => {
      heard += 1;
    };
    document.addEventListener('keydown', count);
    click(host, '.menu > button');
    press(find(host, '.menu-box button'), 'Escape');
    expect(items()).toEqual([]);
    expect(document.activeElement).toBe(find(host, '.menu > button'));
    expect(heard).toBe(0);
    press(find(host, '.menu > button'), 'Escape');
    expect(heard).toBe(1);
    document.removeEventListener('keydown', count);
  });
});
