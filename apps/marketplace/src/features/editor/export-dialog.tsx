import { Download } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../generated/paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import { CodeBlock } from '../../ui/code-block.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Segments } from '../../ui/segments.tsx';
import type { Json } from './at.ts';
import { writeSource } from './write-source.ts';

const formats = {
  yaml: { type: 'application/yaml', write: writeSource.yaml },
  json: { type: 'application/json', write: writeSource.json },
};

export interface ExportDialogProps {
  open: boolean;
  onClose: () => void;
  value: Json;
}

/** The manifest as it lies in a repository, and how to go on with it there. */
export function ExportDialog({ open, onClose, value }: ExportDialogProps) {
  const [format, setFormat] = useState<keyof typeof formats>('yaml');
  const { type, write } = formats[format];
  const text = open ? write(value) : '';
  const download = () => {
    const url = URL.createObjectURL(new Blob([text], { type }));
    const link = Object.assign(document.createElement('a'), { href: url, download: `headwater.${format}` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 1_000);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => !next && onClose()}
      title={m.editor_export()}
      description={m.editor_export_text()}
      actions={
        <Button variant="primary" onClick={download}>
          <Download aria-hidden className="size-4" />
          {m.editor_download({ file: `headwater.${format}` })}
        </Button>
      }
    >
      <div className="space-y-4">
        <Segments
          label={m.editor_format()}
          value={format}
          onChange={setFormat}
          options={[
            { value: 'yaml', label: 'YAML' },
            { value: 'json', label: 'JSON' },
          ]}
        />
        <div className="max-h-64 overflow-auto">
          <CodeBlock title={`headwater.${format}`} code={text} />
        </div>
        <CodeBlock
          kind="shell"
          title={m.editor_cli()}
          code={'npx headwater login\nnpx headwater validate\nnpx headwater push'}
        />
      </div>
    </Dialog>
  );
}
