import { type ComponentProps, useState } from 'react';
import { Form, useNavigation } from 'react-router';
import { useUnsavedGuard } from './use-unsaved-guard.tsx';

/** A form that asks before what was typed into it is left behind. Sending it is no leaving. Workspaces only. */
export function GuardedForm({ children, ...form }: ComponentProps<typeof Form>) {
  const [typed, setTyped] = useState(false);
  const navigation = useNavigation();
  const guard = useUnsavedGuard(typed && navigation.formMethod !== 'POST');
  return (
    <Form {...form} onInput={() => setTyped(true)} onSubmit={() => setTyped(false)}>
      {children}
      {guard}
    </Form>
  );
}
