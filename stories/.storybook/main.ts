import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../docs/*.mdx', '../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  // For the control of `src`, served as examples/news/sample.json
  staticDirs: [
    {from: '../../test/examples', to: '/examples'},
    {from: '../../demo/pictures', to: '/demo/pictures'},
  ],
  // Storybook must report nothing and send no requests to other hosts.
  core: {disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true},
};
export default config;
