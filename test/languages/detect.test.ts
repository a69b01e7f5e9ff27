/** Which language short texts are in. */
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/languages/detect.ts';
import { languages } from '../../src/languages/index.ts';

const GERMAN = [
  'Heiko Maas traf Mike Pompeo in Bagdad. Die NATO will bleiben.',
  'Der Krieg war lang.',
  'Angela Merkel hat an Trump geschrieben.',
  'War das in London?',
  'USA ziehen Soldaten aus dem Irak ab',
  'Also will so mancher Man in London her und hin.',
  'Johnson will den Brexit, May war dagegen.',
];

const ENGLISH = [
  'Trump and Pompeo met in Berlin.',
  'The war was over.',
  'He will die in the war.',
  'Merkel to visit Baghdad',
  'Iraq says troops should leave',
  'An all-out war is what Tehran wants, says Der Spiegel.',
  'A hat for Hans',
];

describe('detectLanguage', () => {
  it.each(GERMAN)('takes %j for German', (text) => expect(detectLanguage(text, languages).code).toBe('de'));
  it.each(ENGLISH)('takes %j for English', (text) => expect(detectLanguage(text, languages).code).toBe('en'));

  it('takes the first language for a text that tells nothing', () => {
    for (const text of ['', ' ', '1234', 'Москва', '🎉'])
      expect(detectLanguage(text, languages)).toBe(languages[0]);
  });

  it('goes by the beginning of a long text', () => {
    const german = 'Der Minister wird nicht mit dem Sender sprechen. '.repeat(200);
    expect(
      detectLanguage(`${german}${'The minister will not talk to them. '.repeat(2000)}`, languages).code,
    ).toBe('de');
  });
});
