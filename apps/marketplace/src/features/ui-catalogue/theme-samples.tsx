import { m } from '../../generated/paraglide/messages.js';
import { formatNumber } from '../../lib/format/index.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { StandingBadge } from '../../ui/standing-badge.tsx';
import { Stat } from '../../ui/stat.tsx';
import type { Tone } from '../../ui/tone.ts';
import { Sample, Samples } from './sample.tsx';

const tones: Tone[] = ['neutral', 'good', 'info', 'warn', 'bad', 'special'];

/** The same in both themes beside each other, whatever the reader has chosen for the page. */
export function ThemeSamples() {
  return (
    <Samples id="themes" title={m.ui_themes()}>
      {(['light', 'dark'] as const).map((theme) => (
        <Sample key={theme} name={`color-scheme: ${theme}`}>
          <div data-theme={theme} className="space-y-4 rounded-lg border border-line bg-paper p-5 text-ink">
            <div className="flex flex-wrap gap-2">
              <Button variant="primary">{m.ui_submit()}</Button>
              <Button>{m.ui_save_draft()}</Button>
              <Button variant="danger">{m.ui_withdraw()}</Button>
            </div>
            <div className="flex flex-wrap gap-2">
              <StandingBadge standing="whitelisted" />
              <StandingBadge standing="boutique" />
              {tones.map((tone) => (
                <Badge key={tone} tone={tone}>
                  {tone}
                </Badge>
              ))}
            </div>
            <Callout tone="warn" title={m.ui_callout_warn()} />
            <Field name={`theme.${theme}`} label={m.ui_field_email()} error={m.ui_email_error()} required>
              <Input type="email" autoComplete="off" defaultValue="li.wei@" />
            </Field>
            <dl>
              <Stat label={m.ui_stat_listings()} value={formatNumber(1_284)} note={m.ui_stat_note()} />
            </dl>
          </div>
        </Sample>
      ))}
    </Samples>
  );
}
