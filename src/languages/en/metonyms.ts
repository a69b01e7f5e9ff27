/** Governments and clubs by the names of their places. */
import type { Metonyms } from '../metonyms.ts';

const words = (text: string): readonly string[] => text.split(' ');

/** Verbs in the forms that news prints, which count beside the bare name of a place alone: *Moscow warns*. */
export const metonyms: Metonyms = {
  acts: [
    ...words(
      'warns warned threatens threatened demands demanded urges urged condemns condemned denies denied accuses accused',
    ),
    ...words(
      'insists insisted vows vowed rejects rejected imposes imposed bans banned announces announced retaliates retaliated',
    ),
    ...words(
      'protests protested responds responded welcomes welcomed backs backed considers dismisses dismissed says said',
    ),
    ...words('blames blamed criticises criticised criticizes criticized pledges pledged summons summoned'),
  ],
  toward: [
    ...['according to', 'at the behest of', 'on behalf of', 'in the eyes of'],
    ...[
      'sanctions against',
      'sanctions on',
      'accusations against',
      'threats against',
      'war against',
      'war on',
    ],
    ...[
      'pressure on',
      'criticism of',
      'talks with',
      'negotiations with',
      'deal with',
      'agreement with',
      'dialogue with',
    ],
    ...['trade war with', 'dispute with', 'conflict with', 'ties with', 'relations with', 'ties to'],
  ],
  pairing: ['between'],
  dealings: words(
    'agreement alliance conflict crisis deal dialogue differences dispute escalation negotiations relations relationship rift rivalry rapprochement standoff talks tensions ties treaty war',
  ),
  plays: words(
    'beat beats won wins lost loses drew draws thrashed defeated defeats host hosts scored concede conceded',
  ),
  team: words(
    'coach manager captain goalkeeper keeper striker forward defender midfielder midfield defence squad team side win defeat',
  ),
};
