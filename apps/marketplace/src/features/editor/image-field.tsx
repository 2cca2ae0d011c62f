import { Crop, LoaderCircle, Trash2, Upload } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { m } from '../../generated/paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import { buttonStyle } from '../../ui/button-style.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { fieldId } from '../../ui/field.tsx';
import { useToast } from '../../ui/toast.tsx';
import { getAt, type Path, setAt } from './at.ts';
import { useEditor } from './editor-context.ts';
import { fieldName } from './manifest-field.tsx';
import { TextField } from './text-field.tsx';
import { pictureTypes, problemWith, uploadPicture } from './upload-picture.ts';

// Cropping is wanted by few visits; its code comes when a picture is chosen.
const CropDialog = lazy(() => import('./crop-dialog.tsx'));

export interface ImageFieldProps {
  path: Path;
  label: string;
  hint?: string;
  purpose: 'logo' | 'screenshot';
}

const shown = (source: unknown): source is string =>
  typeof source === 'string' && /^(?:https?:|\/)/.test(source);

/** A picture from this computer, cropped and stored by the platform, or an address typed by hand. */
export function ImageField({ path, label, hint, purpose }: ImageFieldProps) {
  const { value, set, undo } = useEditor();
  const toast = useToast();
  const [chosen, setChosen] = useState<File | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [problem, setProblem] = useState('');
  const asset = path.slice(0, path.lastIndexOf('/'));
  const source = getAt(value, path);
  const choose = (file: File | undefined) => {
    if (!file) return;
    const found = problemWith(file, purpose);
    setProblem(found ?? '');
    if (!found) setChosen(file);
  };
  const upload = async (picture: Blob, name: string) => {
    setChosen(null);
    setProgress(0);
    const result = await uploadPicture(picture, { name, purpose, onProgress: setProgress });
    setProgress(null);
    if ('problem' in result) return setProblem(result.problem);
    const before = getAt(value, asset);
    set(asset, { ...setAt({ ...(before as object) }, 'src', result.url), sha256: result.sha256 });
  };
  const cropAgain = async () => {
    const answer = await fetch(String(source));
    const blob = await answer.blob();
    setChosen(new File([blob], 'picture.webp', { type: blob.type }));
  };
  const remove = () => {
    set(asset, undefined);
    toast({
      title: m.editor_picture_removed(),
      tone: 'info',
      action: { label: m.editor_undo(), onSelect: undo },
    });
  };
  const ours = typeof source === 'string' && source.includes('/files/');
  return (
    <div className="min-w-0 space-y-3 sm:col-span-2" data-picture={purpose}>
      <p className="font-medium text-sm">{label}</p>
      <div className="flex flex-wrap items-center gap-4">
        <Thumbnail source={source} purpose={purpose} />
        <div className="space-y-2">
          <div className="flex flex-wrap items-center gap-2">
            <label className={buttonStyle({ size: 'sm' }, 'cursor-pointer focus-within:outline-2')}>
              <Upload aria-hidden className="size-4" />
              {shown(source) ? m.editor_replace_picture() : m.editor_upload()}
              <input
                type="file"
                id={fieldId(fieldName(`${path}/upload`))}
                accept={pictureTypes(purpose).join(',')}
                className="sr-only"
                onChange={({ target }) => {
                  choose(target.files?.[0]);
                  target.value = '';
                }}
              />
            </label>
            {ours && (
              <Button size="sm" variant="quiet" onClick={() => void cropAgain()}>
                <Crop aria-hidden className="size-4" />
                {m.editor_crop_again()}
              </Button>
            )}
            {typeof source === 'string' && (
              <Button size="sm" variant="quiet" onClick={remove}>
                <Trash2 aria-hidden className="size-4" />
                {m.editor_remove_picture()}
              </Button>
            )}
          </div>
          {progress !== null && <UploadProgress share={progress} />}
          {problem && (
            <p role="alert" className="text-bad text-sm">
              {problem}
            </p>
          )}
        </div>
      </div>
      <Disclosure summary={m.editor_picture_address()} open={typeof source === 'string' && !shown(source)}>
        <TextField path={path} label={m.editor_src()} hint={hint} kind="code" max={500} />
      </Disclosure>
      {chosen && (
        <Suspense fallback={null}>
          <CropDialog file={chosen} purpose={purpose} onCancel={() => setChosen(null)} onDone={upload} />
        </Suspense>
      )}
    </div>
  );
}

function Thumbnail({ source, purpose }: { source: unknown; purpose: string }) {
  const shape = purpose === 'logo' ? 'size-20' : 'h-24 w-38';
  if (!shown(source))
    return (
      <span aria-hidden className={`${shape} rounded-md border border-line-strong border-dashed bg-sunken`} />
    );
  return (
    <img src={source} alt="" className={`${shape} rounded-md border border-line bg-surface object-contain`} />
  );
}

function UploadProgress({ share }: { share: number }) {
  return (
    <p className="flex items-center gap-2 text-ink-soft text-sm" role="status">
      <LoaderCircle aria-hidden className="size-4 motion-safe:animate-spin" />
      {m.editor_uploading()}
      <progress
        value={share}
        max={1}
        aria-label={m.editor_uploading()}
        className="h-1.5 w-28 accent-accent"
      />
    </p>
  );
}
