import { Download } from 'lucide-react';
import { useLocation } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { buttonStyle } from '../../ui/button-style.ts';

/** The table as it is filtered, as a file; a plain link, because the browser downloads it. */
export function CsvLink({ table }: { table: 'review' | 'listings' }) {
  const { search } = useLocation();
  return (
    <a
      href={`${localePath(`/desk/exports/${table}`)}${search}`}
      className={buttonStyle({ size: 'sm' })}
      download
    >
      <Download aria-hidden className="size-4" />
      {m.desk_csv()}
    </a>
  );
}
