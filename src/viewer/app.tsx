/** The page: top bar, filters, picture or tables, side panel, notices. */

import { Blank } from './panels/blank.tsx';
import { FilterBar } from './panels/filter-bar.tsx';
import { HelpDialog } from './panels/help.tsx';
import { Notices } from './panels/notices.tsx';
import { SidePanel } from './panels/panel.tsx';
import { Tables } from './panels/tables.tsx';
import { TopBar } from './panels/top-bar.tsx';
import { ZoomButtons } from './panels/zoom.tsx';
import { StageView } from './stage/stage-view.tsx';
import { drawable, model } from './state.ts';

export function App() {
  return (
    <>
      <TopBar />
      {model.value.actors.length > 0 ? <Network /> : <main class="network">{<Blank />}</main>}
      <Notices />
      <HelpDialog />
    </>
  );
}

function Network() {
  return (
    <div class="network">
      <FilterBar />
      <main>
        {drawable.value && <StageView />}
        <Tables />
        <ZoomButtons />
      </main>
      <SidePanel />
    </div>
  );
}
