/** The light values of the pages' tokens.css; a test holds the two together. */
export const palette = {
  paper: '#f5f8f7',
  line: '#d5dfde',
  ink: '#0e2328',
  'ink-soft': '#3a5057',
  accent: '#0b626d',
  'accent-deep': '#074650',
  'accent-soft': '#dcedee',
  'accent-line': '#9cc7cb',
} as const;
