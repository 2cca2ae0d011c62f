import { useState } from 'react';
import { useNavigate } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Key } from '../review/key-hint.tsx';
import { useKeys } from '../review/use-keys.ts';

const places: { key: string; to: string; label: () => string }[] = [
  { key: 't', to: '/desk', label: m.desk_nav_today },
  { key: 'r', to: '/desk/review', label: m.review_title },
  { key: 'l', to: '/desk/listings', label: m.desk_nav_listings },
  { key: 's', to: '/desk/standing', label: m.shell_nav_standing },
  { key: 'c', to: '/desk/collections', label: m.desk_nav_collections },
  { key: 'p', to: '/desk/publishers', label: m.shell_nav_publishers },
  { key: 'n', to: '/desk/namespaces', label: m.desk_nav_namespaces },
];

/** Keys that work all over the desk: `g` and a letter goes somewhere, `?` shows every key there is. */
export function DeskKeys() {
  const [open, setOpen] = useState(false);
  const navigate = useNavigate();
  useKeys({
    '?': () => setOpen(true),
    ...Object.fromEntries(places.map(({ key, to }) => [`g ${key}`, () => navigate(localePath(to))])),
  });
  return (
    <Dialog open={open} onOpenChange={setOpen} title={m.desk_keys_title()} description={m.desk_keys_text()}>
      <div className="grid gap-6 sm:grid-cols-2">
        <KeyGroup title={m.desk_keys_decide()} keys={decisions()} />
        <KeyGroup title={m.desk_keys_go()} keys={places.map(({ key, label }) => [`g ${key}`, label()])} />
      </div>
    </Dialog>
  );
}

const decisions = (): [string, string][] => [
  ['j', m.review_key_next()],
  ['k', m.review_key_previous()],
  ['o', m.review_key_open()],
  ['c', m.review_key_claim()],
  ['a', m.review_key_approve()],
  ['r', m.review_key_changes()],
  ['x', m.review_key_reject()],
  ['n', m.review_key_next_case()],
  ['u', m.review_key_back()],
  ['Ctrl Enter', m.review_key_send()],
];

function KeyGroup({ title, keys }: { title: string; keys: [string, string][] }) {
  return (
    <section>
      <h3 className="mb-2 text-base">{title}</h3>
      <dl className="space-y-1.5 text-sm">
        {keys.map(([key, meaning]) => (
          <div key={key} className="flex items-baseline justify-between gap-4">
            <dt className="flex gap-1">
              {key.split(' ').map((one) => (
                <Key key={one}>{one}</Key>
              ))}
            </dt>
            <dd className="text-end text-ink-soft">{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
