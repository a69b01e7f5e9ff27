/** German: where bodies have their seat, and who owns them. */

import { relation } from '../../../relate/rule.ts';
import { oneOf, spelled } from '../../../rules/spelled.ts';
import { patternWords } from '../pattern-words.ts';
import { INSTITUTE } from './parts.ts';

/** What has a branch in many towns, or is called alike there: *Museum für …*. */
const BRANCH = spelled({ begins: [...patternWords('branch'), 'museum\\s'] });
const AGENCY = oneOf(patternWords('agency'));
/** The half of a compound that is no name: *Dienstleistungs*-Tochter. */
const HALF_WORD = spelled({ ends: ['ungs', 'heits', 'keits', 'schafts', 'tions'] });

/** `seat` and `subsidiary`. */
export const bodies = [
  relation({
    id: 'de/seat/body-with-seat',
    type: 'seat',
    from: 'organization',
    to: 'place',
    because: {
      en: '“Mit Sitz in” behind a body leads to its seat.',
      de: '„Mit Sitz in“ führt von einer Einrichtung zu ihrem Sitz.',
    },
    match:
      '[<from>#Organization] #Comma? mit (Sitz|Hauptsitz|Firmensitz|Hauptquartier|Zentrale) (in|im) (der|dem)? [<to>#Place]',
    notAfter: '(#Role|tochter|tochtergesellschaft|tochterfirma|tochterunternehmen) (von|der|des|vom)',
    examples: [
      'Die [from:Siemens AG] mit Sitz in [to:München] wächst.',
      'Der Auftrag ging an die [from:Carl Zeiss AG], mit Hauptsitz in [to:Oberkochen], und ihre Partner.',
    ],
    notIn: [
      'Die Siemens AG in München wächst.',
      'Die Siemens AG mit Freunden in München wächst.',
      'Eine Tochter der Siemens AG mit Sitz in Jena wächst.',
    ],
  }),
  relation({
    id: 'de/seat/body-at-home-in-place',
    type: 'seat',
    from: 'organization',
    to: 'place',
    because: {
      en: '“Ansässig” joins a place with the body that has its seat there.',
      de: '„Ansässig“ verbindet einen Ort mit der Einrichtung, die dort ihren Sitz hat.',
    },
    match:
      '[<to>#Place] (ansässige|ansässigen|ansässiger|beheimatete|beheimateten|erscheinende|erscheinenden) (#Firm|#Adjective|#Quote){0,3} [<from>#Organization]',
    examples: [
      'Das teilte die in [to:Mainz] ansässige Firma [from:Biontech] mit.',
      'Gefördert wird das in [to:Tübingen] ansässige Unternehmen [from:Curevac] vom Bund.',
    ],
    notIn: ['Das teilte die in Mainz gute Firma Biontech mit.', 'Die in Mainz ansässige Firma schwieg.'],
  }),
  relation({
    id: 'de/seat/firm-from-place',
    type: 'seat',
    from: 'organization',
    to: 'place',
    because: {
      en: '“Aus” leads from a kind of body and its name to where the body is at home.',
      de: '„Aus“ führt von einer Art von Einrichtung und ihrem Namen dahin, wo die Einrichtung zu Hause ist.',
    },
    match:
      '#Firm #Quote? [<from>(#Organization && !#Generic)] #Quote? aus (dem|der)? [<to>(#Place && !#Country && !#Genitive)]',
    notBefore: '(#Place|nach|in|heraus|#Participle|am #Capital|am #Place|an #Definite #Place)',
    examples: [
      'Die Firma [from:Biontech] aus [to:Mainz] wächst.',
      'Das Unternehmen [from:Siemens] aus [to:München] wächst.',
    ],
    notIn: ['Die Firma Biontech zog aus Mainz weg.', 'Die Siemens AG aus Prinzip wächst.'],
  }),
  relation({
    id: 'de/seat/institute-in-place',
    type: 'seat',
    from: 'organization',
    to: 'place',
    because: {
      en: '“In” leads from a university, an institute or a hospital to the town in which it is.',
      de: '„In“ führt von einer Universität, einem Institut oder einer Klinik zu dem Ort, an dem die Einrichtung ist.',
    },
    match: `[<from>(#Organization && !#Party && !#Generic && ${INSTITUTE})] #Open? (#Organization|#Capital)? #Close? in [<to>(#Place && !#Area && !#Genitive)]`,
    notAfter:
      '(der #Adjective|der #Number|die #Adjective|die #Number|das #Adjective|aller #Adjective|vieler #Adjective|angaben|angaben #Definite|laut|laut #Definite|zahlen #Definite|#Capital)',
    notBefore:
      '(bei #Number|um #Number|auf #Number|über #Number|#Participle|#Comma #Place|und #Place|oder #Place|#Stop #Place)',
    notWith: BRANCH,
    examples: [
      'Der Virologe forscht am [from:Karolinska-Institut] in [to:Stockholm] weiter.',
      'Das sagte die Leiterin der [from:Universität Wondra] in [to:Jena].',
    ],
    notIn: [
      'Das sagte die Leiterin der Universität Wondra in Bayern.',
      'Siemens in Jena schwieg.',
      'Der Wert liegt laut dem Robert-Koch-Institut in Jena bei 100.',
      'Das Jüdische Museum in Prag öffnet.',
      'Sie forscht am Childrens Krankenhaus Wondra in Jena.',
      'Das Goethe-Institut in Paris schwieg.',
      'Das Institut in Jena schwieg.',
      'Die Studie hat das Robert-Koch-Institut in Jena durchgeführt.',
    ],
  }),
  relation({
    id: 'de/subsidiary/part-before-subsidiary',
    type: 'subsidiary',
    from: 'organization',
    to: 'organization',
    because: {
      en: 'A body before “-Tochter” owns the one that is named next.',
      de: 'Eine Einrichtung vor „-Tochter“ besitzt die, die danach genannt ist.',
    },
    match: `[<to>(#OrganizationPart && !${HALF_WORD})] (tochter|tochtergesellschaft|tochterfirma|tochterunternehmen) #Quote? [<from>#Organization]`,
    examples: [
      'Die [to:Lufthansa]-Tochter [from:Eurowings] fliegt.',
      'Bei der [to:Google]-Tochter [from:Youtube] verschwanden die Videos.',
    ],
    notIn: [
      'Die Lufthansa-Maschine Eurowings fliegt.',
      'Die Lufthansa-Tochter fliegt.',
      'Die Dienstleistungs-Tochter Eurowings fliegt.',
    ],
  }),
  relation({
    id: 'de/subsidiary/body-of-body',
    type: 'subsidiary',
    from: 'organization',
    to: 'organization',
    because: {
      en: '“Tochter” behind the name of a body says who owns it.',
      de: '„Tochter“ hinter dem Namen einer Einrichtung sagt, wem sie gehört.',
    },
    match:
      '[<from>#Organization] #Comma (einer|eine|die|der)? #Adjective? (tochter|tochtergesellschaft|tochterfirma|tochterunternehmen) (von|der|des|vom) [<to>#Organization]',
    examples: [
      '[from:Eurowings], eine Tochter der [to:Lufthansa], fliegt.',
      'In Ingolstadt baut [from:Audi], eine Tochter von [to:Volkswagen], mehr Wagen als im Vorjahr.',
    ],
    notIn: [
      'Clara Wondra, eine Tochter der Lufthansa, fliegt.',
      'Eurowings, eine Maschine der Lufthansa, fliegt.',
    ],
  }),
  relation({
    id: 'de/subsidiary/part-before-own-body',
    type: 'subsidiary',
    from: 'organization',
    to: 'organization',
    because: {
      en: 'A union of states before a word for a body of its own, in one word with it, has the body that is named next.',
      de: 'Ein Staatenbund vor einem Wort für eine eigene Einrichtung, in einem Wort mit ihm, hat die, die danach genannt ist.',
    },
    match: `[<to>(#OrganizationPart && !#Party)] ${AGENCY} #Quote? [<from>#Organization]`,
    examples: [
      'Die [to:UN]-Sonderorganisation [from:WHO] warnte.',
      'Das teilte die [to:EU]-Grenzschutzagentur [from:Frontex] mit.',
    ],
    notIn: ['Die UN-Botschafterin der WHO warnte.', 'Die EU-Behörde warnte.'],
  }),
];
