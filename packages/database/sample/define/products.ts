import { both } from './prose.ts';

/** Products of the sample vendor that listings build on. */
export const vendorProducts = {
  'cloud-server': both('云服务器', 'Cloud Server'),
  'container-platform': both('容器平台', 'Container Platform'),
  'object-storage': both('对象存储', 'Object Storage'),
  'relational-database': both('云数据库', 'Relational Database'),
  'data-warehouse': both('云数仓', 'Data Warehouse'),
  'contact-centre': both('云联络中心', 'Contact Centre'),
  'iot-platform': both('物联网平台', 'IoT Platform'),
  'ai-platform': both('智能平台', 'AI Platform'),
  'identity-service': both('统一身份', 'Identity Service'),
  'integration-platform': both('集成平台', 'Integration Platform'),
  'observability-suite': both('可观测套件', 'Observability Suite'),
  'video-service': both('视频服务', 'Video Service'),
} as const;

/** Slug of a product of the sample vendor. */
export type VendorProduct = keyof typeof vendorProducts;
