/** Pages load scripts, styles and pictures from this origin only; inline scripts need the request's nonce or their digest. */
export function contentSecurityPolicy(scripts: string[], { framed = false } = {}): string {
  return [
    `default-src 'self'`,
    ['script-src', `'self'`, ...scripts].join(' '),
    // Positions and hues are style attributes; there are no inline style elements from visitors.
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `connect-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors ${framed ? `'self'` : `'none'`}`,
  ].join('; ');
}
