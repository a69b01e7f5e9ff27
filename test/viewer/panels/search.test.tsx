// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { naming } from '../../../src/viewer/panels/naming-part.ts';
import { SearchBox } from '../../../src/viewer/panels/search.tsx';
import { selection } from '../../../src/viewer/state.ts';
import { DEFAULT_VIEW, NOTHING } from '../../../src/viewer/view.ts';
import { appear, click, draw, erase, find, openPage, press, textsOf, type } from '../page.ts';

let host: HTMLElement;
const field = () => find(host, 'input');
const show = (kinds = DEFAULT_VIEW.filters.kinds) => {
  openPage({ filters: { ...DEFAULT_VIEW.filters, kinds } });
  host = draw(<SearchBox />);
};

beforeAll(() => naming.load());
beforeEach(() => show());
afterEach(() => erase(host));

describe('the search box', () => {
  it('shows hits, by which name they were found, and which the filters hide', () => {
    erase(host);
    show(['person']);
    type(field(), 'pasdaran');
    expect(textsOf(host, '[role="option"] > *:not(svg)')).toEqual([
      'Revolutionsgarden',
      'also “Pasdaran”',
      'hidden by filters, will be shown',
    ]);
  });

  it('opens what is clicked, and is empty again', () => {
    type(field(), 'nato');
    click(host, '[role="option"]');
    expect(selection.value).toEqual({ is: 'actor', key: 'e:nato' });
    expect((field() as HTMLInputElement).value).toBe('');
  });

  it('shows articles by words of their titles, and opens them', async () => {
    field().focus();
    type(field(), 'golf bericht 7');
    await appear(host, '[role="option"] small');
    expect(textsOf(host, '[role="option"] .name')[0]).toBe('Lage am Golf, Bericht 7');
    expect(textsOf(host, '[role="option"] small')[0]).toContain('Jan 7, 2020');
    press(field(), 'Enter');
    expect(selection.value).toEqual({ is: 'article', key: '2020/01/artikel-7' });
  });

  it('lets an actor join those that are selected, with the shift key', () => {
    type(field(), 'nato');
    press(field(), 'Enter');
    type(field(), 'opec');
    press(field(), 'Enter', { shiftKey: true });
    expect(selection.value).toEqual({ is: 'actors', keys: ['e:nato', 'e:opec'] });
  });

  it('tells screen readers which hit is reached and how many there are', () => {
    expect(field().getAttribute('aria-expanded')).toBe('false');
    type(field(), 'hisbollah');
    press(field(), 'ArrowDown');
    expect(textsOf(host, '.none')).toEqual([]);
    expect(field().getAttribute('aria-expanded')).toBe('true');
    expect(field().getAttribute('aria-activedescendant')).toBe('hit-1');
    expect(find(host, '#hit-1').getAttribute('aria-selected')).toBe('true');
    expect(textsOf(host, '[role="status"]')).toEqual(['2 matches']);
    type(field(), 'nato');
    expect(textsOf(host, '[role="status"]')).toEqual(['1 match']);
  });

  it('says that nobody has that name, to all readers', () => {
    type(field(), 'qqqq');
    expect(textsOf(host, '.none, [role="status"]')).toEqual(
      Array(2).fill('No actor and no article is called “qqqq”.'),
    );
  });

  it('keeps the Escape that clears it to itself', () => {
    let heard = 0;
    const count = () => {
      heard += 1;
    };
    document.addEventListener('keydown', count);
    type(field(), 'nato');
    press(field(), 'Escape');
    expect(heard).toBe(0);
    press(field(), 'Escape');
    expect(heard).toBe(1);
    document.removeEventListener('keydown', count);
    expect(selection.value).toEqual(NOTHING);
  });
});
