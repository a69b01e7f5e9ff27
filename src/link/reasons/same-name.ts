/** Equal names of one kind. */
import { formKey } from '../known.ts';
import { lastingForms } from '../local.ts';
import { actorByForm } from '../scene.ts';
import type { Reason } from './reason.ts';

export const sameName: Reason = {
  id: 'same-name',
  because: {
    en: 'The names are the same but for case, accents, hyphens and the legal form of a company.',
    de: 'Die Namen sind gleich bis auf Großschreibung, Akzente, Bindestriche und die Rechtsform einer Firma.',
  },
  weight: 8,
  examples: [
    ['[[Rob Malley|person]]. [[Rob Malley|person]].'],
    ['[[Rob Malley|person]]', '[[Rob Malley|person]]'],
    ['[[FIFA|organization]] – [[Fifa|organization]]'],
    ['[[Nord Stream|organization]]', '[[Nord-Stream|organization]]'],
    ['[[Nordbit AG|organization]]. [[Nordbit|organization]].'],
    ['[[Lutz & Co. KG|organization]]', '[[Lutz GmbH|organization]]'],
  ],
  notIn: [
    ['[[Essen|place|cities/essen]] – [[Essen|organization]]'],
    ['[[IS|organization]] – [[Is|organization]]'],
    ['[[Rob Malley|person]] – [[Rob Mallory|person]]'],
    ['[[Nordbit AG|organization]] – [[Nordbit Reisen|organization]]'],
  ],
  near: ({ mention, kind, key }, scene) =>
    mention.row === undefined ? actorByForm(scene, kind, key) : undefined,
  far: (local, { forms }) => {
    if (local.kind === 'person' && local.full.length === 0) return undefined;
    for (const key of lastingForms(local)) {
      const id = forms.get(formKey(local.kind, key));
      if (id !== undefined && id !== 'several') return id;
    }
    return undefined;
  },
};
