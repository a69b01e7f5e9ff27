// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Why } from '../../../src/viewer/why/why.tsx';
import { appear, draw, erase, find, openPage, textsOf, unfold } from '../page.ts';

const ANSWERS = '../../../src/viewer/why/answers.ts';
const answers = { Explanation: () => <p class="answer">Because.</p> };
/** How often the part of the page was asked for that answers. */
let loads = 0;

/** Lets that part be there, or not. */
function serve(there: boolean): void {
  vi.doMock(ANSWERS, () => {
    loads += 1;
    if (!there) throw new Error('404');
    return answers;
  });
}

let host: HTMLElement;

beforeEach(() => {
  openPage();
  serve(true);
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
    expect(loads).toBe(0);
  });

  it('says so when the answer cannot be loaded, and tries again', async () => {
    serve(false);
    unfold(host, '.why');
    await appear(host, '.warning');
    expect(textsOf(host, '.warning')[0]).toContain('could not be loaded');
    serve(true);
    const asked = () => {
      unfold(host, '.why');
      return host.querySelector('.answer');
    };
    await expect.poll(asked).not.toBeNull();
    expect(textsOf(host, '.answer')).toEqual(['Because.']);
  });
});
