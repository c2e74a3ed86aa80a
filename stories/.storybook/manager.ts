import {addons} from 'storybook/manager-api';
import {create} from 'storybook/theming/create';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'learning-city-widgets',
    brandUrl: './',
    brandTarget: '_self',
    fontBase: "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif",
    fontCode: "ui-monospace, 'Cascadia Code', Menlo, 'DejaVu Sans Mono', monospace",
    colorPrimary: '#0b6072',
    colorSecondary: '#0b6072',
    appBg: '#f3f6f7',
    appBorderRadius: 8,
    textColor: '#15272f',
    barSelectedColor: '#0b6072',
    barHoverColor: '#0b6072',
  }),
  sidebar: {showRoots: true},
});
