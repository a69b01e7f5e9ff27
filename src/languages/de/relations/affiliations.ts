/** German: to which body somebody belongs, as “von” and “vom” tell. */

import { relation } from '../../../relate/rule.ts';
import { spelled } from '../../../rules/spelled.ts';
import { patternWords } from '../pattern-words.ts';
import { AFTER_MOTION, AGE, BEFORE_MOTION, NAME_GOES_ON } from './parts.ts';

const ACADEMIC_OR_RULER = spelled({
  begins: ['doktor', 'dr', 'prof[.]'],
  holds: patternWords('public-office'),
});
/** What somebody is, a professor among it, but no doctor, nor one who governs. */
const PROFESSION = `(#Role && !#Kin && !#Plural && !#Candidate && !#Outsider && !#Epithet && !${ACADEMIC_OR_RULER})`;
/** A whole body, and no paper, from which one quotes. */
const BODY = '(#Organization && !#Party && !#Generic && !#Media)';

/** `affiliated`, and `role` where the body stands behind the name. */
export const affiliations = [
  relation({
    id: 'de/role/role-name-of-body',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'Behind a role and a name “von” leads to where the person works.',
      de: 'Hinter Rolle und Name führt „von“ dahin, wo die Person arbeitet.',
    },
    match: `[<role>${PROFESSION}] #Title{0,4} [<from>#Person] ${AGE} (von der|vom|von) #Adjective? [<to>${BODY}]`,
    notAfter: `(${AFTER_MOTION})`,
    notBefore: BEFORE_MOTION,
    notWith: '(wurde|wurden|worden|werden|wird|#Body of)',
    examples: [
      'Der [role:Virologe] [from:Christian Drosten] von der [to:Charité] warnt.',
      'Auch der [role:Physiker] [from:Dirk Brockmann] von der [to:Humboldt-Universität] rechnet mit mehr Fällen.',
    ],
    notIn: [
      'Der Minister Emil Wondra wurde von der NATO eingeladen.',
      'Der Minister Emil Wondra kam von der Arbeit.',
      'Der Minister Emil Wondra von der NATO warnt.',
      'Der Virologe Emil Wondra von der Charité of Europe warnt.',
      'Köln holte den Stürmer Emil Wondra vom FC Bayern.',
      'Das schrieb der Historikerkollege Emil Wondra von der Charité.',
      'Debütant Emil Wondra von Borussia Mönchengladbach jubelte.',
      'Früh ging der 4:4-Schütze Emil Wondra von Borussia Dortmund.',
    ],
  }),
  relation({
    id: 'de/affiliated/name-of-body',
    type: 'affiliated',
    from: 'person',
    to: 'organization',
    because: {
      en: 'Behind a name “von” leads to the body that the person belongs to.',
      de: 'Hinter einem Namen führt „von“ zu der Einrichtung, zu der die Person gehört.',
    },
    match: `[<from>#Person] ${AGE} #Comma? (von der|vom) #Adjective? [<to>${BODY}]`,
    notBefore: BEFORE_MOTION,
    notAfter: `(#Role|${AFTER_MOTION})`,
    notWith: '(#Passive|#Body of)',
    examples: [
      'Auch [from:Emil Wondra] vom [to:ADAC] sprach.',
      'Für die Helfer stand [from:Emil Wondra] vom [to:Roten Kreuz] in der Halle.',
    ],
    notIn: [
      'Emil Wondra wurde vom ADAC eingeladen.',
      'Emil Wondra kam vom Bahnhof.',
      'Auch Emil Wondra vom ADAC of Europe sprach.',
      'Der Tabellenletzte verpflichtete Emil Wondra vom ADAC.',
      'Nun will Köln Emil Wondra vom ADAC holen.',
    ],
  }),
  relation({
    id: 'de/affiliated/said-name-of-body',
    type: 'affiliated',
    from: 'person',
    to: 'organization',
    because: {
      en: 'Behind somebody who is cited “vom” leads to the body for which the person speaks.',
      de: 'Hinter jemandem, der zitiert wird, führt „vom“ zu der Einrichtung, für die die Person spricht.',
    },
    match: `#Speech auch? (#Role|#Title){0,3} [<from>#Person] ${AGE} #Comma? (von der|vom) (#Adjective|#Demonym|#Firm){0,2} [<to>${BODY}]`,
    notBefore: `(${NAME_GOES_ON}|#Participle|und #Place)`,
    examples: [
      'Das ist neu, sagt [from:Emil Wondra] vom [to:ADAC].',
      'Gut sei das nicht, erklärte Analystin [from:Clara Nowak] von der [to:Commerzbank] und wurde deutlich.',
    ],
    notIn: [
      'Wie Emil Wondra vom ADAC eingeladen wurde, ist neu.',
      'Das ist neu, sagt Emil Wondra vom Bäcker.',
      'Das ist neu, sagte Emil Wondra von der ZEIT gefragt.',
    ],
  }),
];
