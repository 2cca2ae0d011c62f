import type { Messages } from '../messages/index.ts';

type FlagText = keyof Messages['flags'];

interface Base<K extends string> {
  readonly kind: K;
  /** Key of the text that help shows. */
  readonly brief: FlagText;
}
interface Switch extends Base<'switch'> {
  /** On unless `--no-…` is given. */
  readonly fallback?: boolean;
}
interface Choice<V extends string = string> extends Base<'choice'> {
  readonly values: readonly V[];
  readonly fallback?: V;
}
interface Text extends Base<'text'> {
  readonly placeholder: string;
}
/** May be given several times; its variable has one value a line. */
interface List extends Base<'list'> {
  readonly placeholder: string;
}
/** `30s`, `10m`, `2h`; a number alone is seconds. The value is in milliseconds. */
interface Duration extends Base<'duration'> {
  readonly fallback: string;
}

export type Flag = Switch | Choice | Text | List | Duration;
export type Flags = Readonly<Record<string, Flag>>;

type ValueOf<F extends Flag> = F extends Switch
  ? boolean
  : F extends List
    ? readonly string[]
    : F extends Duration
      ? number
      : F extends Choice<infer V>
        ? F extends { fallback: V }
          ? V
          : V | undefined
        : string | undefined;

/** What a handler is given for its flags. */
export type FlagValues<F extends Flags> = { readonly [K in keyof F]: ValueOf<F[K]> };

export const flag = {
  switch: (brief: FlagText): Switch => ({ kind: 'switch', brief }),
  switchedOn: (brief: FlagText): Switch => ({ kind: 'switch', brief, fallback: true }),
  list: (brief: FlagText, placeholder: string): List => ({ kind: 'list', brief, placeholder }),
  text: (brief: FlagText, placeholder: string): Text => ({ kind: 'text', brief, placeholder }),
  duration: (brief: FlagText, fallback: string): Duration => ({ kind: 'duration', brief, fallback }),
  choice: <V extends string>(brief: FlagText, values: readonly V[]): Choice<V> => ({
    kind: 'choice',
    brief,
    values,
  }),
  choiceOr: <V extends string>(brief: FlagText, values: readonly V[], fallback: V) =>
    ({ kind: 'choice', brief, values, fallback }) satisfies Choice<V>,
};

/** `failOn` → `fail-on`. */
export const flagName = (key: string): string =>
  key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** `failOn` → `HEADWATER_FAIL_ON`. */
export const variableOf = (key: string): string =>
  `HEADWATER_${flagName(key).replaceAll('-', '_').toUpperCase()}`;
