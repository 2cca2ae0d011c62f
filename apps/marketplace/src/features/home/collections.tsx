import { m } from '../../generated/paraglide/messages.js';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';

interface CollectionsProps {
  collections: { slug: string; name: string; description: string }[];
}

/** What curators have put together and is on show now. */
export function Collections({ collections }: CollectionsProps) {
  if (collections.length === 0) return null;
  return (
    <section aria-labelledby="collections">
      <h2 id="collections" className="text-2xl">
        {m.home_collections_title()}
      </h2>
      <p className="mt-0.5 text-ink-soft text-sm">{m.home_collections_reason()}</p>
      <ul className="mt-4 grid gap-4 sm:grid-cols-2">
        {collections.map(({ slug, name, description }) => (
          <Card as="li" key={slug} interactive>
            <h3 className="text-lg">
              <Link to={`/collections/${slug}`} className="after:absolute after:inset-0">
                {name}
              </Link>
            </h3>
            <p className="mt-1 line-clamp-3 text-ink-soft text-sm">{description}</p>
          </Card>
        ))}
      </ul>
    </section>
  );
}
