const ascii = (bytes: Uint8Array, start: number, end: number) =>
  String.fromCharCode(...bytes.subarray(start, end));

/** The media type by the first bytes, of those that a manifest may name; the server judges again, by all of them. */
export function typeOfBytes(bytes: Uint8Array): string {
  if (ascii(bytes, 1, 8) === 'PNG\r\n\u001A\n') return 'image/png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'image/webp';
  if (/^ftypavi[fs]$/.test(ascii(bytes, 4, 12))) return 'image/avif';
  if (ascii(bytes, 0, 5) === '%PDF-') return 'application/pdf';
  return /<svg[\s>]/.test(ascii(bytes, 0, 1000)) ? 'image/svg+xml' : 'application/octet-stream';
}
