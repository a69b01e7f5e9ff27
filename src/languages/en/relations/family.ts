/** English: kinship between people, and who follows whom in an office. */

import { relation } from '../../../relate/rule.ts';

/** `kin` and `succeeds`: who is related to whom, and who came after whom. */
export const family = [
  relation({
    id: 'en/kin/possessive-kin',
    type: 'kin',
    from: 'person',
    to: 'person',
    because: {
      en: 'A possessive name before a word of kinship says whose relative is named next.',
      de: 'Ein besitzender Name vor einem Wort der Verwandtschaft sagt, wessen Angehörige genannt sind.',
    },
    match: "[<to>#Person] ('s|’s) #Former? [<role>(#Kin && !#Plural)] #Comma? [<from>#Person]",
    notBefore: '(and|#Comma) #Person',
    examples: [
      "Yesterday [to:Emil Wondra]'s [role:wife], [from:Clara Wondra], came.",
      "On stage stood [to:Barack Obama]'s [role:daughter] [from:Malia Obama] with flowers.",
    ],
    notIn: ["Yesterday Emil Wondra's baker Clara Nowak came.", "Yesterday Emil Wondra's wife came."],
  }),
  relation({
    id: 'en/kin/name-and-possessive-kin',
    type: 'kin',
    from: 'person',
    to: 'person',
    because: {
      en: '“And his” between a name and a word of kinship says whose relative is named next.',
      de: '„And his“ zwischen einem Namen und einem Wort der Verwandtschaft sagt, wessen Angehörige genannt sind.',
    },
    match: '[<to>#Person] and #Possessive [<role>(#Kin && !#Plural)] #Comma? [<from>#Person]',
    notAfter: '(and|#Comma|with)',
    examples: [
      'Yesterday [to:Donald Trump] and his [role:wife] [from:Melania] came.',
      'At the airport [to:Barack Obama] and his [role:wife] [from:Michelle Obama] waved.',
    ],
    notIn: [
      'Yesterday Emil Wondra and his baker Clara Nowak came.',
      'Yesterday Emil Wondra and his wife came.',
    ],
  }),
  relation({
    id: 'en/kin/name-before-kin-of-name',
    type: 'kin',
    from: 'person',
    to: 'person',
    because: {
      en: 'A word of kinship behind a name and a comma says whose relative that is.',
      de: 'Ein Wort der Verwandtschaft hinter Name und Komma sagt, wessen Angehörige das ist.',
    },
    match:
      '[<from>#Person] #Comma (the)? #Former? [<role>(#Kin && !#Plural)] of (the)? #Former? #Role{0,2} [<to>#Person]',
    notBefore: "('s|’s|and)",
    examples: [
      '[from:Clara Wondra], the [role:daughter] of [to:Emil Wondra], came.',
      'In Pyongyang [from:Kim Yo Jong], [role:sister] of [to:Kim Jong Un], gave a speech.',
    ],
    notIn: [
      'Clara Wondra, the baker of Emil Nowak, came.',
      "Clara Wondra, the daughter of Emil Wondra's baker, came.",
    ],
  }),
  relation({
    id: 'en/succeeds/possessive-successor',
    type: 'succeeds',
    from: 'person',
    to: 'person',
    because: {
      en: 'A possessive name before “successor” says whom the next one follows.',
      de: 'Ein besitzender Name vor „successor“ sagt, wem der nächste folgt.',
    },
    match: "[<to>#Person] ('s|’s) [<role>successor] #Comma? [<from>#Person]",
    examples: [
      "Yesterday [to:Donald Trump]'s [role:successor], [from:Joe Biden], came.",
      "In July [to:Theresa May]'s [role:successor] [from:Boris Johnson] moved in.",
    ],
    notIn: [
      "Yesterday Donald Trump's successor came.",
      "Yesterday Donald Trump's lawyer Rudy Giuliani came.",
    ],
  }),
  relation({
    id: 'en/succeeds/name-succeeds-name',
    type: 'succeeds',
    from: 'person',
    to: 'person',
    because: {
      en: '“Succeeds” or “replaces” between two names says who follows whom.',
      de: '„Succeeds“ oder „replaces“ zwischen zwei Namen sagt, wer wem folgt.',
    },
    match:
      '[<from>#Person] (has|will)? (succeeds|succeeded|replaces|replaced|succeed|replace) #Title{0,2} [<to>#Person] (#Comma|#Stop|as|in|who|on|at|after)',
    notAfter: '(and|or|of|would|could|that)',
    examples: [
      'Yesterday [from:Emmanuel Macron] succeeded [to:François Hollande] as president.',
      'Yesterday [from:Joe Biden] replaced [to:Donald Trump] in office.',
    ],
    notIn: ['Emil Wondra was replaced by Jan Nowak.', 'Emil Wondra could replace Jan Nowak as chairman.'],
  }),
  relation({
    id: 'en/kin/kin-of-name-before-name',
    type: 'kin',
    from: 'person',
    to: 'person',
    because: {
      en: 'Behind somebody’s relative the name of that relative stands between commas.',
      de: 'Hinter jemandes Angehörigen steht zwischen Kommas, wie sie heißen.',
    },
    match: '[<role>(#Kin && !#Plural)] of (the)? #Former? #Role{0,2} [<to>#Person] #Comma [<from>#Person]',
    notBefore: '!(#Comma|#Stop|#Speech)',
    examples: [
      'Yesterday the [role:daughter] of [to:Emil Wondra], [from:Clara], came.',
      'Yesterday the [role:wife] of President [to:Donald Trump], [from:Melania Trump], came.',
    ],
    notIn: [
      'Yesterday the baker of Emil Wondra, Clara Nowak, came.',
      'Yesterday the daughter of Emil Wondra, Clara and others came.',
    ],
  }),
];
