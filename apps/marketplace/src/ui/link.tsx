import { type ComponentProps, useContext } from 'react';
import { Link as RouterLink, type LinkProps as RouterLinkProps } from 'react-router';
import { localePath } from '../lib/locale/path.ts';
import { Scripted } from '../lib/scripted.ts';

export interface LinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  /** A path without the language (`/catalogue`), a `?query`, or a whole address. */
  to: string;
  preventScrollReset?: RouterLinkProps['preventScrollReset'];
  reloadDocument?: RouterLinkProps['reloadDocument'];
}

/** The only way pages link to each other: it adds the reader's language. */
export function Link({ to, preventScrollReset, reloadDocument, ...props }: LinkProps) {
  const address = localePath(to);
  if (!useContext(Scripted)) return <a href={address} {...props} />;
  return <RouterLink to={address} {...{ preventScrollReset, reloadDocument }} {...props} />;
}
