/** Which language texts are in: short ones, tables and lists, and such in languages that nobody knows. */
import { describe, expect, it } from 'vitest';
import { german } from '../../src/languages/de/index.ts';
import { detectLanguage } from '../../src/languages/detect.ts';
import { english } from '../../src/languages/en/index.ts';
import { FOREIGN } from './foreign.ts';

const languages = [german, english];
const detected = (text: string): string | undefined => detectLanguage(text, languages)?.code;

const GERMAN = [
  'Heiko Maas traf Mike Pompeo in Bagdad. Die NATO will bleiben.',
  'Der Krieg war lang.',
  'Angela Merkel hat an Trump geschrieben.',
  'War das in London?',
  'USA ziehen Soldaten aus dem Irak ab',
  'Also will so mancher Man in London her und hin.',
  'Johnson will den Brexit, May war dagegen.',
  'Maas in Teheran',
  'Viele Nachbarn, u. a. Emil Wondra, kamen.',
  'KANZLERIN MERKEL REIST NACH PARIS',
  'REGIERUNG UND OPPOSITION STREITEN ÜBER DEN HAUSHALT, EIN ENDE IST NICHT IN SICHT, SAGEN BEOBACHTER IN DER HAUPTSTADT UND IN DEN LÄNDERN',
  'Platz Verein Spiele Tore Punkte\n1 FC Bayern 12 31:9 30\n2 RB Leipzig 12 24:11 25\n3 Bayer Leverkusen 12 22:14 22',
  'Aufstellung: Neuer – Pavard, Boateng, Alaba, Davies – Kimmich, Goretzka – Gnabry, Müller, Coman – Lewandowski',
  'Teilnehmer:\nEmmanuel Macron\nGiuseppe Conte\nPedro Sánchez\nMark Rutte\nRecep Tayyip Erdoğan\nWladimir Putin',
  'Jean-Luc Mélenchon, Marine Le Pen, Benoît Hamon, François Fillon, Nicolas Dupont-Aignan, Philippe Poutou und Nathalie Arthaud',
  'Montag 7 bis 12 Grad, Dienstag 5 bis 9 Grad, Mittwoch 3 bis 8 Grad, Donnerstag 1 bis 6 Grad, Freitag 0 bis 5 Grad',
  'Zutaten: 500 g Mehl, 2 Eier, 250 ml Milch, 1 Prise Salz, etwas Butter, frische Petersilie, gehackte Zwiebeln, süße Sahne',
];

const ENGLISH = [
  'Trump and Pompeo met in Berlin.',
  'The war was over.',
  'He will die in the war.',
  'Merkel to visit Baghdad',
  'Iraq says troops should leave',
  'An all-out war is what Tehran wants, says Der Spiegel.',
  'A hat for Hans',
  'PRIME MINISTER TO MEET THE KING OF JORDAN',
  'THE MINISTER SAID THAT NO ONE SHOULD EXPECT A QUICK END TO THE TALKS, BUT THERE WAS HOPE FOR THE NEXT ROUND OF THEM IN THE AUTUMN',
  'Net profit 12.4 mln vs 9.8 mln\nRevenue 210 mln vs 198 mln\nShares outstanding 41 mln, up from 40 mln in the year before',
  'Team P W D L Pts\nArsenal 10 7 2 1 23\nChelsea 10 6 3 1 21\nEverton 10 6 1 3 19 after the draw',
  'Present at the talks:\nEmmanuel Macron\nGiuseppe Conte\nRecep Tayyip Erdoğan\nand the host, Angela Merkel',
  'Jean-Luc Mélenchon, Marine Le Pen, Benoît Hamon, François Fillon and Nathalie Arthaud of the left',
  'They attacked airfields, marshalling yards, missile sites, industrial areas, ordnance depots, oil refineries, and power plants',
];

describe('detectLanguage', () => {
  it.each(GERMAN)('takes %j for German', (text) => expect(detected(text)).toBe('de'));
  it.each(ENGLISH)('takes %j for English', (text) => expect(detected(text)).toBe('en'));
  it.each(FOREIGN)('knows that %s is no language that it knows: %j', (_, text) =>
    expect(detected(text)).toBeUndefined(),
  );

  it('takes the first language for a text that tells nothing', () => {
    for (const text of ['', ' ', '1234', 'Москва', '🎉', 'Président Macron en visite à Berlin'])
      expect(detectLanguage(text, languages)).toBe(languages[0]);
  });

  it('goes by the beginning of a long text', () => {
    const german = 'Der Minister wird nicht mit dem Sender sprechen. '.repeat(200);
    expect(detected(`${german}${'The minister will not talk to them. '.repeat(2000)}`)).toBe('de');
    expect(detected(`${german}${FOREIGN[0]?.[1]}`)).toBe('de');
  });

  it('takes a text with quotations in another language for what it is', () => {
    const quoted = FOREIGN.map(([, text]) => `„${text.slice(0, 60)}“, so stand es in der Zeitung.`).join(' ');
    expect(detected(`Der Minister hat das nicht gesagt, und er wird es auch nicht sagen. ${quoted}`)).toBe(
      'de',
    );
  });
});
