/** Names from other alphabets in English: `Prigozhin`, `Khalid`, `Soleymani`, `Zelensky`. */
import type { Romanisation } from '../romanisation.ts';

export const romanisation: Romanisation = {
  anywhere: {
    sh: ['sh', 'zh'],
    kh: ['kh'],
    g: ['gh'],
    k: ['q', 'c'],
    s: ['z'],
    w: ['v'],
    o: ['u', 'ou', 'oo'],
    i: ['ee', 'ai', 'ay', 'ei', 'ey'],
  },
  atEnd: { i: ['y', 'iy', 'yi'] },
};
