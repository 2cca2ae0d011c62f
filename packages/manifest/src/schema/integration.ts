import { z } from 'zod';
import { httpMethod } from './auth.ts';
import { anyJson, doc, jsonSchema, key, localized, scopeName, text, url } from './primitives.ts';

export const api = z.strictObject({
  baseUrl: doc(url, 'Address every action is called under', 'https://api.acme.example/v1'),
  documentation: doc(url, 'Documentation for developers', 'https://acme.example/docs').optional(),
  openapi: doc(url, 'The OpenAPI document', 'https://api.acme.example/openapi.json').optional(),
});

const scopes = z.array(scopeName).max(50);

export const actions = z
  .array(
    z.strictObject({
      id: doc(key, 'Stable id of the action', 'match-order'),
      name: doc(localized(100), 'Name of the action', { en: 'Match an order', 'zh-CN': '核对订单' }),
      description: doc(localized(1000), 'What it does', {
        en: 'Matches one order.',
        'zh-CN': '核对一笔订单。',
      }).optional(),
      operation: doc(
        z.strictObject({
          method: doc(httpMethod, 'HTTP method', 'POST'),
          path: doc(text(500).regex(/^\/[^\s]*$/), 'Path under api.baseUrl', '/orders/{id}/match'),
        }),
        'The HTTP call behind it',
      ).optional(),
      input: doc(jsonSchema, 'JSON Schema of the input', {
        type: 'object',
        properties: { id: { type: 'string' } },
        required: ['id'],
      }).optional(),
      output: doc(jsonSchema, 'JSON Schema of the output', { type: 'object' }).optional(),
      sample: doc(
        z.strictObject({
          input: doc(anyJson, 'An input that is valid', { id: 'o-1' }).optional(),
          output: doc(anyJson, 'An output that is valid', { matched: true }).optional(),
        }),
        'A sample call',
      ).optional(),
      scopes: doc(scopes, 'Scopes the action uses', ['orders:read']).optional(),
    }),
  )
  .max(100);

export const triggers = z
  .array(
    z.strictObject({
      id: doc(key, 'Stable id of the trigger', 'order-matched'),
      name: doc(localized(100), 'Name of the trigger', { en: 'Order matched', 'zh-CN': '订单已核对' }),
      description: doc(localized(1000), 'When it fires', {
        en: 'After each match.',
        'zh-CN': '每次核对之后。',
      }).optional(),
      delivery: doc(z.enum(['webhook', 'polling']), 'How it arrives', 'webhook'),
      payload: doc(jsonSchema, 'JSON Schema of the payload', { type: 'object' }).optional(),
      sample: doc(anyJson, 'A payload that is valid', { id: 'o-1' }).optional(),
      scopes: doc(scopes, 'Scopes the trigger uses', ['orders:read']).optional(),
    }),
  )
  .max(50);

export const permissions = z
  .array(
    z.strictObject({
      scope: doc(scopeName, "Permission asked for in the customer's own workspace", 'orders.read'),
      access: doc(z.enum(['read', 'write', 'admin']), 'How far it goes', 'read').optional(),
      purpose: doc(localized(300), 'Why it is needed', { en: 'To list the orders', 'zh-CN': '列出订单' }),
    }),
  )
  .max(50);

const host = text(253).regex(
  /^(?:\*\.)?[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+(?::[0-9]{1,5})?$/,
);

export const egress = z
  .array(
    z.strictObject({
      host: doc(host, 'Host that is called; `*.` covers sub-domains', 'api.acme.example'),
      purpose: doc(localized(300), 'Why', { en: 'The API itself', 'zh-CN': '接口调用' }).optional(),
    }),
  )
  .max(30);
