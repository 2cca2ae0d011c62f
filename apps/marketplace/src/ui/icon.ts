import type { LucideIcon } from 'lucide-react';

/** Icons come from lucide-react; components take them as a property, pages import only those they show. */
export type Icon = LucideIcon;
