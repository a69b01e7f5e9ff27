/** The page: top bar, filters, picture or tables, side panel, notices. */

import { isEmbed, isFramedUnasked } from './embed/framed.ts';
import { embed } from './embed/part.ts';
import { Blank } from './panels/blank.tsx';
import { FilterBar } from './panels/filter-bar.tsx';
import { Help } from './panels/help.tsx';
import { Late } from './panels/late.tsx';
import { Notices } from './panels/notices.tsx';
import { SidePanel } from './panels/panel.tsx';
import { panels } from './panels/part.ts';
import { TopBar } from './panels/top-bar.tsx';
import { ZoomButtons } from './panels/zoom.tsx';
import { StageView } from './stage/stage-view.tsx';
import { around, drawable, hasNetwork, mode, textQuery, visible } from './state.ts';
import { textSearch } from './texts/part.ts';
import { timeline } from './time/part.ts';
import { timelineOpen, toggleTimeline } from './time/toggle.ts';

/** The whole page: bar, stage, panels, dialogs. */
export function App() {
  if (isFramedUnasked()) return <Late part={embed}>{({ NotFramed }) => <NotFramed />}</Late>;
  if (isEmbed && hasNetwork.value) return <Late part={embed}>{({ Embed }) => <Embed />}</Late>;
  return (
    <>
      <TopBar />
      {hasNetwork.value ? <Network /> : <main class="network">{<Blank />}</main>}
      <Notices />
      <Help />
      {textQuery.value !== null && <Late part={textSearch}>{({ TextResults }) => <TextResults />}</Late>}
    </>
  );
}

/** The timeline, once it is open and loaded. */
function TimelineBelow() {
  const Timeline = timeline.loaded.value;
  return timelineOpen.value && Timeline ? <Timeline onClose={toggleTimeline} /> : null;
}

function Network() {
  return (
    <div class="network">
      <FilterBar />
      <main>
        {drawable.value && <StageView />}
        {around.value && mode.value === 'picture' && (
          <Late part={panels}>{({ AroundBar }) => <AroundBar />}</Late>
        )}
        {visible.value.actors.length === 0 && mode.value === 'picture' && (
          <Late part={panels}>{({ Nobody }) => <Nobody />}</Late>
        )}
        {mode.value !== 'picture' && <Late part={panels}>{({ Tables }) => <Tables />}</Late>}
        <ZoomButtons />
        <TimelineBelow />
      </main>
      <SidePanel />
    </div>
  );
}
