/**
 * A GET form that answers at each tick: the page for the new address is fetched, and those parts of this one that
 * carry `data-live` are replaced, so that scroll, focus and an open sheet stay. On a page that React runs, the
 * router does that itself.
 */
export function enhanceLiveForms(): void {
  document.addEventListener('change', ({ target }) => {
    const form = target instanceof Element ? target.closest<HTMLFormElement>('form[data-live-form]') : null;
    if (!form) return;
    if ('__reactRouterContext' in window) form.requestSubmit();
    else void follow(addressOf(form), { remember: true });
  });
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (
      !(form instanceof HTMLFormElement) ||
      !form.matches('[data-live-form]') ||
      '__reactRouterContext' in window
    )
      return;
    event.preventDefault();
    if (form.popover) form.hidePopover();
    void follow(addressOf(form), { remember: true });
  });
  addEventListener('popstate', () => {
    if (document.querySelector('form[data-live-form]') && !('__reactRouterContext' in window)) {
      void follow(location.href, { remember: false });
    }
  });
}

/** The form's address without blanks. */
function addressOf(form: HTMLFormElement): string {
  const pairs = [...new FormData(form)].filter(([, value]) => typeof value === 'string' && value !== '');
  const query = new URLSearchParams(pairs as [string, string][]).toString();
  return query ? `${form.action}?${query}` : form.action;
}

let asking: AbortController | undefined;

async function follow(address: string, { remember }: { remember: boolean }): Promise<void> {
  asking?.abort();
  asking = new AbortController();
  const { signal } = asking;
  document.body.ariaBusy = 'true';
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) throw new Error(`${response.status}`);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (remember && address !== location.href) history.pushState(null, '', address);
    document.title = page.title;
    for (const part of document.querySelectorAll<HTMLElement>('[data-live]')) replace(part, page);
  } catch {
    // What could not be swapped is loaded as a page: it says what is wrong.
    if (!signal.aborted) location.assign(address);
  } finally {
    if (!signal.aborted) document.body.ariaBusy = null;
  }
}

function replace(part: HTMLElement, page: Document): void {
  const fresh = page.querySelector<HTMLElement>(`[data-live="${part.dataset.live}"]`);
  if (!fresh) throw new Error('The page has another shape.');
  const focused = part.contains(document.activeElement) ? document.activeElement : null;
  const open = new Map([...part.querySelectorAll('details')].map((one) => [one.id, one.open]));
  part.replaceChildren(...fresh.childNodes);
  for (const one of part.querySelectorAll('details')) one.open = open.get(one.id) ?? one.open;
  if (focused instanceof HTMLInputElement) {
    const same = `input[name="${CSS.escape(focused.name)}"][value="${CSS.escape(focused.value)}"]`;
    part.querySelector<HTMLElement>(same)?.focus();
  }
}
