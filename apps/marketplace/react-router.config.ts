import type { Config } from '@react-router/dev/config';

export default {
  appDirectory: 'src',
  ssr: true,
  // The whole route map is one small immutable file; without it every page would ask the server for its links' routes.
  routeDiscovery: { mode: 'initial' },
} satisfies Config;
