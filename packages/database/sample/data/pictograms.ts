import type { categories } from '@headwater/manifest';

/** Line drawings on a 24 × 24 grid, one for each category; tiles without a brand mark carry one. */
export const pictograms: Record<keyof typeof categories, string> = {
  ai: 'M8 8h8v8H8zM10 4v4M14 4v4M10 16v4M14 16v4M4 10h4M4 14h4M16 10h4M16 14h4',
  analytics: 'M4 20h16M7 16v-5M12 16V6M17 16v-8',
  'cloud-infrastructure': 'M7 18a4 4 0 0 1 0-8 5 5 0 0 1 9.6-1.2A4.5 4.5 0 0 1 17 18z',
  collaboration:
    'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM16 11a3 3 0 1 0 0-6M3 19a5 5 0 0 1 10 0M15 14a5 5 0 0 1 6 5',
  commerce: 'M5 8h14l-1 12H6zM9 8a3 3 0 0 1 6 0',
  communications: 'M4 6h16v10H11l-4 4v-4H4z',
  content: 'M4 6h16v12H4zM10 9.5v5l4.5-2.5z',
  crm: 'M12 12a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM5 20a7 7 0 0 1 14 0',
  'customer-service': 'M5 13v-1a7 7 0 0 1 14 0v1M5 13h3v5H5zM16 13h3v5h-3zM19 18c0 2-2 3-5 3',
  'data-management': 'M5 6c0-3 14-3 14 0v12c0 3-14 3-14 0zM5 6c0 3 14 3 14 0M5 12c0 3 14 3 14 0',
  'developer-tools': 'M8 8l-4 4 4 4M16 8l4 4-4 4M13.5 5l-3 14',
  education: 'M3 9l9-4 9 4-9 4zM7 11v5c2 2 8 2 10 0v-5',
  erp: 'M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z',
  finance: 'M4 20h16M5 9l7-5 7 5zM7 10v7M12 10v7M17 10v7',
  hr: 'M6 4h12v16H6zM12 11a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM9 16a3 3 0 0 1 6 0',
  iot: 'M12 13.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM8 16a6 6 0 0 1 0-8M16 8a6 6 0 0 1 0 8M5 19a10 10 0 0 1 0-14M19 5a10 10 0 0 1 0 14',
  location: 'M12 21c-4-5-6-8-6-11a6 6 0 0 1 12 0c0 3-2 6-6 11zM12 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  logistics:
    'M3 7h11v9H3zM14 10h4l3 3v3h-7zM7 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM17 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  marketing: 'M4 10v4h3l8 4V6l-8 4zM18 9a4 4 0 0 1 0 6',
  monitoring: 'M3 13h4l3-7 4 12 3-5h4',
  'open-data': 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM4 12h16M12 4c4 4 4 12 0 16M12 4c-4 4-4 12 0 16',
  payments: 'M3 6h18v12H3zM3 10h18M6 15h4',
  productivity: 'M5 4h14v16H5zM8 12l3 3 5-6',
  security: 'M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6zM9 12l2 2 4-4',
};
