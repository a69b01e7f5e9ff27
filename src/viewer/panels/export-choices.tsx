/** What can be taken along, and in which format: loaded when somebody opens the menu. */

import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { GraphFormat } from '../../write/index.ts';
import { tell } from '../actions.ts';
import type { Part } from '../export/material.ts';
import { liveTexts } from '../live-texts.ts';
import { notebook } from '../notes/part.ts';
import { language } from '../preferences.ts';
import {
  filters,
  isNarrowed,
  loaded,
  model,
  opened,
  selectedActor,
  selectedActors,
  stage,
  view,
  visible,
  whole,
  words,
} from '../state.ts';
import { exportTexts } from './export-texts.ts';

/** What is loaded when somebody asks for it: the formats, and how they are saved. */
interface Saving {
  readonly formats: typeof import('../../write/index.ts');
  readonly save: typeof import('../export/save.ts').save;
  readonly download: typeof import('../export/download.ts').download;
}

const PARTS: readonly Part[] = ['whole', 'visible', 'selected', 'around'];

async function loadSaving(): Promise<Saving> {
  const [formats, { save }, { download }] = await Promise.all([
    import('../../write/index.ts'),
    import('../export/save.ts'),
    import('../export/download.ts'),
  ]);
  return { formats, save, download };
}

interface Props {
  readonly onSaved: () => void;
}

/** What saving needs, from the moment it is there. */
function useSaving(): Saving | null {
  const saving = useSignal<Saving | null>(null);
  useEffect(() => {
    loadSaving().then(
      (parts) => {
        saving.value = parts;
      },
      () => tell(words.value.partMissing),
    );
  }, []);
  return saving.value;
}

/** The formats, and what of the graph is written; `onSaved` hears that it is done. */
export function Choices({ onSaved }: Props) {
  const ready = useSaving();
  const part = useSignal<Part>('whole');
  const excel = useSignal(false);
  const busy = useSignal(false);
  const run = async (task: () => Promise<void>) => {
    busy.value = true;
    await task().catch(() => tell(exportTexts.value.exportFailed));
    onSaved();
  };
  if (ready === null || busy.value)
    return <p role="status">{busy.value ? exportTexts.value.exportBusy : '…'}</p>;
  const { FORMATS, FORMAT_GROUPS } = ready.formats;
  const item = (format: GraphFormat) => (
    <button
      key={format.id}
      type="button"
      onClick={() => run(() => saveAs(ready, format, part.value, excel.value))}
    >
      {format.title[language.value]}
    </button>
  );
  return (
    <div class="exports">
      <PartChoice part={part} />
      {FORMAT_GROUPS.map((group) => (
        <fieldset key={group}>
          <legend>{exportTexts.value.exportGroups[group]}</legend>
          {FORMATS.filter((format) => format.group === group).map(item)}
          {group === 'table' && <ExcelChoice on={excel} />}
          {group === 'picture' && stage.value && (
            <button type="button" onClick={() => run(() => savePicture(ready))}>
              {exportTexts.value.exportPicture}
            </button>
          )}
        </fieldset>
      ))}
    </div>
  );
}

function PartChoice({ part }: { readonly part: Signal<Part> }) {
  const actor = selectedActor.value;
  const actors = selectedActors.value;
  const { exportWhat, exportWhole, exportVisible, exportSelected, exportAround } = exportTexts.value;
  const labels = {
    whole: exportWhole,
    visible: exportVisible,
    selected: exportSelected(actors.length),
    around: exportAround(actor?.label ?? ''),
  };
  const offered = { whole: true, visible: true, selected: actors.length > 1, around: actor !== undefined };
  return (
    <fieldset>
      <legend>{exportWhat}</legend>
      {PARTS.filter((one) => offered[one]).map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="part"
            value={one}
            checked={one === part.value}
            onChange={() => {
              part.value = one;
            }}
          />
          {labels[one]}
        </label>
      ))}
    </fieldset>
  );
}

function ExcelChoice({ on }: { readonly on: Signal<boolean> }) {
  return (
    <label>
      <input
        type="checkbox"
        checked={on.value}
        onChange={() => {
          on.value = !on.value;
        }}
      />
      {exportTexts.value.exportExcel}
    </label>
  );
}

async function saveAs({ save }: Saving, format: GraphFormat, part: Part, excel: boolean): Promise<void> {
  if (loaded.value.is !== 'ready') return;
  const json = await loaded.value.json();
  if (json === null) return tell(liveTexts.value.otherGraph);
  const shown = {
    json,
    model: model.value,
    whole: whole.value,
    opened: isNarrowed.value || filters.value.governments ? opened.value : null,
    visible: visible.value,
    view: view.value,
    actor: selectedActor.value?.key,
    actors: selectedActors.value,
    notes: notebook.loaded.value?.notesForTables(),
  };
  await save(format, part, shown, excel);
}

async function savePicture({ download }: Saving): Promise<void> {
  const picture = await stage.value?.picture();
  if (picture) download('graph.png', picture);
}
