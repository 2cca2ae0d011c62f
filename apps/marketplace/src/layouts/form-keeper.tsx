import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { m } from '../generated/paraglide/messages.js';
import { keepTypedForm, rememberForm, restoreForm } from '../lib/form-keeper.ts';
import { Banner } from '../ui/banner.tsx';

/** A form sent after the session ended leads to the sign-in page; back from there, the typed text is in it again. */
export function FormKeeper() {
  const { pathname, search } = useLocation();
  const [restored, setRestored] = useState(false);
  useEffect(() => {
    const remember = ({ target }: Event) => {
      const form = target as HTMLFormElement;
      if (form.method === 'post') rememberForm(form);
    };
    document.addEventListener('submit', remember, true);
    return () => document.removeEventListener('submit', remember, true);
  }, []);
  useEffect(() => {
    const way = new URLSearchParams(search).get('return');
    if (way && pathname.endsWith('/sign-in')) keepTypedForm(new URL(way, location.origin).pathname);
    setRestored(restoreForm());
  }, [pathname, search]);
  if (!restored) return null;
  return <Banner onClose={() => setRestored(false)}>{m.shell_form_restored()}</Banner>;
}
