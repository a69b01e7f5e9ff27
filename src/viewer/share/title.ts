/** The title of the page: what is open, what is chosen, and of which network. Histories, bookmarks and tabs show it. */
import { computed, effect } from '@preact/signals';
import { FILTERS } from '../../filters/index.ts';
import { KINDS } from '../../model.ts';
import { DEFAULT_FILTERS, narrowing } from '../model/filter.ts';
import { language } from '../preferences.ts';
import {
  around,
  filters,
  mode,
  model,
  selectedActor,
  selectedActors,
  selectedArticle,
  selectedLink,
  view,
  whole,
  words,
} from '../state.ts';
import { shareTexts } from './texts.ts';

/** So many names stand in a title. */
const MOST_NAMES = 3;

/** Names in a row, and how many more there are. */
function namesIn(labels: readonly string[]): string {
  const names = labels.slice(0, MOST_NAMES).join(', ');
  const more = labels.length - MOST_NAMES;
  return more > 0 ? shareTexts.value.andMore(names, more) : names;
}

/** The actor, the actors, the link or the article that is open; empty where nothing is. */
const openTitle = computed(() => {
  const link = selectedLink.value;
  const article = selectedArticle.value;
  if (selectedActor.value) return selectedActor.value.label;
  if (selectedActors.value.length > 0) return namesIn(selectedActors.value.map(({ label }) => label));
  if (link) return `${link.source.label} – ${link.target.label}`;
  return article ? article.title || article.id : '';
});

/** The network around actors, or the table that is shown with the words that are searched in it. */
const placeTitle = computed(() => {
  const centres = around.value?.keys.flatMap((key) => model.value.actor.get(key)?.label ?? []) ?? [];
  const { find } = view.value.table;
  return [
    centres.length > 0 && shareTexts.value.around(namesIn(centres)),
    mode.value !== 'picture' && words.value.modes[mode.value],
    mode.value !== 'picture' && find && shareTexts.value.find(find),
  ].filter((part) => typeof part === 'string' && part !== '');
});

/** What is chosen of articles, actors and links, as far as it is not as usual. */
const chosenTitle = computed(() => {
  const { kinds, minimum, community } = filters.value;
  const choices = narrowing(filters.value);
  const articles = FILTERS.flatMap(({ id, title, write }) => {
    const texts = write(choices).map((text) => whole.value.actor.get(text)?.label ?? text);
    if (texts.length === 0) return [];
    return id === 'undated' ? [title[language.value]] : [`${title[language.value]} ${texts.join(', ')}`];
  });
  const group = model.value.communities.find(({ id }) => id === community);
  return [
    ...articles,
    ...(group ? [group.label.replaceAll(' · ', ', ')] : []),
    ...(kinds.length < KINDS.length
      ? [shareTexts.value.onlyKinds(kinds.map((kind) => words.value.kinds[kind]).join(', '))]
      : []),
    ...(minimum === DEFAULT_FILTERS.minimum ? [] : [shareTexts.value.atLeast(minimum)]),
  ];
});

/** What the page shows, the nearest first. */
export const pageTitle = computed(() =>
  [openTitle.value, ...placeTitle.value, ...chosenTitle.value, model.value.title, 'dramatis']
    .filter(Boolean)
    .join(' · '),
);

/** Keeps the title in step; it is set when the address is a new step already, so that it names that one. Gives what ends it. */
export function followTitle(): () => void {
  return effect(() => {
    const title = pageTitle.value;
    setTimeout(() => {
      document.title = title;
    });
  });
}
