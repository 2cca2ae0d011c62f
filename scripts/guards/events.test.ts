import { describe, expect, test } from 'vitest';
import { eventTypes } from '../../packages/domain/src/events/index.ts';

describe.each(Object.entries(eventTypes))('the event %s', (type, event) => {
  test('has an example that fits its schema and nothing that the schema does not know', () => {
    expect(event.schema.parse(event.example)).toEqual(event.example);
  });

  test('is named and summed up in both languages', () => {
    expect(type).toMatch(/^[a-z_]+(?:\.[a-z_]+)+$/);
    expect(event.summary.en).not.toBe('');
    expect(event.summary['zh-CN']).toMatch(/\p{Script=Han}/u);
  });
});
