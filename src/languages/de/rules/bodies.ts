/** German: long names of bodies, which end where what they work for ends; and English ones in German print. */

import { rule } from '../../../rules/rule.ts';
import { spelled } from '../../../rules/spelled.ts';
import { patternWords } from '../pattern-words.ts';

/** What English names of journals, schools and offices are called by. */
const ENGLISH = `(#Capital && ${spelled({ is: patternWords('english-body') })})`;
/** What they are of. */
const OF_WHAT = '(of|for|on) (the|a)? #Capital+ (and|of)? #Capital+?';
/** *Berliner* is from a town, *Deutscher* is not. */
const FROM_TOWN = '/[^h]er$/';

/** Names of several words, of which no part stands for the whole. */
export const bodies = [
  rule({
    id: 'de/organization/adjective-head-for',
    finds: 'organization',
    because: {
      en: 'A capitalised adjective and a noun for an organization go on with what it works for.',
      de: 'Ein großgeschriebenes Adjektiv und ein Wort für eine Organisation gehen weiter mit dem, wofür sie arbeitet.',
    },
    match: `[<name>(#NameAdjective && !${FROM_TOWN}) (#OrgHead|#Body) (für|gegen) (#Adjective && !#Capital)? (#Capital && !#FirstName)+ und? #NameAdjective? #Capital?]`,
    notAfter: ['NameAdjective'],
    claims: 4,
    examples: [
      'Die [Deutsche Gesellschaft für Wetterkunde] warnt.',
      'Das rät die [Schweizerische Vereinigung für Schlaf und Innere Ruhe] allen.',
    ],
    notIn: ['Die Deutsche Gesellschaft warnt.', 'Das Kölner Institut für Wetterkunde warnt.'],
  }),
  rule({
    id: 'de/organization/head-for-list',
    finds: 'organization',
    because: {
      en: 'Ministries are named by all that they are for, with commas between.',
      de: 'Ministerien heißen nach allem, wofür sie da sind, mit Kommas dazwischen.',
    },
    match: '[<name>(#OrgHead && !#Body) für #Capital #Comma #Capital (#Comma|und) #Capital (und #Capital)?]',
    whole: true,
    claims: 3,
    examples: [
      'Das [Ministerium für Wetter, Wasser und Wald] warnt.',
      'Sie leitet das [Amt für Jugend, Wasser, Sport und Familie] seit Mai.',
    ],
    notIn: ['Das Ministerium für Wetter warnt.', 'Das Ministerium warnt vor Wetter, Wasser und Wald.'],
  }),
  rule({
    id: 'de/organization/english-head-of',
    finds: 'organization',
    because: {
      en: 'English names of journals, schools and offices, with words before their kind or without, go on behind of and for.',
      de: 'Englische Namen von Zeitschriften, Hochschulen und Ämtern gehen hinter of und for weiter, mit Wörtern vor ihrer Art oder ohne.',
    },
    match: `[<name>${ENGLISH} ${OF_WHAT}]`,
    orMatch: [`[<name>(#Capital && !#Body && !#Role && !#OrgHead)+ ${ENGLISH} ${OF_WHAT}]`],
    notAfter: ['Nameable', 'NameAdjective'],
    claims: 4,
    examples: [
      'Das schrieb er im [Journal of Weather Studies] am Montag.',
      'Sie lehrt an der [School of Dreams and Sleep] in Leeds.',
      'Die [Alliance for a Wondra Revolution] half dabei.',
      'Das schrieb er im [European Journal of Weather Studies] am Montag.',
      'Sie lehrt an der [Wondra School of Dreams] in Leeds.',
    ],
    notIn: [
      'Das schrieb er im Journal am Montag.',
      'Die Mall of Berlin war leer.',
      'Das schrieb er im European Journal am Montag.',
    ],
  }),
  rule({
    id: 'de/organization/head-spells-letters',
    finds: 'organization',
    because: {
      en: 'The letters in brackets abbreviate all that stands before them, from the word for an organization or its adjective on, or between quotation marks.',
      de: 'Die Buchstaben in Klammern kürzen alles ab, was vor ihnen steht, vom Wort für eine Organisation oder seinem Adjektiv an oder in Anführungszeichen.',
    },
    match: '[<name>(#OrgHead|#Body) .{1,8}] #Open',
    orMatch: [
      '[<name>#NameAdjective (#OrgHead|#Body) .{1,7}] #Open',
      '#Quote [<name>#Capital .{1,8}] #Quote #Open',
    ],
    notAfter: ['NameAdjective'],
    spelled: true,
    whole: true,
    claims: 5,
    examples: [
      'Das sagte der [Verband Wondrauer Wetterbanken] (VWW) am Montag.',
      'Das sagte der [Verband der Kleinen und Mittleren Wetterdienste] (VKMW) am Montag.',
      'Das sagte die [Freie Vereinigung der Wetterkundler] (FVW) am Montag.',
      'Das rät die [Deutsche Vereinigung für Regen] (DVR) allen.',
      'Das sagte die „[Initiative für bessere Wetterberichte]“ (IbW) am Montag.',
      'Das sagten die „[Freunde des Wondrauer Regens]“ (FWR) am Montag.',
    ],
    notIn: [
      'Das sagte der Verband der Wetterbanken (DVB) am Montag.',
      'Das sagte der Verband der Wetterbanken am Montag.',
      'Das sagte aus der Staatskanzlei Peter Daub (SPD) am Montag.',
      'Das sagte die Berliner Vereinigung der Wetterkundler (VdW) am Montag.',
      'Das sagten die „Freunde des Regens“ (Wondra) am Montag.',
    ],
  }),
];
