import { stringify } from 'yaml';
import { CodeBlock } from '../../ui/code-block.tsx';

/** The manifest as it lies in the publisher's repository. */
export function ManifestSource({ manifest, name }: { manifest: Record<string, unknown>; name: string }) {
  return <CodeBlock title={`${name}.yaml`} code={stringify(manifest, { lineWidth: 0 })} />;
}
