import { fieldId } from '../../ui/field.tsx';
import { both } from './field-spec.ts';
import { fieldName } from './manifest-field.tsx';

/** Puts the focus on the field at a pointer, or on the nearest one above it that is shown. */
export function jumpTo(pointer: string): void {
  const steps = pointer.split('/').filter(Boolean);
  for (let length = steps.length; length > 0; length -= 1) {
    const path = steps.slice(0, length).join('/');
    const names = [path, ...both.map((locale) => `${path}/${locale}`)];
    const field = names.map((name) => document.getElementById(fieldId(fieldName(name)))).find(Boolean);
    // A language that a phone does not show now has a field without a box.
    if (!field || field.getClientRects().length === 0) continue;
    field.scrollIntoView({ block: 'center' });
    field.focus({ preventScroll: true });
    return;
  }
}
