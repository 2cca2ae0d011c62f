import { ExternalLink, Monitor, Smartphone } from 'lucide-react';
import { useEffect, useState } from 'react';
import { m } from '../../generated/paraglide/messages.js';
import { getLocale } from '../../lib/locale/current.ts';
import type { Locale } from '../../lib/locale/locales.ts';
import { buttonStyle } from '../../ui/button-style.ts';
import { Segments } from '../../ui/segments.tsx';
import { DeviceFrame } from './device-frame.tsx';
import type { DraftState } from './draft/draft-state.ts';
import type { DraftSync } from './draft/draft-sync.ts';

export interface PreviewPaneProps {
  /** `namespace/slug`, or the id of a new listing's draft. */
  name: string;
  state: DraftState;
  sync: DraftSync;
}

/** The page as customers get it, in a window of its own size; it follows every save. */
export function PreviewPane({ name, state, sync }: PreviewPaneProps) {
  const [locale, setLocale] = useState<Locale>(getLocale);
  const [width, setWidth] = useState<'phone' | 'desktop'>('phone');
  const address = `/${locale}/workspace/frame?${new URLSearchParams({ of: name })}`;
  useEffect(() => {
    void sync.flush();
  }, [sync]);
  return (
    <section aria-label={m.editor_preview()} className="min-w-0 space-y-3 xl:sticky xl:top-20">
      <div className="flex flex-wrap items-center gap-2">
        <Segments
          label={m.editor_language()}
          value={locale}
          onChange={setLocale}
          options={[
            { value: 'zh-CN', label: m.editor_zh() },
            { value: 'en', label: m.editor_en() },
          ]}
        />
        <Segments
          label={m.editor_preview_width()}
          value={width}
          onChange={setWidth}
          options={[
            { value: 'phone', label: <Width icon={Smartphone} text={m.editor_preview_phone()} /> },
            { value: 'desktop', label: <Width icon={Monitor} text={m.editor_preview_desktop()} /> },
          ]}
        />
        <a
          href={address}
          target="_blank"
          rel="noopener"
          className={buttonStyle({ size: 'sm', variant: 'quiet' })}
        >
          <ExternalLink aria-hidden className="size-4" />
          {m.editor_preview_tab()}
        </a>
      </div>
      <DeviceFrame
        title={m.editor_preview()}
        address={address}
        widthPx={width === 'phone' ? 390 : 1280}
        version={state.base.revision}
      />
    </section>
  );
}

function Width({ icon: Icon, text }: { icon: typeof Monitor; text: string }) {
  return (
    <>
      <Icon aria-hidden className="size-4" />
      {text}
    </>
  );
}
