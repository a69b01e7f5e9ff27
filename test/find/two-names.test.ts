/** Stretches that read like one name and are two. */
import { describe, expect, it } from 'vitest';
import { findIn } from '../knowledge.ts';

const named = (text: string): readonly string[] =>
  findIn(text, 'de').mentions.map(({ text: name, kind }) => `${name}: ${kind}`);

describe('two names, or a name and what it is', () => {
  it.each([
    [
      'Zum Treffen empfängt Kramp-Karrenbauer Merz und Laschet.',
      ['Kramp-Karrenbauer: person', 'Merz: person', 'Laschet: person'],
    ],
    ['Am Montag sprach Microsoft-Gründer Bill Gates.', ['Microsoft: organization', 'Bill Gates: person']],
    [
      'Sie arbeitet für das aus Russland bezahlte Mediennetzwerk RT.',
      ['Russland: place', 'RT: organization'],
    ],
    ['Das teilte die Gesundheitsbehörde Kanadas mit.', ['Kanadas: place']],
    ['Das betonte der Bankenverband BdB am Montag.', ['BdB: organization']],
    ['Am Montag kam Borussia Dortmunds Gruppengegner an.', ['Borussia Dortmunds: organization']],
    ['In der Neuköllner Karl-Marx-Straße regnete es.', ['Neuköllner: place', 'Karl-Marx-Straße: place']],
  ])('%s', (text, names) => expect(named(text)).toEqual(names));
});

describe('one name stays one', () => {
  it.each([
    ['Am Montag schloss die Deutsche Bank AG.', ['Deutsche Bank AG: organization']],
    ['Das Verwaltungsgericht Potsdam urteilte.', ['Verwaltungsgericht Potsdam: organization']],
    [
      'Das ifo Institut für Wetterforschung korrigierte seine jährliche Prognose.',
      ['ifo Institut für Wetterforschung: organization'],
    ],
    ['Das sagte Ursula von der Leyen.', ['Ursula von der Leyen: person']],
  ])('%s', (text, names) => expect(named(text)).toEqual(names));
});
