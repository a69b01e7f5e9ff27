/** Names from other alphabets in German: `Prigoschin`, `Chalid`, `Suleimani`, `Selenskyj`. */
import { type Romanisation, SHARED_READS } from '../romanisation.ts';

/** German papers write *sch*, *w* and *j* where English ones write *sh*, *v* and *y*. */
export const romanisation: Romanisation = {
  anywhere: { sh: ['sch'], kh: ['ch'], o: ['u'], i: ['ai', 'ei'] },
  atEnd: { i: ['yj', 'ij'] },
  reads: {
    ...SHARED_READS,
    dsch: 'ĵ',
    tsch: 'č',
    sch: 'ŝ',
    ch: 'ĥ',
    w: 'v',
    z: 'ts',
    j: 'y',
    '^je': 'e',
    '^jo': 'yo',
    yj$: 'i',
    ij$: 'i',
    j$: 'i',
    y$: 'i',
  },
};
