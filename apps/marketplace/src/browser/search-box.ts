import { nextActive } from './list-keys.ts';
import { readRecent, withoutSearch, withSearch, writeRecent } from './recent-searches.ts';
import { recentRows, type SearchRows, suggestionRows } from './search-rows.ts';
import { createSuggester } from './suggester.ts';
import type { SearchBoxTexts } from './suggestions.ts';

interface Parts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  list: HTMLElement;
  status: HTMLElement;
}

/** A combobox with a list, as the WAI-ARIA practices describe it, around a form that works without it. */
export class SearchBox {
  readonly #parts: Parts;
  readonly #texts: SearchBoxTexts;
  readonly #suggester;
  #options: HTMLElement[] = [];
  #active = -1;
  /** An input method is putting a word together: nothing is asked and Enter is its own. */
  #composing = false;

  constructor(parts: Parts) {
    const { form, input, list } = parts;
    this.#parts = parts;
    this.#texts = JSON.parse(form.dataset.texts ?? '{}') as SearchBoxTexts;
    this.#suggester = createSuggester(form.dataset.suggest ?? '');
    list.role = 'listbox';
    list.ariaLabel = input.ariaLabel;
    input.role = 'combobox';
    input.ariaAutoComplete = 'list';
    input.ariaExpanded = 'false';
    input.setAttribute('aria-controls', list.id);
    this.#listenToWriting();
    this.#listenToPointer();
  }

  #listenToWriting(): void {
    const { form, input } = this.#parts;
    input.addEventListener('compositionstart', () => {
      this.#composing = true;
      this.#suggester.cancel();
    });
    input.addEventListener('compositionend', () => {
      this.#composing = false;
      this.#refresh();
    });
    input.addEventListener('input', () => {
      if (!this.#composing) this.#refresh();
    });
    input.addEventListener('keydown', (event) => this.#onKey(event));
    form.addEventListener('submit', (event) => {
      if (this.#composing) event.preventDefault();
      else this.#remember(input.value);
    });
  }

  #listenToPointer(): void {
    const { form, input, list } = this.#parts;
    input.addEventListener('focus', () => {
      if (!input.value.trim()) this.#showRecent();
    });
    input.addEventListener('click', () => {
      if (list.hidden && !this.#composing) this.#refresh();
    });
    form.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) this.#close();
    });
    // A press on the list must not take the caret out of the field.
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest<HTMLElement>('[data-words]') : null;
      if (option?.dataset.words) this.#remember(option.dataset.words);
    });
  }

  #onKey(event: KeyboardEvent): void {
    const { key } = event;
    // 229: the key belongs to the input method, also the Enter that Safari sends after it has ended.
    if (this.#composing || event.isComposing || event.keyCode === 229) {
      if (key === 'Enter') event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || !this.#answer(key)) return;
    event.preventDefault();
  }

  /** False when the key is the field's own. */
  #answer(key: string): boolean {
    const option = this.#options[this.#active];
    const isOpen = !this.#parts.list.hidden;
    if (key === 'Escape' && isOpen) this.#close();
    else if (key === 'Enter' && option) option.click();
    else if (key === 'Delete' && option?.dataset.recent) this.#forget(option.dataset.recent);
    else if (key === 'ArrowDown' && !isOpen) this.#refresh();
    else {
      const place = isOpen ? nextActive(key, { active: this.#active, length: this.#options.length }) : null;
      if (place === null) return false;
      this.#choose(place);
    }
    return true;
  }

  #refresh(): void {
    const { form, input } = this.#parts;
    const words = input.value.trim();
    if (!words) {
      this.#suggester.cancel();
      this.#showRecent();
      return;
    }
    this.#suggester.ask(words, (found) => {
      if (document.activeElement !== input) return;
      this.#show(suggestionRows(found, { words, texts: this.#texts, action: form.action }));
    });
  }

  #showRecent(): void {
    const on = {
      remove: (words: string) => this.#forget(words),
      clear: () => {
        writeRecent([]);
        this.#showRecent();
      },
    };
    this.#show(recentRows(readRecent(), { texts: this.#texts, action: this.#parts.form.action, on }));
  }

  #show({ nodes, choices }: SearchRows): void {
    const { input, list, status } = this.#parts;
    list.replaceChildren(...nodes);
    this.#options = choices;
    for (const [place, option] of choices.entries()) option.id = `${list.id}-${place}`;
    list.hidden = choices.length === 0;
    input.ariaExpanded = String(!list.hidden);
    this.#choose(-1);
    status.textContent = list.hidden ? '' : this.#texts.count.replace('{count}', String(choices.length));
  }

  #choose(place: number): void {
    const { input } = this.#parts;
    const option = this.#options[place];
    const before = this.#options[this.#active];
    if (before) before.ariaSelected = 'false';
    this.#active = option ? place : -1;
    if (!option) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    option.ariaSelected = 'true';
    option.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.id);
  }

  #close(): void {
    this.#suggester.cancel();
    this.#choose(-1);
    this.#parts.list.hidden = true;
    this.#parts.input.ariaExpanded = 'false';
  }

  #forget(words: string): void {
    writeRecent(withoutSearch(readRecent(), words));
    this.#showRecent();
  }

  #remember(words: string): void {
    writeRecent(withSearch(readRecent(), words));
  }
}
