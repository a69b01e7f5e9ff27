/** English: in which year somebody had a role: *in 1957*, *in March 1957*. */

import { type YearWords, yearRule } from '../../../relate/year-rule.ts';
import { DATE, NO_NOUN } from './parts.ts';

/** Years that stand with what somebody did or said then. */
export const years: YearWords = {
  roles:
    '(#Office|chairman|chairwoman|president|chief|executive|director|head|manager|coach|spokesman|spokeswoman)',
  lasting: '(founder|co-founder|owner|winner)',
  notWith: '(since|until|still|now|currently|today|incumbent)',
  rules: [
    yearRule({
      id: 'en/year/at-beginning',
      because: {
        en: 'A year at the beginning of a sentence says when whoever stands behind it had a role.',
        de: 'Ein Jahr am Satzanfang sagt, wann jemand, der dahinter steht, eine Rolle hatte.',
      },
      where: 'before',
      match: `(${DATE}) [<year>#Number] #Comma? !(#Person|${NO_NOUN}){0,2} #Definite? !(#Person|${NO_NOUN}){0,2}`,
      notAfter: '#Flow',
      examples: [
        'In [1957] President Emil Wondra opened a bridge.',
        'In March [1957], Finance Minister Emil Wondra opened a bridge.',
      ],
      notIn: [
        'In 1957 the bridge was opened, said President Emil Wondra.',
        'After a war in 1957, President Emil Wondra opened a bridge.',
      ],
    }),
  ],
};
