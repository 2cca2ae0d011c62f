import clsx from 'clsx';
import type { ComponentProps } from 'react';
import { controlStyle } from './control-style.ts';
import { useControl } from './field-context.ts';

export function Input({ className, ...props }: ComponentProps<'input'>) {
  return <input {...props} {...useControl(props)} className={clsx(controlStyle, className)} />;
}
