import { type RouteConfigEntry, route } from '@react-router/dev/routes';

/** The curation desk: /:locale/desk/… */
export const desk: RouteConfigEntry[] = [
  route('desk', 'routes/desk/desk.tsx'),
  route('desk/review', 'routes/desk/review.tsx'),
  route('desk/review/:caseId', 'routes/desk/review-case.tsx'),
  route('desk/listings', 'routes/desk/listings.tsx'),
  route('desk/listings/:listingId', 'routes/desk/listing.tsx'),
  route('desk/standing', 'routes/desk/standings.tsx'),
  route('desk/standing/new', 'routes/desk/new-standing.tsx'),
  route('desk/standing/:grantId', 'routes/desk/standing.tsx'),
  route('desk/namespaces', 'routes/desk/namespaces.tsx'),
  route('desk/publishers', 'routes/desk/publishers.tsx'),
  route('desk/policy', 'routes/desk/policy.tsx'),
  route('desk/outbox', 'routes/desk/outbox.tsx'),
  route('desk/outbox/:mailId', 'routes/desk/mail.tsx'),
  route('desk/audit', 'routes/desk/audit.tsx'),
];
