import type {StorybookConfig} from '@storybook/web-components-vite';

/** The data that ships beside the script lies in `dist/`, seen from `src/util/`. */
const dataBeside = {
  name: 'data-beside',
  // Before the quotes change.
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.endsWith('/src/util/beside.ts') ? code.replaceAll("'./", "'../../dist/") : undefined,
};

const config: StorybookConfig = {
  stories: ['../docs/*.mdx', '../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  // For the control of `src`, as examples/news/sample.json
  staticDirs: [
    {from: '../../test/examples', to: '/examples'},
    {from: '../../demo/pictures', to: '/demo/pictures'},
  ],
  viteFinal: (vite) => ({...vite, plugins: [dataBeside, ...(vite.plugins ?? [])]}),
  // Nothing is reported, and nobody is asked for anything.
  core: {disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true},
};
export default config;
