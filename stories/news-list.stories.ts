import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../src/define/news-list.js';
import {anatomy} from './anatomy.js';
import {controlled, documentsOf, fallback, inside, type NewsArgs} from './support.js';

interface Args extends NewsArgs {
  layout?: 'grid' | 'list';
  limit?: number;
  more?: boolean;
  'only-language'?: string;
  tag?: string;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/News list',
  component: 'news-list',
  args: {data: 'news/sample'},
  argTypes: {data: documentsOf('news')},
  render: (_, context) => html`<news-list ${controlled(context)}>${fallback(context, 'news')}</news-list>`,
};
export default meta;

/** Ten real articles in four languages. */
export const Ready: Story = {};
/** As many cards in a row as fit. */
export const Pictures: Story = {args: {data: 'news/pictures'}};
/** One card below the other. */
export const Rows: Story = {args: {data: 'news/pictures', layout: 'list'}};
/** The button shows as many articles again, and focuses the first of them. */
export const More: Story = {args: {data: 'news/pictures', limit: 3, more: true}};
/** Play test: a reader asks for more, and continues reading at the first new article. */
export const MorePressed: Story = {
  args: {data: 'news/pictures', limit: 3, more: true},
  play: async ({canvasElement}) => {
    const {getByRole, getByText, findAllByRole, root} = await inside(canvasElement, 'news-list');
    await userEvent.click(getByRole('button', {name: 'Show more'}));
    await waitFor(() => expect(root.querySelectorAll('li')).toHaveLength(6));
    const links = await findAllByRole('link');
    await waitFor(() => expect(root.activeElement).toBe(links[3]));
    await expect(getByText('Articles added: 3. Shown: 6.')).toHaveAttribute('aria-live', 'polite');
  },
};
export const OneTopic: Story = {args: {data: 'news/pictures', tag: 'izglitiba'}};
export const OneLanguage: Story = {args: {'only-language': 'lv'}};
/** The feed has been read, but nothing in it passes the filter. */
export const NothingOnTopic: Story = {args: {tag: 'Sport'}};
export const LimitedToThree: Story = {args: {limit: 3}};
/** For a narrow place beside the text. */
export const TitlesOnly: Story = {args: {limit: 5, 'without-date': true, 'without-summary': true}};
/** A feed with one article. */
export const Seed: Story = {args: {data: 'news/seed'}};
/** Long words, emoji, and both directions. */
export const Long: Story = {args: {data: 'news/long'}};
/** Broken items are left out, and the others are shown. */
export const BrokenItems: Story = {args: {data: 'news/broken-items'}};
/** Fields with errors: the valid ones are shown. */
export const Faults: Story = {args: {data: 'news/faults'}};
/** Markup and scripts from a feed are shown as plain text. */
export const Hostile: Story = {args: {data: 'news/hostile'}};
/** A real load, with its events in the Actions panel. */
export const FromAddress: Story = {
  args: {data: '', src: 'examples/news/sample.json', limit: 3},
  play: async ({canvasElement}) => {
    const {findAllByRole} = await inside(canvasElement, 'news-list');
    await expect(await findAllByRole('listitem')).toHaveLength(3);
  },
};

/** Posts of a WordPress site. */
export const WordPress: Story = {name: 'WordPress', args: {data: 'news/wordpress'}};
/** Nodes of a Drupal site (JSON:API). */
export const Drupal: Story = {args: {data: 'news/drupal'}};
export const Rss: Story = {name: 'RSS', args: {data: 'news/rss'}};
/** An old feed, in the first RSS format. */
export const Rss1: Story = {name: 'RSS 1.0', args: {data: 'news/rss-1'}};
/** An old feed in a Baltic charset, which the feed declares itself. */
export const OldCharset: Story = {
  args: {data: '', src: 'examples/news/windows-1257.xml'},
  play: async ({canvasElement}) => {
    const {findByRole} = await inside(canvasElement, 'news-list');
    await findByRole('heading', {name: 'Ēnu diena: skolēni iepazīst ķieģeļu cepli'});
  },
};
export const Atom: Story = {args: {data: 'news/atom'}};

/** Nothing to load yet: the element shows its own content. */
export const Idle: Story = {args: {state: 'idle'}};
export const Loading: Story = {args: {state: 'loading'}};
export const LoadingWithoutFallback: Story = {args: {state: 'loading', fallback: false}};
/** "No news" is shown only if a feed was read and is empty. */
export const Empty: Story = {args: {data: 'news/empty'}};
/** The last reload failed. */
export const Stale: Story = {args: {state: 'stale', limit: 3}};
export const Failed: Story = {args: {state: 'failed'}};
export const FailedWithoutFallback: Story = {args: {state: 'failed', fallback: false}};

/**
 * The properties and parts that a page's style sheet can change. The content is out of date here, so that the notice is
 * visible.
 */
export const PropertiesAndParts: Story = {
  args: {look: 'card', data: 'news/pictures', limit: 2, more: true, state: 'stale'},
  ...anatomy,
};
