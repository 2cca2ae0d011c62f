import { LoaderCircle } from 'lucide-react';
import { useNavigation } from 'react-router';
import { Button, type ButtonProps } from './button.tsx';

/** Shows that its form is on the way and cannot send it twice. Several in a form: give each name and value. */
export function SubmitButton({ children, variant = 'primary', ...props }: ButtonProps) {
  const { formData, state } = useNavigation();
  const mine = !props.name || formData?.get(props.name) === String(props.value ?? '');
  const pending = state !== 'idle' && formData !== undefined && mine;
  return (
    <Button type="submit" variant={variant} aria-disabled={pending || undefined} {...props}>
      {pending && <LoaderCircle aria-hidden className="size-4 animate-spin" />}
      {children}
    </Button>
  );
}
