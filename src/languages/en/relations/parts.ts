/** English: stretches that many patterns share. */

/** A role of one word or more; its last word is a role. */
const role = (last: string): string => `[<role>#Modifier{0,3} ${last}]`;
export const HELD = role('(#Role && !#Kin && !#Plural && !#Title && !#Candidate)');
export const AT_BODY = role(
  '(#Role && !#Kin && !#Plural && !#Title && !#Candidate && !#Topic && !#Relational)',
);
/** The same, but no office of a government. */
export const UNLISTED = role(
  '(#Role && !#Implied && !#Kin && !#Plural && !#Title && !#Candidate && !#Topic && !#Relational)',
);
export const OFFICE = role('(#Office && !#Plural && !#Topic)');
export const PROFESSION = role(
  '(#Role && !#Office && !#Kin && !#Plural && !#Title && !#Relational && !#Candidate)',
);
/** Marks of status before a role. */
export const MARK = '(#Former|#Acting|#Coming|#Denied)?';
/** What goes on behind an apposition: anything else means that the body is only a part of a longer name. */
export const NO_CLOSE =
  '!(#Comma|#Stop|#Close|#Quote|#Speech|who|in|on|has|had|was|is|will|told|as|at|from|to)';
/** Behind a name: an age, a party. */
export const AGE = '#Open? (#Number|#Party)? #Close?';
