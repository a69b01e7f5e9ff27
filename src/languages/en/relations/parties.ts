/** English: who belongs to which party, and who holds which role in one. */

import { relation } from '../../../relate/rule.ts';
import { MARK, UNLISTED } from './parts.ts';

export const parties = [
  relation({
    id: 'en/party-role/party-before-role',
    type: 'party-role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A party directly before a role and a name is where somebody has that role.',
      de: 'Eine Partei direkt vor einer Rolle und einem Namen ist die, in der sie jemand hat.',
    },
    match: `[<to>#Party] ('s|’s)? ${MARK} ${UNLISTED} #Title{0,3} [<from>#Person]`,
    notAfter: '(and|or|for|between)',
    examples: [
      'Yesterday [to:Labour] [role:leader] [from:Keir Starmer] warned them.',
      'In the Commons the [to:SNP] [role:leader] [from:Ian Blackford] rose to reply.',
    ],
    notIn: [
      'Yesterday Labour Minister Emil Wondra warned them.',
      'Yesterday Labour warned Keir Starmer.',
      'Yesterday the Labour leader warned them.',
    ],
  }),
  relation({
    id: 'en/party/name-before-brackets',
    type: 'party',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A party in brackets behind a name is the one of the person.',
      de: 'Eine Partei in Klammern hinter einem Namen ist die der Person.',
    },
    match: '[<from>#Person] #Open [<to>#Party] (#Close|#Comma)',
    examples: [
      'Yesterday [from:Keir Starmer] ([to:Labour]) warned them.',
      'For Brighton [from:Caroline Lucas] ([to:Green Party]) took the seat.',
    ],
    notIn: ['Yesterday the baker (Labour) warned them.', 'Yesterday Keir Starmer (London) warned them.'],
  }),
];
