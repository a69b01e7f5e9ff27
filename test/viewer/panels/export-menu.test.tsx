// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readGraph } from '../../../src/pipeline.ts';
import { download } from '../../../src/viewer/export/download.ts';
import { ExportMenu } from '../../../src/viewer/panels/export-menu.tsx';
import type { Stage } from '../../../src/viewer/stage/stage.ts';
import { loaded, notices, stage, visible } from '../../../src/viewer/state.ts';
import { DEFAULT_VIEW } from '../../../src/viewer/view.ts';
import { FORMATS } from '../../../src/write/index.ts';
import { actorNamed, appear, click, draw, erase, find, happen, openPage, textsOf } from '../page.ts';

vi.mock('../../../src/viewer/export/download.ts', () => ({ download: vi.fn() }));

let host: HTMLElement;
const open = async () => {
  click(host, '.menu > button');
  await appear(host, 'fieldset:nth-of-type(2) button');
};
/** Chooses what is offered under that name, and waits until it is saved. */
const choose = async (title: string) => {
  const wanted = [...host.querySelectorAll('.menu-box button')].find((one) => one.textContent === title);
  happen(() => wanted?.dispatchEvent(new MouseEvent('click', { bubbles: true })));
  await expect.poll(() => host.querySelector('.menu-box')).toBeNull();
};
const saved = () => vi.mocked(download).mock.lastCall ?? ['', new Blob()];
const keysIn = async (file: Blob) =>
  JSON.parse(await file.text())
    .nodes.map(({ key }: { key: string }) => key)
    .sort();
const [json] = FORMATS;

beforeEach(() => {
  vi.clearAllMocks();
  openPage({ filters: { ...DEFAULT_VIEW.filters, kinds: ['place'] } });
  host = draw(<ExportMenu />);
});
afterEach(() => erase(host));

describe('the export menu', () => {
  it('offers every format there is', async () => {
    await open();
    expect(textsOf(host, '.menu-box button').sort()).toEqual(FORMATS.map(({ title }) => title.en).sort());
  });

  it('saves the whole graph whatever the filters hide, and closes', async () => {
    await open();
    await choose(json?.title.en ?? '');
    const [name, file] = saved();
    expect(name).toBe(json?.file);
    const whole = loaded.value.is === 'ready' ? readGraph((await loaded.value.json()) ?? undefined) : null;
    expect(readGraph(await file.text())).toEqual(whole);
  });

  it('saves nothing where the text of graph.json is that of another graph, and says so', async () => {
    await open();
    if (loaded.value.is === 'ready') loaded.value = { ...loaded.value, json: async () => null };
    await choose(json?.title.en ?? '');
    expect(notices.value.at(-1)?.title).toContain('another graph');
    expect(download).not.toHaveBeenCalled();
  });

  it('saves what is visible under a name that says so', async () => {
    await open();
    click(host, 'input[value="visible"]');
    await choose(json?.title.en ?? '');
    const [name, file] = saved();
    expect(name).toBe(json?.file.replace('.', '-visible.'));
    expect(await keysIn(file)).toEqual([...visible.value.keys].sort());
    expect(JSON.parse(await file.text()).attributes.origin.part).toBe('visible&kinds=place');
  });

  it('offers the surroundings of an actor that is selected, and of none', async () => {
    await open();
    expect(host.querySelector('input[value="around"]')).toBeNull();
    erase(host);
    const { key } = actorNamed('Kassem Soleimani');
    openPage({ selection: { is: 'actor', key } });
    host = draw(<ExportMenu />);
    await open();
    click(host, 'input[value="around"]');
    await choose(json?.title.en ?? '');
    expect(await keysIn(saved()[1])).toContain(key);
  });

  it('writes CSV for Excel when asked, and says beside it where it comes from', async () => {
    await open();
    click(host, 'input[type="checkbox"]');
    await choose('Links (CSV)');
    const [[name, file] = ['', new Blob()], [beside] = ['']] = vi.mocked(download).mock.calls;
    expect([name, beside]).toEqual(['links.csv', 'links.csv-metadata.json']);
    expect((await file.text()).replace('\uFEFF', '')).toMatch(/^source;target;/);
  });

  it('offers the picture where there is one', async () => {
    const picture = new Blob(['painted']);
    stage.value = { picture: async () => picture } as unknown as Stage;
    await open();
    await choose('Picture as shown (PNG)');
    expect(saved()).toEqual(['graph.png', picture]);
  });

  it('is not there without a network', () => {
    happen(() => {
      loaded.value = { is: 'loading' };
    });
    expect(() => find(host, '.menu')).toThrow();
  });
});
