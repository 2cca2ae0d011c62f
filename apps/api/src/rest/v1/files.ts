import { deleteFile, getFile, listFiles, uploadFile } from '@headwater/core/files';
import { pageInput } from '@headwater/domain';
import { filePurpose, fileSha256, largestUploadBytes } from '@headwater/domain/files';
import { z } from 'zod';
import { route } from '../route.ts';

const params = z.object({ fileId: z.string().max(40) });
const tag = 'Files';

export const fileRoutes = [
  route({
    method: 'get',
    path: '/files',
    operationId: 'files.list',
    summary: 'List the files of the organisation',
    description:
      'Newest first. With `sha256` you learn whether a file is here already, so that nothing is uploaded twice.',
    tag,
    query: pageInput.extend({ purpose: filePurpose.optional(), sha256: fileSha256.optional() }),
    status: 200,
    useCase: listFiles,
    input: ({ query }) => query,
  }),
  route({
    method: 'post',
    path: '/files',
    operationId: 'files.upload',
    summary: 'Upload a logo, a screenshot or evidence',
    description:
      'The body is the file itself. Its type is judged by content; images (PNG, JPEG, WebP, AVIF) are written anew as WebP without metadata, SVG is refused. Evidence may also be PDF and is private; so is everything that a sandbox key uploads.',
    tag,
    query: z.object({ purpose: filePurpose, fileName: z.string().min(1).max(200) }),
    upload: { maxBytes: largestUploadBytes },
    status: 201,
    useCase: uploadFile,
    input: ({ query, bytes }) => ({ ...query, body: bytes }),
  }),
  route({
    method: 'get',
    path: '/files/{fileId}',
    operationId: 'files.get',
    summary: 'Read what is known of a file',
    description: 'The bytes are at `url`; private ones need the same key there.',
    tag,
    params,
    status: 200,
    useCase: getFile,
    input: ({ params }) => params,
  }),
  route({
    method: 'delete',
    path: '/files/{fileId}',
    operationId: 'files.delete',
    summary: 'Delete a file',
    description:
      'The record goes and the bytes with it. A manifest that still names the file fails its checks at the next push.',
    tag,
    params,
    status: 204,
    useCase: deleteFile,
    input: ({ params }) => params,
  }),
];
