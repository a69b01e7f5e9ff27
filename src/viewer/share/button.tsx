/** The tool that shares what is seen; what it opens is loaded then. */
import { Late } from '../panels/late.tsx';
import { Menu } from '../panels/menu.tsx';
import { hasNetwork, words } from '../state.ts';
import { sharing } from './part.ts';

/** The tool in the bar that opens what can be passed on. */
export function ShareMenu() {
  if (!hasNetwork.value) return null;
  return (
    <Menu label={words.value.share}>
      {(close) => <Late part={sharing}>{({ Share }) => <Share onOpened={close} />}</Late>}
    </Menu>
  );
}
