const words = [
  '国家级',
  '世界级',
  '最高级',
  '最佳',
  '最好',
  '最优',
  '最强',
  '最先进',
  '最大',
  '最低价',
  '最便宜',
  '最新技术',
  '第一品牌',
  '全国第一',
  '全球第一',
  '行业第一',
  '排名第一',
  '销量第一',
  '全网第一',
  '世界第一',
  '中国第一',
  '独一无二',
  '绝无仅有',
  '史无前例',
  '万能',
  '顶级',
  '极致',
  '唯一',
  '首选',
  '百分之百安全',
  '100%安全',
  '永久免费',
  '零风险',
  '国家领导人',
  '驰名商标',
] as const;

// Ordinary technical phrases that hold a listed word without boasting.
const harmless =
  /最佳实践|最好(?:先|在|使用|不要)|最大(?:值|化|长度|数量|并发|尺寸|连接|容量|限制|支持|重试|可|为|不超过|宽度|高度|公约)|唯一(?:标识|性|索引|键|编号|编码|的?\s?id|约束|主键|值|身份|码)|首选项|不唯一|非唯一|全局唯一|全球唯一标识/gi;

/** The words of a Chinese text that article 9 of the PRC Advertising Law does not allow. */
export function superlativesIn(text: string): string[] {
  const plain = text.normalize('NFKC').replace(harmless, '');
  return words.filter((word) => plain.includes(word));
}
