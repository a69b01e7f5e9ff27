/** German: signs that letters alone name an organization. */

import { rule } from '../../../rules/rule.ts';
import { WITH_DIGIT } from '../../../rules/spelled.ts';

/** Signs of organizations by their acronyms. */
export const acronyms = [
  rule({
    id: 'de/organization/acronym-in-brackets',
    finds: 'organization',
    because: {
      en: 'An acronym in brackets abbreviates the organization named before it.',
      de: 'Ein Kürzel in Klammern steht für die Organisation, die davor genannt ist.',
    },
    match: '#Open [<name>#Acronym] #Close',
    examples: [
      'Der Verband der Wetterkundler ([VWK]) warnt.',
      'Das Institut für Wetterforschung ([IWF]) warnt.',
    ],
    notIn: ['Der Verband (gegründet 1950) warnt.', 'Der Verband VWK warnt.'],
  }),
  rule({
    id: 'de/organization/article-acronym',
    finds: 'organization',
    because: {
      en: 'An acronym with the article is an organization more often than anything else.',
      de: 'Ein Kürzel mit Artikel ist meistens eine Organisation.',
    },
    match: `#Article [<name>(#Acronym && !${WITH_DIGIT})]`,
    notBefore: ['Capital', 'Number'],
    examples: ['Das beschloss die [WVK] am Montag.', 'Das beschloss der [IWB] am Montag.'],
    notIn: ['Das beschloss die Versammlung am Montag.', 'Auf der B214 staut es sich.'],
  }),
];
