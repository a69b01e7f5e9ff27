// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPart } from '../../../src/viewer/part.ts';
import { Why } from '../../../src/viewer/why/why.tsx';
import { click, draw, erase, find, openPage, settle, textsOf, unfold } from '../page.ts';

/** Whether the part of the page that answers can be fetched, and how often it was. */
const server = vi.hoisted(() => ({ there: true, asked: 0 }));

vi.mock('../../../src/viewer/why/part.ts', () => ({
  answers: createPart(async () => {
    server.asked += 1;
    if (!server.there) throw new Error('404');
    return { Explanation: () => <p class="answer">Because.</p> };
  }),
}));

let host: HTMLElement;

beforeEach(() => {
  openPage();
  host = draw(
    <Why question="Why?" hint="Why it is so">
      {({ Explanation }) => <Explanation evidence={[]} />}
    </Why>,
  );
});
afterEach(() => erase(host));

describe('a question', () => {
  it('loads nothing before somebody asks', () => {
    expect(textsOf(host, 'summary')).toEqual(['Why?']);
    expect(find(host, 'summary').title).toBe('Why it is so');
    expect(server.asked).toBe(0);
  });

  it('says so when the answer cannot be loaded, and tries again', async () => {
    server.there = false;
    unfold(host, '.why');
    await settle();
    expect(textsOf(host, '.warning')[0]).toContain('could not be loaded');
    server.there = true;
    click(host, '.warning button');
    await settle();
    expect(textsOf(host, '.answer')).toEqual(['Because.']);
  });
});
