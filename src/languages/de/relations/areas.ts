/** German: in which country areas lie, and towns with their country behind a comma. */

import { relation } from '../../../relate/rule.ts';
import { DIVISION } from './parts.ts';

/** `located-in`, of areas and in addresses. */
export const areas = [
  relation({
    id: 'de/located-in/demonym-division-before-area',
    type: 'located-in',
    from: 'place',
    to: 'place',
    because: {
      en: 'The adjective of a country before a kind of area and its name says where the area lies; an area that is called like a town is not that town.',
      de: 'Das Adjektiv eines Landes vor einer Art von Gebiet und seinem Namen sagt, wo das Gebiet liegt; eines, das wie eine Stadt heißt, ist nicht diese Stadt.',
    },
    match: `[<to>(#Demonym|#PlacePart)] #Adjective? (#Settlement && ${DIVISION}) [<from>(#Place && #Area && !#Country)]`,
    examples: [
      'Das war im [to:US]-Bundesstaat [from:Kalifornien].',
      'Im [to:österreichischen] Bundesland [from:Tirol] fiel Schnee.',
    ],
    notIn: ['Das war in der italienischen Provinz Mailand.', 'Das war in der bayerischen Stadt Würzburg.'],
  }),
  relation({
    id: 'de/located-in/demonym-division-before-unlisted',
    type: 'located-in',
    from: 'place',
    to: 'place',
    because: {
      en: 'The adjective of a country before a kind of area and a name that no list has says where the area lies.',
      de: 'Das Adjektiv eines Landes vor einer Art von Gebiet und einem Namen, den keine Liste kennt, sagt, wo das Gebiet liegt.',
    },
    match: `[<to>(#Demonym|#PlacePart)] #Adjective? (#Settlement && ${DIVISION}) [<from>(#Place && !#Listed)]`,
    examples: [
      'Das war in der [to:italienischen] Provinz [from:Wondrata].',
      'In der [to:chinesischen] Provinz [from:Wondra-Nowak] fiel Schnee.',
    ],
    notIn: ['Das war in der italienischen Provinz Mailand.', 'Das war in der schönen Provinz Wondrata.'],
  }),
  relation({
    id: 'de/located-in/place-comma-country',
    type: 'located-in',
    from: 'place',
    to: 'place',
    because: {
      en: 'A country behind a town and a comma, as in an address, is where the town lies.',
      de: 'Ein Land hinter Ort und Komma, wie in einer Anschrift, ist das, worin der Ort liegt.',
    },
    match: '[<from>(#Place && !#Area && !#Genitive)] #Comma [<to>(#Place && #Country && !#Genitive)]',
    notAfter: '!(#At|aus|von|nahe)',
    notBefore: '(#Flow|#Comma #Place|#Comma #Capital #Place|#Stop #Place)',
    examples: [
      'Der Arzt aus [from:New York], [to:USA], kam am Freitag.',
      'Er lehrte zuletzt in [from:Wuhan], [to:China], am Institut.',
    ],
    notIn: [
      'Sie reiste nach Wuhan, China und Japan.',
      'Das hieß es in Brüssel, Deutschland wolle warten.',
      'Betroffen waren Städte in Wuhan, China, Japan und Korea.',
      'Man traf sich am Abend, Wuhan, Indien kamen später.',
    ],
  }),
];
