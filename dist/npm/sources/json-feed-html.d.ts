import type { News } from '../model/article.js';
import { Reading } from './reading.js';
/** Reads a feed whose plain texts are decoded first. */
export declare function read(feed: unknown, base?: string, reading?: Reading): News;
