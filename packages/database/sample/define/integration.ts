import type { IntegrationManifest, ManifestInput } from '@headwater/manifest';
import { publishers } from '../publishers.ts';
import { type ActionRow, toAction } from './action.ts';
import { common, type Found } from './common.ts';
import { both, listingText } from './prose.ts';
import { publicApiFaq, publicApiNote } from './public-api-note.ts';

type Auth = NonNullable<IntegrationManifest['auth']>;
type Compliance = NonNullable<IntegrationManifest['compliance']>;

/** An integration of a real public API, as a person writes it down. */
export interface PublicApi extends Found {
  /** The record of the public directory it was written from. */
  record: string;
  provider: string;
  website: string;
  api: { baseUrl: string; documentation?: string };
  /** True if the customer runs the software itself; `optional` if the address given is the provider's. */
  selfHosted?: true | 'optional';
  schemes: Auth['schemes'];
  scopes?: readonly (readonly [scope: string, zh: string, en: string])[];
  /** A harmless call that proves a credential, as `GET /path`. */
  test: string;
  actions: readonly ActionRow[];
  triggers?: IntegrationManifest['triggers'];
  days: readonly [min: number, max: number, customer: number];
  data: Compliance['dataCategories'];
  moreHosts?: readonly string[];
}

/** The manifest of an integration that the sample publisher of public APIs lists. */
export function publicApi(input: PublicApi): ManifestInput {
  const [method, path] = input.test.split(' ') as ['GET', string];
  const scopes = (input.scopes ?? []).map(([scope, zh, en]) => ({ scope, purpose: both(zh, en) }));
  return {
    ...common(publishers['public-apis'], input),
    kind: 'integration',
    listing: {
      'zh-CN': listingText(input.zh, { sections: [publicApiNote(input).zh], faq: [publicApiFaq(input).zh] }),
      en: listingText(input.en, { sections: [publicApiNote(input).en], faq: [publicApiFaq(input).en] }),
    },
    pricing: priceOf(input),
    implementation: effortOf(input),
    compliance: complianceOf(input),
    api: input.api,
    auth: {
      schemes: input.schemes,
      ...(scopes.length > 0 ? { scopes } : {}),
      testOperation: { method, path, expectStatus: 200 },
    },
    actions: input.actions.map(toAction),
    ...(input.triggers ? { triggers: input.triggers } : {}),
    egress: [new URL(input.api.baseUrl).host, ...(input.moreHosts ?? [])].map((host) => ({
      host,
      purpose: both(`调用 ${input.provider} 接口`, `Calls to the ${input.provider} API`),
    })),
    _meta: { 'guru.apis.directory': { id: input.record } },
  };
}

function priceOf({ selfHosted, provider, website }: PublicApi): ManifestInput['pricing'] {
  if (selfHosted) {
    return {
      model: 'free',
      note: both(
        `接入模板免费。${provider} 可自行部署，服务器资源及商业版费用以其官网为准：${website}`,
        `The connector is free. ${provider} can be self-hosted; for servers and paid editions see ${website}`,
      ),
    };
  }
  return {
    model: 'quote',
    note: both(
      `接入模板不另收费，接口调用费由 ${provider} 收取，价格以其官网为准：${website}`,
      `The connector itself costs nothing; ${provider} charges for the API. For prices see ${website}`,
    ),
  };
}

function effortOf({ days: [min, max, customer] }: PublicApi): ManifestInput['implementation'] {
  return {
    typicalDays: { min, max },
    customerEffortDays: customer,
    cost: { model: 'included' },
    phases: [
      {
        id: 'connect',
        name: both('接入', 'Connect'),
        days: min,
        deliverables: [
          both('凭证配置说明与连接测试记录', 'Credential set-up note and record of the connection test'),
        ],
      },
      {
        id: 'verify',
        name: both('验证', 'Verify'),
        days: max - min,
        deliverables: [both('业务流程联调记录', 'Record of the end-to-end run of the business flow')],
      },
    ],
    roles: [
      { role: both('集成工程师', 'Integration engineer'), side: 'partner', days: max },
      { role: both('系统管理员', 'System administrator'), side: 'customer', days: customer },
    ],
    notIncluded: [
      both('提供方账号的开通与费用', "Opening the provider's account and its fees"),
      both('历史数据清洗与迁移', 'Cleansing and migration of historical data'),
    ],
  };
}

function complianceOf(input: PublicApi): Compliance {
  return {
    dataCategories: input.data,
    storageRegions: ['CN'],
    crossBorder: crossBorderOf(input),
    subprocessors: [],
    retention: {
      days: 30,
      note: both(
        '接入模板只保留调用日志，不保存业务内容。',
        'The connector keeps call logs only, never business content.',
      ),
    },
    privacyPolicy: `${publishers['public-apis'].website}/privacy`,
    terms: `${publishers['public-apis'].website}/terms`,
  };
}

function crossBorderOf({ selfHosted, provider }: PublicApi): Compliance['crossBorder'] {
  if (selfHosted === true) return { transfers: false };
  if (selfHosted === 'optional') {
    return {
      transfers: true,
      basis: both(
        `使用 ${provider} 托管服务时，请求内容可能发送到境外，须先完成出境评估；自行部署时数据留在客户网络内。`,
        `With the service hosted by ${provider}, requests may go abroad and need an assessment first; self-hosted, data stays in your network.`,
      ),
    };
  }
  return {
    transfers: true,
    basis: both(
      `请求内容会发送到 ${provider} 的服务器，可能位于境外。启用前由客户完成出境评估并取得必要的同意。`,
      `Request content goes to ${provider} servers, which may be abroad. The customer completes its transfer assessment and obtains consent first.`,
    ),
  };
}
