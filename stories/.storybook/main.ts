import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../docs/*.mdx', '../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  // For the control of `src`, as examples/news/sample.json
  staticDirs: [
    {from: '../../test/examples', to: '/examples'},
    {from: '../../demo/pictures', to: '/demo/pictures'},
  ],
  // Nothing is reported, and nobody is asked for anything.
  core: {disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true},
};
export default config;
