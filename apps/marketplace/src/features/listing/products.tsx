import { Fragment } from 'react';
import { TextLink } from '../../ui/text-link.tsx';
import type { ListingView } from './load-listing.ts';

/** The vendor's products by name, each leading to what else builds on it. */
export function Products({ products }: { products: ListingView['facts']['products'] }) {
  return products.map(({ name, path }, place) => (
    <Fragment key={path}>
      {place > 0 && ' · '}
      <TextLink to={path}>{name}</TextLink>
    </Fragment>
  ));
}
