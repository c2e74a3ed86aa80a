export default {basePath: '/town'};
