import { loadPreview } from '../../features/listings/load-preview.ts';
import { formText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import type { Route } from './+types/preview.ts';

/** Answers the editor's preview; it has no page of its own. */
export async function action({ request }: Route.ActionArgs) {
  const text = formText(await readForm(request), 'manifest');
  try {
    return { preview: loadPreview(JSON.parse(text)) };
  } catch {
    return { preview: null };
  }
}
