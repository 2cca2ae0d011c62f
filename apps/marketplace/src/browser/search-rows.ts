import { cutAt } from './list-keys.ts';
import type { SearchBoxTexts, Suggestion, Suggestions } from './suggestions.ts';

/** The list's content, and those of its nodes that can be chosen, in order. */
export interface SearchRows {
  nodes: HTMLElement[];
  choices: HTMLElement[];
}

interface Place {
  texts: SearchBoxTexts;
  /** Where the form goes. */
  action: string;
}

const optionStyle =
  'flex min-h-11 w-full items-center gap-3 px-3 py-1.5 text-start hover:bg-sunken aria-selected:bg-accent-soft aria-selected:text-accent-deep';

export function suggestionRows(
  { groups }: Suggestions,
  { words, texts, action }: Place & { words: string },
): SearchRows {
  const choices: HTMLElement[] = [];
  const nodes = groups
    .filter(({ options }) => options.length > 0)
    .map(({ label, options }) => {
      const rows = options.map((option) => suggestionRow(option, words));
      choices.push(...rows);
      return group(label, rows);
    });
  const all = searchRow(words, { text: texts.searchFor.replace('{q}', words), action });
  all.classList.add('sticky', 'bottom-0', 'border-line', 'border-t', 'bg-surface', 'text-accent');
  choices.push(all);
  return { nodes: [...nodes, all], choices };
}

interface RecentPlace extends Place {
  on: { remove(words: string): void; clear(): void };
}

export function recentRows(recent: readonly string[], { texts, action, on }: RecentPlace): SearchRows {
  if (recent.length === 0) return { nodes: [], choices: [] };
  const choices: HTMLElement[] = [];
  const rows = recent.map((words) => {
    const option = searchRow(words, { text: words, action });
    option.dataset.recent = words;
    choices.push(option);
    // The pointer's way; the keyboard has Delete. Inside a list box a button has no name of its own.
    const remove = element('button', {
      className: 'grid size-11 shrink-0 place-items-center text-ink-faint hover:text-bad',
    });
    remove.append('×');
    remove.type = 'button';
    remove.tabIndex = -1;
    remove.ariaHidden = 'true';
    remove.title = texts.remove.replace('{q}', words);
    remove.addEventListener('click', () => on.remove(words));
    const row = element('div', { className: 'flex items-center' });
    row.role = 'presentation';
    row.append(option, remove);
    return row;
  });
  const clear = element('div', {
    className: `${optionStyle} cursor-pointer border-line border-t text-accent`,
    role: 'option',
  });
  clear.append(texts.clear);
  clear.addEventListener('click', on.clear);
  choices.push(clear);
  return { nodes: [group(texts.recent, rows), clear], choices };
}

function group(label: string, rows: HTMLElement[]): HTMLElement {
  const box = element('div', { role: 'group' });
  box.ariaLabel = label;
  const heading = element('div', { className: 'px-3 pt-2.5 pb-1 text-ink-faint text-xs' });
  heading.ariaHidden = 'true';
  heading.append(label);
  box.append(heading, ...rows);
  return box;
}

function searchRow(words: string, { text, action }: { text: string; action: string }): HTMLElement {
  const option = link(`${action}?${new URLSearchParams({ q: words })}`);
  option.dataset.words = words;
  const name = element('span', { className: 'min-w-0 flex-1 truncate' });
  name.append(text);
  option.append(name);
  return option;
}

function suggestionRow({ to, name, lang, detail, tile }: Suggestion, words: string): HTMLElement {
  const option = link(to);
  const title = element('span', { className: 'block truncate' });
  if (lang) title.lang = lang;
  const [before, found, after] = cutAt(name, words);
  const mark = element('b', { className: 'font-semibold' });
  mark.append(found);
  title.append(before, mark, after);
  const text = element('span', { className: 'min-w-0 flex-1' });
  const said = element('span', { className: 'block truncate text-ink-faint text-xs' });
  said.append(detail);
  text.append(title, said);
  if (tile) option.append(tileOf(tile));
  option.append(text);
  return option;
}

function tileOf({ src, letter, hue }: NonNullable<Suggestion['tile']>): HTMLElement {
  if (src) {
    const picture = element('img', { className: 'size-8 shrink-0 rounded-md bg-surface object-contain' });
    picture.src = src;
    picture.alt = '';
    return picture;
  }
  const tile = element('span', {
    className:
      'hue-tile grid size-8 shrink-0 place-items-center rounded-md font-semibold text-sm leading-none',
  });
  tile.style.setProperty('--hue', String(hue));
  tile.ariaHidden = 'true';
  tile.append(letter);
  return tile;
}

function link(to: string): HTMLAnchorElement {
  const option = element('a', { className: optionStyle, role: 'option' });
  option.href = to;
  option.tabIndex = -1;
  return option;
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { className = '', role }: { className?: string; role?: string },
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = className;
  if (role) made.role = role;
  if (role === 'option') made.ariaSelected = 'false';
  return made;
}
