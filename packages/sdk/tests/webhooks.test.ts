import { sign } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { describe, expect, expectTypeOf, onTestFinished, test, vi } from 'vitest';
import {
  handleWebhook,
  type UnknownWebhookEvent,
  type VerifyWebhookOptions,
  verifyWebhook,
  type WebhookDelivery,
  WebhookVerificationError,
} from '../src/webhooks/index.ts';
import { makeMutations } from './mutate-delivery.ts';
import { makeKeyPair, makeSecret, readKey, signWebhook } from './sign-webhook.ts';

const now = 1_760_000_000;
const options: VerifyWebhookOptions = { nowMs: now * 1000 };
const secret = makeSecret();
const id = 'evt_0199b1';
const body = '{"type":"lead.created","timestamp":"2025-10-09T08:53:20Z","data":{"leadId":"led_1","名":"潮"}}';
const signature = signWebhook(secret, { id, timestamp: now, body });
const headers = { 'webhook-id': id, 'webhook-timestamp': String(now), 'webhook-signature': signature };

const refusal = async (delivery: Request | WebhookDelivery, secrets: string | string[] = secret) => {
  const error = await verifyWebhook(secrets, delivery, options).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(WebhookVerificationError);
  return (error as WebhookVerificationError).reason;
};

describe('what is accepted', () => {
  test.each<[string, WebhookDelivery]>([
    ['a record', { headers, body }],
    [
      'a record of arrays, as Node has for repeated headers',
      { headers: { ...headers, 'webhook-id': [id] }, body },
    ],
    [
      'names in other case',
      {
        headers: { 'Webhook-Id': id, 'WEBHOOK-TIMESTAMP': String(now), 'Webhook-Signature': signature },
        body,
      },
    ],
    ['Headers', { headers: new Headers(headers), body }],
    ['pairs', { headers: Object.entries(headers), body }],
    ['bytes', { headers, body: new TextEncoder().encode(body) }],
    ['a Buffer', { headers, body: Buffer.from(body) }],
    ['an ArrayBuffer', { headers, body: new TextEncoder().encode(body).buffer }],
  ])('%s', async (_, delivery) => {
    expect(await verifyWebhook(secret, delivery, options)).toEqual(JSON.parse(body));
  });

  test('a Request', async () => {
    const request = new Request('https://receiver.example/hooks', { method: 'POST', headers, body });
    expect(await verifyWebhook(secret, request, options)).toEqual(JSON.parse(body));
  });

  test('rotation: any secret of ours with any signature of theirs, unknown versions passed over', async () => {
    const old = makeSecret();
    const both = `v9,whatever ${signWebhook(old, { id, timestamp: now, body })} ${signature}`;
    const delivery = { headers: { ...headers, 'webhook-signature': both }, body };
    for (const secrets of [[secret], [old], [makeSecret(), secret], [old, secret]]) {
      expect(await verifyWebhook(secrets, delivery, options)).toMatchObject({ type: 'lead.created' });
    }
  });

  test('v1a: an ed25519 signature with the public key, beside an HMAC one', async () => {
    const { signing, verifying } = makeKeyPair();
    const signed = `${signature} ${signWebhook(signing, { id, timestamp: now, body })}`;
    const delivery = { headers: { ...headers, 'webhook-signature': signed }, body };
    for (const secrets of [verifying, secret, [makeKeyPair().verifying, verifying]]) {
      expect(await verifyWebhook(secrets, delivery, options)).toMatchObject({ type: 'lead.created' });
    }
  });

  test.each([-300, 0, 300])('a clock that is %i s away', async (seconds) => {
    const timestamp = now + seconds;
    const delivery = {
      'webhook-timestamp': String(timestamp),
      'webhook-signature': signWebhook(secret, { id, timestamp, body }),
    };
    expect(await verifyWebhook(secret, { headers: { ...headers, ...delivery }, body }, options)).toBeTruthy();
  });

  test('the published vector of Standard Webhooks', async () => {
    const event = await verifyWebhook(
      'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
      {
        headers: {
          'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
          'webhook-timestamp': '1614265330',
          'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
        },
        body: '{"test": 2432232314}',
      },
      { nowMs: 1_614_265_330_000 },
    ).catch((error: WebhookVerificationError) => error.reason);
    // Its payload has no `type`, so the signature is right and the event is not one of ours.
    expect(event).toBe('payload_invalid');
  });

  test('our signer for tests makes the signature of the published vector', () => {
    expect(
      signWebhook('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', {
        id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
        timestamp: 1_614_265_330,
        body: '{"test": 2432232314}',
      }),
    ).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });
});

describe('the official library', () => {
  test('signs what we accept', async () => {
    const official = new Webhook(secret).sign(id, new Date(now * 1000), body);
    expect(
      await verifyWebhook(secret, { headers: { ...headers, 'webhook-signature': official }, body }, options),
    ).toBeTruthy();
  });

  test('accepts what our tests sign, so that these tests speak the standard', () => {
    const timestamp = Math.floor(Date.now() / 1000);
    const signed = signWebhook(secret, { id, timestamp, body });
    const delivery = {
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': signed,
    };
    expect(new Webhook(secret).verify(body, delivery)).toEqual(JSON.parse(body));
  });

  test('takes a timestamp with letters behind it, and we do not', async () => {
    const timestamp = Math.floor(Date.now() / 1000);
    const signed = signWebhook(secret, { id, timestamp, body });
    const delivery = {
      'webhook-id': id,
      'webhook-timestamp': `${timestamp}abc`,
      'webhook-signature': signed,
    };
    expect(new Webhook(secret).verify(body, delivery)).toBeTruthy();
    expect(await refusal({ headers: delivery, body })).toBe('header_malformed');
  });
});

describe('what is refused', () => {
  const [, base64 = ''] = signature.split(',');
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const lastBits = `${base64.slice(0, -2)}${alphabet[alphabet.indexOf(base64.at(-2) ?? '') + 1]}=`;
  const withHeader = (name: string, value: string | string[] | undefined) => ({
    headers: { ...headers, [name]: value },
    body,
  });

  test.each<[string, string, WebhookDelivery]>([
    ['no id', 'header_missing', withHeader('webhook-id', undefined)],
    ['no timestamp', 'header_missing', withHeader('webhook-timestamp', undefined)],
    ['no signature', 'header_missing', withHeader('webhook-signature', undefined)],
    ['no headers', 'header_missing', { headers: {}, body }],
    ['an empty id', 'header_malformed', withHeader('webhook-id', '')],
    ['two ids', 'header_malformed', withHeader('webhook-id', [id, id])],
    ['two spellings of a header', 'header_malformed', { headers: { ...headers, 'Webhook-Id': id }, body }],
    ['another id', 'signature_mismatch', withHeader('webhook-id', 'evt_0199b2')],
    ['an id with a space', 'header_malformed', withHeader('webhook-id', `${id} `)],
    ['a timestamp with a sign', 'header_malformed', withHeader('webhook-timestamp', `+${now}`)],
    ['a timestamp with a fraction', 'header_malformed', withHeader('webhook-timestamp', `${now}.0`)],
    ['a timestamp with an exponent', 'header_malformed', withHeader('webhook-timestamp', '176e7')],
    ['a timestamp in hexadecimal', 'header_malformed', withHeader('webhook-timestamp', '0x68e77c00')],
    ['a timestamp with a space', 'header_malformed', withHeader('webhook-timestamp', ` ${now}`)],
    ['a timestamp with a zero before it', 'signature_mismatch', withHeader('webhook-timestamp', `0${now}`)],
    [
      'a timestamp of other digits',
      'header_malformed',
      withHeader('webhook-timestamp', '１７６００００００００'),
    ],
    ['a timestamp in milliseconds', 'header_malformed', withHeader('webhook-timestamp', `${now}000`)],
    [
      'a timestamp that is not the signed one',
      'signature_mismatch',
      withHeader('webhook-timestamp', String(now + 1)),
    ],
    ['301 s ago', 'timestamp_too_old', withHeader('webhook-timestamp', String(now - 301))],
    ['301 s from now', 'timestamp_too_new', withHeader('webhook-timestamp', String(now + 301))],
    ['an empty signature', 'header_malformed', withHeader('webhook-signature', '')],
    ['a signature without version', 'signature_mismatch', withHeader('webhook-signature', base64)],
    ['a version in capitals', 'signature_mismatch', withHeader('webhook-signature', `V1,${base64}`)],
    ['an unknown version', 'signature_mismatch', withHeader('webhook-signature', `v2,${base64}`)],
    ['an HMAC called v1a', 'signature_mismatch', withHeader('webhook-signature', `v1a,${base64}`)],
    ['a version and nothing', 'signature_mismatch', withHeader('webhook-signature', 'v1,')],
    [
      'a signature without its padding',
      'signature_mismatch',
      withHeader('webhook-signature', `v1,${base64.slice(0, -1)}`),
    ],
    [
      'a signature in base64url',
      'signature_mismatch',
      withHeader('webhook-signature', `v1,-_${base64.slice(2)}`),
    ],
    [
      'a shortened signature',
      'signature_mismatch',
      withHeader('webhook-signature', `v1,${base64.slice(0, 40)}`),
    ],
    ['a lengthened signature', 'signature_mismatch', withHeader('webhook-signature', `v1,AAAA${base64}`)],
    [
      'another spelling of the same bytes',
      'signature_mismatch',
      withHeader('webhook-signature', `v1,${lastBits}`),
    ],
    [
      'a signature in hexadecimal',
      'signature_mismatch',
      withHeader('webhook-signature', `v1,${Buffer.from(base64, 'base64').toString('hex')}`),
    ],
    [
      'signatures joined by a comma',
      'signature_mismatch',
      withHeader('webhook-signature', `${signature},${signature}`),
    ],
    ['two spaces', 'header_malformed', withHeader('webhook-signature', `${signature}  ${signature}`)],
    [
      'seventeen signatures',
      'header_malformed',
      withHeader('webhook-signature', Array(17).fill('v1,AAAA').join(' ')),
    ],
    ['a byte more', 'signature_mismatch', { headers, body: `${body} ` }],
    ['a byte less', 'signature_mismatch', { headers, body: body.slice(0, -1) }],
    ['no body', 'signature_mismatch', { headers, body: '' }],
    [
      'the same object spelt otherwise',
      'signature_mismatch',
      { headers, body: JSON.stringify(JSON.parse(body), null, 1) },
    ],
    ['a parsed body', 'body_not_raw', { headers, body: JSON.parse(body) }],
    ['an undefined body', 'body_not_raw', { headers, body: undefined as unknown as string }],
  ])('%s: %s', async (_, reason, delivery) => {
    expect(await refusal(delivery)).toBe(reason);
  });

  test.each([
    ['nothing', ''],
    ['no prefix', secret.slice(6)],
    ['an empty key', 'whsec_'],
    ['23 bytes', `whsec_${Buffer.alloc(23, 1).toString('base64')}`],
    ['65 bytes', `whsec_${Buffer.alloc(65, 1).toString('base64')}`],
    ['not base64', 'whsec_************************************'],
    ['a private key', makeKeyPair().signing],
    ['a public key of 31 bytes', `whpk_${Buffer.alloc(31, 1).toString('base64')}`],
    ['a secret with a line end', `${secret}\n`],
  ])('a secret that is %s: secret_invalid, without quoting it', async (_, wrong) => {
    expect(await refusal({ headers, body }, [secret, wrong])).toBe('secret_invalid');
    const error = await verifyWebhook(wrong, { headers, body }, options).catch((reason: Error) => reason);
    if (wrong) expect(String((error as Error).stack)).not.toContain(wrong);
  });

  test('the other spelling of the same bytes is one', () => {
    expect(lastBits).not.toBe(base64);
    expect(Buffer.from(lastBits, 'base64')).toEqual(Buffer.from(base64, 'base64'));
  });

  const pair = makeKeyPair();
  const ofPair = signWebhook(pair.signing, { id, timestamp: now, body });
  test.each([
    ['called v1', ofPair.replace('v1a,', 'v1,')],
    ['without version', ofPair.slice(4)],
    ['with a byte changed', `v1a,${ofPair[4] === 'A' ? 'B' : 'A'}${ofPair.slice(5)}`],
    [
      'cut to its first half',
      `v1a,${Buffer.from(ofPair.slice(4), 'base64').subarray(0, 32).toString('base64')}`,
    ],
    ['twice in one', `${ofPair}${ofPair.slice(4)}`],
    ['by another key', signWebhook(makeKeyPair().signing, { id, timestamp: now, body })],
    ['of another id', signWebhook(pair.signing, { id: `${id}2`, timestamp: now, body })],
    ['of another time', signWebhook(pair.signing, { id, timestamp: now + 1, body })],
    ['of another body', signWebhook(pair.signing, { id, timestamp: now, body: `${body} ` })],
    ['of the body alone', `v1a,${sign(null, Buffer.from(body), readKey(pair.signing)).toString('base64')}`],
    ['that is all zeros', `v1a,${Buffer.alloc(64).toString('base64')}`],
  ])('an ed25519 signature %s', async (_, value) => {
    const delivery = { headers: { ...headers, 'webhook-signature': value }, body };
    expect(await refusal(delivery, [secret, pair.verifying])).toBe('signature_mismatch');
  });

  test.each([
    ['toleranceSeconds', { toleranceSeconds: Number.NaN, nowMs: now * 1000 }],
    ['nowMs', { nowMs: Number.NaN }],
  ])('a mistaken %s refuses and does not let everything in', async (_, mistaken) => {
    await expect(verifyWebhook(secret, { headers, body }, mistaken)).rejects.toThrow('timestamp_too_old');
  });

  test('a runtime without Ed25519 says so, and still takes shared secrets', async () => {
    const importKey = crypto.subtle.importKey.bind(crypto.subtle) as (...args: unknown[]) => Promise<never>;
    vi.spyOn(crypto.subtle, 'importKey').mockImplementation(async (...args: unknown[]) => {
      if (JSON.stringify(args[2]).includes('Ed25519'))
        throw new DOMException('Unrecognized name.', 'NotSupportedError');
      return importKey(...args);
    });
    onTestFinished(() => void vi.restoreAllMocks());
    expect(await refusal({ headers, body }, pair.verifying)).toBe('algorithm_unsupported');
    expect(await verifyWebhook(secret, { headers, body }, options)).toBeTruthy();
  });

  test('no secrets at all, or only others', async () => {
    expect(await refusal({ headers, body }, [])).toBe('signature_mismatch');
    expect(await refusal({ headers, body }, [makeSecret(), makeKeyPair().verifying])).toBe(
      'signature_mismatch',
    );
  });

  test('a public key used as an HMAC secret by the sender', async () => {
    const { verifying } = makeKeyPair();
    const forged = signWebhook(verifying.replace('whpk_', 'whsec_'), { id, timestamp: now, body });
    for (const value of [forged, forged.replace('v1,', 'v1a,')]) {
      expect(await refusal({ headers: { ...headers, 'webhook-signature': value }, body }, verifying)).toBe(
        'signature_mismatch',
      );
    }
  });

  test.each(['', 'null', '[]', '"text"', '{}', '{"type":7}', '{"type":', '\ufeff{'])(
    'a signed body %j that is no event',
    async (text) => {
      const signed = signWebhook(secret, { id, timestamp: now, body: text });
      expect(await refusal({ headers: { ...headers, 'webhook-signature': signed }, body: text })).toBe(
        'payload_invalid',
      );
    },
  );

  test('a Request whose body was already read', async () => {
    const request = new Request('https://receiver.example/hooks', { method: 'POST', headers, body });
    await request.text();
    expect(await refusal(request)).toBe('body_not_raw');
  });
});

describe('mutations', () => {
  test('the original is accepted', async () => {
    const { original, isAccepted } = makeMutations();
    expect(await isAccepted(original)).toBe(true);
  });

  test('none of 10,000 deliveries with a changed id, timestamp, body or signature is', async () => {
    const { mutate, isAccepted, seed } = makeMutations();
    const accepted: unknown[] = [];
    await Promise.all(mutate(10_000).map(async (item) => (await isAccepted(item)) && accepted.push(item)));
    expect(accepted, `seed ${seed}`).toEqual([]);
  });

  test('mutations reach every field, and a seed says them again', () => {
    const { original, mutate } = makeMutations(7);
    const fields = Object.keys(original) as (keyof typeof original)[];
    const counts = fields.map((name) => mutate(1000).filter((item) => item[name] !== original[name]).length);
    for (const count of counts) expect(count).toBeGreaterThan(150);
    expect(mutate(50)).toEqual(mutate(50));
  });
});

describe('handling', () => {
  const event: UnknownWebhookEvent = { type: 'lead.created', data: { leadId: 'led_1' } };
  // The types of event come from the document; handlers are found by name at run time.
  const handle = handleWebhook as unknown as (
    event: UnknownWebhookEvent,
    handlers: Record<string, (event: UnknownWebhookEvent) => string>,
  ) => string;

  test('the handler of the type is called, else the fallback', () => {
    const handlers = {
      'lead.created': () => 'lead',
      fallback: ({ type }: UnknownWebhookEvent) => `other: ${type}`,
    };
    expect(handle(event, handlers)).toBe('lead');
    expect(handle({ ...event, type: 'lead.exploded' }, handlers)).toBe('other: lead.exploded');
  });

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'a type %s does not reach into the prototype',
    (type) => {
      expect(handle({ type, data: null }, { fallback: () => 'fallback' })).toBe('fallback');
    },
  );

  test('the fallback cannot be left out', () => {
    expectTypeOf<{ fallback: (event: UnknownWebhookEvent) => void }>().toExtend<
      Parameters<typeof handleWebhook<void>>[1]
    >();
    expectTypeOf<Record<never, never>>().not.toExtend<Parameters<typeof handleWebhook<void>>[1]>();
  });
});
