/** What somebody typed into a form whose way was cut off: signed out meanwhile, or no connection. */
interface KeptForm {
  path: string;
  entries: [string, string][];
  /** Only an interrupted form is put back. */
  interrupted: boolean;
  at: number;
}

const forgottenAfterMs = 30 * 60_000;

const key = 'headwater.form';
const secret = /password|secret|token|code/i;

function read(): KeptForm | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as KeptForm | null;
    return kept && Date.now() - kept.at < forgottenAfterMs ? kept : null;
  } catch {
    return null;
  }
}

function write(form: KeptForm | null): void {
  try {
    if (form) sessionStorage.setItem(key, JSON.stringify(form));
    else sessionStorage.removeItem(key);
  } catch {
    // Storage may be refused or full; then a form is as safe as in any other browser page.
  }
}

/**
 * On every submit, before anything can go wrong. Secrets, files and what the page itself fills in stay out, and
 * the sign-in form does not take the place of the one that led to it.
 */
export function rememberForm(form: HTMLFormElement): void {
  const waiting = read();
  if (waiting?.interrupted && waiting.path !== location.pathname) return;
  const fields = [...form.elements].filter(isTyped).filter(({ name }) => name && !secret.test(name));
  const entries = fields.map(({ name, value }): [string, string] => [name, value]);
  if (entries.length === 0) return;
  write({ path: location.pathname, entries, interrupted: false, at: Date.now() });
}

/** The page that was submitted did not get through. */
export function keepTypedForm(path = location.pathname): void {
  const kept = read();
  if (kept?.path === path) write({ ...kept, interrupted: true });
}

/** Puts the texts back into the form that has these fields; says whether there was something. */
export function restoreForm(): boolean {
  const kept = read();
  if (!kept?.interrupted || kept.path !== location.pathname) return false;
  const home = [...document.forms].find((form) =>
    kept.entries.every(([name]) => form.elements.namedItem(name)),
  );
  if (!home) return false;
  write(null);
  for (const [name, value] of kept.entries) {
    const field = home.elements.namedItem(name);
    if (field instanceof Element && isTyped(field) && field.value !== value) type(field, value);
  }
  return true;
}

type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const untyped = new Set(['hidden', 'password', 'file', 'checkbox', 'radio', 'submit', 'button', 'search']);

function isTyped(element: Element): element is Typed {
  if (element instanceof HTMLInputElement) return !untyped.has(element.type);
  return element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;
}

/** Through the element's own setter, so that controlled fields hear of it too. */
function type(field: Typed, value: string): void {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
  setter?.call(field, value);
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}
