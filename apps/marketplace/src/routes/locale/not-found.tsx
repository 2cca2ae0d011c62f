import { data } from 'react-router';
import { page } from '../../server/context.ts';
import type { Route } from './+types/not-found.ts';

export function loader({ context }: Route.LoaderArgs) {
  throw data({ requestId: page(context).requestId, code: null }, { status: 404 });
}

export default function NotFound() {
  return null;
}
