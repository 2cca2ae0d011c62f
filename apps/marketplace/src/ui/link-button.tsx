import { type ButtonLook, buttonStyle } from './button-style.ts';
import { Link, type LinkProps } from './link.tsx';

export type LinkButtonProps = LinkProps & ButtonLook;

export function LinkButton({ variant, size, className, ...props }: LinkButtonProps) {
  return <Link className={buttonStyle({ variant, size }, className as string)} {...props} />;
}
