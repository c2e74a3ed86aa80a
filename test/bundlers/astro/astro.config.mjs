export default {base: '/town', devToolbar: {enabled: false}};
