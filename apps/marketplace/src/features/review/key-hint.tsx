export function Key({ children }: { children: string }) {
  return (
    <kbd className="rounded-sm border border-line-strong bg-surface px-1.5 py-px font-mono text-ink text-xs">
      {children}
    </kbd>
  );
}

/** The keys that this page knows, where everybody can see them; phones have no keys. */
export function KeyHints({ label, keys }: { label: string; keys: [string, string][] }) {
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-ink-soft text-xs max-lg:hidden">
      <span className="font-medium">{label}</span>
      {keys.map(([key, meaning]) => (
        <span key={key} className="inline-flex items-center gap-1.5">
          <Key>{key}</Key> {meaning}
        </span>
      ))}
    </p>
  );
}
