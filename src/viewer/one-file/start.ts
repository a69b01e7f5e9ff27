/** Comes before the page in one file: from here on it reads the files that it holds. */
import { readFrom } from '../model/files.ts';
import { heldFiles } from './held.ts';

readFrom(heldFiles(document));
