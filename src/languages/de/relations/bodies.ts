/** German: where bodies are at home, and who owns them. */

import { relation } from '../../../relate/rule.ts';
import { oneOf, spelled } from '../../../rules/spelled.ts';
import { patternWords } from '../pattern-words.ts';
import { COUNTRY_HOME, HOME, INSTITUTE } from './parts.ts';

/** What each country or region has, or has a part of: the *Austrian* government is not the German one, and a *Bavarian* association not that of all Germany. */
const EVERYWHERE = spelled({
  begins: patternWords('everywhere-first'),
  ends: [...patternWords('authority'), ...patternWords('everywhere')],
});
/** What has a branch in many towns, or is called alike there: *Museum für …*. */
const BRANCH = spelled({ begins: [...patternWords('branch'), 'museum\\s'] });
const AGENCY = oneOf(patternWords('agency'));
/** An adjective without its noun: *Deutsche Öffentliche*. */
const INFLECTED = '/[äöü][a-zß]*[enr]$/';
/** The half of a compound that is no name: *Dienstleistungs*-Tochter. */
const HALF_WORD = spelled({ ends: ['ungs', 'heits', 'keits', 'schafts', 'tions'] });

/** `country`, `seat` and `subsidiary`. */
export const bodies = [
  relation({
    id: 'de/country/demonym-firm-before-body',
    type: 'country',
    from: 'organization',
    to: 'place',
    because: {
      en: 'The adjective of a place before a kind of body and its name says where the body is at home.',
      de: 'Das Adjektiv eines Ortes vor einer Art von Einrichtung und ihrem Namen sagt, wo sie zu Hause ist.',
    },
    match: `[<to>${HOME}] #Adjective? #Firm #Quote? [<from>(#Organization && !#Generic)]`,
    notAfter: '#Indefinite #Adjective{0,1}',
    notBefore: 'of',
    examples: [
      'Der [to:französische] Konzern [from:Danone] wächst.',
      'Im Werk des [to:südkoreanischen] Herstellers [from:Samsung] ruht die Arbeit.',
    ],
    notIn: [
      'Der französische Koch von Danone kam.',
      'Die französische Firma wächst.',
      'Er füllte für einen französischen Hersteller Siemens in Flaschen.',
      'Der europäische Konzern Danone wächst.',
      'Der britische Konzern Danone of London wächst.',
      'Das sagte die Chefin der kanadischen Gesundheitsbehörde Theresa Tam.',
    ],
  }),
  relation({
    id: 'de/country/part-firm-before-body',
    type: 'country',
    from: 'organization',
    to: 'place',
    because: {
      en: 'A place in one word with a kind of body before a name says where the body is at home.',
      de: 'Ein Ort in einem Wort mit einer Art von Einrichtung vor einem Namen sagt, wo sie zu Hause ist.',
    },
    match: `[<to>(#PlacePart && #Area && !europa)] #Firm #Quote? [<from>(#Organization && !${INFLECTED})]`,
    examples: [
      'Der [to:US]-Konzern [from:Pfizer] wächst.',
      'Den Impfstoff liefert das [to:US]-Unternehmen [from:Moderna] ab Januar.',
    ],
    notIn: [
      'Der US-Präsident von Pfizer kam.',
      'Der US-Konzern wächst.',
      'Der Europa-Konzern Pfizer wächst.',
      'Im Wald rammt der US-Konzern Testpfähle in den Boden.',
    ],
  }),
  relation({
    id: 'de/country/demonym-before-body',
    type: 'country',
    from: 'organization',
    to: 'place',
    because: {
      en: 'The adjective of a country directly before the name of a body says where it is at home; a town or a region may have a branch of it.',
      de: 'Das Adjektiv eines Landes direkt vor dem Namen einer Einrichtung sagt, wo sie zu Hause ist; eine Stadt oder Region hat vielleicht einen Zweig von ihr.',
    },
    match: `[<to>${COUNTRY_HOME}] #Quote? [<from>(#Organization && #Listed && !#Party && !${EVERYWHERE})]`,
    notAfter: '!(#Definite|im|am|vom|beim|zum|zur)',
    notBefore: '#Flow{0,1} #Person',
    examples: [
      'Laut der [to:britischen] [from:BBC] war das so.',
      'Ein Konto bei der [to:französischen] [from:BNP Paribas] fiel den Prüfern auf.',
    ],
    notIn: [
      'Das teilte Berliner mit.',
      'Das teilte die österreichische Bundesregierung mit.',
      'Die dänische Bahn fuhr nicht.',
      'Das sagt die Hamburger Commerzbank.',
      'Helfer vom libanesischen Roten Kreuz kamen.',
      'Die Berliner Stadt schwieg.',
      'Ein Konto bei der europäischen BNP Paribas fiel auf.',
      'Der Österreicher Siemens schwieg.',
      'Das teilte der Berliner Verfassungsschutz mit.',
    ],
  }),
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
