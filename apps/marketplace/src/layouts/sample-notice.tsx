import { FlaskConical } from 'lucide-react';
import { m } from '../generated/paraglide/messages.js';
import { useRoot } from '../lib/use-root.ts';
import { TextLink } from '../ui/text-link.tsx';

/** On a deployment that runs on the sample catalogue, every page says so. */
export function SampleNotice() {
  if (!useRoot()?.sampleData) return null;
  return (
    <aside
      aria-label={m.shell_notice()}
      className="border-line border-b bg-sunken px-4 py-1.5 text-center text-ink-soft text-xs"
    >
      <FlaskConical aria-hidden className="me-1.5 inline text-accent size-3.5 align-[-0.2em]" />
      {m.shell_sample_notice()} <TextLink to="/sample-data">{m.static_sample_data_link()}</TextLink>
    </aside>
  );
}
