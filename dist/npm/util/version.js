/** The version of package.json; a test compares them. */
const VERSION = '0.1.0';

export { VERSION };
