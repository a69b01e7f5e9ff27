/** Made articles: whole sentences of true names, put together by a generator with a seed. No fact in them is true. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generator } from '../../src/base/random.ts';

const PEOPLE = [
  ...['Angela Merkel', 'Heiko Maas', 'Donald Trump', 'Joe Biden', 'Emmanuel Macron', 'Boris Johnson'],
  ...['Wladimir Putin', 'Mike Pompeo', 'Hassan Rohani', 'Barham Salih', 'Mustafa al-Kadhimi', 'Olaf Scholz'],
  ...['Armin Laschet', 'Markus Söder', 'Jens Spahn', 'António Guterres', 'Jens Stoltenberg', 'Josep Borrell'],
  ...['Ursula von der Leyen', 'Christine Lagarde', 'Peter Altmaier', 'Annalena Baerbock', 'Robert Habeck'],
];
const BODIES = [
  ...['Vereinten Nationen', 'Europäische Union', 'NATO', 'Bundeswehr', 'CDU', 'SPD', 'FDP', 'AfD'],
  ...['Siemens', 'Volkswagen', 'BASF', 'Deutsche Bank', 'Lufthansa', 'Europäische Zentralbank'],
];
const PLACES = [
  'Berlin',
  'Paris',
  'London',
  'Moskau',
  'Bagdad',
  'Teheran',
  'Washington',
  'Brüssel',
  'Wien',
  'Rom',
];
const SOURCES = ['Morgenkurier', 'Abendblick', 'Der Bote', 'Stadtanzeiger', 'Tagwacht'];
const SENTENCES = [
  '{p} traf am Montag {q} in {l}.',
  '{p} und {q} sprachen in {l} über neue Verträge.',
  'Die {b} wies die Kritik von {p} zurück.',
  '{p} lobte die {b} und warnte vor Folgen für {l}.',
  '„Wir warten ab“, sagte {q} nach dem Treffen mit {p}.',
  'In {l} begrüßte die {b} den Vorschlag von {q}.',
];
const FROM = Date.UTC(2020, 0, 1);
const DAY = 86_400_000;

/** Writes so many articles below `corpus`, one a line: the same ones each time. */
export function writeMadeCorpus(corpus: string, count: number): void {
  const random = generator(11);
  const one = <T>(items: readonly T[]): T => {
    // Those who stand first come more often, as in the news.
    const found = items[Math.floor(random() ** 1.6 * items.length)];
    if (found === undefined) throw new Error('There is nothing to choose from.');
    return found;
  };
  const lines = Array.from({ length: count }, (_, i) => {
    const [p, q] = [one(PEOPLE), one(PEOPLE)];
    const names: Readonly<Record<string, string>> = { p, q, b: one(BODIES), l: one(PLACES) };
    const text = Array.from({ length: 5 }, () => one(SENTENCES))
      .join(' ')
      .replace(/\{(\w)\}/g, (_, slot: string) => names[slot] ?? '');
    const date = new Date(FROM + Math.floor(random() * 330) * DAY).toISOString().slice(0, 10);
    return JSON.stringify({
      id: `made/${i}`,
      title: `${p} und ${q} in ${names.l} (${i})`,
      date,
      source: one(SOURCES),
      language: 'de',
      text,
    });
  });
  mkdirSync(join(corpus, 'articles'), { recursive: true });
  writeFileSync(join(corpus, 'articles/made.jsonl'), `${lines.join('\n')}\n`);
}
