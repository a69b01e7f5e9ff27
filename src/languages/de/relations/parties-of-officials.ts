/** German: the party of whoever holds an office of a state or a town, which no party gives: *CDU-Innenminister Emil Wondra*. */

import { relation } from '../../../relate/rule.ts';
import { AGE, AND_ROLE, ARTICLE, BEFORE_LISTED, MADE_UP, NO_PARTY_OFFICE } from './parts.ts';

/** One who holds such an office. */
const OFFICIAL = `(#Role && !#Kin && !#Plural && !#Topic && !#Outsider && !#Candidate && ${NO_PARTY_OFFICE})`;

/** `party`: the office is told by itself. */
export const partiesOfOfficials = [
  relation({
    id: 'de/party/part-before-office',
    type: 'party',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A party before an office of a state or a town, in one word with it, is the one that its holder belongs to.',
      de: 'Eine Partei vor einem Amt eines Staates oder einer Stadt, in einem Wort mit ihm, ist die, der angehört, wer es innehat.',
    },
    match: `[<to>(#OrganizationPart && #Party)] ${OFFICIAL} ${AND_ROLE} #Title{0,4} [<from>(#Person && !#Genitive)]`,
    notAfter: MADE_UP,
    examples: [
      'Das sagte [to:SPD]-Staatsminister [from:Niels Annen].',
      'Am Freitag kam der Berliner [to:CDU]-Innensenator [from:Emil Wondra] in den Ausschuss.',
      'Dort sprach die frühere [to:FDP]-Justizministerin [from:Clara Nowak].',
    ],
    notIn: [
      'Das sagte SPD-Chef Emil Wondra.',
      'Der SPD-Minister schwieg.',
      'Sie wollen einen CDU-Kanzler Emil Wondra verhindern.',
      'Das sagte SPD-Kanzlerkandidat Emil Wondra.',
      'Das sagte der CDU-Politiker Emil Wondra.',
    ],
  }),
  relation({
    id: 'de/party/name-before-part-office',
    type: 'party',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A party in one word with an office of a state or a town, behind a name and a comma, is the one that whoever is named belongs to.',
      de: 'Eine Partei in einem Wort mit einem Amt eines Staates oder einer Stadt, hinter Name und Komma, ist die, der angehört, wer genannt ist.',
    },
    match: `[<from>#Person] ${AGE} #Comma ${ARTICLE} (#Adjective|#Former|#Acting|#Coming)? [<to>(#OrganizationPart && #Party)] ${OFFICIAL} #Comma`,
    notAfter: BEFORE_LISTED,
    notBefore: '(#Title|#Adjective|#Capital|und)? (#Person|#PersonPart)',
    examples: [
      '[from:Emil Wondra], der [to:CDU]-Innenminister, schwieg.',
      'Zuletzt sprach [from:Clara Nowak] (47), [to:SPD]-Landrätin, im Kreistag.',
    ],
    notIn: [
      'Emil Wondra, SPD-Ministerin Clara Nowak und andere kamen.',
      'Emil Wondra, der SPD-Chef, schwieg.',
      'Es kamen Emil Wondra, ein SPD-Minister, Clara Nowak und andere.',
    ],
  }),
];
