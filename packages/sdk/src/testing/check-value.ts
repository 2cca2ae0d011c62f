import type { Schema } from './facts/shapes.ts';
import type { FieldProblem } from './problem.ts';

/** What a value of a request has to be and is not, by JSON Pointer. */
export function checkValue(schema: Schema, value: unknown, pointer = ''): FieldProblem[] {
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) {
    const results = choices.map((choice) => checkValue(choice, value, pointer));
    // The choice that fits best says what is wrong.
    return results.sort((a, b) => a.length - b.length)[0] ?? [];
  }
  if (schema.type && ![schema.type].flat().some((type) => isOfType(value, type)))
    return [problem(pointer, 'invalid_type', `Expected ${[schema.type].flat().join(' or ')}.`)];
  if (schema.enum && !schema.enum.includes(value))
    return [problem(pointer, 'invalid_value', `Use one of: ${schema.enum.join(', ')}.`)];
  if (typeof value === 'string') return checkText(schema, value, pointer);
  if (typeof value === 'number') return checkNumber(schema, value, pointer);
  if (Array.isArray(value)) return checkList(schema, value, pointer);
  return isOfType(value, 'object') ? checkMembers(schema, value as object, pointer) : [];
}

function checkText(schema: Schema, value: string, pointer: string): FieldProblem[] {
  if (value.length < (schema.minLength ?? 0)) return [problem(pointer, 'too_small', 'Fill this in.')];
  if (value.length > (schema.maxLength ?? Number.POSITIVE_INFINITY))
    return [problem(pointer, 'too_big', `At most ${schema.maxLength} characters.`)];
  if (schema.pattern && !new RegExp(schema.pattern).test(value))
    return [problem(pointer, 'invalid_format', `Expected ${schema.format ?? schema.pattern}.`)];
  return [];
}

function checkNumber(schema: Schema, value: number, pointer: string): FieldProblem[] {
  if (value < (schema.minimum ?? Number.NEGATIVE_INFINITY))
    return [problem(pointer, 'too_small', `At least ${schema.minimum}.`)];
  if (value > (schema.maximum ?? Number.POSITIVE_INFINITY))
    return [problem(pointer, 'too_big', `At most ${schema.maximum}.`)];
  return [];
}

function checkList(schema: Schema, items: unknown[], pointer: string): FieldProblem[] {
  if (items.length < (schema.minItems ?? 0)) return [problem(pointer, 'too_small', 'Choose at least one.')];
  if (items.length > (schema.maxItems ?? Number.POSITIVE_INFINITY))
    return [problem(pointer, 'too_big', `At most ${schema.maxItems} items.`)];
  return items.flatMap((item, index) => checkValue(schema.items ?? {}, item, `${pointer}/${index}`));
}

function checkMembers(schema: Schema, value: object, pointer: string): FieldProblem[] {
  const missing = (schema.required ?? []).filter((name) => Reflect.get(value, name) === undefined);
  return [
    ...missing.map((name) => problem(`${pointer}/${name}`, 'invalid_type', 'Fill this in.')),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
      const item: unknown = Reflect.get(value, name);
      return item === undefined ? [] : checkValue(member, item, `${pointer}/${name}`);
    }),
  ];
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}

const problem = (pointer: string, code: string, message: string): FieldProblem => ({
  pointer,
  code,
  message: { en: message, 'zh-CN': message },
});
