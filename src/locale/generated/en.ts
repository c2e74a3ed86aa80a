// Do not modify this file by hand!
// Re-generate this file by running npm run locales

export const templates = {
  form: 'US4,{1} {0}, {2}',
  month: '{1} {2}',
  months: 'January|February|March|April|May|June|July|August|September|October|November|December',
};
