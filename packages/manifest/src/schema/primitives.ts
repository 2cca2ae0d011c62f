import { z } from 'zod';

/** Adds what editors show: a description and examples. */
export function doc<T extends z.ZodType>(schema: T, description: string, ...examples: unknown[]): T {
  return schema.meta({ description, ...(examples.length > 0 ? { examples } : {}) }) as T;
}

// Lengths count code points, as JSON Schema does; zod's own max() counts UTF-16 units and would disagree on emoji.
export function text(max: number, min = 1): z.ZodString {
  const schema = z.string().check((ctx) => {
    const length = ctx.value.length <= max && min <= 1 ? ctx.value.length : [...ctx.value].length;
    if (length < min)
      ctx.issues.push({
        code: 'too_small',
        origin: 'string',
        minimum: min,
        inclusive: true,
        input: ctx.value,
      });
    if (length > max)
      ctx.issues.push({ code: 'too_big', origin: 'string', maximum: max, inclusive: true, input: ctx.value });
  });
  return schema.meta({ minLength: min, maxLength: max });
}

/** Text in one or both locales. */
export function localized(max: number) {
  const locale = text(max);
  const shape = { 'zh-CN': locale.optional(), en: locale.optional() };
  return z
    .strictObject(shape)
    .check((ctx) => {
      if (Object.keys(ctx.value).length > 0) return;
      ctx.issues.push({ code: 'too_small', origin: 'object', minimum: 1, inclusive: true, input: ctx.value });
    })
    .meta({ minProperties: 1 });
}

const codes = (object: object) => Object.keys(object) as [string, ...string[]];

/** A closed list whose members are the keys of a table of names. */
export function oneOf<T extends object>(table: T) {
  return z.enum(codes(table) as [keyof T & string, ...(keyof T & string)[]]);
}

export const slug = text(64).regex(/^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/);
export const key = text(80).regex(/^[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*$/);
export const listingId = text(128)
  .regex(/^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*\/[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/)
  .toLowerCase();
export const semver = text(64).regex(
  /^(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/,
);
export const versionRange = text(64).regex(/^[0-9A-Za-z.*^~<>=| +-]+$/);
export const url = text(2048).regex(/^https?:\/\/[^\s/?#]+[^\s]*$/);
export const email = text(254).regex(/^[^\s@]+@[^\s@]+\.[^\s@.]+$/);
export const date = text(10).regex(/^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/);
export const currency = text(3).regex(/^[A-Z]{3}$/);
export const minorAmount = z.int().min(0).max(1_000_000_000_000);
export const sha256 = text(64).regex(/^[0-9a-f]{64}$/);
export const envReference = text(80).regex(/^\$\{env\.[A-Z_][A-Z0-9_]*\}$/);
export const scopeName = text(200).regex(/^[^\s"\\]+$/);
/** A JSON value of any shape; the checks bound its size. */
export const anyJson = z.unknown();
/** A JSON Schema written inside a manifest. */
export const jsonSchema = z.record(z.string(), z.unknown());
