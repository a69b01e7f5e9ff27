/** Adds the pasted text, or files that are chosen or dropped, to the network; where this program serves the page, to the articles themselves. */
import { useSignal } from '@preact/signals';
import type { Article, Problem } from '../../model.ts';
import { tell } from '../actions.ts';
import { language } from '../preferences.ts';
import { toldOf } from '../problems/told.ts';
import { isServed, write } from '../served.ts';
import { notices } from '../state.ts';
import { addArticles, isAdding, progress, whileAdding } from './desk.ts';
import { fileFrom } from './from-address.ts';
import { readFiles } from './read-files.ts';
import { addTexts } from './texts.ts';
import './add.css';

interface Props {
  /** The text that was pasted. */
  readonly text: string;
  /** Hears that something was added. */
  readonly onAdded: () => void;
}

/** Where articles are given: files dropped or chosen, or a text that is typed in. */
export function Give({ text, onAdded }: Props) {
  const over = useSignal(false);
  const texts = addTexts.value;
  const give = (filesOf: () => readonly File[] | Promise<readonly File[]>) =>
    whileAdding(async () => {
      forget(addTexts.value.failed);
      const given = await filesOf();
      if (given.length > 0 && (await (isServed() ? save(given) : add(given)))) onAdded();
    });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop files, beside the button that chooses them
    <div
      class="give"
      data-over={over.value}
      onDragOver={(event) => {
        event.preventDefault();
        over.value = true;
      }}
      onDragLeave={() => {
        over.value = false;
      }}
      onDrop={(event) => {
        event.preventDefault();
        over.value = false;
        const files = [...(event.dataTransfer?.files ?? [])];
        void give(() => files);
      }}
    >
      <button
        type="button"
        disabled={text.trim() === '' || isAdding.value}
        onClick={() => void give(() => [pasted(text)])}
      >
        {isServed() ? texts.addServed : texts.add}
      </button>
      <label class="file">
        {texts.files}
        <input
          type="file"
          class="unseen"
          multiple
          disabled={isAdding.value}
          onChange={({ currentTarget }) => void give(() => [...(currentTarget.files ?? [])])}
        />
      </label>
      <FromAddress onWished={(address) => void give(() => filesAt(address))} />
      <Progress />
    </div>
  );
}

/** Takes away what was told of an attempt before. */
function forget(title: string): void {
  notices.value = notices.peek().filter((one) => one.title !== title);
}

/** How far the adding is; while nothing is added, that files may be dropped. */
function Progress() {
  const { adding, drop } = addTexts.value;
  const now = progress.value;
  return (
    <span class="aside" role="status">
      {now ? adding(now.done, now.of) : drop}
    </span>
  );
}

/** The address of a feed or file on the server of the page. */
function FromAddress({ onWished }: { readonly onWished: (address: string) => void }) {
  const address = useSignal('');
  const { address: label, fetchIt } = addTexts.value;
  return (
    <span class="address">
      <input
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        aria-label={label}
        placeholder={label}
        value={address}
        onInput={({ currentTarget }) => {
          address.value = currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          onWished(address.value);
        }}
      />
      <button
        type="button"
        disabled={address.value.trim() === '' || isAdding.value}
        onClick={() => onWished(address.value)}
      >
        {fetchIt}
      </button>
    </span>
  );
}

/** The file at an address; none where there is none, which is told. */
async function filesAt(address: string): Promise<readonly File[]> {
  const file = await fileFrom(address);
  if (!('code' in file)) return [file];
  tell(addTexts.value.failed, [toldOf(file, language.value)]);
  return [];
}

/** The text as a file, named by its first words. */
function pasted(text: string): File {
  const words = text
    .trim()
    .slice(0, 60)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, 6);
  return new File([text], `${words.join('-').toLowerCase() || 'text'}.txt`);
}

/** Adds to what is shown. */
async function add(files: readonly File[]): Promise<boolean> {
  const { articles, problems } = await readFiles(files);
  tellOf(problems, articles);
  return articles.length > 0 && (await addArticles(articles)) > 0;
}

function tellOf(problems: readonly Problem[], articles: readonly Article[]): void {
  const { problems: title, nothing } = addTexts.value;
  if (problems.length > 0)
    tell(
      title,
      problems.map((problem) => toldOf(problem, language.value)),
    );
  else if (articles.length === 0) tell(nothing);
}

/** Saves the files among the articles, as they are: every build reads them. */
async function save(files: readonly File[]): Promise<boolean> {
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const problem = await write('articles', { add: { name: file.name, content: base64(bytes) } });
    if (problem !== null) {
      tell(addTexts.value.failed, [problem]);
      return false;
    }
  }
  tell(addTexts.value.saved);
  return true;
}

const CHUNK = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}
