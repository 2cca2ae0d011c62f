import { z } from 'zod';
import { env } from '../codes/env.ts';
import { doc, envReference, localized, scopeName, slug, text, url } from './primitives.ts';

const common = {
  id: doc(slug, 'Stable id of the scheme', 'oauth'),
  description: doc(localized(400), 'Where the customer gets the credential', {
    en: 'Create a key under Settings',
    'zh-CN': '在设置中创建密钥',
  }).optional(),
};

const flow = z
  .strictObject({
    authorizationUrl: doc(url, 'Authorization endpoint', 'https://acme.example/oauth/authorize').optional(),
    tokenUrl: doc(url, 'Token endpoint', 'https://acme.example/oauth/token').optional(),
    refreshUrl: doc(url, 'Refresh endpoint', 'https://acme.example/oauth/token').optional(),
  })
  .meta({ id: 'OAuthFlow' });

const apiKey = z.strictObject({
  ...common,
  type: doc(z.literal('apiKey'), 'A key sent with each request'),
  in: doc(z.enum(['header', 'query', 'cookie']), 'Where the key is sent', 'header'),
  name: doc(text(80), 'Name of the header, parameter or cookie', 'X-Api-Key'),
  value: doc(
    envReference,
    'Where the key comes from in test runs; never the key itself',
    env('ACME_KEY'),
  ).optional(),
});

const http = z.strictObject({
  ...common,
  type: doc(z.literal('http'), 'HTTP authentication'),
  scheme: doc(text(40).regex(/^[A-Za-z0-9!#$%&'*+.^_|~-]+$/), 'Scheme of RFC 9110', 'bearer'),
  bearerFormat: doc(text(40), 'Hint at the token format', 'JWT').optional(),
  value: doc(envReference, 'Where the credential comes from in test runs', env('ACME_TOKEN')).optional(),
});

const oauth2 = z.strictObject({
  ...common,
  type: doc(z.literal('oauth2'), 'OAuth 2'),
  flows: doc(
    z.strictObject({
      authorizationCode: flow.optional(),
      clientCredentials: flow.optional(),
      implicit: flow.optional(),
      password: flow.optional(),
    }),
    'The flows offered',
    {
      authorizationCode: {
        authorizationUrl: 'https://acme.example/oauth/authorize',
        tokenUrl: 'https://acme.example/oauth/token',
      },
    },
  ),
  clientId: doc(envReference, 'Client id in test runs', env('ACME_CLIENT_ID')).optional(),
  clientSecret: doc(envReference, 'Client secret in test runs', env('ACME_CLIENT_SECRET')).optional(),
});

const openIdConnect = z.strictObject({
  ...common,
  type: doc(z.literal('openIdConnect'), 'OpenID Connect discovery'),
  openIdConnectUrl: doc(url, 'Discovery document', 'https://acme.example/.well-known/openid-configuration'),
});

const securityScheme = z.discriminatedUnion('type', [apiKey, http, oauth2, openIdConnect]);

const scope = z.strictObject({
  scope: doc(scopeName, 'Scope as the provider names it', 'orders:read'),
  purpose: doc(localized(300), 'Why it is needed', {
    en: 'To read the orders to match',
    'zh-CN': '读取待核对订单',
  }).optional(),
});

export const httpMethod = z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']);

export const auth = z.strictObject({
  schemes: doc(
    z.array(securityScheme).max(8),
    'Security schemes as in OpenAPI; empty means that none is needed',
  ),
  scopes: doc(z.array(scope).max(200), 'Scopes asked for, each with its purpose').optional(),
  testOperation: doc(
    z.strictObject({
      method: doc(httpMethod, 'HTTP method', 'GET'),
      path: doc(
        text(500).regex(/^(?:\/|https?:\/\/)[^\s]*$/),
        'Path under api.baseUrl, or a whole URL',
        '/me',
      ),
      expectStatus: doc(
        z.int().min(100).max(599),
        'Status that means that the credential works',
        200,
      ).optional(),
    }),
    'A harmless call that proves that a credential works',
  ).optional(),
});
