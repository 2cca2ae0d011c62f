import type { Finding } from '@headwater/manifest';
import { createContext, use } from 'react';
import type { Json, Path } from './at.ts';

export interface Editor {
  value: Json;
  set(path: Path, value: unknown): void;
  findingsAt(path: Path): Finding[];
}

export const EditorContext = createContext<Editor | null>(null);

export function useEditor(): Editor {
  const editor = use(EditorContext);
  if (!editor) throw new Error('A manifest field was used outside the editor.');
  return editor;
}
