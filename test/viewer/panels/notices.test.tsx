// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { say, tell } from '../../../src/viewer/actions.ts';
import { Notices } from '../../../src/viewer/panels/notices.tsx';
import { click, draw, erase, happen, openPage, textsOf } from '../page.ts';

let host: HTMLElement;

beforeEach(() => {
  openPage();
  host = draw(<Notices />);
});
afterEach(() => erase(host));

describe('notices', () => {
  it('stand with all their lines until one dismisses them', () => {
    happen(() => {
      tell('One', ['first line', 'second line']);
      tell('Two');
    });
    expect(textsOf(host, '.notice p')).toEqual(['One', 'first line', 'second line', 'Two']);
    click(host, '.notice .close');
    expect(textsOf(host, '.notice p')).toEqual(['Two']);
  });

  it('take markup for text', () => {
    happen(() => tell('<img src=x>', ['<b>bold</b>']));
    expect(textsOf(host, '.notice p')).toEqual(['<img src=x>', '<b>bold</b>']);
    expect(host.querySelector('img')).toBeNull();
  });

  it('have a line that only screen readers hear', () => {
    happen(() => say('NATO, Organization'));
    expect(textsOf(host, '.unseen[aria-live]')).toEqual(['NATO, Organization']);
  });
});
