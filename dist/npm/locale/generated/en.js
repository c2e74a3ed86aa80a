// Do not modify this file by hand!
// Re-generate this file by running npm run locales
const templates = {};

export { templates };
