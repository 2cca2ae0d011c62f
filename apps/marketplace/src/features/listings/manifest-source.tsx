import { CodeBlock } from '../../ui/code-block.tsx';
import { writeSource } from '../editor/write-source.ts';

/** The manifest as it lies in the publisher's repository. */
export function ManifestSource({ manifest, name }: { manifest: Record<string, unknown>; name: string }) {
  return <CodeBlock title={`${name}.yaml`} code={writeSource.yaml(manifest)} />;
}
