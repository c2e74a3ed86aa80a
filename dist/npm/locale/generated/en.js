// Do not modify this file by hand!
// Re-generate this file by running npm run locales
const templates = {
    'form-day': '{1} {0}, {2}',
    'form-months': 'January|February|March|April|May|June|July|August|September|October|November|December',
    'form-region': 'US',
};

export { templates };
