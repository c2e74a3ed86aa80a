export default {
  compatibilityDate: '2026-01-01',
  devtools: {enabled: false},
  app: {
    baseURL: '/town/',
    // Without an icon, the browser asks for one, and Nuxt answers with a page that does not exist.
    head: {title: 'Town', htmlAttrs: {lang: 'de'}, link: [{rel: 'icon', href: 'data:,'}]},
  },
  vue: {compilerOptions: {isCustomElement: (tag) => tag.includes('-')}},
  // Nuxt recommends this for a late import: otherwise it discovers the dependency while the page loads, and reloads.
  vite: {optimizeDeps: {include: ['learning-city-widgets/define']}},
};
