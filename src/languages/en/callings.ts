/** What English calls politicians and players. */
import type { Callings } from '../callings.ts';

/** Singular, in small letters. */
export const callings: Callings = {
  politics: ['minister', 'chancellor', 'congressman', 'congresswoman', 'lawmaker', 'mayor', 'premier'],
  culture: [],
  sport: ['goalkeeper', 'striker', 'midfielder', 'quarterback', 'winger', 'fullback'],
};
