import { encode } from 'uqr';

export interface QrCode {
  /** Modules on a side, the quiet border included. */
  size: number;
  /** One SVG path of all dark modules. */
  path: string;
}

/** Drawn on the server: a secret needs no script, no picture file and no other host. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return { size, path };
}
