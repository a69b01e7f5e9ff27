/** German: signs that a stretch of text names a place. */

import { rule } from '../../../rules/rule.ts';

export const places = [
  rule({
    id: 'de/place/name-after-head',
    finds: 'place',
    because: {
      en: 'A noun for a kind of place in apposition tells what the name behind it is.',
      de: 'Ein Wort für eine Art von Ort sagt, was der Name dahinter ist.',
    },
    match: '#PlaceHead [<name>#Nameable+]',
    sure: true,
    examples: ['In der Provinz [Wondrastan] wird gekämpft.'],
    notIn: ['In der Provinz wird gekämpft.'],
  }),
  rule({
    id: 'de/place/direction-before-unknown',
    finds: 'place',
    because: {
      en: 'After “in”, “aus” and “nach” without an article comes a place.',
      de: 'Hinter „in“, „aus“ und „nach“ ohne Artikel steht ein Ort.',
    },
    match: '#Direction [<name>#Unknown+]',
    examples: ['In [Wondrastan] wird gekämpft.', 'Sie flogen nach [Wondrastan] zurück.'],
    notIn: ['In der Nacht wird gekämpft.'],
  }),
  rule({
    id: 'de/place/around-before-name',
    finds: 'place',
    because: {
      en: 'Words of neighbourhood stand before places.',
      de: 'Wörter der Nachbarschaft wie „nahe“ und „nördlich“ stehen vor Orten.',
    },
    match: '#Around (von|der|des)? [<name>#Nameable+]',
    examples: ['Das Lager nahe [Wondrastan] brannte.'],
    notIn: ['Das Lager in der Nähe brannte.'],
  }),
  rule({
    id: 'de/place/place-in-brackets',
    finds: 'place',
    because: {
      en: 'A place in brackets behind a name tells where the named place lies.',
      de: 'Ein Ort in Klammern hinter einem Namen sagt, wo der genannte Ort liegt.',
    },
    match: '[<name>#Nameable] #Open #Place #Close',
    examples: ['Das Werk in [Wondrastan] (Thüringen) schließt.'],
    notIn: ['Das Werk (Thüringen) schließt.'],
  }),
  rule({
    id: 'de/place/slash-place',
    finds: 'place',
    because: {
      en: 'A place behind a slash tells in which larger place the named one lies.',
      de: 'Ein Ort hinter einem Schrägstrich sagt, in welchem größeren Ort der genannte liegt.',
    },
    match: '[<name>#Nameable+] /^\\/$/ #Place',
    examples: ['Das Treffen in [Wondrastan]/Jordanien endete.'],
    notIn: ['Das Treffen in der Hauptstadt endete.'],
  }),
  rule({
    id: 'de/place/facility',
    finds: 'place',
    because: {
      en: 'Airbase, Airport and the like end the names of facilities.',
      de: 'Mit Airbase, Airport und Ähnlichem enden Namen von Anlagen.',
    },
    match: '[<name>#Nameable+ #Facility]',
    sure: true,
    examples: ['Raketen trafen die [Wondra Airbase] im Westen.'],
    notIn: ['Raketen trafen den Stützpunkt im Westen.'],
  }),
  rule({
    id: 'de/place/head-in-name',
    finds: 'place',
    because: {
      en: 'Airports, castles, lakes and squares bear what they are in their name.',
      de: 'Flughäfen, Schlösser, Seen und Plätze tragen im Namen, was sie sind.',
    },
    match: '[<name>#PlaceHead (#Nameable|#Noun|#Number)+]',
    examples: ['Am [Flughafen Wondrastan] ruhte der Betrieb.', 'Im [Kreis 4] fiel der Strom aus.'],
    notIn: ['Am Flughafen ruhte der Betrieb.'],
  }),
  rule({
    id: 'de/place/adjective-before-head',
    finds: 'place',
    because: {
      en: 'Bridges, lanes, lakes and hills bear an adjective in their name: Alte Brücke, Ratzeburger See.',
      de: 'Brücken, Gassen, Seen und Hügel tragen ein Adjektiv im Namen: Alte Brücke, Ratzeburger See.',
    },
    match: '[<name>#NameAdjective #PlaceHead]',
    examples: ['Sie trafen sich auf der [Alten Brücke] am Abend.'],
    notIn: ['Sie trafen sich auf der alten Brücke.'],
  }),
  rule({
    id: 'de/place/at-water',
    finds: 'place',
    because: {
      en: 'Towns are told apart by the river, lake or hill they lie at.',
      de: 'Orte unterscheidet man nach dem Fluss, See oder Berg, an dem sie liegen.',
    },
    match: '[<name>#Nameable (am|an|im|ob|in|bei|unter|vor) (der|dem)? #Nameable]',
    examples: ['Er stammt aus [Wondrau am Dachstein] und lebt in Wien.'],
    notIn: ['Er stammt aus einem Haus am Wasser.'],
  }),
];
