// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EvidenceList } from '../../../src/viewer/panels/evidence-list.tsx';
import { click, draw, erase, find, openPage, serveArticles, textsOf, type } from '../page.ts';

let host: HTMLElement;
const groups = [1, 2, 3, 5, 6].map((at) => ({ article: `2020/01/artikel-${at}`, sentences: [0] }));
const titles = () => textsOf(host, '.article h4');

beforeEach(() => {
  serveArticles();
  openPage();
  host = draw(<EvidenceList title="Mentions" groups={groups} entities={[]} />);
});
afterEach(() => {
  erase(host);
  vi.unstubAllGlobals();
});

describe('the articles behind something', () => {
  it('are the newest first, and the other way round if wished', () => {
    expect(titles()[0]).toBe('Lage am Golf, Bericht 6');
    type(find(host, 'select[aria-label="Order"]'), 'oldest', 'change');
    expect(titles()[0]).toBe('Lage am Golf, Bericht 1');
  });

  it('are found by words of their titles, and counted', () => {
    expect(textsOf(host, '[role="status"]')).toEqual(['5 articles']);
    type(find(host, 'input'), 'bericht 5');
    expect(titles()).toEqual(['Lage am Golf, Bericht 5']);
    expect(textsOf(host, '[role="status"]')).toEqual(['1 of 5 articles']);
    type(find(host, 'input'), 'nirgends');
    expect(textsOf(host, '[role="status"]')).toEqual(['No article fits.']);
  });

  it('can be those of one source', () => {
    type(find(host, 'select[aria-label="Source"]'), 'Der Morgen', 'change');
    expect(titles()).toEqual(['Lage am Golf, Bericht 6', '<script>alert(2)</script> im Titel']);
    click(host, '.sources [aria-pressed="true"]');
    expect(titles()).toHaveLength(5);
  });

  it('tell screen readers their place', () => {
    const places = [...host.querySelectorAll('.article')].map((one) => one.getAttribute('aria-posinset'));
    expect(places).toEqual(['1', '2', '3', '4', '5']);
  });
});

it('few articles need no tools', () => {
  erase(host);
  host = draw(<EvidenceList title="Mentions" groups={groups.slice(0, 2)} entities={[]} />);
  expect(host.querySelector('.evidence-tools')).toBeNull();
});
