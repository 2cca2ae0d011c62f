import { m } from '../../generated/paraglide/messages.js';
import type { Locale } from '../../lib/locale/locales.ts';
import { Segments } from '../../ui/segments.tsx';

export interface LanguageTabsProps {
  language: Locale;
  onChange: (language: Locale) => void;
}

/** On a phone one language at a time; it stays in reach while the form scrolls. */
export function LanguageTabs({ language, onChange }: LanguageTabsProps) {
  return (
    <div className="sticky top-14 z-10 -mx-4 mb-3 border-line border-b bg-paper px-4 py-2 sm:hidden">
      <Segments
        label={m.editor_language()}
        value={language}
        onChange={onChange}
        options={[
          { value: 'zh-CN', label: m.editor_zh() },
          { value: 'en', label: m.editor_en() },
        ]}
      />
    </div>
  );
}
