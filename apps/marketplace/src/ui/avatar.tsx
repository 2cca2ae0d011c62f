import clsx from 'clsx';
import type { CSSProperties } from 'react';
import { hueOf } from './hue-of.ts';

export interface AvatarProps {
  name: string;
  src?: string | null;
  /** A person is round, an organisation or a listing square. */
  shape?: 'round' | 'square';
  size?: 'sm' | 'md' | 'lg';
  className?: string;
}

const sizes = { sm: 'size-8 text-sm', md: 'size-11 text-lg', lg: 'size-16 text-2xl' };
const pixels = { sm: 32, md: 44, lg: 64 };

/** The logo, or the first letter on a hue that always belongs to this name. Decorative: the name stands beside it. */
export function Avatar({ name, src, shape = 'square', size = 'md', className }: AvatarProps) {
  const style = clsx('shrink-0', sizes[size], shape === 'round' ? 'rounded-full' : 'rounded-md', className);
  if (src) {
    const side = pixels[size];
    return (
      <img
        src={src}
        alt=""
        width={side}
        height={side}
        loading="lazy"
        className={clsx(style, 'bg-surface object-contain')}
      />
    );
  }
  return (
    <span
      aria-hidden="true"
      className={clsx(
        style,
        'hue-tile inline-grid select-none place-items-center font-semibold leading-none',
      )}
      style={{ '--hue': hueOf(name) } as CSSProperties}
    >
      {[...name.trim()][0]?.toUpperCase() ?? '·'}
    </span>
  );
}
