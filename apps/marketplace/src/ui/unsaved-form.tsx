import { useEffect, useRef, useState } from 'react';
import { useUnsavedGuard } from './use-unsaved-guard.tsx';

/** Put into a form: asks before what was typed there is left behind. One on a page. Workspaces only. */
export function UnsavedForm() {
  const place = useRef<HTMLSpanElement>(null);
  const [dirty, setDirty] = useState(false);
  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form) return;
    const look = () => setDirty([...form.elements].some(isChanged));
    const rest = () => setDirty(false);
    form.addEventListener('input', look);
    form.addEventListener('submit', rest);
    return () => {
      form.removeEventListener('input', look);
      form.removeEventListener('submit', rest);
    };
  }, []);
  const question = useUnsavedGuard(dirty);
  return (
    <>
      <span ref={place} hidden />
      {question}
    </>
  );
}

function isChanged(field: Element): boolean {
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  if (field instanceof HTMLSelectElement) return isChosenAnew(field);
  if (!(field instanceof HTMLInputElement)) return false;
  return field.type === 'checkbox' || field.type === 'radio'
    ? field.checked !== field.defaultChecked
    : field.value !== field.defaultValue;
}

/** Where the page named no choice, the browser made the first one. */
function isChosenAnew({ options, selectedIndex }: HTMLSelectElement): boolean {
  const before = [...options].findIndex((option) => option.defaultSelected);
  return selectedIndex !== Math.max(before, 0);
}
