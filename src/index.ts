/*
 * The page bundle: what one script tag loads. It registers all four elements and exports nothing that a page needs.
 */
// First, so that our own code lies together in the file, within reach of gzip's 32 kB of memory.
import 'lit';
import './define/all.js';
