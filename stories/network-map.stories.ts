import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../src/define/network-map.js';
import {anatomy} from './anatomy.js';
import {controlled, documentsOf, fallback, inside, type WidgetArgs} from './support.js';

interface Args extends WidgetArgs {
  city?: string;
  country?: string;
  region?: 'world' | 'africa' | 'arab-states' | 'asia-pacific' | 'europe' | 'latin-america' | 'north-america';
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/Network map',
  component: 'network-map',
  args: {data: 'register/places'},
  argTypes: {
    data: documentsOf('register'),
    region: {
      control: 'select',
      options: ['world', 'africa', 'arab-states', 'asia-pacific', 'europe', 'latin-america', 'north-america'],
    },
  },
  render: (_, context) => html`<network-map ${controlled(context)}>${fallback(context, 'membership')}</network-map>`,
};
export default meta;

/** The register in the package, whose places are in a separate file. */
export const Ready: Story = {
  render: (_, context) => html`<network-map>${fallback(context, 'membership')}</network-map>`,
};
/** Discs with a number stand for several cities. Their edge is strong for the share with recent evidence. */
export const Europe: Story = {
  render: (_, context) => html`<network-map region="europe">${fallback(context, 'membership')}</network-map>`,
};
/** A country, with a city marked and its neighbours listed. */
export const Country: Story = {args: {city: 'Ventspils', country: 'LV'}};
/** Another register, with its own places and announced numbers. */
export const OwnRegister: Story = {};
/** Play test: a reader finds a member by name. */
export const Found: Story = {
  play: async ({canvasElement}) => {
    const {getByRole, getByText} = await inside(canvasElement, 'network-map');
    await userEvent.type(getByRole('searchbox', {name: 'Find a member by name'}), 'valm');
    await waitFor(() => expect(getByText('Valmiera', {selector: '.found *'})).toBeVisible());
  },
};
/** Rows without a place are in the list only. */
export const WithoutPlaces: Story = {args: {data: 'register/small'}};
/** A register without members. */
export const Empty: Story = {args: {data: 'register/empty'}};

/** Not near the visible part of the page. */
export const Idle: Story = {args: {state: 'idle'}};
export const Loading: Story = {args: {state: 'loading'}};
export const LoadingWithoutFallback: Story = {args: {state: 'loading', fallback: false}};
/** A reload has failed: the last good content stays, with a notice. */
export const Stale: Story = {args: {state: 'stale'}};
export const Failed: Story = {args: {state: 'failed'}};
export const FailedWithoutFallback: Story = {args: {state: 'failed', fallback: false}};

/** The properties and parts that a page can style. The content is out of date here, so that the notice is visible. */
export const PropertiesAndParts: Story = {args: {look: 'card', state: 'stale'}, ...anatomy};
