/** English: what the full name of a company looks like. */

import { rule } from '../../../rules/rule.ts';
import { AFTER_TICKER, oneOf, spelled, TICKER, TICKER_CLOSES, TICKER_OPENS } from '../../../rules/spelled.ts';
import { patternWords } from '../pattern-words.ts';

const HOME_OF_FIRM = spelled({ is: patternWords('home-of-firm') });
const COMPANY = spelled({ is: patternWords('company') });
/** What names of countries begin with: `New Zealand`. */
const OF_COUNTRY = oneOf(['new', 'south', 'north', 'west']);
/** What joins the names of firms besides `and`. */
const JOINT = spelled({ is: [...patternWords('foreign-connector'), '\\/'] });
/** What a firm does besides what its name says first: `Trust and Banking Co`. */
const SECOND_TRADE = spelled({ is: patternWords('second-trade') });

/** Legal forms, what stands around them, and the letters of shares. */
export const companyNames = [
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
    id: 'en/organization/legal-form-of-place',
    finds: 'organization',
    because: {
      en: 'Behind “Corp of” and “Co of” the name of a firm ends with its country.',
      de: 'Hinter „Corp of“ und „Co of“ endet der Name einer Firma mit ihrem Land.',
    },
    match: `[<name>#Capital+ (corp|co|company|corporation) of (#Place && ${HOME_OF_FIRM})]`,
    notAfter: ['Capital', 'Ampersand'],
    notBefore: ['Comma'],
    whole: true,
    examples: ['Shares of [Wondra Mail Corp of America] fell.', 'She left [Wondra Oil Co of Canada].'],
    notIn: ['Shares of Wondra Corp of Dayton, Ohio, fell.', 'Shares of Wondra Ltd of Canada fell.'],
  }),
  rule({
    id: 'en/organization/legal-form-behind-place',
    finds: 'organization',
    because: {
      en: 'Between “of” and a legal form stands the place that the name of a firm ends with.',
      de: 'Zwischen „of“ und einer Rechtsform steht der Ort, mit dem der Name einer Firma endet.',
    },
    match: `[<name>#Capital #Capital+ of ${OF_COUNTRY}? #Place #LegalForm+]`,
    notAfter: ['Capital', 'Ampersand'],
    notBefore: ['Ampersand'],
    whole: true,
    sure: true,
    examples: [
      '[Wondra Petroleum of Canada Ltd] grew.',
      'She left [Wondra Aircraft of New Zealand Ltd] in May.',
    ],
    notIn: ['She left the mill of Wondra Ltd.', 'Emil Wondra of Kerl Ltd came.'],
  }),
  rule({
    id: 'en/organization/legal-form-behind-brackets',
    finds: 'organization',
    because: {
      en: 'A place in brackets before the legal form is a part of the name of a firm.',
      de: 'Ein Ort in Klammern vor der Rechtsform gehört zum Namen einer Firma.',
    },
    match: '[<name>#Capital+ #Open (#Capital|#Number|far) #Capital? #Close #Comma? #LegalForm+]',
    notAfter: ['Capital', 'Ampersand'],
    whole: true,
    sure: true,
    examples: ['[Wondra Bank (Singapore) Ltd] lent it.', 'She left [Wondratec (Far East) Ltd] in May.'],
    notIn: ['Wondra Bank (Singapore) lent it.', 'The bank (Singapore) Ltd failed.'],
  }),
  rule({
    id: 'en/organization/and-company',
    finds: 'organization',
    because: {
      en: 'With “and Co”, “and Sons” and the like ends the name of a firm.',
      de: 'Mit „and Co“, „and Sons“ und Ähnlichem endet der Name einer Firma.',
    },
    match: `[<name>(#Capital && !#Role) #Capital+? and ${COMPANY} #LegalForm+?]`,
    notAfter: ['Capital', 'Ampersand'],
    whole: true,
    sure: true,
    examples: ['The sale to [Wondra and Sons] failed.', 'It left [Wondra Kerl and Co] in May.'],
    notIn: ['The sale to father and sons failed.', 'Shares of the company fell.'],
  }),
  rule({
    id: 'en/organization/and-trade',
    finds: 'organization',
    because: {
      en: 'Between “and” and a legal form stands what a firm does: Power and Light Co.',
      de: 'Zwischen „and“ und einer Rechtsform steht, was eine Firma tut: Power and Light Co.',
    },
    match:
      '[<name>#Capital+ and (#Capital && !#Nameable && !#LegalForm) (#Capital && !#Nameable && !#LegalForm)? #LegalForm+]',
    notAfter: ['Capital', 'Ampersand'],
    notBefore: ['Ampersand'],
    examples: ['[Wondra Power and Light Co] cut prices.', 'She sold [Wondra Pulp and Paper Corp] in May.'],
    notIn: ['She sold power and light.', 'Wondra and a Light Co failed.'],
  }),
  rule({
    id: 'en/organization/and-second-trade',
    finds: 'organization',
    because: {
      en: 'With a trade before “and” or behind it the name of a firm goes on to its legal form: Trust and Banking Co.',
      de: 'Mit einem Gewerbe vor „and“ oder dahinter geht der Name einer Firma bis zur Rechtsform weiter: Trust and Banking Co.',
    },
    match: `[<name>#Capital+ and (#Capital && ${SECOND_TRADE}) (#Capital && !#LegalForm)? #LegalForm+]`,
    orMatch: [
      `[<name>#Capital (#Capital && !${SECOND_TRADE})? (#Capital && ${SECOND_TRADE}) and (#Capital && !#Nameable) (#Capital && !#LegalForm)? #LegalForm+]`,
    ],
    notAfter: ['Capital', 'Ampersand'],
    notBefore: ['Ampersand'],
    whole: true,
    examples: [
      '[Wondra Trust and Banking Co] cut prices.',
      'She sold [Wondra Fire and Casualty Corp] in May.',
      '[Wondra Mining and Industrial Corp] grew.',
      'She left [Emil Wondra Refining and Trading Ltd] in May.',
    ],
    notIn: [
      'She sold light and gas.',
      'Wondra and Kerl Corp failed.',
      'Wondra Mining and Kerl Corp grew.',
      'Mining and Industrial Corp grew.',
    ],
  }),
  rule({
    id: 'en/organization/in-angle-brackets',
    finds: 'organization',
    because: {
      en: 'News wires put the full name of a firm without a ticker between angle brackets.',
      de: 'Nachrichtenagenturen setzen den vollen Namen einer Firma ohne Kürzel in spitze Klammern.',
    },
    match: `[<name>#Capital #Capital+ (and|of|de|for)? the? #Capital+?] ${TICKER_CLOSES}`,
    notAfter: ['Capital', 'Ampersand'],
    whole: true,
    sure: true,
    examples: ['It sold <[Wondra Steel]> a mill.', 'She left <[Wondra Mills of Dayton]> in May.'],
    notIn: ['Wondratec <WND> fell.', 'Emil Wondra <wondra@example.org> fell.'],
  }),
  rule({
    id: 'en/organization/joined-before-legal-form',
    finds: 'organization',
    because: {
      en: 'With a legal form behind them two names with a slash or a small word of another language are one firm.',
      de: 'Mit einer Rechtsform dahinter sind zwei Namen mit einem Schrägstrich oder einem kleinen Wort einer anderen Sprache eine Firma.',
    },
    match: `[<name>#Capital+ ${JOINT} #Capital+ #LegalForm+]`,
    notAfter: ['Capital', 'Ampersand'],
    notBefore: ['Ampersand'],
    whole: true,
    sure: true,
    claims: 2.5,
    examples: [
      '[Wondra und Kerl AG] grew.',
      'She left [Bank fuer Wondra AG] in May.',
      '[Wondra/Kerl Video Co] grew.',
      'She left [Audio/Wondra Inc] in May.',
    ],
    notIn: ['She left Wondra and Kerl AG.', 'She left Wondra/Kerl in May.', 'The and/or Ltd grew.'],
  }),
  rule({
    id: 'en/organization/before-ticker',
    finds: 'organization',
    because: {
      en: 'Between angle brackets behind a name stand the letters of its share.',
      de: 'In spitzen Klammern hinter einem Namen steht das Kürzel seiner Aktie.',
    },
    match: `[<name>(#Capital && !#Role && !#LegalForm) #Capital+?] ${TICKER_OPENS} ${TICKER} ${AFTER_TICKER}`,
    notAfter: ['Capital', 'Ampersand'],
    sure: true,
    examples: ['[Wondratec] <WND.O> fell.', 'She left [Wondra Steel] <WND> in May.'],
    notIn: ['It fell <WND>.', 'Wondratec <wondratec@example.org> fell.'],
  }),
];
