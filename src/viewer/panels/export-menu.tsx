/** Saves the graph in any format, and as a picture; whole, or only what is visible. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { GraphFormat } from '../../write/index.ts';
import { tell } from '../actions.ts';
import { download, textFile } from '../export/download.ts';
import { partOf } from '../export/part.ts';
import { language } from '../preferences.ts';
import { loaded, model, stage, visible, words } from '../state.ts';
import { Menu } from './menu.tsx';

type Part = 'whole' | 'visible';

export function ExportMenu() {
  if (model.value.actors.length === 0) return null;
  return <Menu label={words.value.exports}>{(close) => <Choices onChosen={close} />}</Menu>;
}

interface Props {
  readonly onChosen: () => void;
}

/** The formats are loaded when somebody asks for them. */
function Choices({ onChosen }: Props) {
  const formats = useSignal<readonly GraphFormat[]>([]);
  useEffect(() => {
    import('../../write/index.ts').then(
      ({ FORMATS }) => {
        formats.value = FORMATS;
      },
      () => tell(words.value.partMissing),
    );
  }, []);
  const item = (label: string, run: () => void) => (
    <button
      key={label}
      type="button"
      onClick={() => {
        run();
        onChosen();
      }}
    >
      {label}
    </button>
  );
  const items = (part: Part) =>
    formats.value.map((format) => item(format.title[language.value], () => save(format, part)));
  const { exportWhole, exportVisible, exportPicture } = words.value;
  return (
    <>
      <fieldset>
        <legend>{exportWhole}</legend>
        {items('whole')}
      </fieldset>
      <fieldset>
        <legend>{exportVisible}</legend>
        {stage.value && item(exportPicture, () => void savePicture())}
        {items('visible')}
      </fieldset>
    </>
  );
}

function save({ file, mediaType, write }: GraphFormat, part: Part): void {
  if (loaded.value.is !== 'ready') return;
  const { json } = loaded.value;
  const graph = partOf(json, part === 'whole' ? model.value : visible.value);
  const name = part === 'whole' ? file : file.replace('.', '-visible.');
  download(name, textFile(write(graph), mediaType));
}

async function savePicture(): Promise<void> {
  const picture = await stage.value?.picture();
  if (picture) download('graph.png', picture);
}
