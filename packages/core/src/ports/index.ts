export { createFileStorage, type FileStorageSettings } from './create-file-storage.ts';
export { createDnsResolver, type DnsResolverSettings } from './dns-resolver.ts';
export { isPublicAddress } from './is-public-address.ts';
export { createOutboundHttp, type OutboundHttpSettings } from './outbound-http.ts';
export type { S3Settings } from './s3-file-storage.ts';
