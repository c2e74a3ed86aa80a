import {str} from '@lit/localize';
import type {Locale} from '../../locale/locale.js';
import type {Source} from '../../model/source.js';
import {hostName} from '../../util/safe-url.js';

/** The source's own name, or its host, in words: "Source: uil.unesco.org". */
export function sourceText({msg}: Locale, {name, url}: Source): string {
  const source = name ?? hostName(url);
  return msg(str`Source: ${source}`, {id: 'source', desc: 'Followed by the name or the host of a source'});
}
