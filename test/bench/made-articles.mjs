/**
 * Short articles that never were, as lines of JSON: sentences of German news with people, bodies and places of a cast of a hundred thousand.
 * The first of the cast are far more frequent than the last (Zipf), and no sentence comes twice but by chance.
 */
import { generator } from './linking.mjs';
import { GIVEN, KINDS, SURNAMES, TOWNS, word } from './made-names.mjs';

const PEOPLE = 60_000;
const BODIES = 25_000;
const PLACES = 15_000;

const THINGS =
  'Haushalt Vertrag Bericht Entwurf Antrag Plan Tarif Zeitplan Umbau Neubau Verkauf Streik Prozess Wettbewerb Haushaltsplan'.split(
    ' ',
  );
const VERBS = 'verteidigt kritisiert begrüßt verschiebt prüft lobt bestreitet erläutert'.split(' ');
const DAYS = 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' ');

/** A number below `most`, small ones more often: by Zipf's law. */
const frequent = (random, most) => Math.min(most - 1, Math.floor(most ** random()) - 1);

const any = (random, list) => list[Math.floor(random() * list.length)];

const person = (random) => {
  const number = frequent(random, PEOPLE);
  return `${GIVEN[(number * 31) % GIVEN.length]} ${word(number, SURNAMES)}`;
};
const place = (random) => word(PEOPLE + frequent(random, PLACES), TOWNS);
const body = (random) => {
  const number = frequent(random, BODIES);
  return `${KINDS[number % KINDS.length]} ${word(PEOPLE + PLACES + number, ['', 'ia', 'ex', 'us'])}`;
};
const day = (random) => any(random, DAYS);
const number = (random) => Math.floor(random() * 1_000_000);

const SENTENCES = [
  (r) => `${person(r)} ${any(r, VERBS)} den ${any(r, THINGS)} ${number(r)} in ${place(r)}.`,
  (r) =>
    `Wie ${person(r)} am ${day(r)} in ${place(r)} sagte, kostet der ${any(r, THINGS)} ${number(r)} Euro.`,
  (r) =>
    `${person(r)} und ${person(r)} sprachen am ${day(r)} ${number(r)} Minuten lang über den ${any(r, THINGS)}.`,
  (r) => `Nach Angaben von ${person(r)} zählte ${place(r)} zuletzt ${number(r)} Gäste.`,
  (r) =>
    `Der ${any(r, THINGS)} mit der Nummer ${number(r)} geht am ${day(r)} an ${person(r)} vom ${body(r)}.`,
  (r) =>
    `Für den ${any(r, THINGS)} ${number(r)} wirbt ${person(r)}, Sprecherin der ${body(r)} in ${place(r)}.`,
  (r) => `Am ${day(r)} reiste ${person(r)} von ${place(r)} nach ${place(r)}, ${number(r)} Meter weit.`,
];

/** The lines of so many articles of one to three sentences. */
export function* madeArticles(articles, seed = 1) {
  const random = generator(seed);
  for (let i = 0; i < articles; i += 1) {
    const sentences = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
      any(random, SENTENCES)(random),
    );
    const date = new Date(Date.UTC(2010, 0, 1 + Math.floor(random() * 5000))).toISOString().slice(0, 10);
    const source = `zeitung-${frequent(random, 200)}`;
    yield JSON.stringify({ id: `made/${i}`, date, source, language: 'de', text: sentences.join(' ') });
  }
}
