import { routeTable } from './facts/facts.generated.ts';
import type { RouteFact } from './facts/shapes.ts';
import { EmulatedProblem } from './problem.ts';

/** The operation that an address means, with the values in its path. */
export function matchRoute(
  method: string,
  pathname: string,
): { route: RouteFact; params: Record<string, string> } {
  const steps = pathname.split('/').map(decodeURIComponent);
  for (const route of routeTable) {
    const names = route.path.split('/');
    const fits = names.every(
      (name, index) => name === steps[index] || (name.startsWith('{') && steps[index]),
    );
    if (route.method !== method || names.length !== steps.length || !fits) continue;
    const pairs = names.flatMap((name, index) =>
      name.startsWith('{') ? [[name.slice(1, -1), steps[index]]] : [],
    );
    return { route, params: Object.fromEntries(pairs) };
  }
  throw new EmulatedProblem('not_found');
}
