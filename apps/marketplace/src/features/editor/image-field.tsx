import { LoaderCircle, Upload } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../generated/paraglide/messages.js';
import { buttonStyle } from '../../ui/button-style.ts';
import { getAt, type Path, setAt } from './at.ts';
import { useEditor } from './editor-context.ts';
import { TextField } from './text-field.tsx';

export interface ImageFieldProps {
  path: Path;
  label: string;
  hint?: string;
  purpose: 'logo' | 'screenshot';
}

interface Uploaded {
  url: string;
  sha256: string;
}

/** An address, or a picture from this computer: the platform stores and re-encodes it. */
export function ImageField({ path, purpose, ...field }: ImageFieldProps) {
  const { value, set } = useEditor();
  const [state, setState] = useState<'idle' | 'uploading' | 'failed'>('idle');
  const asset = path.slice(0, path.lastIndexOf('/'));
  const source = getAt(value, path);
  const upload = async (file: File | undefined) => {
    if (!file) return;
    setState('uploading');
    const stored = await send(file, purpose);
    setState(stored ? 'idle' : 'failed');
    if (!stored) return;
    const before = getAt(value, asset);
    set(asset, setAt({ ...(before as object) }, 'src', stored.url));
    set(`${asset}/sha256`, stored.sha256);
  };
  return (
    <div className="min-w-0 space-y-2 sm:col-span-2">
      <TextField path={path} {...field} kind="code" max={500} />
      <div className="flex flex-wrap items-center gap-3">
        <label className={buttonStyle({ size: 'sm' }, 'cursor-pointer focus-within:outline-2')}>
          {state === 'uploading' ? (
            <LoaderCircle aria-hidden className="size-4 animate-spin" />
          ) : (
            <Upload aria-hidden className="size-4" />
          )}
          {state === 'uploading' ? m.editor_uploading() : m.editor_upload()}
          <input
            type="file"
            accept="image/png,image/jpeg,image/webp,image/avif"
            className="sr-only"
            onChange={({ target }) => upload(target.files?.[0])}
          />
        </label>
        {typeof source === 'string' && /^https?:|^\//.test(source) && (
          <img src={source} alt="" className="max-h-16 rounded-sm border border-line" />
        )}
        {state === 'failed' && (
          <p role="alert" className="text-bad text-sm">
            {m.editor_upload_failed()}
          </p>
        )}
      </div>
    </div>
  );
}

async function send(file: File, purpose: string): Promise<Uploaded | null> {
  const query = new URLSearchParams({ purpose, fileName: file.name });
  try {
    const answer = await fetch(`/files?${query}`, {
      method: 'POST',
      body: file,
      headers: { 'content-type': file.type },
      signal: AbortSignal.timeout(60_000),
    });
    return answer.ok ? ((await answer.json()) as Uploaded) : null;
  } catch {
    return null;
  }
}
