// @vitest-environment happy-dom
/** Corrections on a page that this program serves: they go to the server, and nothing is kept in the browser. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { model, notices, opened } from '../../../src/viewer/state.ts';
import { actorNamed, openCounted, openPage } from '../page.ts';

const ENTRY = { verb: 'ignore', actors: [{ name: 'Iran', kind: 'place' }] } as const;
const answers = vi.fn();

beforeEach(() => {
  openPage();
  localStorage.clear();
  document.head.innerHTML = '<meta name="dramatis-token" content="secret">';
  answers.mockReset();
  vi.stubGlobal('fetch', answers);
});
afterEach(() => {
  document.head.replaceChildren();
  vi.unstubAllGlobals();
});

it('are sent with the token, and seen before the build', async () => {
  const { correct, made, takeBack } = await import('../../../src/viewer/mend/desk.ts');
  answers.mockResolvedValue(new Response('{"changed":true}'));
  expect(await correct([ENTRY])).toBe(true);
  const [address, { method, headers, body }] = answers.mock.calls[0] ?? [];
  expect([address, method, headers['x-dramatis-token'], JSON.parse(body)]).toEqual([
    'corrections',
    'POST',
    'secret',
    { do: 'add', entries: [{ ignore: 'Iran (place)' }] },
  ]);
  expect(model.value.actors.map(({ label }) => label)).not.toContain('Iran');
  expect([localStorage.length, made.value.length]).toEqual([0, 1]);
  answers.mockResolvedValue(new Response('{"changed":true}'));
  expect(await takeBack(ENTRY)).toBe(true);
  expect(actorNamed('Iran').label).toBe('Iran');
  expect(made.value).toEqual([]);
});

it('what the server says against them is told, and nothing is shown', async () => {
  const { correct, made } = await import('../../../src/viewer/mend/desk.ts');
  answers.mockResolvedValueOnce(new Response('corrections.yaml:1: It is not YAML', { status: 409 }));
  expect(await correct([ENTRY])).toBe(false);
  expect(notices.value.at(-1)?.lines).toEqual(['corrections.yaml:1: It is not YAML']);
  answers.mockRejectedValueOnce(new Error('gone'));
  expect(await correct([ENTRY])).toBe(false);
  expect(notices.value.at(-1)?.lines).toEqual(['gone']);
  expect([actorNamed('Iran').label, made.value]).toEqual(['Iran', []]);
});

it('many are kept without being shown, and what the file says is asked of the server', async () => {
  const { decisions, made, note, showMade, unnote } = await import('../../../src/viewer/mend/desk.ts');
  made.value = [];
  answers.mockImplementation(async () => new Response('{"changed":true}'));
  expect(await note([ENTRY])).toBe(true);
  await showMade();
  expect([actorNamed('Iran').label, made.value.length]).toEqual(['Iran', 1]);
  expect(await unnote([ENTRY])).toBe(true);
  expect(made.value).toEqual([]);
  answers.mockResolvedValueOnce(new Response('- ignore: Uhr\n'));
  expect(await decisions()).toMatchObject([{ verb: 'ignore', actors: [{ name: 'Uhr' }] }]);
  answers.mockRejectedValueOnce(new Error('gone'));
  expect(await decisions()).toEqual([]);
});

it('of two quick ones both are seen, and one taken back leaves the other', async () => {
  const { correct, made, takeBack } = await import('../../../src/viewer/mend/desk.ts');
  const OTHER = { verb: 'rename', actor: { name: 'y', kind: 'person' }, to: 'Yvonne' } as const;
  const GONE = { verb: 'ignore', actors: [{ name: 'x', kind: 'person' }] } as const;
  made.value = [];
  openCounted();
  answers.mockImplementation(async () => new Response('{"changed":true}'));
  expect(await correct([GONE])).toBe(true);
  expect(await correct([OTHER])).toBe(true);
  const labels = () => model.value.actors.map(({ label }) => label).sort();
  expect(labels()).toEqual(['Yvonne', 'w', 'z']);
  expect(await takeBack(GONE)).toBe(true);
  expect(labels()).toEqual(['Yvonne', 'w', 'x', 'z']);
  expect(opened.value).not.toBeNull();
});
