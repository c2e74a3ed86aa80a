export default {kit: {paths: {base: '/town'}, files: {assets: 'public'}}};
