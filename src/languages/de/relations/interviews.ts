/** German: to which medium somebody said something: *sagte Emil Wondra der Süddeutschen Zeitung*. */

import { relation } from '../../../relate/rule.ts';

/** Before the medium to which something is said: *der*, *im Gespräch mit dem*. */
const TOLD =
  '(der|den Zeitungen der|den Zeitungen des|dem|den|im|gegenüber der|gegenüber dem|im Gespräch mit der|im Gespräch mit dem|im Interview mit der|im Interview mit dem)';

/** `spoke-to`: a verb of saying, who said it, and to whom. */
export const interviews = [
  relation({
    id: 'de/spoke-to/said-name-to-medium',
    type: 'spoke-to',
    from: 'person',
    to: 'organization',
    because: {
      en: 'Behind a verb of saying and a name the medium stands to which it was said.',
      de: 'Hinter einem Verb des Sagens und einem Namen steht das Medium, dem es gesagt wurde.',
    },
    match: `#Speech (der|die)? (#Demonym|#Adjective|#OrganizationPart|#PlacePart|#Role){0,4} #Title{0,4} [<from>#Person] #Open? (#Party|#Number)? #Close? ${TOLD} (#Firm|#Quote){0,2} [<to>(#Media && #Organization && !#Generic)]`,
    notAfter: '(#Person|#Person #Open #Party #Close)',
    notBefore: '(#Quote zufolge|zufolge)',
    examples: [
      'Das sei falsch, sagte [from:Emil Wondra] der [to:Süddeutschen Zeitung].',
      'Die Lage sei ernst, erklärte Klinikchef [from:Emil Wondra] im [to:Deutschlandfunk].',
    ],
    notIn: [
      'Das sagte Emil Wondra der NATO.',
      'Das sagte Emil Wondra der Süddeutschen Zeitung zufolge.',
      'Das sagte Emil Wondra der russischen Nachrichtenagentur Interfaxxo.',
      'Clara Nowak kritisierte Emil Wondra im Deutschlandfunk.',
      'Das sagte der Süddeutschen Zeitung niemand.',
    ],
  }),
  relation({
    id: 'de/spoke-to/name-said-to-medium',
    type: 'spoke-to',
    from: 'person',
    to: 'organization',
    because: {
      en: 'Behind a name and a verb of saying the medium stands to which it was said.',
      de: 'Hinter einem Namen und einem Verb des Sagens steht das Medium, dem es gesagt wurde.',
    },
    match: `[<from>#Person] #Open? (#Party|#Number)? #Close? #Speech ${TOLD} (#Firm|#Quote|#Demonym){0,2} [<to>(#Media && #Organization && !#Generic)]`,
    notAfter: '#Role (von|der|des) (#Adjective|#Role|#Demonym|#PlacePart|#OrganizationPart){0,4}',
    notBefore: '(#Quote zufolge|zufolge)',
    examples: [
      '[from:Emil Wondra] sagte der [to:Süddeutschen Zeitung], das sei falsch.',
      'Am Montag war alles anders: [from:Clara Nowak] (Grüne) erklärte dem [to:Tagesspiegel], sie bleibe.',
    ],
    notIn: [
      'Ein Sprecher von Minister Emil Wondra sagte der Süddeutschen Zeitung, das sei falsch.',
      'Emil Wondra sagte der NATO, das sei falsch.',
      'Emil Wondra sagte dem „Tagesspiegel“ zufolge, das sei falsch.',
      'Emil Wondra sagte nichts.',
    ],
  }),
  relation({
    id: 'de/spoke-to/name-comma-medium',
    type: 'spoke-to',
    from: 'person',
    to: 'organization',
    because: {
      en: 'Behind a role and a name between commas the medium stands to which it was said.',
      de: 'Hinter einer Rolle und einem Namen zwischen Kommas steht das Medium, dem es gesagt wurde.',
    },
    match: `#Speech #Definite? #Flow{1,8} #Open? #Flow{0,2} #Close? #Comma #Title{0,2} [<from>#Person] #Comma ${TOLD} #Quote? [<to>(#Media && #Organization && !#Generic)]`,
    notBefore: '(#Role|#Capital|#Person)',
    examples: [
      'Das sei falsch, sagte der Chef der Klinik, [from:Emil Wondra], der „[to:Süddeutschen Zeitung]“.',
      'Man warte, erklärte die Leiterin des Amts, [from:Clara Nowak], dem [to:Tagesspiegel].',
    ],
    notIn: [
      'Das sagte der Chef der Klinik, Emil Wondra, der NATO.',
      'Es kam der Chef der Klinik, Emil Wondra, der Süddeutschen Zeitung.',
    ],
  }),
];
