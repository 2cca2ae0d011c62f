import { m } from '../generated/paraglide/messages.js';
import { Link } from '../ui/link.tsx';

/** The two banks of a canal and the water between them: also an H. */
export function LogoMark({ className = 'size-7' }: { className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.6"
      strokeLinecap="round"
      className={className}
    >
      <path d="M5 3v18M19 3v18" />
      <path d="M5 12c2.3-2.6 4.7-2.6 7 0s4.7 2.6 7 0" />
    </svg>
  );
}

export function Logo() {
  return (
    <Link to="/" className="flex min-h-10 items-center gap-2 rounded-md">
      <LogoMark className="size-6 text-accent" />
      <span className="font-semibold text-lg tracking-tight">{m.common_product()}</span>
    </Link>
  );
}
