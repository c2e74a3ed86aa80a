import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/network-stats.js';
import {controlled, documentsOf, fallback, type WidgetArgs} from './support.js';

interface Args extends WidgetArgs {
  figures?: string;
  'as-of'?: string;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/Network stats',
  component: 'network-stats',
  args: {data: 'dist/network'},
  argTypes: {data: documentsOf('network')},
  render: (_, context) => html`<network-stats ${controlled(context)}>${fallback(context, 'figures')}</network-stats>`,
};
export default meta;

export const Ready: Story = {};
/** On the day of the article of 2022: 294 cities in 76 countries. Newer figures are pointed to. */
export const AsOfADay: Story = {args: {figures: 'cities countries', 'as-of': '2022-09-06'}};
export const OneFigure: Story = {args: {figures: 'cities'}};
/** Figures of two days, one of them with a label of its own. */
export const Small: Story = {args: {data: 'network/small'}};
/** A rounded value is said to be one. */
export const Approximate: Story = {args: {data: 'network/small', 'as-of': '2020-12-31'}};
/** Of many values only those with a real day and a known source count. */
export const Untraceable: Story = {args: {data: 'network/untraceable'}};
/** Markup from a document is shown as the text it is. */
export const Hostile: Story = {args: {data: 'network/hostile'}};

/** Nothing to load yet: what the page itself has put inside. */
export const Idle: Story = {args: {state: 'idle'}};
export const Loading: Story = {args: {state: 'loading'}};
export const LoadingWithoutFallback: Story = {args: {state: 'loading', fallback: false}};
export const Empty: Story = {args: {data: 'network/empty'}};
/** The last reload failed. */
export const Stale: Story = {args: {state: 'stale'}};
export const Failed: Story = {args: {state: 'failed'}};
export const FailedWithoutFallback: Story = {args: {state: 'failed', fallback: false}};
