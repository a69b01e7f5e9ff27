/** Legal forms at the end of companies' names: `Nordbit AG` and `Nordbit` are one company. */

const LEGAL_FORMS =
  /(?: (?:&|und|and))?(?: (?:co|ag|gmbh|mbh|se|kg|kgaa|ohg|ug|eg|ev|inc|incorporated|ltd|limited|llc|plc|corp|corporation|nv|bv|oyj))+$/;

/** A folded name without the legal forms at its end; the name itself where nothing else would be left. */
export function withoutLegalForm(folded: string): string {
  return folded.replace(LEGAL_FORMS, '') || folded;
}
