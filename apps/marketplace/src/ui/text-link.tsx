import clsx from 'clsx';
import { Link, type LinkProps } from './link.tsx';

/** A link inside text, underlined so that it does not depend on colour. */
export function TextLink({ className, ...props }: LinkProps) {
  return (
    <Link
      className={clsx(
        'text-accent underline decoration-accent-line underline-offset-[0.22em] hover:decoration-current',
        className as string,
      )}
      {...props}
    />
  );
}
