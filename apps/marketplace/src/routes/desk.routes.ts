import { type RouteConfigEntry, route } from '@react-router/dev/routes';

/** The curation desk: /:locale/desk/… */
export const desk: RouteConfigEntry[] = [
  route('desk', 'routes/desk/desk.tsx'),
  route('desk/review', 'routes/desk/review.tsx'),
  route('desk/review/:caseId', 'routes/desk/review-case.tsx'),
];
