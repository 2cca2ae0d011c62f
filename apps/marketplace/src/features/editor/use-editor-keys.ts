import { useEffect, useRef } from 'react';

export interface EditorKeys {
  save(): void;
  undo(): void;
  redo(): void;
  problem(step: 1 | -1): void;
}

/** Ctrl or ⌘ S, Z, Shift Z (or Y), Alt ↓ and ↑; a dialog in front keeps its keys. */
export function useEditorKeys(keys: EditorKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.target instanceof Element && event.target.closest('[role="dialog"]')) return;
      const run = actionOf(event, latest.current);
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function actionOf(event: KeyboardEvent, keys: EditorKeys): (() => void) | null {
  const { key, altKey, shiftKey } = event;
  if (altKey && key === 'ArrowDown') return () => keys.problem(1);
  if (altKey && key === 'ArrowUp') return () => keys.problem(-1);
  if (!(event.ctrlKey || event.metaKey) || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === 's') return keys.save;
  if (letter === 'y' || (letter === 'z' && shiftKey)) return keys.redo;
  return letter === 'z' ? keys.undo : null;
}
