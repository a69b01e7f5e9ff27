/** Starts the page: loads the graph, draws the app, follows address, keys and live updates. */
import { effect } from '@preact/signals';
import { render } from 'preact';
import { written } from '../filters/index.ts';
import { checkSelection, tell, tellWithout } from './actions.ts';
import { showAdded } from './add/part.ts';
import { App } from './app.tsx';
import { followAddress } from './history.ts';
import { keptText } from './kept.ts';
import { startKeys } from './keys.ts';
import { mending } from './mend/part.ts';
import { narrowing } from './model/filter.ts';
import { loadGraph } from './model/load.ts';
import { openNotebook } from './notes/part.ts';
import { naming } from './panels/naming-part.ts';
import { panels } from './panels/part.ts';
import { language } from './preferences.ts';
import { sharing } from './share/part.ts';
import { hasWebGL } from './stage/renderer.ts';
import { drawable, filters, loaded, model, recounting, surroundings, view, words } from './state.ts';
import { startTheme } from './theme.ts';
import './styles/index.css';

/** Milliseconds after which what is needed at the first click is loaded. */
const IDLE = 400;

startTheme();
effect(() => {
  document.documentElement.lang = language.value;
});

effect(() => {
  if (view.value.around) void surroundings.load();
});

drawable.value = hasWebGL();
const root = document.querySelector('#app');
if (root) render(<App />, root);

startKeys();
followAddress(checkAddress);
void import('./probe.ts').then(({ installProbe }) => installProbe());
loaded.value = await loadGraph(undefined, (progress) => {
  loaded.value = { is: 'loading', progress };
});
await showAdded();
if (filters.value.governments) await (await import('./governments/part.ts')).governments.load();
if (view.value.around) await surroundings.load();
if (loaded.value.is === 'ready') {
  checkAddress();
  if (!drawable.value) tell(words.value.noWebGL);
  tellWithout(loaded.value);
  if (!loaded.value.opened && written(narrowing(filters.value)).length > 0) tell(words.value.uncounted);
  if (model.value.dropped > 0) tell(words.value.dropped(model.value.dropped));
}
if (keptText('corrections') !== '') void mending.load().then(() => mending.loaded.value?.restore());
if (document.querySelector('meta[name="dramatis-live"]')) (await import('./live.ts')).startLive();
setTimeout(() => {
  for (const part of [panels, naming, recounting]) void part.load();
}, IDLE);
void openNotebook();
void sharing.load().then(() => sharing.loaded.value?.followTitle());

function checkAddress(): void {
  checkSelection(words.value.unknownId);
}
