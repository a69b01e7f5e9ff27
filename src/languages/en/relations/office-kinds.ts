/** English: by which words the kinds of office are called that lists know to be over. */

import type { OfficeKinds } from '../../../relate/offices.ts';

/** A whole role, in small letters. */
export const officeKinds: OfficeKinds = {
  president: /^president$/u,
  head: /^(?:prime minister|premier|chancellor)$/u,
  minister: /(?<!^prime )minister$|^secretary of state$/u,
  mayor: /^mayor$/u,
  pope: /^pope$/u,
  secretary: /^secretary[ -]general$/u,
  life: /(?:minister|president|chancellor|senator|governor|general|marshal|admiral|officer|bishop|emperor|king|queen|tsar|czar|pope|secretary|leader|dictator|ruler|chief|chairman|chairwoman|head|judge|justice|director|lawmaker|congressman|congresswoman|politician|fighter|activist|commander|ambassador|coach|player|star)$/u,
  vice: /^vice[ -]president$/u,
};
