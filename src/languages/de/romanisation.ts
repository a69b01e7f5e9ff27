/** Names from other alphabets in German: `Prigoschin`, `Chalid`, `Suleimani`, `Selenskyj`. */
import type { Romanisation } from '../romanisation.ts';

export const romanisation: Romanisation = {
  anywhere: { sh: ['sch'], kh: ['ch'], o: ['u'], i: ['ai', 'ei'] },
  atEnd: { i: ['yj', 'ij'] },
};
