import { m } from '../../generated/paraglide/messages.js';
import { CopyButton } from '../../ui/copy-button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';

export function BackupCodes({ codes }: { codes: string[] }) {
  return (
    <section aria-labelledby="backup-codes" className="max-w-xl space-y-5">
      <div>
        <h2 id="backup-codes" className="text-xl">
          {m.account_factor_codes_title()}
        </h2>
        <p className="mt-1 text-ink-soft">{m.account_factor_codes_text()}</p>
      </div>
      <ul className="grid grid-cols-2 gap-x-6 gap-y-1 rounded-md border border-line bg-sunken p-4 font-mono text-sm">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-3">
        <LinkButton variant="primary" to="/account?done=second-factor">
          {m.account_factor_codes_done()}
        </LinkButton>
        <CopyButton text={codes.join('\n')} />
      </div>
    </section>
  );
}
