import type { RouteConfigEntry } from '@react-router/dev/routes';
import routes from '../../src/routes.ts';

/** Pages without a look of their own: they lead on. What answers no page at all is a `.ts` file. */
const leadOn = ['preferences', '*'];

/** Every kind of page that the product has, from the same table as the product: `workspace/leads/:leadId`. */
export const pageRoutes: readonly string[] = routes
  .flatMap((entry) => pagesOf(entry, ''))
  .filter((path) => path.startsWith(':locale'))
  .map((path) => path.slice(':locale/'.length))
  .filter((path) => !leadOn.includes(path));

function pagesOf({ path, index, file, children }: RouteConfigEntry, above: string): string[] {
  const here = [above, path].filter(Boolean).join('/');
  if (children) return children.flatMap((child) => pagesOf(child, here));
  return (path || index) && file.endsWith('.tsx') ? [here] : [];
}

/** Does this address, without its language, show a page of this kind? */
export function isOfKind(address: string, kind: string): boolean {
  if (kind !== address && pageRoutes.includes(address)) return false;
  const segments = kind
    .split('/')
    .map((segment) =>
      segment.endsWith('?') ? '(/[^/]+)?' : `/${segment.startsWith(':') ? '(?!new$)[^/]+' : segment}`,
    );
  return new RegExp(`^${segments.join('')}$`).test(`/${address}`);
}
