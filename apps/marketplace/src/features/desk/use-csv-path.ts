import { useLocation } from 'react-router';
import { localePath } from '../../lib/locale/path.ts';

/** Where a table of the desk is had as a file, as it is filtered now. */
export function useCsvPath(table: 'review' | 'listings' | 'publishers' | 'standings' | 'products'): string {
  const { search } = useLocation();
  return `${localePath(`/desk/exports/${table}`)}${search}`;
}
