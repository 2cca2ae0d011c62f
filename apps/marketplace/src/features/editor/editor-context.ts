import type { Finding } from '@headwater/manifest';
import { createContext, use } from 'react';
import type { Locale } from '../../lib/locale/locales.ts';
import type { Json, Path } from './at.ts';

export interface Editor {
  value: Json;
  set(path: Path, value: unknown): void;
  undo(): void;
  findingsAt(path: Path): Finding[];
  /** The language that a phone shows; a wide page shows both. */
  language: Locale;
  /** Namespaces to choose from while the listing has no name yet; null once it has one. */
  namespaces: string[] | null;
}

export const EditorContext = createContext<Editor | null>(null);

export function useEditor(): Editor {
  const editor = use(EditorContext);
  if (!editor) throw new Error('A manifest field was used outside the editor.');
  return editor;
}
