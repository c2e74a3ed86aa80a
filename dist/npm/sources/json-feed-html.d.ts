import type { News } from '../model/article.js';
import { Reading } from './reading.js';
/** Reads a feed after decoding its plain text fields. */
export declare function read(feed: unknown, base?: string, reading?: Reading): News;
