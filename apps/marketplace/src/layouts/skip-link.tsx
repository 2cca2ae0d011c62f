import { m } from '../generated/paraglide/messages.js';

export function SkipLink() {
  return (
    <a
      href="#main"
      className="fixed start-4 top-2 z-50 -translate-y-16 rounded-md bg-accent px-4 py-2 text-on-accent focus:translate-y-0"
    >
      {m.shell_skip()}
    </a>
  );
}
