/** German: stretches that many patterns share. */

/** A role at a body, where an adviser or a spokeswoman is one of its own. */
export const AT_BODY = '(#Role && !#Kin && !#Plural && !#Candidate && !#Title)';
export const OFFICE = '(#Office && !#Plural)';
/** Behind a name: an age in brackets, an apposition. */
export const AGE = '#Open? #Number? #Close?';
export const ARTICLE = '(#Definite|#Indefinite)?';
/** Before a body: *der*, *von der*, *beim*. */
export const OF_BODY = '(der|des|von der|vom|beim|bei der|am|an der|von|bei)';
/** What closes an apposition. */
export const NO_CLOSE = '!(#Comma|#Close|#Quote|#Stop|#Open)';
/** Before a role that somebody might hold: *einen Kanzler X*. */
export const MADE_UP = '#Indefinite #Adjective{0,2}';
/** Behind a body that is only a part of another one, or of a longer name. */
export const GOES_ON = '(&|der|des) (#Adjective|#Body|#Capital)';
/** A second role of the same person before the name: Ministerpräsident *und CSU-Chef* Markus Söder. */
export const AND_ROLE =
  '(und #Role|und #Adjective #Role|und #Demonym #Role|und #OrganizationPart #Role|und #PlacePart #Role|und #Former #Role|und #Former #OrganizationPart #Role)?';
