import { centerCrop, makeAspectCrop, type PercentCrop } from 'react-image-crop';

export type Aspect = '1/1' | '16/10' | '16/9' | 'free';

/** Logos are square wherever they stand; screenshots are shown 16 : 10 first. */
export const aspectsOf = (purpose: 'logo' | 'screenshot'): Aspect[] =>
  purpose === 'logo' ? ['1/1'] : ['16/10', '16/9', 'free'];

/** As much of the picture as the shape allows, from its middle. */
export function largestCrop(
  { width, height }: { width: number; height: number },
  aspect: Aspect,
): PercentCrop {
  if (aspect === 'free') return { unit: '%', x: 0, y: 0, width: 100, height: 100 };
  const [across = 1, down = 1] = aspect.split('/').map(Number);
  const ratio = across / down;
  const wide = width / height > ratio;
  const crop = makeAspectCrop(
    wide ? { unit: '%', height: 100 } : { unit: '%', width: 100 },
    ratio,
    width,
    height,
  );
  return centerCrop(crop, width, height);
}
