/** German: what somebody is, without a body or a place: *der Virologe Christian Drosten*. */

import { relation } from '../../../relate/rule.ts';
import { AFTER_NAMING, BEFORE_NAMING, NO_CALLING } from './parts.ts';

/** `occupation`: what the word before a name says. */
export const occupations = [
  relation({
    id: 'de/occupation/role-before-name',
    type: 'occupation',
    from: 'person',
    because: {
      en: 'A profession or a function directly before a name is that of whoever is named.',
      de: 'Ein Beruf oder eine Aufgabe direkt vor einem Namen ist die der Person, die genannt ist.',
    },
    match: `[<role>(#Role && !#Kin && !#Relational && !#Title && !#Plural && !#Implied && !#Epithet && !#Candidate && !${NO_CALLING})] #Title{0,4} [<from>(#Person && !#Genitive)]`,
    notAfter: `(#OfRegion #OrganizationPart|#OfRegion #Adjective #OrganizationPart|#Indefinite|#Indefinite #Adjective|#Indefinite #Adjective #Adjective|${AFTER_NAMING})`,
    notBefore: `(${BEFORE_NAMING})`,
    examples: [
      'Das sagte der [role:Virologe] [from:Christian Drosten].',
      'Das sagte der [role:stellvertretende Direktor] [from:Emil Wondra].',
      'Das sagte der [role:Ärztliche Direktor] [from:Emil Wondra].',
      'Das sagte der [role:Personal Trainer] [from:Emil Wondra].',
      'Am Freitag nannte [role:Trainer] [from:Hansi Flick] das Urteil falsch.',
    ],
    notIn: [
      'Das sagte seine Frau Clara Nowak.',
      'Das sagte der Hauptangeklagte Emil Wondra.',
      'Das sagte der Zeuge Emil Wondra.',
      'Das sagte ihre Nachbarin Clara Nowak.',
      'Zuletzt kam der Favorit Emil Wondra.',
      'Die Berliner Grünen-Parteivorsitzenden Clara Nowak und Emil Wondra kamen.',
      'Das fragte Mr. Wondra.',
      'Das sagte Ministerpräsident Markus Söder.',
      'Das sagte sein Nachfolger Emil Wondra.',
      'Das sagte die frühere Rivalin Trumps.',
      'Gegen den Republikaner Mitt Romney trat er an.',
      'Die Sozialdemokratin Clara Nowak und der Kommunist Emil Wondra schwiegen.',
      'Beim Turnier siegte die Debütantin Clara Nowak.',
      'Netanjahu, den sie „König Bibi“ nennen, schwieg.',
      'Im Lager nannten sie ihn „Kaiser Emil“ und lachten.',
      'Er reiste als Kaufmann, alias Kapitän Emil Wondra, nach Kiel.',
      'Das Gericht hörte den mutmaßlichen Attentäter Emil Wondra.',
      'Es kam auch der mögliche Kanzlerkandidat Emil Wondra.',
      'Damals kam auch der Kandidat Emil Wondra.',
      'Das sagte der Karstadt-Kaufhof-Eigentümer Emil Wondra.',
      'Das sagte die Hamburgerin Clara Nowak.',
      'Auch Prinzessin Clara kam.',
      'Im Buch steht, was der Prophet Emil sagte.',
      'Das sagte der Mehrheitseigner Emil Wondra.',
      'Es traf der Torjäger Emil Wondra.',
      'So heißt es beim Nobelpreisträger Emil Wondra.',
      'Am Freitag sagte die gebürtige Münchnerin Clara Nowak ab.',
      'Das sagte der Berliner Jan Nowak.',
      'Das sagte Präsident Emil Wondra.',
      'Das sagte die frühere Sprecherin Clara Nowak.',
      'Das sagte Ex-Chef Emil Wondra.',
    ],
  }),
];
