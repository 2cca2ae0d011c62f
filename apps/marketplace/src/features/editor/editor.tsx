import type { FormResult } from '../../server/submit.ts';
import { EditorPage, type EditorPageProps } from './editor-page.tsx';
import { LiveManifest } from './live-manifest.ts';
import { PlainEditor } from './plain-editor.tsx';

/** The editor, and beneath it what stands in its place where no script runs. */
export function Editor({ result, ...props }: EditorPageProps & { result: FormResult | undefined }) {
  return (
    <LiveManifest value={props.facts.liveManifest}>
      <div data-needs-script>
        <EditorPage {...props} />
      </div>
      <noscript>
        <style>{'[data-needs-script]{display:none}'}</style>
        <PlainEditor manifest={props.stored.manifest} maySubmit={props.maySubmit} result={result} />
      </noscript>
    </LiveManifest>
  );
}
