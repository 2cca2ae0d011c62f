import { callAuth } from './call-auth.ts';
import { formText } from './form-text.ts';
import { type QrCode, qrCode } from './qr-code.ts';
import type { FormValues } from './read-form.ts';
import type { Visitor } from './visitor.ts';

/** What the person needs to set up an authenticator, and to repeat when a code was mistyped. */
export interface FactorSetup {
  uri: string;
  backupCodes: string[];
}

export interface SetupView {
  qr: QrCode;
  /** In groups of four, to be typed by hand. */
  secret: string;
  /** Sent back with the code, so that a mistyped one does not start all over. */
  setup: FactorSetup;
}

interface Step {
  visitor: Visitor;
  request: Request;
  form: FormValues;
}

/** Each step's form has its own field for it: `startPassword`. */
const passwordOf = (form: FormValues) => ({
  password: formText(form, `${formText(form, 'intent')}Password`),
});

export const startSetup = ({ visitor, request, form }: Step) =>
  callAuth<{ totpURI: string; backupCodes: string[] }>(visitor, {
    path: '/two-factor/enable',
    request,
    body: passwordOf(form),
  });

export const confirmSetup = ({ visitor, request, form }: Step) =>
  callAuth(visitor, {
    path: '/two-factor/verify-totp',
    request,
    body: { code: formText(form, 'code').replaceAll(/\s/g, '').slice(0, 10) },
  });

export const renewBackupCodes = ({ visitor, request, form }: Step) =>
  callAuth<{ backupCodes: string[] }>(visitor, {
    path: '/two-factor/generate-backup-codes',
    request,
    body: passwordOf(form),
  });

export const switchOff = ({ visitor, request, form }: Step) =>
  callAuth(visitor, { path: '/two-factor/disable', request, body: passwordOf(form) });

/** Typed back by the person's own browser; whatever is not a set-up shows as none. */
export function setupOf(form: FormValues): FactorSetup | null {
  const uri = formText(form, 'setupUri');
  if (uri.length > 500 || !/^otpauth:\/\/totp\//.test(uri)) return null;
  return { uri, backupCodes: formText(form, 'setupCodes').slice(0, 500).split(' ').filter(Boolean) };
}

export function viewOf(setup: FactorSetup): SetupView {
  const key = new URL(setup.uri).searchParams.get('secret') ?? '';
  return { qr: qrCode(setup.uri), secret: key.match(/.{1,4}/g)?.join(' ') ?? '', setup };
}
