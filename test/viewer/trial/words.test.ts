// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { language } from '../../../src/viewer/preferences.ts';
import { trialWords } from '../../../src/viewer/trial/words.ts';

describe.each([
  ['en', '1,234 mentions of 1 actor', 'No name was found.', '4.2 MB of 9 MB', 'read as French'],
  [
    'de',
    '1.234 Nennungen von 1 Akteur',
    'Es wurde kein Name gefunden.',
    '4,2 MB von 9 MB',
    'als Französisch gelesen',
  ],
] as const)('the words of the trial in %s', (code, found, none, progress, readAs) => {
  it('count what was found', () => {
    language.value = code;
    expect(trialWords.value.found(1234, 1)).toBe(found);
    expect(trialWords.value.found(0, 0)).toBe(none);
  });

  it('say how much is loaded, also where nobody knows of how much', () => {
    language.value = code;
    expect(trialWords.value.loading(4.2e6, 9e6)).toContain(progress);
    expect(trialWords.value.loading(4.2e6, null)).toMatch(/4[.,]2 MB$/);
  });

  it('name the language that a text was read as', () => {
    language.value = code;
    expect(trialWords.value.readAs('fr')).toBe(readAs);
  });
});
