import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect} from 'storybook/test';
import '../src/define/learning-city-badge.js';
import {members} from '../dist/register.json';
import {anatomy} from './anatomy.js';
import {controlled, documentsOf, fallback, inside, type WidgetArgs} from './support.js';

interface Args extends WidgetArgs {
  city?: string;
  country?: string;
  href?: string;
  logo?: boolean;
  since?: number;
  variant?: 'card' | 'seal' | 'inline';
}
type Story = StoryObj<Args>;

const picture = html`<svg slot="logo" viewBox="0 0 8 8" fill="currentColor" aria-hidden="true">
  <circle cx="4" cy="4" r="4" />
</svg>`;

const meta: Meta<Args> = {
  title: 'Elements/Learning city badge',
  component: 'learning-city-badge',
  args: {data: 'dist/register', city: 'Ventspils'},
  argTypes: {
    data: documentsOf('register'),
    country: {
      control: 'select',
      // The last two are in no country: they belong to the examples.
      options: [...new Set(members.map(({country}) => country)), 'QM', 'QN'],
    },
    logo: {control: 'boolean'},
    variant: {control: 'select', options: ['card', 'seal', 'inline']},
  },
  render: ({logo}, context) =>
    html`<learning-city-badge ${controlled(context)}
      >${logo ? picture : nothing}${fallback(context, 'membership')}</learning-city-badge
    >`,
};
export default meta;

export const Ready: Story = {};
/** Play test: to the keyboard, the badge is one link, whose name is its visible words. */
export const Focused: Story = {
  play: async ({canvasElement}) => {
    const {getByRole, root} = await inside(canvasElement, 'learning-city-badge');
    const link = getByRole('link', {name: 'Ventspils (Latvia) — UNESCO learning city since 2022'});
    link.focus();
    await expect(root.activeElement).toBe(link);
  },
};
/** Upright, like a plaque. */
export const Seal: Story = {args: {variant: 'seal'}};
/** In a line of text, from 24 px. */
export const Inline: Story = {args: {variant: 'inline'}};
/** A name of several words. */
export const SealOfLongName: Story = {args: {variant: 'seal', city: 'King Abdullah Economic City'}};
/** Without a register: the badge states the source of the claim. */
export const StatedByTheSite: Story = {args: {data: '', city: 'Newtown', since: 2026, href: '#learning'}};
/** The year of joining is unknown, so the badge states the newest year when a source shows the city as a member. */
export const SeenInAYear: Story = {args: {data: 'register/small', city: 'New Harbour'}};
/** The city is no longer a member; no source says when it left. */
export const NoLongerAMember: Story = {args: {city: 'Cali', country: 'CO'}};
export const MembershipEnded: Story = {args: {data: 'register/small', city: 'Old Harbour'}};
/** An award is not a membership. */
export const AwardOnly: Story = {args: {data: 'register/small', city: 'Prize Town'}};
export const MemberWithAwards: Story = {args: {data: 'register/small', city: 'Prize Harbour'}};
export const Namesakes: Story = {args: {data: 'register/small', city: 'Santa Rosa', country: 'QN'}};
/** Without the country, two cities match and the badge states nothing about either. */
export const NamesakesUnclear: Story = {args: {data: 'register/small', city: 'Santa Rosa'}};
/** The register also has this name in Arabic. */
export const NameInOtherLanguages: Story = {args: {data: 'register/small', city: 'Al-Madina'}};
/** The city is not in the register, which says nothing about the network. */
export const NotInTheRegister: Story = {args: {data: 'register/small', city: 'Atlantis'}};
/** A row that states neither membership nor award. */
export const SilentRow: Story = {args: {data: 'register/silent-row', city: 'Silent Town'}};
/** Only the award with a known source is shown. */
export const BrokenRows: Story = {args: {data: 'register/broken-rows', city: 'Award Town'}};
/** A check date in the future: the register is not trusted. */
export const Faults: Story = {args: {data: 'register/faults', city: 'First Town'}};
/** For a city that holds permission to show a logo. */
export const OwnLogo: Story = {args: {logo: true}};

/** Nothing to load yet: the element shows its own content. */
export const Idle: Story = {args: {state: 'idle'}};
export const Loading: Story = {args: {state: 'loading'}};
export const LoadingWithoutFallback: Story = {args: {state: 'loading', fallback: false}};
export const Empty: Story = {args: {data: 'register/empty'}};
/** The last reload failed. */
export const Stale: Story = {args: {state: 'stale'}};
export const Failed: Story = {args: {state: 'failed'}};
export const FailedWithoutFallback: Story = {args: {state: 'failed', fallback: false}};

/**
 * The properties and parts that a page's style sheet can change. The content is out of date here, so that the notice is
 * visible.
 */
export const PropertiesAndParts: Story = {args: {look: 'card', state: 'stale'}, ...anatomy};
