// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { undetermined } from '../../../src/languages/undetermined.ts';
import { Result } from '../../../src/viewer/trial/result.tsx';
import { phase, type ReadText } from '../../../src/viewer/trial/trial.ts';
import { click, draw, erase, openPage, textsOf } from '../page.ts';
import { READING, showReading } from './reading.ts';

let host: HTMLElement;
const show = (change: Partial<ReadText> = {}) => {
  host = draw(<Result reading={showReading(change)} onAdded={() => {}} open={() => {}} />);
};

beforeEach(() => {
  openPage();
});
afterEach(() => erase(host));

describe('the result', () => {
  it('counts mentions by kind, and actors, and names the language', () => {
    show();
    expect(textsOf(host, '.summary [role="status"]')).toEqual(['6 mentions of 3 actors read as German']);
    expect(textsOf(host, '.tally')).toEqual(['People 4', 'Organizations 2', 'Places 0']);
  });

  it('says that a text in an unknown language was read by lists', () => {
    show({ found: { ...READING.found, language: undetermined.code } });
    expect(textsOf(host, '.summary .aside')[0]).toContain('names from the lists alone');
  });

  it('has text, reasons and actors; without names only the text', () => {
    show();
    expect(host.querySelectorAll('.reading article, .explanation, .cast')).toHaveLength(3);
    erase(host);
    show({ found: { ...READING.found, mentions: [] }, entities: [], actors: [] });
    expect(textsOf(host, '.summary b')[0]).toBe('No name was found.');
    expect(host.querySelectorAll('.explanation, .cast')).toHaveLength(0);
  });

  it('leads back to the text, by the button that has the keyboard', () => {
    show();
    expect(document.activeElement?.textContent).toBe('Change the text');
    click(host, '.summary button');
    expect(phase.value.is).toBe('writing');
  });
});
