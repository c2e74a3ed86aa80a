import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, fireEvent, fn, userEvent} from 'storybook/test';
import '../src/define/news-card.js';
import {anatomy} from './anatomy.js';
import {controlled, documentOf, documentsOf, fallback, inside, type NewsArgs} from './support.js';
import {wordsFor} from './words.js';

interface Args extends NewsArgs {
  item?: string;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/News card',
  component: 'news-card',
  args: {data: 'news/seed'},
  argTypes: {data: documentsOf('news')},
  render: (_, context) => html`<news-card ${controlled(context)}>${fallback(context, 'news')}</news-card>`,
};
export default meta;

/** The article that this project began with. */
export const Ready: Story = {};
/**
 * With a picture, its credit, and the date of the last change. On top in a narrow place, beside the text in a wide one.
 */
export const Picture: Story = {args: {data: 'news/pictures'}};
/** A picture that cannot be loaded leaves no gap. */
export const BrokenPicture: Story = {args: {data: 'news/pictures', item: '#5'}};
export const WithoutPicture: Story = {args: {data: 'news/pictures', 'without-image': true}};
/** A new tab is always announced. */
export const NewTab: Story = {args: {data: 'news/pictures', item: '#2', 'new-tab': true}};
/** Play test: a click on the summary follows the link of the title, but a click that selects text does not. */
export const Clicked: Story = {
  args: {data: 'news/pictures'},
  play: async ({canvasElement}) => {
    const {getByRole, getByText} = await inside(canvasElement, 'news-card');
    const link = getByRole('link');
    const onClick = fn((event: Event) => event.preventDefault());
    link.addEventListener('click', onClick);
    const summary = getByText(/^Sestdien ostā/);
    await userEvent.click(summary);
    await expect(onClick).toHaveBeenCalledTimes(1);
    getSelection()?.selectAllChildren(summary);
    await fireEvent.click(summary);
    getSelection()?.removeAllRanges();
    await expect(onClick).toHaveBeenCalledTimes(1);
  },
};
/** Play test: a page that offers to try again. The first response is 404 Not Found. */
export const TriedAgain: Story = {
  args: {data: ''},
  beforeEach: () => {
    const {fetch} = window;
    let turn = 0;
    window.fetch = () =>
      Promise.resolve(
        turn++ === 0
          ? new Response('', {status: 404})
          : new Response(documentOf('news/seed'), {headers: {'content-type': 'application/feed+json'}}),
      );
    return () => {
      window.fetch = fetch;
    };
  },
  render: (_, context) =>
    html`<news-card src="/news.json"></news-card>
      <p>
        <button
          @click=${({target}: Event) => (target as Element).closest('.width')?.querySelector('news-card')?.reload()}
        >
          ${wordsFor(context.globals['language']).again}
        </button>
      </p>`,
  play: async ({canvas, canvasElement}) => {
    const {findByText, findByRole} = await inside(canvasElement, 'news-card');
    await findByText('Not available right now');
    await userEvent.click(canvas.getByRole('button'));
    await expect(await findByRole('heading')).toHaveTextContent('Ventspils pilsēta ir uzņemta');
  },
};
/** The minimum: a title. */
export const TitleOnly: Story = {args: {'without-date': true, 'without-summary': true}};
/** An article in a language other than the page's names its language and keeps its direction. */
export const OtherLanguage: Story = {args: {data: 'news/sample', item: '#10'}};
/** A word of sixty letters. */
export const LongWord: Story = {args: {data: 'news/long', item: 'long-1'}};
/** Text without any place to break. */
export const Unbreakable: Story = {args: {data: 'news/long', item: 'long-2'}};
export const Emoji: Story = {args: {data: 'news/long', item: 'long-3'}};
/** Right-to-left text with words of the other direction inside. */
export const BothDirections: Story = {args: {data: 'news/long', item: 'long-4'}};
/** Broken items are left out and not counted: this third item is the last of five. */
export const BrokenItems: Story = {args: {data: 'news/broken-items', item: '#3'}};
/** Markup and scripts from a feed are shown as plain text. */
export const Hostile: Story = {args: {data: 'news/hostile'}};

/** A post of a WordPress site. */
export const WordPress: Story = {name: 'WordPress', args: {data: 'news/wordpress'}};
/** A node of a Drupal site (JSON:API). */
export const Drupal: Story = {args: {data: 'news/drupal'}};
export const Rss: Story = {name: 'RSS', args: {data: 'news/rss'}};
export const Atom: Story = {args: {data: 'news/atom'}};

/** Nothing to load yet: the element shows its own content. */
export const Idle: Story = {args: {state: 'idle'}};
export const Loading: Story = {args: {state: 'loading'}};
export const LoadingWithoutFallback: Story = {args: {state: 'loading', fallback: false}};
export const Empty: Story = {args: {data: 'news/empty'}};
/** The feed has been read, but this article is not in it. */
export const NotFound: Story = {args: {item: 'nowhere'}};
/** The last reload failed. */
export const Stale: Story = {args: {state: 'stale'}};
export const Failed: Story = {args: {state: 'failed'}};
export const FailedWithoutFallback: Story = {args: {state: 'failed', fallback: false}};

/**
 * The properties and parts that a page's style sheet can change. The content is out of date here, so that the notice is
 * visible.
 */
export const PropertiesAndParts: Story = {args: {look: 'card', data: 'news/pictures', state: 'stale'}, ...anatomy};
