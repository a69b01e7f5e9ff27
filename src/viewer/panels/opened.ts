/** What opens at a click: the part of the page that is loaded when somebody may need it. */
import './around.css';
import './evidence-tools.css';
import './set.css';

export { ActorPanel } from './actor.tsx';
export { AroundBar } from './around-bar.tsx';
export { HelpDialog } from './help-dialog.tsx';
export { LinkPanel } from './link.tsx';
export { Nobody } from './nobody.tsx';
export { SetPanel } from './set.tsx';
export { Tables } from './tables.tsx';
