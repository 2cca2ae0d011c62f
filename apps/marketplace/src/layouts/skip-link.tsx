import { m } from '../generated/paraglide/messages.js';

export function SkipLink() {
  return (
    <a
      href="#main"
      className="not-focus:sr-only fixed start-4 top-2 z-50 rounded-md bg-accent px-4 py-2 text-on-accent"
    >
      {m.shell_skip()}
    </a>
  );
}
