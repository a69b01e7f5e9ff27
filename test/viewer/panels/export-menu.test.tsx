// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readGraph } from '../../../src/pipeline.ts';
import { download } from '../../../src/viewer/export/download.ts';
import { ExportMenu } from '../../../src/viewer/panels/export-menu.tsx';
import type { Stage } from '../../../src/viewer/stage/stage.ts';
import { loaded, stage, visible } from '../../../src/viewer/state.ts';
import { DEFAULT_VIEW } from '../../../src/viewer/view.ts';
import { FORMATS } from '../../../src/write/index.ts';
import { appear, click, draw, erase, find, happen, openPage, settle, textsOf } from '../page.ts';

vi.mock('../../../src/viewer/export/download.ts', async (original) => ({
  ...(await original<object>()),
  download: vi.fn(),
}));

let host: HTMLElement;
const open = async () => {
  click(host, '.menu > button');
  await appear(host, 'fieldset:first-of-type button');
};
/** Chooses what is offered under that name in the first or the second part of the menu. */
const choose = (title: string, part: 1 | 2) => {
  const buttons = [...host.querySelectorAll(`fieldset:nth-of-type(${part}) button`)];
  const wanted = buttons.find((button) => button.textContent === title);
  happen(() => wanted?.dispatchEvent(new MouseEvent('click', { bubbles: true })));
};
const saved = () => vi.mocked(download).mock.lastCall ?? ['', new Blob()];
const [json] = FORMATS;

beforeEach(() => {
  vi.clearAllMocks();
  openPage({ filters: { ...DEFAULT_VIEW.filters, kinds: ['place'] } });
  host = draw(<ExportMenu />);
});
afterEach(() => erase(host));

describe('the export menu', () => {
  it('offers every format there is, for all and for the visible part', async () => {
    await open();
    const titles = FORMATS.map(({ title }) => title.en);
    expect(textsOf(host, 'fieldset:nth-of-type(1) button')).toEqual(titles);
    expect(textsOf(host, 'fieldset:nth-of-type(2) button')).toEqual(titles);
  });

  it('saves the whole graph whatever the filters hide, and closes', async () => {
    await open();
    choose(json?.title.en ?? '', 1);
    const [name, file] = saved();
    expect(name).toBe(json?.file);
    const whole = loaded.value.is === 'ready' ? readGraph(loaded.value.json) : null;
    expect(readGraph(await file.text())).toEqual(whole);
    expect(host.querySelector('.menu-box')).toBeNull();
  });

  it('saves what is visible under a name that says so', async () => {
    await open();
    choose(json?.title.en ?? '', 2);
    const [name, file] = saved();
    expect(name).toBe(json?.file.replace('.', '-visible.'));
    expect(
      JSON.parse(await file.text())
        .nodes.map(({ key }: { key: string }) => key)
        .sort(),
    ).toEqual([...visible.value.keys].sort());
  });

  it('offers the picture where there is one', async () => {
    const picture = new Blob(['painted']);
    stage.value = { picture: async () => picture } as unknown as Stage;
    await open();
    choose('Picture (PNG)', 2);
    await settle();
    expect(saved()).toEqual(['graph.png', picture]);
  });

  it('is not there without a network', () => {
    happen(() => {
      loaded.value = { is: 'loading' };
    });
    expect(() => find(host, '.menu')).toThrow();
  });
});
