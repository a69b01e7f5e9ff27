/** Takes the graph along: as graph file, as tables, as a picture; whole, or only what is visible. */
import { actorsCsv, linksCsv } from '../export/csv.ts';
import { download, textFile } from '../export/download.ts';
import { visibleJson } from '../export/json.ts';
import { loaded, model, stage, visible, words } from '../state.ts';
import { Menu } from './menu.tsx';

export function ExportMenu() {
  const { exports, exportWhole, exportVisible, exportJson, exportActors, exportLinks, exportPicture } =
    words.value;
  if (model.value.actors.length === 0) return null;
  return (
    <Menu label={exports}>
      {(close) => {
        const item = (label: string, run: () => void) => (
          <button
            type="button"
            onClick={() => {
              run();
              close();
            }}
          >
            {label}
          </button>
        );
        return (
          <>
            <fieldset>
              <legend>{exportWhole}</legend>
              {item(exportJson, () => saveJson(false))}
              {item(exportActors, () => saveCsv('actors', actorsCsv(model.value.actors)))}
              {item(exportLinks, () => saveCsv('links', linksCsv(model.value.links)))}
            </fieldset>
            <fieldset>
              <legend>{exportVisible}</legend>
              {stage.value && item(exportPicture, () => void savePicture())}
              {item(exportJson, () => saveJson(true))}
              {item(exportActors, () => saveCsv('actors-visible', actorsCsv(visible.value.actors)))}
              {item(exportLinks, () => saveCsv('links-visible', linksCsv(visible.value.links)))}
            </fieldset>
          </>
        );
      }}
    </Menu>
  );
}

function saveCsv(name: string, content: string): void {
  download(`${name}.csv`, textFile(content, 'text/csv'));
}

function saveJson(onlyVisible: boolean): void {
  if (loaded.value.is !== 'ready') return;
  const { json } = loaded.value;
  const content = onlyVisible ? visibleJson(json, visible.value) : json;
  download(onlyVisible ? 'graph-visible.json' : 'graph.json', textFile(content, 'application/json'));
}

async function savePicture(): Promise<void> {
  const picture = await stage.value?.picture();
  if (picture) download('graph.png', picture);
}
