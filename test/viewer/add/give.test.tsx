// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addArticles } from '../../../src/viewer/add/desk.ts';
import { Give } from '../../../src/viewer/add/give.tsx';
import { notices } from '../../../src/viewer/state.ts';
import { click, draw, erase, find, happen, openPage, press, type } from '../page.ts';

vi.mock('../../../src/viewer/add/desk.ts', async (original) => ({
  ...(await original<typeof import('../../../src/viewer/add/desk.ts')>()),
  addArticles: vi.fn(),
}));

let host: HTMLElement;
let added = 0;
const show = (text: string) => {
  host = draw(
    <Give
      text={text}
      onAdded={() => {
        added += 1;
      }}
    />,
  );
};
beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(addArticles).mockResolvedValue(1);
  added = 0;
  openPage();
});
afterEach(() => {
  erase(host);
  document.head.replaceChildren();
  vi.unstubAllGlobals();
});

it('adds the text that was pasted, as the article of a file of that name', async () => {
  show('Otto Quandorf traf: Angela Merkel!');
  click(host, 'button');
  await expect.poll(() => added).toBe(1);
  expect(vi.mocked(addArticles).mock.lastCall?.[0]).toMatchObject([
    { id: 'added/otto-quandorf-traf-angela-merkel', text: 'Otto Quandorf traf: Angela Merkel!' },
  ]);
});

it('adds files that are dropped, and says what cannot be read', async () => {
  show('');
  expect(find(host, 'button').hasAttribute('disabled')).toBe(true);
  const drop = new Event('drop', { bubbles: true, cancelable: true });
  const files = [new File(['Ein Text.'], 'a.txt'), new File(['x'], 'b.pdf')];
  happen(() => find(host, '.give').dispatchEvent(Object.assign(drop, { dataTransfer: { files } })));
  await expect.poll(() => added).toBe(1);
  expect(drop.defaultPrevented).toBe(true);
  expect(notices.value[0]?.lines[0]).toContain('b.pdf');
});

it('says where no article is in it', async () => {
  show('');
  const field = find(host, 'input[type=file]') as HTMLInputElement;
  Object.defineProperty(field, 'files', { value: [new File(['x'], 'b.pdf')] });
  happen(() => field.dispatchEvent(new Event('change', { bubbles: true })));
  await expect.poll(() => notices.value.length).toBe(1);
  expect([added, vi.mocked(addArticles).mock.calls]).toEqual([0, []]);
});

it('saves files as they are where the program serves the page', async () => {
  document.head.innerHTML = '<meta name="dramatis-token" content="abc">';
  const sent: unknown[] = [];
  vi.stubGlobal('fetch', async (at: string, { body }: RequestInit) => {
    sent.push([at, JSON.parse(String(body))]);
    return new Response('');
  });
  show('Grüße');
  expect(find(host, 'button').textContent).toBe('Save among the articles');
  click(host, 'button');
  await expect.poll(() => added).toBe(1);
  expect(sent).toEqual([['articles', { add: { name: 'grüße.txt', content: 'R3LDvMOfZQ==' } }]]);
});

it('fetches an address of its own server, and says where it leads elsewhere', async () => {
  vi.stubGlobal(
    'fetch',
    async () => new Response('Otto Quandorf kam.', { headers: { 'content-type': 'text/plain' } }),
  );
  show('');
  type(find(host, '.address input'), 'notiz');
  click(host, '.address button');
  await expect.poll(() => added).toBe(1);
  expect(vi.mocked(addArticles).mock.lastCall?.[0]).toMatchObject([{ text: 'Otto Quandorf kam.' }]);
  type(find(host, '.address input'), 'https://example.org/feed');
  press(find(host, '.address input'), 'Enter');
  await expect.poll(() => notices.value[0]?.lines[0]).toContain('example.org');
  expect(added).toBe(1);
});

it('what is given while something is being added is not added, however it is given', async () => {
  let end = (_: number): void => {};
  vi.mocked(addArticles).mockImplementation(() => new Promise((resolve) => (end = resolve)));
  show('');
  const drop = () => {
    const event = new Event('drop', { bubbles: true, cancelable: true });
    const dataTransfer = { files: [new File(['Ein Text.'], 'a.txt')] };
    happen(() => find(host, '.give').dispatchEvent(Object.assign(event, { dataTransfer })));
  };
  drop();
  drop();
  type(find(host, '.address input'), 'notiz');
  press(find(host, '.address input'), 'Enter');
  await expect.poll(() => vi.mocked(addArticles).mock.calls.length).toBe(1);
  expect(find(host, 'input[type=file]').hasAttribute('disabled')).toBe(true);
  end(1);
  await expect.poll(() => find(host, 'input[type=file]').hasAttribute('disabled')).toBe(false);
  expect([vi.mocked(addArticles).mock.calls.length, added, notices.value]).toEqual([1, 1, []]);
});
