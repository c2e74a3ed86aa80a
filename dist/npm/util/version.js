/** The version in package.json; a test compares them. */
export const VERSION = '0.2.0';
//# sourceMappingURL=version.js.map