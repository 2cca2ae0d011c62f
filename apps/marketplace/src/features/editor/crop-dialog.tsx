import { useEffect, useRef, useState } from 'react';
import ReactCrop, { type PercentCrop } from 'react-image-crop';
import 'react-image-crop/dist/ReactCrop.css';
import { m } from '../../generated/paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Segments } from '../../ui/segments.tsx';
import { type Aspect, aspectsOf, largestCrop } from './crop-aspects.ts';
import { cutPicture } from './cut-picture.ts';

export interface CropDialogProps {
  file: File;
  purpose: 'logo' | 'screenshot';
  onCancel: () => void;
  onDone: (picture: Blob, name: string) => void;
}

/** The part that is shown: by mouse, by finger, or by arrow keys once the frame has the focus. */
export default function CropDialog({ file, purpose, onCancel, onDone }: CropDialogProps) {
  const picture = useRef<HTMLImageElement>(null);
  const aspects = aspectsOf(purpose);
  const [aspect, setAspect] = useState<Aspect>(aspects[0] ?? 'free');
  const [crop, setCrop] = useState<PercentCrop>();
  const [broken, setBroken] = useState(false);
  const [url, setUrl] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  const frame = (next: Aspect) => {
    setAspect(next);
    if (picture.current) setCrop(largestCrop(picture.current, next));
  };
  const finish = async () => {
    if (!picture.current || !crop) return;
    const cut = await cutPicture(picture.current, crop);
    if (cut) onDone(cut, file.name);
    else setBroken(true);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onCancel()}
      title={purpose === 'logo' ? m.editor_crop_logo() : m.editor_crop_screenshot()}
      description={m.editor_crop_keys()}
      actions={
        <>
          <Button onClick={onCancel}>{m.workspace_cancel()}</Button>
          <Button variant="primary" disabled={!crop || broken} onClick={() => void finish()}>
            {m.editor_crop_use()}
          </Button>
        </>
      }
    >
      <div className="space-y-4">
        {aspects.length > 1 && (
          <Segments
            label={m.editor_crop_aspect()}
            value={aspect}
            onChange={frame}
            options={aspects.map((value) => ({
              value,
              label: value === 'free' ? m.editor_crop_free() : value.replace('/', ' : '),
            }))}
          />
        )}
        {broken ? (
          <p role="alert" className="text-bad text-sm">
            {m.editor_picture_broken()}
          </p>
        ) : (
          <div className="grid place-items-center rounded-md bg-sunken p-3">
            <ReactCrop
              crop={crop}
              onChange={(_, percent) => setCrop(percent)}
              aspect={aspect === 'free' ? undefined : ratioOf(aspect)}
              keepSelection
              ruleOfThirds
              minWidth={24}
              minHeight={24}
              ariaLabels={ariaLabels()}
            >
              {url && (
                <img
                  ref={picture}
                  src={url}
                  alt={m.editor_crop_picture()}
                  className="max-h-[48dvh]"
                  onLoad={() => frame(aspect)}
                  onError={() => setBroken(true)}
                />
              )}
            </ReactCrop>
          </div>
        )}
      </div>
    </Dialog>
  );
}

function ratioOf(aspect: Exclude<Aspect, 'free'>): number {
  const [width = 1, height = 1] = aspect.split('/').map(Number);
  return width / height;
}

const ariaLabels = () => ({
  cropArea: m.editor_crop_area(),
  nwDragHandle: m.editor_crop_handle(),
  nDragHandle: m.editor_crop_handle(),
  neDragHandle: m.editor_crop_handle(),
  eDragHandle: m.editor_crop_handle(),
  seDragHandle: m.editor_crop_handle(),
  sDragHandle: m.editor_crop_handle(),
  swDragHandle: m.editor_crop_handle(),
  wDragHandle: m.editor_crop_handle(),
});
