/** German: names in quotation marks behind a word for what is named, and papers that are told something. */

import { rule } from '../../../rules/rule.ts';
import { spelled } from '../../../rules/spelled.ts';
import { patternWords } from '../pattern-words.ts';

/** What bears a name that print puts between quotation marks, and is no work: *Verein*, *Nachrichtenportals*. */
const NAMED = spelled({ ends: patternWords('in-quotes') });
/** What is done to papers: *sagte*, *erklärt*. */
const SAYING = spelled({ holds: patternWords('saying') });

/** What papers do: *berichtet*, *schrieb*. */
const REPORTING = spelled({ begins: patternWords('reporting') });

/** What stands in a paper, and who writes it: *Interview*, *Redakteurin*. */
const PRINTED = spelled({ holds: patternWords('printed') });

/** Signs of organizations that quotation marks or what is said to them give. */
export const quoted = [
  rule({
    id: 'de/organization/name-in-quotes',
    finds: 'organization',
    because: {
      en: 'What stands between quotation marks behind “Verein”, “Bündnis”, “Portal” and the like is its name, whatever words it is made of.',
      de: 'Was hinter „Verein“, „Bündnis“, „Portal“ und Ähnlichem in Anführungszeichen steht, ist der Name, aus welchen Wörtern auch immer.',
    },
    match: `(#Capital && ${NAMED}) #Quote [<name>(#Capital|die|der|das|so|wir|alle|gemeinsam|zusammen|nie|kein|keine|pro|in) .{0,5}] #Quote`,
    whole: true,
    sure: true,
    claims: 8,
    examples: [
      'Das fordert das Bündnis „[Gemeinsam für Wondrau]“ seit Jahren.',
      'Sie gründete den Verein „[So viel Glück]“ im Mai.',
      'Das meldet das Nachrichtenportal „[W1]“ am Montag.',
    ],
    notIn: [
      'Das fordert das Bündnis seit Jahren.',
      'Sie schrieb den Roman „Gemeinsam für Wondrau“ im Mai.',
      'Der Verein sei „in großer Not“, sagte sie.',
    ],
  }),
  rule({
    id: 'de/organization/quoted-spells-letters',
    finds: 'organization',
    because: {
      en: 'What stands between quotation marks and is abbreviated in the bracket behind it is called so.',
      de: 'Was in Anführungszeichen steht und in der Klammer dahinter abgekürzt wird, heißt so.',
    },
    match: '#Quote [<name>#Capital .{1,8}] #Quote #Open',
    spelled: true,
    whole: true,
    claims: 5,
    examples: [
      'Das sagte die „[Initiative für bessere Wetterberichte]“ (IbW) am Montag.',
      'Das sagten die „[Freunde des Wondrauer Regens]“ (FWR) am Montag.',
    ],
    notIn: [
      'Das sagte die „Initiative für bessere Wetterberichte“ (2020) am Montag.',
      'Das sagten die „Freunde des Regens“ (Wondra) am Montag.',
    ],
  }),
  rule({
    id: 'de/organization/media-reports',
    finds: 'organization',
    because: {
      en: 'What reports or writes, with the article behind the verb, is the paper where that is called by a word for something else.',
      de: 'Was mit Artikel hinter „berichtet“ oder „schreibt“ steht, ist die Zeitung, auch wenn sie wie etwas anderes heißt.',
    },
    match: `(#Speech && ${REPORTING}) (hierzu|dazu|auch|nun|jetzt|heute)? (die|der|das) [<name>#Media] (!am && !#Capital)`,
    claims: 4,
    examples: [
      'Das sei falsch, schrieb der [Spiegel] gestern.',
      'Das sei falsch, berichtet die [Welt] heute.',
    ],
    notIn: ['Das sei falsch, schrieb die Welt am Sonntag.', 'Er hielt ihr den Spiegel vor.'],
  }),
  rule({
    id: 'de/organization/media-told',
    finds: 'organization',
    because: {
      en: 'Whom somebody tells something is the paper where that is called by a word for something else.',
      de: 'Wem jemand etwas sagt, ist die Zeitung, auch wenn sie wie etwas anderes heißt.',
    },
    match: `(#Speech && ${SAYING}) (er|sie|#NameToken)? (dem|der|gegenüber dem|gegenüber der) [<name>#Media] (!am && !#Capital)`,
    claims: 5,
    examples: [
      'Das sei falsch, sagte sie dem [Spiegel] gestern.',
      'Das sei falsch, erklärte Wondra gegenüber der [Welt].',
    ],
    notIn: ['Das sei falsch, sagte sie der Welt am Sonntag.', 'Er hielt ihr den Spiegel vor.'],
  }),
  rule({
    id: 'de/organization/media-cited',
    finds: 'organization',
    because: {
      en: 'According to whom something is so is the paper where that is called by a word for something else.',
      de: 'Laut wem etwas so ist, ist die Zeitung, auch wenn sie wie etwas anderes heißt.',
    },
    match: '#According (der|dem)? [<name>#Media] (!am && !#Capital)',
    claims: 5,
    examples: ['Das sei falsch, sagte sie laut [Welt].', 'Laut der [Zeit] war das falsch.'],
    notIn: ['Das sei falsch, sagte sie laut.', 'Laut Welt am Sonntag war das falsch.'],
  }),
  rule({
    id: 'de/organization/media-prints',
    finds: 'organization',
    because: {
      en: 'What has an interview or an editor is the paper where that is called by a word for something else.',
      de: 'Was ein Interview oder einen Redakteur hat, ist die Zeitung, auch wenn sie wie etwas anderes heißt.',
    },
    match: `(#Capital && ${PRINTED}) (in|mit|von|gegenüber)? (der|des|dem) [<name>#Media] (!am && !#Capital)`,
    claims: 5,
    examples: [
      'Das sagte sie in einem Interview der [Zeit].',
      'Das steht in der Ausgabe der [Welt] vom Montag.',
    ],
    notIn: ['Das sagte sie im Interview der Welt am Sonntag.', 'Das war der Lauf der Welt.'],
  }),
];
