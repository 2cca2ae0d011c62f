import { createContext, type ReactNode, useContext } from 'react';

/** Markup of a part, rendered before or now; given where the server makes a page that React does not run. */
export type Keep = (of: object, variant: string, render: () => ReactNode) => string;

export const KeepContext = createContext<Keep | null>(null);

interface KeptProps {
  as?: 'div' | 'li';
  /** All that the part shows. While this very object lives, in its one language, the part is not rendered again. */
  of: object;
  /** Tells apart several ways to show the same. */
  variant?: string;
  className?: string;
  'data-live'?: string;
  /** Reads no context: neither the router nor a form. */
  render: () => ReactNode;
}

/** A part that many pages have in common, such as a listing's card. */
export function Kept({ as: Element = 'div', of, variant = '', render, ...props }: KeptProps) {
  const keep = useContext(KeepContext);
  if (!keep) return <Element {...props}>{render()}</Element>;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React made it of the same elements
  return <Element {...props} dangerouslySetInnerHTML={{ __html: keep(of, variant, render) }} />;
}
