/** All tables, in the order of the sheets. */
import { actors } from './actors.ts';
import { articles } from './articles.ts';
import { links } from './links.ts';
import { mentions } from './mentions.ts';
import { relations } from './relations.ts';
import type { Table } from './table.ts';

export const TABLES: readonly Table[] = [links, actors, relations, mentions, articles];
