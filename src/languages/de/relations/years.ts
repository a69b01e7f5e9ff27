/** German: in which year somebody had a role: *im Jahr 1790*, *am 15. Juni 1916*. */

import { type YearWords, yearRule } from '../../../relate/year-rule.ts';
import { spelled } from '../../../rules/spelled.ts';
import { patternWords } from '../pattern-words.ts';
import { DATE } from './parts.ts';

/** Before a date that is one of something else: *der im Jahr 1790 gegründete*, *seit Anfang 1990*. */
const OF_ANOTHER =
  '(#Definite|#Indefinite|#Possessive|#Capital|aus|von|nach|vor|zu|zum|um|für|gegenüber|wie|als)';

/** No verb, or one that does not tell when somebody lived. */
const NO_DEED = spelled({
  is: [
    ...['und', 'oder', 'von', 'vom', 'mit', 'aus', 'über', 'für', 'zu', 'zum', 'zur', 'gegen', 'vor', 'nach'],
    ...['als', 'wie', 'ab', 'um', 'auf', 'durch', 'sei', 'habe', 'werde', 'nannte', 'fand', 'wurde'],
  ],
  ends: ['t', 'en'],
});
/** What somebody did, in the past tense: *schrieb*; what ends in -t may be the present. */
const DID = `(#Flow && !#Capital && !#Number && !#At && !#Definite && !#Indefinite && !#Possessive && !#Place && !#Person && !#Organization && !${NO_DEED})`;

/** Years that stand with what somebody did or said then. */
export const years: YearWords = {
  roles: '(#Office|#Function|#Helper|#Sport)',
  lasting: spelled({ holds: patternWords('lasting-role') }),
  notWith: `(geboren|geborene|geborenen|geborener|seit|seitdem|seither|bis|ab|heute|heutige|heutigen|heutiger|jetzige|jetzigen|jetziger|amtierende|amtierenden|amtierender|inzwischen|mittlerweile)`,
  rules: [
    yearRule({
      id: 'de/year/in-clause',
      because: {
        en: 'What is told of a year, a month or a day in its clause was so then.',
        de: 'Was im Teilsatz von einem Jahr, Monat oder Tag erzählt wird, war damals so.',
      },
      where: 'clause',
      match: `(${DATE}) [<year>#Number]`,
      notAfter: OF_ANOTHER,
      examples: [
        'Im Jahr [1790] gab US-Finanzminister Emil Wondra den Ländern Geld.',
        'Am 15. Juni [1956] öffnete Finanzminister Emil Wondra in Kiel eine Brücke.',
        'Der Vertrag stammt von Kanzler Emil Wondra, und Ende [1961] nannte Siemens-Chef Jan Nowak ihn falsch.',
        'Schon anno [1930] schwieg der Lehrer Emil Wondra dazu.',
      ],
      notIn: [
        'Finanzminister Emil Wondra lobte den im Jahr 1790 gegründeten Verein.',
        'Finanzminister Emil Wondra sprach über den Aufstand im Jahr 1956.',
        'Zum Aufstand im Jahr 1956 schwieg Finanzminister Emil Wondra.',
        'Seit dem Jahr 1790 steht das Haus, das Finanzminister Emil Wondra öffnete.',
        'Finanzminister Emil Wondra sagte, im Jahr 1790 habe es keine Brücke gegeben.',
        'Im Jahr 1790 begann, was der Historiker Emil Wondra erzählt.',
        'Im Jahr 1994 kaufte Amazon-Gründer Jeff Bezos ein Haus.',
      ],
    }),
    yearRule({
      id: 'de/year/before-verb',
      because: {
        en: 'A year at the beginning, or behind “noch” or “schon”, before a verb says when it was so.',
        de: 'Ein Jahr am Anfang oder hinter „noch“ oder „schon“ vor einem Verb sagt, wann es so war.',
      },
      where: 'clause',
      match:
        '(noch|schon|bereits|zuletzt|zuerst)? [<year>#Number] (#Flow && !#Capital && !#Adjective && !#Definite)',
      notAfter: '#Flow',
      examples: [
        '[1981] beschloss Bundeskanzler Emil Wondra den Bau.',
        'Noch [1955] warnte Minister Emil Wondra die Stadt.',
      ],
      notIn: [
        '2000 Menschen riefen, dass Bundeskanzler Emil Wondra kommen solle.',
        'Bundeskanzler Emil Wondra lobte das 1981 beschlossene Gesetz.',
        'Er habe 1981 gesehen, sagte Bundeskanzler Emil Wondra.',
      ],
    }),
    yearRule({
      id: 'de/year/behind-name',
      because: {
        en: 'A year long ago, with which a relative clause on somebody begins, says when it was so.',
        de: 'Ein Jahr vor langer Zeit, mit dem ein Relativsatz über jemanden beginnt, sagt, wann es so war.',
      },
      where: 'behind',
      match:
        '#Open? #Number? #Close? #Comma (der|die) (im #Capital|in #Place|im #Adjective #Capital|im #Adjective #Place|im #Demonym #Place)? (um|anno|im jahr|im jahre)? [<year>#Number] !geboren',
      examples: [
        'Damit begann General Emil Wondra, der [1946] an die Macht kam.',
        'Den Salat erfand der französische Koch Emil Wondra, der im Winter um [1860] starb.',
      ],
      notIn: [
        'Das sagte der Historiker Emil Wondra, der 1952 geboren wurde.',
        'Das sagte Minister Emil Wondra, der 1990 in die Partei kam.',
      ],
    }),
    yearRule({
      id: 'de/year/before-von',
      because: {
        en: 'A year before “von” and whoever did something says when it was done.',
        de: 'Ein Jahr vor „von“ und dem, der etwas tat, sagt, wann er es tat.',
      },
      where: 'before',
      match: '[<year>#Number] (von|vom|durch|unter) (#Definite|#Demonym){0,2}',
      examples: [
        'Er arbeitet mit dem [1948] vom CIA-Chef Emil Wondra gegründeten Verein.',
        'Sie nutzen das [1950] von Minister Emil Wondra erlassene Gesetz.',
      ],
      notIn: ['Sie nutzen den 1950 Euro teuren Wagen von Minister Emil Wondra.'],
    }),
    yearRule({
      id: 'de/year/century-before-von',
      because: {
        en: 'A century before “unter” or “von” and whoever is named says when it was so.',
        de: 'Ein Jahrhundert vor „unter“ oder „von“ und dem, der genannt ist, sagt, wann es so war.',
      },
      where: 'before',
      match:
        'im [<century>#Number] #Stop? jahrhundert (als #Flow)? (von|vom|durch|unter) (#Definite|#Demonym){0,2}',
      examples: [
        'Der Ort wurde im [18]. Jahrhundert von General Emil Wondra gegründet.',
        'Er herrschte im [19]. Jahrhundert als Vogt unter Kaiser Emil Wondra.',
      ],
      notIn: ['Der Ort wurde im 21. Jahrhundert von General Emil Wondra gegründet.'],
    }),
    yearRule({
      id: 'de/year/verb-and-century',
      because: {
        en: 'A century between a verb and whoever did something says when it was so.',
        de: 'Ein Jahrhundert zwischen dem Verb und dem, der etwas tat, sagt, wann es so war.',
      },
      where: 'before',
      match: `${DID} im [<century>#Number] #Stop? jahrhundert (der|die)? #Adjective{0,2}`,
      examples: [
        'Den Anfang machte im [19]. Jahrhundert der britische Naturforscher Emil Wondra.',
        'Das bewies im [18]. Jahrhundert der Arzt Emil Wondra.',
      ],
      notIn: ['Den Anfang machte im 21. Jahrhundert der Arzt Emil Wondra.'],
    }),
    yearRule({
      id: 'de/year/decade',
      because: {
        en: 'What is told of a decade in its clause was so then.',
        de: 'Was im Teilsatz von einem Jahrzehnt erzählt wird, war damals so.',
      },
      where: 'clause',
      match: `in den #Adjective{0,2} [<year>/^[12]\\d\\d0er$/] jahren ${DID}`,
      examples: [
        'In den [1930er] Jahren bezahlte er die Regierung von General Emil Wondra.',
        'In den [1920er] Jahren schrieb der Dichter Emil Wondra ein Buch.',
      ],
      notIn: [
        'In den 1930er Jahren sieht der Historiker Emil Wondra den Anfang.',
        'In den 2010er Jahren schrieb der Dichter Emil Wondra ein Buch.',
      ],
    }),
    yearRule({
      id: 'de/year/century',
      because: {
        en: 'What is told of a century in its clause was so then.',
        de: 'Was im Teilsatz von einem Jahrhundert erzählt wird, war damals so.',
      },
      where: 'clause',
      match: `im [<century>#Number] #Stop? jahrhundert ${DID}`,
      notAfter: OF_ANOTHER,
      examples: [
        'Im [14]. Jahrhundert lebte der Dichter Emil Wondra in Rom.',
        'Schon im [18]. Jahrhundert schrieb der Philosoph Emil Wondra ein Buch.',
      ],
      notIn: [
        'Im 14. Jahrhundert sieht der Historiker Emil Wondra den Anfang.',
        'Im 21. Jahrhundert lebte der Dichter Emil Wondra in Rom.',
        'Im 14. Jahrhundert begann, was der Historiker Emil Wondra erzählt.',
      ],
    }),
    yearRule({
      id: 'de/year/part-of-century',
      because: {
        en: 'What is told of the beginning or the end of a century in its clause was so then.',
        de: 'Was im Teilsatz vom Anfang oder Ende eines Jahrhunderts erzählt wird, war damals so.',
      },
      where: 'clause',
      match: `(anfang|mitte|ende) des [<century>#Number] #Stop? jahrhunderts ${DID}`,
      notAfter: OF_ANOTHER,
      examples: [
        'Erst Ende des [18]. Jahrhunderts gelang dem englischen Koch Emil Wondra ein Brot.',
        'Schon Mitte des [17]. Jahrhunderts schrieb der Philosoph Emil Wondra ein Buch.',
      ],
      notIn: [
        'Ende des 18. Jahrhunderts sieht der Historiker Emil Wondra den Anfang.',
        'Anfang des 21. Jahrhunderts schrieb der Philosoph Emil Wondra ein Buch.',
      ],
    }),
    yearRule({
      id: 'de/year/century-of-deed',
      because: {
        en: 'A century behind a name and a verb says when somebody lived.',
        de: 'Ein Jahrhundert hinter Name und Verb sagt, wann jemand lebte.',
      },
      where: 'deed',
      match: `${DID} im [<century>#Number] #Stop? jahrhundert`,
      examples: [
        'Der Dichter Emil Wondra lebte im [14]. Jahrhundert in Rom.',
        'Der Philosoph Emil Wondra schrieb im [18]. Jahrhundert ein Buch.',
      ],
      notIn: [
        'Der Historiker Emil Wondra sprach über das Leben im 14. Jahrhundert.',
        'Der Dichter Emil Wondra lebte im 21. Jahrhundert in Rom.',
      ],
    }),
    yearRule({
      id: 'de/year/deed',
      because: {
        en: 'A year very long ago behind a name and a verb says when somebody lived.',
        de: 'Ein Jahr vor sehr langer Zeit hinter Name und Verb sagt, wann jemand lebte.',
      },
      where: 'deed',
      match: `${DID}? (${DATE})? [<year>#Number] !#Capital`,
      examples: [
        'Der Dichter Emil Wondra schrieb am 6. Oktober [1942] einen Brief.',
        'Der britische Vizekönig Emil Wondra teilte [1947] das Land.',
        'Der Astronom Emil Wondra sah [1605] den Stern.',
      ],
      notIn: [
        'Der Lehrer Emil Wondra öffnete 1974 die Schule.',
        'Der Dichter Emil Wondra besaß 1900 Bücher.',
        'Der Historiker Emil Wondra nennt 1942 als Beginn.',
        'Der Historiker Emil Wondra sagte, 1605 sei viel geschehen.',
        'Der Historiker Emil Wondra lobte 1942 das, was er 2018 verwarf.',
      ],
    }),
  ],
};
