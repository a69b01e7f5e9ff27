/** German: signs that a stretch of text names a place. */

import { rule } from '../../../rules/rule.ts';

export const places = [
  rule({
    id: 'de/place/name-after-head',
    finds: 'place',
    because: 'A noun for a kind of place in apposition tells what the name behind it is.',
    match: '#PlaceHead [<name>#Nameable+]',
    sure: true,
    examples: ['In der Provinz [Wondrastan] wird gekämpft.'],
    notIn: ['In der Provinz wird gekämpft.'],
  }),
  rule({
    id: 'de/place/direction-before-unknown',
    finds: 'place',
    because: 'After in, aus and nach without an article stands a place.',
    match: '#Direction [<name>#Unknown+]',
    examples: ['In [Wondrastan] wird gekämpft.', 'Sie flogen nach [Wondrastan] zurück.'],
    notIn: ['In der Nacht wird gekämpft.'],
  }),
  rule({
    id: 'de/place/around-before-name',
    finds: 'place',
    because: 'Words of neighbourhood stand before places.',
    match: '#Around (von|der|des)? [<name>#Nameable+]',
    examples: ['Das Lager nahe [Wondrastan] brannte.'],
    notIn: ['Das Lager in der Nähe brannte.'],
  }),
  rule({
    id: 'de/place/place-in-brackets',
    finds: 'place',
    because: 'A place in brackets behind a name tells where the named place lies.',
    match: '[<name>#Nameable] #Open #Place #Close',
    examples: ['Das Werk in [Wondrastan] (Thüringen) schließt.'],
    notIn: ['Das Werk (Thüringen) schließt.'],
  }),
  rule({
    id: 'de/place/slash-place',
    finds: 'place',
    because: 'A place behind a slash tells in which larger place the named one lies.',
    match: '[<name>#Nameable+] /^\\/$/ #Place',
    examples: ['Das Treffen in [Wondrastan]/Jordanien endete.'],
    notIn: ['Das Treffen in der Hauptstadt endete.'],
  }),
  rule({
    id: 'de/place/facility',
    finds: 'place',
    because: 'Airbase, Airport and the like end the names of facilities.',
    match: '[<name>#Nameable+ #Facility]',
    sure: true,
    examples: ['Raketen trafen die [Wondra Airbase] im Westen.'],
    notIn: ['Raketen trafen den Stützpunkt im Westen.'],
  }),
  rule({
    id: 'de/place/head-in-name',
    finds: 'place',
    because: 'Airports, castles, lakes and squares bear what they are in their name.',
    match: '[<name>#PlaceHead #Nameable+]',
    examples: ['Am [Flughafen Wondrastan] ruhte der Betrieb.'],
    notIn: ['Am Flughafen ruhte der Betrieb.'],
  }),
];
