import { SearchBox } from './search-box.ts';

const enhanced = new WeakSet<HTMLFormElement>();

/** Those in the page now, and those that the router brings later, when they are first used. */
export function enhanceSearchBoxes(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-suggest]')) enhance(form);
  document.addEventListener('focusin', ({ target }) => {
    const form = target instanceof Element ? target.closest<HTMLFormElement>('form[data-suggest]') : null;
    if (form) enhance(form);
  });
}

function enhance(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[name=q]');
  const place = form.querySelector<HTMLElement>('[data-suggestions]');
  if (!input || !place || enhanced.has(form)) return;
  enhanced.add(form);
  new SearchBox({ form, input, ...partsIn(place) });
}

function partsIn(place: HTMLElement): { list: HTMLElement; status: HTMLElement } {
  const list = document.createElement('div');
  list.id = `${place.id}-list`;
  list.hidden = true;
  list.className =
    'absolute inset-x-0 top-full z-40 mt-1 max-h-[min(36rem,65vh)] min-w-64 overflow-y-auto overscroll-contain rounded-md border border-line bg-surface text-sm shadow-float';
  const status = document.createElement('div');
  status.role = 'status';
  status.className = 'sr-only';
  place.replaceChildren(list, status);
  return { list, status };
}

/** `/` goes to the search, as long as nobody is typing it. */
export function focusSearchOnSlash(): void {
  document.addEventListener('keydown', (event) => {
    const { target } = event;
    const typing =
      target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
    const input = document.querySelector<HTMLInputElement>('form[data-suggest] input[name=q]');
    if (!input) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}
