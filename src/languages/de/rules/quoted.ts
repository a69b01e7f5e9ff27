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

/** A paper that is not the first word of another one. */
const PAPER = '[<name>#Media] (!am && !#Capital)';

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
    id: 'de/organization/media-told',
    finds: 'organization',
    because: {
      en: 'Who is told something, reports it, is cited, has an interview or an editor, is the paper where that is called by a word for something else.',
      de: 'Wem jemand etwas sagt, wer etwas berichtet, laut wem etwas so ist und wer ein Interview oder einen Redakteur hat, ist die Zeitung, auch wenn sie wie etwas anderes heißt.',
    },
    match: `(#Speech && ${SAYING}) (er|sie|#NameToken)? (dem|der|gegenüber dem|gegenüber der) ${PAPER}`,
    orMatch: [
      `(#Speech && ${REPORTING}) (hierzu|dazu|auch|nun|jetzt|heute)? (die|der|das) ${PAPER}`,
      `#According (der|dem)? ${PAPER}`,
      `(#Capital && ${PRINTED}) (in|mit|von|gegenüber)? (der|des|dem) ${PAPER}`,
    ],
    claims: 5,
    examples: [
      'Das sei falsch, sagte sie dem [Spiegel] gestern.',
      'Das sei falsch, erklärte Wondra gegenüber der [Welt].',
      'Das sei falsch, schrieb der [Spiegel] gestern.',
      'Das sei falsch, berichtet die [Welt] heute.',
      'Das sei falsch, sagte sie laut [Welt].',
      'Laut der [Zeit] war das falsch.',
      'Das sagte sie in einem Interview der [Zeit].',
      'Das steht in der Ausgabe der [Welt] vom Montag.',
    ],
    notIn: [
      'Das sei falsch, sagte sie der Welt am Sonntag.',
      'Er hielt ihr den Spiegel vor.',
      'Das sei falsch, schrieb die Welt am Sonntag.',
      'Das sei falsch, sagte sie laut.',
      'Das war der Lauf der Welt.',
    ],
  }),
];
