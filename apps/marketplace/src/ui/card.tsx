import clsx from 'clsx';
import type { ReactNode } from 'react';

export interface CardProps {
  as?: 'article' | 'section' | 'div' | 'li';
  /** The whole card answers the pointer; put the one link inside as `after:absolute after:inset-0`. */
  interactive?: boolean;
  className?: string;
  children: ReactNode;
}

export function Card({ as: Element = 'div', interactive = false, className, children }: CardProps) {
  return (
    <Element
      className={clsx(
        'relative rounded-lg border border-line bg-surface p-5',
        interactive &&
          'transition-[border-color,box-shadow] duration-150 hover:border-accent hover:shadow-float',
        className,
      )}
    >
      {children}
    </Element>
  );
}
