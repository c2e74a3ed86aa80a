import {escape} from '../../markup.mjs';

/**
 * The items in the format of a Mastodon server's posts.
 * @param {import('../../material.mjs').Feed} feed
 */
const posts = ({items}) =>
  items.map((item) => {
    const {image, publisher} = item._learning_city;
    const aspect = image.width / image.height;
    return {
      id: item.id,
      created_at: item.date_published,
      language: 'lv',
      visibility: 'public',
      sensitive: false,
      spoiler_text: '',
      url: item.url,
      content: `<p><a href="${item.url}">${escape(item.title)}</a></p><p>${escape(item.summary)}</p>`,
      account: {username: 'dome', display_name: publisher.name, url: '/', avatar: '/avatar.svg', emojis: []},
      media_attachments: [
        {
          type: 'image',
          url: item.image,
          preview_url: item.image,
          description: image.alt,
          meta: {original: {width: image.width, height: image.height, aspect}, small: {aspect}},
        },
      ],
    };
  });

/**
 * A feed embed from npm, mastodon-embed-timeline, with all optional features off. Its data cannot be set.
 * @type {import('../index.mjs').Contender}
 */
export default {
  title: 'mastodon-embed-timeline',
  entry: {cards: 'mastodon/cards.js'},
  cards: ({n}) =>
    `<div id="mt-container" class="mt-container" data-instance="/mastodon/${n}" data-length="${n}"><div class="mt-body" role="feed"><div class="mt-loading-spinner"></div></div></div>`,
  lastLink: (n) => `document.querySelector('article[aria-posinset="${n}"] .mt-post-txt a')`,
  order: ['publisher', 'day', 'title', 'summary'],
  files: (feed) => ({
    [`/mastodon/${feed.items.length}/api/v1/timelines/public?local=true&limit=${feed.items.length}`]: JSON.stringify(
      posts(feed),
    ),
  }),
};
