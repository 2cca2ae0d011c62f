/** An organisation of the sample catalogue. All of them are made up and say so in their names. */
export interface SamplePublisher {
  /** Key other sample data refers to it by. */
  key: string;
  kind: 'vendor' | 'partner' | 'customer';
  name: string;
  nameEn: string;
  /** Namespace its own listings are under; the customer has none. */
  namespace: string;
  /** Under `.example`, which RFC 2606 reserves: no mail or visit reaches anyone. */
  domain: string;
  website: string;
  country: 'CN';
  trust: 'new' | 'trusted';
  supportHours?: string;
  everyDay?: boolean;
  about: { 'zh-CN': string; en: string };
}

const reserved = 'sample.headwater.example';

type Row = Pick<SamplePublisher, 'name' | 'nameEn' | 'about'> & Partial<SamplePublisher>;

function organisation<Key extends string>(key: Key, row: Row): SamplePublisher & { key: Key } {
  const domain = `${key}.${reserved}`;
  return {
    key,
    kind: 'partner',
    namespace: key,
    domain,
    website: `https://${domain}`,
    country: 'CN',
    trust: 'new',
    ...row,
  } as SamplePublisher & { key: Key };
}

const about = (zh: string, en: string) => ({ 'zh-CN': zh, en });

/** Organisations of the sample, by key. */
export const publishers = {
  headwater: organisation('headwater', {
    kind: 'vendor',
    name: '源头示例云',
    nameEn: 'Headwater Sample Cloud',
    trust: 'trusted',
    about: about('示例厂商，运营这个平台。', 'The sample vendor that runs this platform.'),
  }),
  'public-apis': organisation('public-apis', {
    name: '公开接口示例库',
    nameEn: 'Public API Samples',
    trust: 'trusted',
    about: about(
      '示例发布方，把公开接口目录中的真实接口整理成条目，与各接口提供方没有合作关系。',
      'A sample publisher that lists real APIs from a public directory. It has no partnership with their providers.',
    ),
  }),
  qinghe: organisation('qinghe', {
    name: '示例伙伴·青禾数据',
    nameEn: 'Sample Partner Qinghe Data',
    trust: 'trusted',
    about: about(
      '示例伙伴，做经营分析与数据治理。',
      'A sample partner for business analytics and data governance.',
    ),
  }),
  linggong: organisation('linggong', {
    name: '示例伙伴·灵工智造',
    nameEn: 'Sample Partner Linggong Works',
    trust: 'trusted',
    everyDay: true,
    supportHours: '08:00-22:00',
    about: about('示例伙伴，服务离散制造工厂。', 'A sample partner for discrete manufacturing plants.'),
  }),
  yinxin: organisation('yinxin', {
    name: '示例伙伴·银信合规',
    nameEn: 'Sample Partner Yinxin Compliance',
    trust: 'trusted',
    about: about(
      '示例伙伴，做金融机构的留痕与风控。',
      'A sample partner for record keeping and risk control in finance.',
    ),
  }),
  tonglu: organisation('tonglu', {
    name: '示例伙伴·通路物流科技',
    nameEn: 'Sample Partner Tonglu Logistics',
    everyDay: true,
    supportHours: '07:00-23:00',
    about: about(
      '示例伙伴，做运输可视与异常处置。',
      'A sample partner for transport visibility and exceptions.',
    ),
  }),
  kangban: organisation('kangban', {
    name: '示例伙伴·康伴健康',
    nameEn: 'Sample Partner Kangban Health',
    about: about(
      '示例伙伴，做医疗机构的随访与患者沟通。',
      'A sample partner for follow-up and patient contact.',
    ),
  }),
  xueyou: organisation('xueyou', {
    name: '示例伙伴·学优在线',
    nameEn: 'Sample Partner Xueyou Learning',
    about: about(
      '示例伙伴，做企业与院校的在线学习。',
      'A sample partner for online learning in companies and schools.',
    ),
  }),
  zhengtong: organisation('zhengtong', {
    name: '示例伙伴·政通云服',
    nameEn: 'Sample Partner Zhengtong Civic',
    trust: 'trusted',
    everyDay: true,
    supportHours: '00:00-24:00',
    about: about(
      '示例伙伴，做政务热线与公共服务。',
      'A sample partner for civic hotlines and public services.',
    ),
  }),
  hengneng: organisation('hengneng', {
    name: '示例伙伴·恒能科技',
    nameEn: 'Sample Partner Hengneng Energy',
    about: about(
      '示例伙伴，做园区能耗与充电运营。',
      'A sample partner for site energy and charging operations.',
    ),
  }),
  lvju: organisation('lvju', {
    name: '示例伙伴·旅居云',
    nameEn: 'Sample Partner Lvju Hospitality',
    everyDay: true,
    supportHours: '08:00-24:00',
    about: about('示例伙伴，服务酒店与餐饮企业。', 'A sample partner for hotels and restaurants.'),
  }),
  zhuyun: organisation('zhuyun', {
    name: '示例伙伴·筑云建科',
    nameEn: 'Sample Partner Zhuyun Build',
    about: about(
      '示例伙伴，服务施工企业与物业公司。',
      'A sample partner for contractors and property managers.',
    ),
  }),
  shuodao: organisation('shuodao', {
    name: '示例伙伴·硕道媒体技术',
    nameEn: 'Sample Partner Shuodao Media',
    about: about(
      '示例伙伴，做音视频内容的生产与分发。',
      'A sample partner for producing and distributing audio and video.',
    ),
  }),
  yunqian: organisation('yunqian', {
    name: '示例伙伴·云迁服务',
    nameEn: 'Sample Partner Yunqian Services',
    trust: 'trusted',
    everyDay: true,
    supportHours: '00:00-24:00',
    about: about(
      '示例伙伴，做上云迁移与托管运维。',
      'A sample partner for cloud migration and managed operations.',
    ),
  }),
  anlan: organisation('anlan', {
    name: '示例伙伴·安澜安全',
    nameEn: 'Sample Partner Anlan Security',
    trust: 'trusted',
    about: about(
      '示例伙伴，做安全评估与安全运营。',
      'A sample partner for security assessment and operations.',
    ),
  }),
  zhiyong: organisation('zhiyong', {
    name: '示例伙伴·致用培训',
    nameEn: 'Sample Partner Zhiyong Training',
    about: about(
      '示例伙伴，做产品培训与上线陪跑。',
      'A sample partner for product training and go-live coaching.',
    ),
  }),
  'sample-buyer': organisation('sample-buyer', {
    kind: 'customer',
    name: '示例客户·临江商贸',
    nameEn: 'Sample Customer Linjiang Trading',
    about: about('示例客户，用来演示咨询与选型。', 'A sample customer that shows inquiry and selection.'),
  }),
};

/** Key of an organisation of the sample. */
export type PublisherKey = keyof typeof publishers;
