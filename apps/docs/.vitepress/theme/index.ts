// The fonts of the reader's system: nothing to fetch, and Chinese looks as it does everywhere else.
export { default } from 'vitepress/theme-without-fonts';
