import { m } from '../generated/paraglide/messages.js';
import { Link } from '../ui/link.tsx';

/** Three streams that become one. */
export function LogoMark({ className = 'size-7' }: { className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      className={className}
    >
      <path strokeWidth="1.8" d="M4 3.5c0 6.5 8 6 8 12.5M20 3.5c0 6.5-8 6-8 12.5" />
      <path strokeWidth="1.8" d="M12 2.5V13" />
      <path strokeWidth="3.2" d="M12 15v6" />
    </svg>
  );
}

export function Logo() {
  return (
    <Link to="/" className="flex min-h-10 items-center gap-2 rounded-md">
      <LogoMark className="size-7 text-accent" />
      <span className="font-semibold text-lg tracking-tight">{m.common_product()}</span>
    </Link>
  );
}
