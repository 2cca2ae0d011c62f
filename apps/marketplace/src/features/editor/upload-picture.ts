import { fileRules } from '@headwater/manifest';
import { m } from '../../generated/paraglide/messages.js';
import { formatNumber } from '../../lib/format/index.ts';

type Purpose = 'logo' | 'screenshot';

export type Uploaded = { url: string; sha256: string } | { problem: string };

export const pictureTypes = (purpose: Purpose): readonly string[] => fileRules[purpose].mediaTypes;

const megabytes = (purpose: Purpose) => formatNumber(fileRules[purpose].maxBytes / 1024 ** 2);

/** Said before anything is sent; the server decides by content all the same. */
export function problemWith(file: File, purpose: Purpose): string | null {
  if (!pictureTypes(purpose).includes(file.type)) return m.editor_wrong_type();
  // What is cropped is written anew and smaller; only what no browser should decode is refused here.
  return file.size > fileRules[purpose].maxBytes * 4 ? m.editor_too_big({ size: megabytes(purpose) }) : null;
}

interface Upload {
  name: string;
  purpose: Purpose;
  onProgress: (share: number) => void;
}

/** By XMLHttpRequest, because fetch does not tell how far an upload is. */
export function uploadPicture(picture: Blob, { name, purpose, onProgress }: Upload): Promise<Uploaded> {
  const query = new URLSearchParams({ purpose, fileName: name });
  const request = new XMLHttpRequest();
  return new Promise((done) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => done(resultOf(request, purpose));
    request.onerror = () => done({ problem: m.editor_upload_unreachable() });
    request.ontimeout = () => done({ problem: m.editor_upload_unreachable() });
    request.timeout = 60_000;
    request.open('POST', `/files?${query}`);
    request.setRequestHeader('content-type', picture.type);
    request.send(picture);
  });
}

function resultOf({ status, responseText }: XMLHttpRequest, purpose: Purpose): Uploaded {
  if (status === 413) return { problem: m.editor_too_big({ size: megabytes(purpose) }) };
  if (status === 415) return { problem: m.editor_wrong_type() };
  try {
    const answer = JSON.parse(responseText) as {
      url?: string;
      sha256?: string;
      detail?: string;
      title?: string;
    };
    if (status < 300 && answer.url && answer.sha256) return { url: answer.url, sha256: answer.sha256 };
    return { problem: answer.detail ?? answer.title ?? m.editor_upload_unreachable() };
  } catch {
    return { problem: m.editor_upload_unreachable() };
  }
}
