import type { IntegrationManifest, Manifest } from '../schema/manifest.ts';

/** A JSON Schema of an action or a trigger with its sample. */
export interface SchemaPlace {
  pointer: string;
  schema: Record<string, unknown>;
  samplePointer: string;
  sample: unknown;
}

/** All JSON Schemas that an integration carries; empty for other kinds. */
export function schemasOf(manifest: Manifest): SchemaPlace[] {
  return manifest.kind === 'integration' ? [...ofActions(manifest), ...ofTriggers(manifest)] : [];
}

function* ofActions(manifest: IntegrationManifest): Generator<SchemaPlace> {
  for (const [index, action] of (manifest.actions ?? []).entries()) {
    for (const side of ['input', 'output'] as const) {
      const schema = action[side];
      if (!schema) continue;
      const samplePointer = `/actions/${index}/sample/${side}`;
      yield { pointer: `/actions/${index}/${side}`, schema, samplePointer, sample: action.sample?.[side] };
    }
  }
}

function* ofTriggers(manifest: IntegrationManifest): Generator<SchemaPlace> {
  for (const [index, trigger] of (manifest.triggers ?? []).entries()) {
    if (!trigger.payload) continue;
    const samplePointer = `/triggers/${index}/sample`;
    yield {
      pointer: `/triggers/${index}/payload`,
      schema: trigger.payload,
      samplePointer,
      sample: trigger.sample,
    };
  }
}
