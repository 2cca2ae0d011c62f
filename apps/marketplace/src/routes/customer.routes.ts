import { type RouteConfigEntry, route } from '@react-router/dev/routes';

/** The customer desk: /:locale/my/… for everybody who is signed in. */
export const customer: RouteConfigEntry[] = [
  route('my', 'routes/customer/overview.tsx'),
  route('my/inquiries', 'routes/customer/inquiries.tsx'),
  route('my/inquiries/:inquiryId', 'routes/customer/inquiry.tsx'),
  route('my/shortlists', 'routes/customer/shortlists.tsx'),
  route('my/shortlists/add', 'routes/customer/add-to-shortlist.tsx'),
  route('my/shortlists/:shortlistId', 'routes/customer/shortlist.tsx'),
  route('my/comparisons', 'routes/customer/comparisons.tsx'),
  route('my/comparisons/new', 'routes/customer/new-comparison.tsx'),
  route('my/searches', 'routes/customer/searches.tsx'),
  route('my/searches/new', 'routes/customer/new-search.tsx'),
];

/** Answers that are no pages of the desk: a file, and a way on into the catalogue. */
export const customerAnswers: RouteConfigEntry[] = [
  route('my/shortlists/:shortlistId/export', 'routes/customer/export-shortlist.ts'),
  route('my/searches/:searchId', 'routes/customer/open-search.ts'),
];

/** Reached by a link in a mail, without an account. */
export const customerPublic: RouteConfigEntry[] = [
  route('shared/:token', 'routes/customer/shared-shortlist.tsx'),
  route('unsubscribe/search/:token', 'routes/customer/unsubscribe-search.tsx'),
];
