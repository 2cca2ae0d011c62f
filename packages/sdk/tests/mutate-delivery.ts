import fc from 'fast-check';
import { verifyWebhook } from '../src/webhooks/index.ts';
import { makeKeyPair, makeSecret, signWebhook } from './sign-webhook.ts';

const now = 1_760_000_000;

interface Delivered {
  readonly id: string;
  readonly timestamp: string;
  readonly body: string;
  readonly signature: string;
}

/** A signed delivery, its mutations from a seed that can be said again, and the verifier's verdict on one. */
export function makeMutations(seed = Date.now()): {
  seed: number;
  original: Delivered;
  mutate: (count: number) => Delivered[];
  isAccepted: (delivery: Delivered) => Promise<boolean>;
} {
  const secret = makeSecret();
  const { signing, verifying } = makeKeyPair();
  const signed = {
    id: 'evt_0199b1',
    timestamp: now,
    body: '{"type":"lead.created","timestamp":"2025-10-09T08:53:20Z","data":{"leadId":"led_1","名":"潮"}}',
  };
  const signatures = [signWebhook(secret, signed), signWebhook(signing, signed)];
  const original = { ...signed, timestamp: String(now), signature: signatures.join(' ') };
  return {
    seed,
    original,
    mutate: (count) => fc.sample(mutationOf(original), { numRuns: count, seed }),
    isAccepted: ({ id, timestamp, body, signature }) =>
      verifyWebhook(
        [secret, verifying],
        {
          headers: { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature },
          body,
        },
        { nowMs: now * 1000 },
      ).then(
        () => true,
        () => false,
      ),
  };
}

function mutationOf(original: Delivered): fc.Arbitrary<Delivered> {
  const character = fc.oneof(
    fc.constantFrom(...'0123456789 ,.+-\t\n\0\ufffd\ud800'),
    fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
  );
  const edits = fc.array(
    fc.record({
      at: fc.nat(300),
      remove: fc.integer({ min: 0, max: 3 }),
      insert: fc.array(character, { maxLength: 3 }).map((list) => list.join('')),
    }),
    { minLength: 1, maxLength: 3 },
  );
  // Of two signatures in a list one is enough: only one of them is sent, and that one changed.
  const [shared = '', publicKey = ''] = original.signature.split(' ');
  const targets: [keyof Delivered, string][] = [
    ['id', original.id],
    ['timestamp', original.timestamp],
    ['body', original.body],
    ['signature', shared],
    ['signature', publicKey],
  ];
  return fc
    .tuple(fc.constantFrom(...targets), edits)
    .map(([[name, text], list]) => ({ name, text, changed: list.reduce(apply, text) }))
    .filter(({ text, changed }) => !changed.split(' ').includes(text))
    .map(({ name, changed }) => ({ ...original, [name]: changed }));
}

function apply(text: string, { at, remove, insert }: { at: number; remove: number; insert: string }): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + insert + text.slice(start + remove);
}
