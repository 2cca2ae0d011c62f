import { defineConfig } from 'vitepress';
import { navigation } from '../scripts/navigation.ts';

const chineseSearch = {
  translations: {
    button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
    modal: {
      displayDetails: '显示详细列表',
      resetButtonTitle: '清除',
      backButtonTitle: '返回',
      noResultsText: '没有找到',
      footer: { selectText: '打开', navigateText: '切换', closeText: '关闭' },
    },
  },
};

export default defineConfig({
  title: 'Headwater',
  srcDir: 'generated',
  outDir: 'dist',
  cacheDir: 'node_modules/.cache/vitepress',
  cleanUrls: true,
  lastUpdated: false,
  // esbuild would read a target that it does not know from our compiler options.
  vite: { esbuild: { tsconfigRaw: '{}' } },
  locales: {
    root: { label: 'English', lang: 'en', themeConfig: { sidebar: navigation('en') } },
    'zh-CN': {
      label: '简体中文',
      lang: 'zh-CN',
      themeConfig: {
        sidebar: navigation('zh-CN'),
        outline: { label: '本页内容' },
        docFooter: { prev: '上一页', next: '下一页' },
        darkModeSwitchLabel: '外观',
        sidebarMenuLabel: '目录',
        returnToTopLabel: '回到顶部',
        langMenuLabel: '语言',
      },
    },
  },
  themeConfig: {
    search: {
      provider: 'local',
      options: {
        locales: { 'zh-CN': chineseSearch },
        miniSearch: {
          options: {
            // Its text goes into the page, so it must stand alone. Chinese has no spaces between words.
            tokenize: (text: string) =>
              [...new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(text)]
                .filter((part) => part.isWordLike)
                .map((part) => part.segment),
          },
        },
      },
    },
  },
});
