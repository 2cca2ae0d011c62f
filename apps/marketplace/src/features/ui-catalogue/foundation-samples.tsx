import { m } from '../../generated/paraglide/messages.js';
import { Sample, Samples } from './sample.tsx';

const colours = [
  ['paper', 'bg-paper'],
  ['surface', 'bg-surface'],
  ['sunken', 'bg-sunken'],
  ['line', 'bg-line'],
  ['ink', 'bg-ink'],
  ['ink-soft', 'bg-ink-soft'],
  ['ink-faint', 'bg-ink-faint'],
  ['accent', 'bg-accent'],
  ['accent-deep', 'bg-accent-deep'],
  ['accent-soft', 'bg-accent-soft'],
  ['good', 'bg-good'],
  ['info', 'bg-info'],
  ['warn', 'bg-warn'],
  ['bad', 'bg-bad'],
  ['special', 'bg-special'],
] as const;

const sizes = [
  'text-4xl',
  'text-3xl',
  'text-2xl',
  'text-xl',
  'text-lg',
  'text-base',
  'text-sm',
  'text-xs',
] as const;

export function FoundationSamples() {
  return (
    <Samples id="foundations" title={m.ui_foundations()}>
      <Sample name="tokens.css · colour">
        <ul className="grid grid-cols-3 gap-3 sm:grid-cols-5">
          {colours.map(([name, style]) => (
            <li key={name} className="text-ink-faint text-xs">
              <span className={`mb-1 block h-10 rounded-md border border-line ${style}`} />
              {name}
            </li>
          ))}
        </ul>
      </Sample>
      <Sample name="tokens.css · type">
        <ul className="space-y-1">
          {sizes.map((size, position) => (
            <li key={size} className={`truncate ${size} ${position < 4 ? 'font-semibold' : ''}`}>
              {m.ui_type_sample()}
            </li>
          ))}
        </ul>
      </Sample>
    </Samples>
  );
}
