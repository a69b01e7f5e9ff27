// @vitest-environment happy-dom
/** What a reader decides in the panel of an actor, on a page without a server. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keptFile, made, restore } from '../../../src/viewer/mend/desk.ts';
import { Mend, MendSet } from '../../../src/viewer/mend/mend.tsx';
import { model, notices, view } from '../../../src/viewer/state.ts';
import { actorNamed, draw, erase, openPage } from '../page.ts';

let host: HTMLElement;
beforeEach(() => {
  localStorage.clear();
  made.value = [];
  openPage();
});
afterEach(() => {
  erase(host);
  vi.unstubAllGlobals();
});

const labels = () => model.value.actors.map(({ label }) => label);
const button = (text: string) =>
  [...host.querySelectorAll('button')].find((one) => one.textContent?.includes(text)) ?? expect.fail(text);
const show = (label: string) => {
  host = draw(<Mend actor={actorNamed(label)} />);
};

describe('about several', () => {
  const showSet = (...names: readonly string[]) => {
    host = draw(<MendSet actors={names.map(actorNamed)} />);
  };

  it('they are one', async () => {
    const two = model.value.actors.filter(({ kind }) => kind === 'person').slice(0, 3);
    const before = labels().length;
    showSet(...two.map(({ label }) => label));
    button('All these are one').click();
    await vi.waitFor(() => expect(labels()).toHaveLength(before - 2), 30_000);
    expect(made.value.map(({ verb }) => verb)).toEqual(['same', 'same']);
  });

  it('none of them is an actor', async () => {
    showSet('Iran', 'NATO');
    button('None of these').click();
    await vi.waitFor(() => expect(labels()).not.toContain('NATO'), 30_000);
    expect(labels()).not.toContain('Iran');
    expect(keptFile()).toContain('ignore: Iran (place)');
  });
});

describe('a decision', () => {
  it('is seen at once, kept by the browser as the file, and taken back', async () => {
    show('Iran');
    view.value = { ...view.value, selection: { is: 'actor', key: actorNamed('Iran').key } };
    button('no actor').click();
    await vi.waitFor(() => expect(labels()).not.toContain('Iran'), 30_000);
    expect(keptFile()).toMatch(/^# yaml-language-server[\s\S]*\n- ignore: Iran \(place\)\n$/);
    await vi.waitFor(() => expect(host.textContent).toContain('No actor: Iran (Place)'), 30_000);
    button('Take back').click();
    await vi.waitFor(() => expect(labels()).toContain('Iran'), 30_000);
    expect(keptFile()).not.toContain('ignore');
  });

  it('that contradicts an earlier one is told, and not kept', async () => {
    show('Iran');
    button('Organization').click();
    await vi.waitFor(() => expect(actorNamed('Iran').kind).toBe('organization'), 30_000);
    const before = keptFile();
    erase(host);
    show('Iran');
    button('Person').click();
    await vi.waitFor(() => expect(notices.value.at(-1)?.title).toBe('The correction was not kept'), 30_000);
    expect(notices.value.at(-1)?.lines[0]).toContain('corrections.yaml');
    expect(keptFile()).toBe(before);
  });

  it('of an earlier visit is shown again', async () => {
    localStorage.setItem('dramatis.corrections', '- rename: {actor: Iran (place), to: Persia}\n');
    show('Iran');
    await restore();
    expect(labels()).toContain('Persia');
    expect(made.value).toHaveLength(1);
  });
});
