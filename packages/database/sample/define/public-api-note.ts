import type { Prose } from './prose.ts';

type Note = { zh: Prose['sections'][number]; en: Prose['sections'][number] };

/** Where a listing of a real API comes from, said in every one of them. */
export function publicApiNote({ provider, record }: { provider: string; record: string }): Note {
  return {
    zh: [
      '关于本条目',
      `本条目由示例发布方根据公开接口目录 APIs.guru 中的 \`${record}\` 整理，用于演示平台功能。${provider} 是其所有者的名称，本条目与其没有合作关系，也不代表其认可。使用接口前请阅读提供方的服务条款。`,
    ],
    en: [
      'About this listing',
      `A sample publisher wrote this listing from the record \`${record}\` of the public APIs.guru directory to demonstrate the platform. ${provider} is a name of its owner; there is no partnership and no endorsement is meant. Read the provider's terms before you use the API.`,
    ],
  };
}

/** Who is paid for what; every customer of a public API asks this. */
export function publicApiFaq({
  provider,
  selfHosted,
}: {
  provider: string;
  selfHosted?: true | 'optional';
}): Note {
  if (selfHosted) {
    return {
      zh: [
        '需要向谁付费？',
        `接入模板免费。自行部署 ${provider} 只需承担服务器与运维成本；购买其商业版时直接与提供方签约。`,
      ],
      en: [
        'Who is paid?',
        `The connector is free. If you host ${provider} yourself you pay for servers and operations only; paid editions are bought from the provider directly.`,
      ],
    };
  }
  return {
    zh: ['需要向谁付费？', `接口调用费按 ${provider} 的价格直接向其支付，接入模板不另收费。`],
    en: ['Who is paid?', `You pay ${provider} directly at its own prices. The connector adds no fee.`],
  };
}
