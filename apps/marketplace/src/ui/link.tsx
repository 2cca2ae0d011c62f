import { Link as RouterLink, type LinkProps as RouterLinkProps } from 'react-router';
import { localePath } from '../lib/locale/path.ts';

export interface LinkProps extends Omit<RouterLinkProps, 'to'> {
  /** A path without the language (`/catalogue`), a `?query`, or a whole address. */
  to: string;
}

/** The only way pages link to each other: it adds the reader's language. */
export function Link({ to, ...props }: LinkProps) {
  return <RouterLink to={localePath(to)} {...props} />;
}
