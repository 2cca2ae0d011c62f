import { m } from '../../generated/paraglide/messages.js';
import { SearchBox } from '../../layouts/search-box.tsx';

export function HomePage() {
  return (
    <section className="mx-auto max-w-3xl py-10 sm:py-20">
      <h1 className="text-4xl">{m.home_title()}</h1>
      <p className="mt-4 max-w-prose text-ink-soft text-lg">{m.home_description()}</p>
      <SearchBox size="lg" className="mt-8" />
    </section>
  );
}
