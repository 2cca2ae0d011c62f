import { isObject, type Json } from './at.ts';

/** What is written stays; what is empty is taken from the other. `FILL:` only holds a place. */
export function fillMissing(value: Json, from: Json): Json {
  const filled: Json = { ...value };
  for (const [name, offered] of Object.entries(from)) {
    const own = Object.hasOwn(value, name) ? value[name] : undefined;
    if (isObject(own) && isObject(offered)) filled[name] = fillMissing(own, offered);
    else if (isOpen(own) && !isMarker(offered)) filled[name] = withoutMarkers(offered);
  }
  return filled;
}

const isMarker = (value: unknown): boolean => typeof value === 'string' && value.startsWith('FILL:');

const isOpen = (value: unknown): boolean =>
  value === undefined || value === '' || isMarker(value) || (Array.isArray(value) && value.length === 0);

function withoutMarkers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMarkers);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => !isMarker(inner))
      .map(([name, inner]) => [name, withoutMarkers(inner)]),
  );
}
