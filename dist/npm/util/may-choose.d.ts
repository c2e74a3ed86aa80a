/**
 * Returns true if a foreign source may choose a picture. The page's host is forbidden on every port, because cookies
 * ignore the port. Its parent domains and subdomains are forbidden too, because they may share cookies, except for the
 * source's own origin.
 */
export declare function mayChoose(source: string, picture: string, page: string): boolean;
