/** The languages. A new one is a folder and a line here. */

import { german } from './de/index.ts';
import { english } from './en/index.ts';
import type { Language } from './language.ts';

/** A text that fits none is read by lists alone; of texts too short to tell, the first is taken. */
export const languages: readonly Language[] = [german, english];
