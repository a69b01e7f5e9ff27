/** English: what firms do, have and say, and who works for them. */

import { rule } from '../../../rules/rule.ts';
import { spelled } from '../../../rules/spelled.ts';
import { patternWords } from '../pattern-words.ts';

/** Roles that nobody has at a firm. */
const IN_GOVERNMENT = spelled({ is: patternWords('in-government') });
/** Roles at the head of a firm. */
const OFFICER = spelled({ is: patternWords('officer') });

/** Apart from other bodies: a firm is told by what only firms have, such as shares and customers. */
export const firms = [
  rule({
    id: 'en/organization/name-by-business',
    finds: 'organization',
    because: {
      en: 'Shares, takeovers and customers are those of a firm.',
      de: 'Aktien, Übernahmen und Kunden sind die einer Firma.',
    },
    match: '(#Business && !board) (of|in|at|from|for) [<name>#Capital+]',
    examples: ['Shares of [Wondratec] fell.', 'It bought a stake in [Wondratec Steel].'],
    notIn: ['Shares fell.', 'It bought a house in Wondra.'],
  }),
  rule({
    id: 'en/organization/role-at-name',
    finds: 'organization',
    because: {
      en: 'Somebody with an office or a trade at, for or with a name works for what it names.',
      de: 'Hinter einem Amt oder Beruf mit „at“, „for“ oder „with“ steht, für wen jemand arbeitet.',
    },
    match: `(#Role && !#Capital && !${IN_GOVERNMENT}) (at|for|with) [<name>#Capital+]`,
    notBefore: ['Ampersand'],
    examples: ['She is an analyst at [Wondratec].', 'A spokesman for [Wondra Steel] declined.'],
    notIn: ['She is an analyst.', 'A spokesman declined.'],
  }),
  rule({
    id: 'en/organization/what-firms-do',
    finds: 'organization',
    because: {
      en: 'Whoever acquires, manufactures or employs is a firm more often than a person.',
      de: 'Wer übernimmt, herstellt oder beschäftigt, ist öfter eine Firma als eine Person.',
    },
    match: '[<name>(#Nameable && !#FirstName) #Capital+?] #Trade',
    notAfter: ['NameStart', 'Initial', 'Title', 'Role', 'Capital'],
    examples: ['In May [Wondratec] acquired a mill.', '[Wondratec] employs forty people.'],
    notIn: ['The man acquired a mill.', 'In May Emil Wondra acquired a mill.'],
  }),
  rule({
    id: 'en/organization/what-firms-have',
    finds: 'organization',
    because: {
      en: 'Shares, stakes and profits are bought, cut and raised by firms.',
      de: 'Anteile, Beteiligungen und Gewinne kaufen, kürzen und steigern Firmen.',
    },
    match:
      '[<name>(#Nameable && !#FirstName) #Capital+?] !#Capital (a|an|the|its|higher|lower|more)? (net|quarterly|annual|first|second|third|fourth|full)? (#Business && !#Capital)',
    notAfter: ['NameStart', 'Initial', 'Title', 'Role', 'Capital'],
    examples: ['[Wondratec] raised its dividend.', 'In May [Wondratec] reported a net loss.'],
    notIn: ['The dividend was raised.', 'In May Emil Wondra raised a stake.'],
  }),
  rule({
    id: 'en/organization/name-before-business',
    finds: 'organization',
    because: {
      en: 'Directly before shares, board and customers stands whose they are.',
      de: 'Direkt vor Aktien, Vorstand und Kunden steht im Englischen, wessen sie sind.',
    },
    match: '[<name>(#Nameable && !#FirstName) #Capital+?] (#Business && !#Capital)',
    notAfter: ['NameStart', 'Initial', 'Title', 'Capital'],
    examples: ['The [Wondratec] board met.', '[Wondra Steel] shares rose.'],
    notIn: ['The board met.', 'The school board met.'],
  }),
  rule({
    id: 'en/organization/like-name',
    finds: 'organization',
    because: {
      en: 'Behind “companies such as” and the like stands one of them.',
      de: 'Hinter „companies such as“ und Ähnlichem steht eine davon.',
    },
    match: '(#Body && !#Capital) (such|like|including) as? [<name>#Nameable #Capital+?]',
    examples: [
      'Companies and banks such as [Wondratec] refused.',
      'They sold it to firms like [Wondra Steel].',
    ],
    notIn: ['Companies refused.', 'People like Wondra refused.'],
  }),
  rule({
    id: 'en/organization/role-of-name',
    finds: 'organization',
    because: {
      en: 'Founders, owners and chief executives have a firm.',
      de: 'Gründer, Eigentümer und Vorstandschefs haben eine Firma.',
    },
    match: `(#Role && ${OFFICER}) (of|behind) [<name>(#Nameable && !#FirstName) #Capital+?]`,
    examples: ['The chairman of [Wondratec] resigned.', 'She is the founder of [Wondra Steel].'],
    notIn: ['The chairman resigned.', 'The king of Wondra resigned.'],
  }),
  rule({
    id: 'en/organization/it-speaks',
    finds: 'organization',
    because: {
      en: 'What says that “it” will do something, or speaks of what is “its”, is no person.',
      de: 'Was sagt, dass „it“ etwas tun wird, oder von dem spricht, was „its“ ist, ist keine Person.',
    },
    match:
      '[<name>(#Nameable && !#FirstName) #Capital+?] #Speech that? it (would|will|had|has|was|is|plans|planned|expects|expected|could|may|might)',
    orMatch: ['[<name>(#Nameable && !#FirstName) #Capital+?] #Speech that? its'],
    notAfter: ['NameStart', 'Initial', 'Title', 'Role', 'Preposition', 'Capital'],
    sure: true,
    examples: [
      '[Wondratec] said it would cut jobs.',
      'On Monday [Wondra Steel] announced that it had sold the mill.',
      'In May [Wondra Steel] announced its results.',
    ],
    notIn: ['The firm said it would cut jobs.', 'Wondra said he would go.', 'The firm said its profit fell.'],
  }),
  rule({
    id: 'en/organization/founded',
    finds: 'organization',
    because: {
      en: 'What was founded, or is based somewhere, is an organization.',
      de: 'Was gegründet wurde oder irgendwo seinen Sitz hat, ist eine Organisation.',
    },
    match:
      '[<name>(#Nameable && !#FirstName) #Capital+?] (#Comma|was|is) (founded|based|headquartered|incorporated)',
    notAfter: ['NameStart', 'Initial', 'Title', 'Role', 'Capital'],
    examples: ['[Wondratec] was founded in 1922.', '[Wondra Steel], based in Ohio, makes pumps.'],
    notIn: ['The company was founded in 1922.', 'Wondra was born in 1922.'],
  }),
];
