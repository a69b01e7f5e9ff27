/** All that is loaded with adding. */
export { AddedList } from './added-list.tsx';
export { brought, restore, showAgain } from './desk.ts';
