import { randomBytes } from 'node:crypto';
import { newId } from '@headwater/domain';
import type { CommandContext } from '../kit/index.ts';
import { insertSecret } from './store/index.ts';

const secretBytes = 32;

/** Makes and seals a signing secret in the form Standard Webhooks asks for; the plain value is returned once. */
export async function addSecret(ctx: CommandContext, endpointId: string): Promise<string> {
  const secret = `whsec_${randomBytes(secretBytes).toString('base64')}`;
  const createdAt = ctx.clock.now();
  await insertSecret(ctx.tx, { id: newId('whs'), endpointId, sealed: ctx.vault.seal(secret), createdAt });
  return secret;
}
