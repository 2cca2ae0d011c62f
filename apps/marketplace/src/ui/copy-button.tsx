import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { m } from '../generated/paraglide/messages.js';
import { Button } from './button.tsx';

/** Appears only where it can work: without JavaScript the text beside it can be selected by hand. */
export function CopyButton({ text, label }: { text: string; label?: string }) {
  const [state, setState] = useState<'absent' | 'ready' | 'copied'>('absent');
  useEffect(() => setState(navigator.clipboard ? 'ready' : 'absent'), []);
  useEffect(() => {
    if (state !== 'copied') return;
    const timer = setTimeout(() => setState('ready'), 2_000);
    return () => clearTimeout(timer);
  }, [state]);
  if (state === 'absent') return null;
  const copied = state === 'copied';
  const Mark = copied ? Check : Copy;
  return (
    <Button
      size="sm"
      variant="quiet"
      aria-label={label ?? m.common_copy()}
      onClick={() => navigator.clipboard.writeText(text).then(() => setState('copied'))}
    >
      <Mark aria-hidden className="size-4" />
      <span aria-live="polite">{copied ? m.common_copied() : m.common_copy()}</span>
    </Button>
  );
}
