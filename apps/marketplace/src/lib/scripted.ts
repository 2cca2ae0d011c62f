import { createContext } from 'react';

/** Whether React runs in this page's browser. Without it a link is a plain link, which costs a twentieth to render. */
export const Scripted = createContext(false);
