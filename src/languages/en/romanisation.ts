/** Names from other alphabets in English: `Prigozhin`, `Khalid`, `Soleymani`, `Zelensky`. */
import { type Romanisation, SHARED_READS } from '../romanisation.ts';

/** One sound has many spellings in English: *Qasem*, *Kassem*; *Zelensky*, *Zelenskyy*. */
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
  reads: {
    ...SHARED_READS,
    j: 'ĵ',
    ch: 'č',
    sh: 'ŝ',
    zh: 'ŝ',
    kh: 'ĥ',
    w: 'v',
    z: 's',
    ts: 'ts',
    tz: 'ts',
    oo: 'u',
    ou: 'u',
    ee: 'i',
    '^ye': 'e',
    iy$: 'i',
    ii$: 'i',
    y$: 'i',
    ay: 'ai',
    ey: 'ei',
  },
};
