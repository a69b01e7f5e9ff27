/** Equal names of one kind. */
import { formKey } from '../known.ts';
import { lastingForms } from '../local.ts';
import { actorByForm } from '../scene.ts';
import type { Reason } from './reason.ts';

/** Compares folded names within a kind. */
export const sameName: Reason = {
  id: 'same-name',
  because: {
    en: 'The names are the same but for case, accents, hyphens and blanks, the cases of words, and the legal form or sign behind a name.',
    de: 'Die Namen sind gleich bis auf Großschreibung, Akzente, Bindestriche und Lücken, die Fälle der Wörter und die Rechtsform oder das Kürzel hinter dem Namen.',
  },
  weight: 8,
  examples: [
    ['[[Rob Malley|person]]. [[Rob Malley|person]].'],
    ['[[Rob Malley|person]]', '[[Rob Malley|person]]'],
    ['[[FIFA|organization]] – [[Fifa|organization]]'],
    ['[[Nord Stream|organization]]', '[[Nord-Stream|organization]]'],
    ['[[Nordbit AG|organization]]. [[Nordbit|organization]].'],
    ['[[Lutz & Co. KG|organization]]', '[[Lutz GmbH & Co. KG|organization]]'],
    ['[[Landesamt für Wasserbau|organization]]', '[[Landesamtes für Wasserbau|organization]]'],
    [
      '[[Deutsche Gesellschaft für Moorkunde|organization]]',
      '[[Deutschen Gesellschaft für Moorkunde|organization]]',
    ],
    ['[[Middle East Eye MEE|organization]]', '[[Middle East Eye|organization]]'],
    ['[[Ren Chunlan|person]]', '[[Ren Chun-lan|person]]'],
  ],
  notIn: [
    ['[[Essen|place|cities/essen]]', '[[Essen|organization]]'],
    ['[[IS|organization]] – [[Is|organization]]'],
    ['[[Rob Malley|person]] – [[Rob Mallory|person]]'],
    ['[[Nordbit AG|organization]] – [[Nordbit Reisen|organization]]'],
    ['[[Bayer|organization]]', '[[Bayern|organization]]'],
    ['[[Institut für Virologie|organization]]', '[[Institut für Virologie|organization]]'],
  ],
  near: ({ rowId, kind, key }, scene) => (rowId === undefined ? actorByForm(scene, kind, key) : undefined),
  far: (local, { forms }) => {
    if (local.kind === 'person' && local.full.length === 0) return undefined;
    const lasting = lastingForms(local);
    for (const key of lasting.length > 0 ? lasting : local.appearances.map((appearance) => appearance.key)) {
      const id = forms.get(formKey(local.kind, key));
      if (id !== undefined && id !== 'several') return id;
    }
    return undefined;
  },
};
