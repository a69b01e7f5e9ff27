// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { language } from '../../../src/viewer/preferences.ts';
import { ChosenMention } from '../../../src/viewer/trial/chosen-mention.tsx';
import { choose, chosen, pointed, type ReadText } from '../../../src/viewer/trial/trial.ts';
import { click, draw, erase, happen, openPage, textsOf } from '../page.ts';
import { READING, showReading } from './reading.ts';

let host: HTMLElement;
const show = (change: Partial<ReadText> = {}) => {
  host = draw(<ChosenMention reading={showReading(change)} />);
};

beforeEach(() => {
  openPage();
  [chosen.value, pointed.value] = [null, null];
});
afterEach(() => erase(host));

describe('the explanation', () => {
  it('asks to point at a name, as long as nobody does', () => {
    show();
    expect(host.textContent).toContain('Point at a name');
  });

  it('tells kind, form, the actor that is meant, and the reasons', () => {
    show();
    happen(() => choose(2));
    expect(textsOf(host, 'h3')).toEqual(['Merkel']);
    expect(textsOf(host, '.aside')[0]).toBe('Person · name · stands for Angela Merkel');
    expect(textsOf(host, '.reasons li > span:first-child')).toEqual([
      'The name is on the lists of names.',
      'Somebody has settled this by hand.',
    ]);
  });

  it('names rows of the lists in the language of the page', () => {
    show({ rows: [{ id: 'rows/nato', kind: 'organization', label: { de: 'Nato', en: 'NATO' }, flags: [] }] });
    happen(() => choose(3));
    expect(host.textContent).toContain('“NATO” is on the lists of names.');
    happen(() => {
      language.value = 'de';
    });
    expect(host.textContent).toContain('„Nato“ steht in den Namenslisten.');
  });

  it('closes', () => {
    show();
    happen(() => choose(2));
    click(host, '[aria-label="Close the explanation"]');
    expect(chosen.value).toBeNull();
  });
});

describe('the key to the forms', () => {
  it('is needed only where the text has several', () => {
    show();
    expect(host.querySelector('.form-key')).toBeNull();
    erase(host);
    const [first, ...others] = READING.found.mentions;
    const mentions = first ? [{ ...first, form: 'demonym' as const }, ...others] : [];
    show({ found: { ...READING.found, mentions } });
    expect(textsOf(host, '.form-key li')).toEqual(['Aa name', 'Aa as an adjective or a people']);
  });
});
