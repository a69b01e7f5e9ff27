/** German: by which words the kinds of office are called that lists know to be over. */

import type { OfficeKinds } from '../../../relate/offices.ts';

/** A whole role, in small letters. */
export const officeKinds: OfficeKinds = {
  president:
    /^(?:staats|bundes|bundestags|rats|kommissions)?präsident(?:in|en)?$|^(?:staatschef|staatsoberhaupt)s?$/u,
  head: /^(?:bundes|reichs)?kanzler(?:in|s)?$|^(?:premier|premierminister|ministerpräsident|regierungschef)(?:in|en|s)?$/u,
  minister: /(?<!premier)minister(?:in|s)?$/u,
  mayor: /bürgermeister(?:in|s)?$/u,
  pope: /^papst(?:es)?$/u,
  secretary: /^generalsekretär(?:in|s)?$/u,
  life: /(?:minister|präsident|kanzler|senator|gouverneur|general|marschall|admiral|offizier|bischof|kaiser|könig|zar|papst|sekretär|führer|diktator|machthaber|herrscher|chef|vorsitzende|vorsitzender|leiter|richter|direktor|intendant|abgeordnete|abgeordneter|politiker|kämpfer|aktivist|rechtler|kommissar|kommandant|botschafter|trainer|spieler|profi|star)(?:s|in|en|n)?$/u,
  vice: /^vize-?präsident(?:in|en)?$/u,
};
