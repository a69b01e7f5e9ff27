/** English: signs that a stretch of text names an organization. */

import { rule } from '../../../rules/rule.ts';

export const organizations = [
  rule({
    id: 'en/organization/legal-form',
    finds: 'organization',
    because: {
      en: 'A legal form ends the name of a company.',
      de: 'Mit einer Rechtsform endet der Name einer Firma.',
    },
    match: '[<name>#Capital+ #LegalForm+]',
    notAfter: ['Ampersand', 'Capital'],
    notBefore: ['Ampersand'],
    sure: true,
    examples: ['The sale to [Wondra Machine Corp.] failed.', '[Wondra Ltd] makes engines.'],
    notIn: ['The sale to the company failed.', 'The company makes engines.'],
  }),
  rule({
    id: 'en/organization/legal-form-and-company',
    finds: 'organization',
    because: {
      en: 'Names of companies join family names with &.',
      de: 'Namen von Firmen verbinden Familiennamen mit &.',
    },
    match: '[<name>#Capital+ & #Capital+]',
    notAfter: ['Comma', 'Ampersand'],
    examples: ['The sale to [Wondra & Sons] failed.', 'She joined [Wondra & Partners] in May.'],
    notIn: ['The sale to father and son failed.', 'She joined the partners in May.'],
  }),
  rule({
    id: 'en/organization/head-of',
    finds: 'organization',
    because: {
      en: 'Institutions are named after what they are and of what.',
      de: 'Einrichtungen heißen nach dem, was sie sind und wovon: University of …, Ministry of ….',
    },
    match: '[<name>#OrgHead (of|for) the? #Capital+ (and #Capital)?]',
    notAfter: ['Capital'],
    notBefore: ['Capital'],
    examples: [
      'She teaches at the [University of Wondra].',
      'She works at the [Ministry of Trade and Industry].',
    ],
    notIn: ['She teaches at the university.', 'She works in trade and industry.'],
  }),
  rule({
    id: 'en/organization/name-before-head',
    finds: 'organization',
    because: {
      en: 'In English the noun for the kind of organization ends its name.',
      de: 'Im Englischen endet der Name einer Organisation mit dem, was sie ist: University, Bank, Party.',
    },
    match: '[<name>#Capital+ #OrgHead+]',
    notBefore: ['Capital', 'Ampersand'],
    examples: ['She teaches at [Wondra University].', 'He sued the [Wondra Steel Company].'],
    notIn: ['She teaches at a university.', 'The Wondra Bank Holiday is near.'],
  }),
  rule({
    id: 'en/organization/name-after-body',
    finds: 'organization',
    because: {
      en: 'A noun for a firm, a paper or the like in apposition tells what the name behind it is.',
      de: 'Ein Wort für eine Firma, eine Zeitung oder Ähnliches sagt, was der Name dahinter ist.',
    },
    match: '(#Body && !#Capital) [<name>#Nameable+]',
    notBefore: ['Capital'],
    examples: ['The software maker [Wondratec] cut prices.', 'The newspaper [Wondra] said so.'],
    notIn: ['The software maker cut prices.', 'The Wondra company cut prices.'],
  }),
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
    match:
      '(#Role && !#Capital && !/^(ministers?|secretary|secretaries|candidates?)$/) (at|for|with) [<name>#Capital+]',
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
    match:
      '(#Role && /^(chairman|chairwoman|chairperson|ceo|boss|executive|treasurer|founder|spokesman|spokeswoman|owner|owners|founders)$/) (of|behind) [<name>(#Nameable && !#FirstName) #Capital+?]',
    examples: ['The chairman of [Wondratec] resigned.', 'She is the founder of [Wondra Steel].'],
    notIn: ['The chairman resigned.', 'The king of Wondra resigned.'],
  }),
  rule({
    id: 'en/organization/it-speaks',
    finds: 'organization',
    because: {
      en: 'What says that “it” will do something is no person.',
      de: 'Was sagt, dass „it“ etwas tun wird, ist keine Person.',
    },
    match:
      '[<name>(#Nameable && !#FirstName) #Capital+?] #Speech that? it (would|will|had|has|was|is|plans|planned|expects|expected|could|may|might)',
    notAfter: ['NameStart', 'Initial', 'Title', 'Role', 'Preposition', 'Capital'],
    sure: true,
    examples: [
      '[Wondratec] said it would cut jobs.',
      'On Monday [Wondra Steel] announced that it had sold the mill.',
    ],
    notIn: ['The firm said it would cut jobs.', 'Wondra said he would go.'],
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
  rule({
    id: 'en/organization/party-before-role',
    finds: 'organization',
    because: {
      en: 'Directly before members and leaders stands their party.',
      de: 'Direkt vor Abgeordneten und Vorsitzenden steht im Englischen ihre Partei.',
    },
    match:
      '[<name>#Party] (mp|mps|senator|senators|leader|leaders|councillor|councillors|candidate|candidates|lawmaker|lawmakers|voters)',
    notAfter: ['Capital'],
    examples: ['On Friday [Labour] MP Clara Wondra spoke.', 'The [CDU] leader spoke.'],
    notIn: ['The party leader spoke.', 'Labour costs rose.'],
  }),
  rule({
    id: 'en/organization/club',
    finds: 'organization',
    because: {
      en: 'Prefixes such as FC and AC begin the names of clubs.',
      de: 'Mit Kürzeln wie FC und AC beginnen Namen von Vereinen.',
    },
    match: '[<name>#Club #Capital+]',
    examples: ['On Saturday [FC Wondra] lost.', 'On Saturday [Hapoel Wondra] lost.'],
    notIn: ['On Saturday the team lost.', 'The FC lost.'],
  }),
  rule({
    id: 'en/organization/club-tail',
    finds: 'organization',
    because: {
      en: 'Words such as United, Rovers and Lakers end the names of clubs.',
      de: 'Mit Wörtern wie United, Rovers und Lakers enden Namen von Vereinen.',
    },
    match: '[<name>#Nameable+ #ClubTail]',
    notBefore: ['Capital'],
    examples: ['He joined [Wondra Rovers].', 'He scored against the [Wondra Lakers].'],
    notIn: ['He joined a club.', 'He lives in Wondra County.'],
  }),
  rule({
    id: 'en/organization/acronym-in-brackets',
    finds: 'organization',
    because: {
      en: 'An acronym in brackets abbreviates the organization named before it.',
      de: 'Ein Kürzel in Klammern steht für die Organisation, die davor genannt ist.',
    },
    match: '#Open [<name>#Acronym] #Close',
    examples: ['The Society of Forecasters ([SOF]) warned.', 'The Wondra Steel Union ([WSU]) warned.'],
    notIn: ['The society (founded 1950) warned.', 'The union WSU warned.'],
  }),
  rule({
    id: 'en/organization/article-acronym',
    finds: 'organization',
    because: {
      en: 'An acronym with the article is an organization more often than anything else.',
      de: 'Ein Kürzel mit Artikel ist meistens eine Organisation.',
    },
    match: '#Article [<name>(#Acronym && !#Place && !/[0-9]/)]',
    notBefore: ['Capital', 'Number', 'Noun'],
    examples: ['That was decided by the [WVK] on Monday.', 'The [WSU] warned.'],
    notIn: ['That was decided by the assembly on Monday.', 'The WSU Cup was won.'],
  }),
];
