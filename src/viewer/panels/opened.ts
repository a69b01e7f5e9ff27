/** What opens at a click: the part of the page that is loaded when somebody may need it. */
export { ActorPanel } from './actor.tsx';
export { LinkPanel } from './link.tsx';
