/*
 * Requests one post of a WordPress site by its address. The permalinks of a site may end with the slug, with the id, or
 * with both (https://wordpress.org/documentation/article/customize-permalinks/): `/2022/09/opens/`, `/archives/123`,
 * `/123-opens.html`. WordPress selects posts by either of the two, so we try both and compare the address of the post.
 */
import type {Answer, Load, LoadOptions} from '../http/load.js';
import {collect, fields} from '../util/record.js';
import {safeUrl} from '../util/safe-url.js';
import {addressKey} from './news-address.js';

/**
 * Requests a post. Returns the response with the post that has this address, or the first response if none has it.
 * @param bySlug the request by slug
 * @param page the address of the post
 */
export async function requestItem(load: Load, bySlug: string, page: string, options: LoadOptions): Promise<Answer> {
  const key = addressKey(page);
  const answer = await load(bySlug, options);
  if (hasPage(answer, key)) return answer;
  for (const id of idsIn(page)) {
    const byId = await load(bySlug.replace(/([?&])slug=[^&#]*/, `$1include=${id}`), options);
    if (hasPage(byId, key)) return byId;
  }
  return answer;
}

/** The numbers in the last part of the path that may be an id. */
function idsIn(page: string): string[] {
  const name = /([^/]*)\/?$/.exec(new URL(page).pathname)?.[1]?.replace(/\.html?$/, '') ?? '';
  return [...new Set([/^(\d{1,15})(?=[-_]|$)/, /[-_](\d{1,15})$/].flatMap((pattern) => pattern.exec(name)?.[1] ?? []))];
}

function hasPage({text, url}: Answer, key: string): boolean {
  let posts: unknown;
  try {
    posts = JSON.parse(text);
  } catch {
    return false;
  }
  return collect(posts, 100, (post) => safeUrl(fields(post).link, url)).some((link) => addressKey(link) === key);
}
