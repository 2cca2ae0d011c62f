import clsx from 'clsx';
import { type ComponentProps, type ReactNode, use, useId } from 'react';
import { GroupName } from './fieldset.tsx';
import { useFormFailure } from './form-state.tsx';

export type ChoiceProps = Omit<ComponentProps<'input'>, 'type'> & {
  label: ReactNode;
  hint?: ReactNode;
  count?: string;
};

/** A tick or a dot with its words; the whole line is the target. */
export function Choice({
  type,
  label,
  hint,
  count,
  className,
  ...props
}: ChoiceProps & { type: 'checkbox' | 'radio' }) {
  const id = useId();
  const failure = useFormFailure();
  const failed = props.name ? failure?.fields[props.name] : undefined;
  const error = use(GroupName) === props.name ? undefined : failed;
  return (
    <div className={clsx('choice', className)}>
      <input
        id={id}
        type={type}
        aria-invalid={failed ? true : undefined}
        aria-describedby={hint || error ? `${id}-hint` : undefined}
        {...retyped(props, failure?.values)}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {(hint || error) && (
          <p id={`${id}-hint`} className={clsx('text-xs', error ? 'text-bad' : 'text-ink-faint')}>
            {error ?? hint}
          </p>
        )}
      </div>
      {count && <span>{count}</span>}
    </div>
  );
}

function retyped(props: ComponentProps<'input'>, values: Record<string, string | string[]> | undefined) {
  if (!values || !props.name || props.checked !== undefined) return props;
  const typed = [values[props.name] ?? []].flat();
  return { ...props, defaultChecked: typed.includes(String(props.value ?? 'on')) };
}
