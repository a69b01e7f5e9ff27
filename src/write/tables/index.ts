/** All tables, in the order of the sheets. */
import { actors } from './actors.ts';
import { articles } from './articles.ts';
import { links } from './links.ts';
import { mentions } from './mentions.ts';
import { relations } from './relations.ts';
import type { Table } from './table.ts';

/** What joins this list is written as CSV, as TSV and as a sheet. */
export const TABLES: readonly Table[] = [links, actors, relations, mentions, articles];
