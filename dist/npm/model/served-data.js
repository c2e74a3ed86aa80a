/* The data in a root that a server has rendered, so that the script needs no request. */
/** The type of the data block in a root that a server has rendered. A browser does not run it, and no policy blocks it. */
export const SERVED_TYPE = 'application/learning-city-widgets+json';
//# sourceMappingURL=served-data.js.map