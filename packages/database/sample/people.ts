import { type PublisherKey, publishers } from './publishers.ts';

export { publishers };

/** A person who can sign in to the sample. Passwords are made when the sample is written. */
export interface SamplePerson {
  email: string;
  name: string;
  nameEn: string;
  locale: 'zh-CN' | 'en';
  organisation: PublisherKey;
  roles: readonly string[];
}

/** People of the sample, one for each place in the journey; the addresses are under a reserved domain. */
export const people: readonly SamplePerson[] = [
  person('headwater', 'admin', '林源', 'Lin Yuan', ['admin']),
  person('headwater', 'curator', '周清', 'Zhou Qing', ['curator']),
  person('headwater', 'curator2', '方鉴', 'Fang Jian', ['curator'], 'en'),
  person('headwater', 'auditor', '沈核', 'Shen He', ['auditor']),
  person('headwater', 'programme', '许渠', 'Xu Qu', ['programme_manager']),
  person('public-apis', 'owner', '陶然', 'Tao Ran', ['owner'], 'en'),
  person('qinghe', 'owner', '贺青', 'He Qing', ['owner']),
  person('qinghe', 'developer', '苏禾', 'Su He', ['developer']),
  person('qinghe', 'sales', '秦朗', 'Qin Lang', ['sales']),
  person('linggong', 'owner', '葛工', 'Ge Gong', ['owner']),
  person('linggong', 'delivery', '邵行', 'Shao Xing', ['delivery']),
  person('zhengtong', 'owner', '章达', 'Zhang Da', ['owner']),
  person('yunqian', 'owner', '云峥', 'Yun Zheng', ['owner']),
  person('yunqian', 'finance', '钱衡', 'Qian Heng', ['finance']),
  person('anlan', 'owner', '安宁', 'An Ning', ['owner']),
  person('sample-buyer', 'buyer', '江采', 'Jiang Cai', ['buyer']),
  person('sample-buyer', 'member', '江原', 'Jiang Yuan', ['member'], 'en'),
];

function person(
  organisation: PublisherKey,
  mailbox: string,
  ...[name, nameEn, roles, locale = 'zh-CN']: [string, string, readonly string[], ('zh-CN' | 'en')?]
): SamplePerson {
  const email = `${mailbox}@${publishers[organisation].domain}`;
  return { email, name, nameEn, locale, organisation, roles };
}
