import type { Manifest } from '../schema/manifest.ts';
import type { BoundaryCell, CheckContext } from './check-context.ts';

// What a listing of each kind does in the terms of the boundary register.
const activities = {
  integration: ['build'],
  solution: ['build', 'deliver'],
  service: ['serve', 'deliver'],
} as const satisfies Record<Manifest['kind'], readonly BoundaryCell['activity'][]>;

/** The boundary cells that a listing falls into, by the products it builds on. */
export function boundaryMatches(
  manifest: Manifest,
  context: CheckContext,
): { pointer: string; cell: BoundaryCell }[] {
  const industries: readonly string[] = manifest.classification.industries ?? [];
  const does: readonly string[] = activities[manifest.kind];
  return (manifest.buildsOn ?? []).flatMap(({ product }, index) =>
    (context.boundaryCells ?? [])
      .filter((cell) => cell.product === product && does.includes(cell.activity))
      .filter((cell) => cell.industry === undefined || industries.includes(cell.industry))
      .map((cell) => ({ pointer: `/buildsOn/${index}`, cell })),
  );
}
