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
      // The last two belong to no country: those of the examples.
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
/** Played: by the keyboard the badge is one link, whose name is the words that can be seen. */
export const Focused: Story = {
  play: async ({canvasElement}) => {
    const {getByRole, root} = await inside(canvasElement, 'learning-city-badge');
    const link = getByRole('link', {name: 'Ventspils (Latvia) — UNESCO learning city since 2022'});
    link.focus();
    await expect(root.activeElement).toBe(link);
  },
};
/** Upright, as a plaque. */
export const Seal: Story = {args: {variant: 'seal'}};
/** In a line of text, from 24 px on. */
export const Inline: Story = {args: {variant: 'inline'}};
/** A name of several words. */
export const SealOfLongName: Story = {args: {variant: 'seal', city: 'King Abdullah Economic City'}};
/** Without a register: the badge says whose word it is. */
export const StatedByTheSite: Story = {args: {data: '', city: 'Newtown', since: 2026, href: '#learning'}};
/** The year of joining is not known: the newest one in which a source shows the city inside is said. */
export const SeenInAYear: Story = {args: {data: 'register/small', city: 'New Harbour'}};
/** Not among the country's members any more; when it left, no source says. */
export const NoLongerAMember: Story = {args: {city: 'Cali', country: 'CO'}};
export const MembershipEnded: Story = {args: {data: 'register/small', city: 'Old Harbour'}};
/** An award is not a membership. */
export const AwardOnly: Story = {args: {data: 'register/small', city: 'Prize Town'}};
export const MemberWithAwards: Story = {args: {data: 'register/small', city: 'Prize Harbour'}};
export const Namesakes: Story = {args: {data: 'register/small', city: 'Santa Rosa', country: 'QN'}};
/** Without the country nothing is said of either. */
export const NamesakesUnclear: Story = {args: {data: 'register/small', city: 'Santa Rosa'}};
/** The register has this name in Arabic too. */
export const NameInOtherLanguages: Story = {args: {data: 'register/small', city: 'Al-Madina'}};
/** Which is no statement about the network. */
export const NotInTheRegister: Story = {args: {data: 'register/small', city: 'Atlantis'}};
/** A row that states neither membership nor award. */
export const SilentRow: Story = {args: {data: 'register/silent-row', city: 'Silent Town'}};
/** Of its awards only the one that can be traced is shown. */
export const BrokenRows: Story = {args: {data: 'register/broken-rows', city: 'Award Town'}};
/** A check in the future: such a register is not believed. */
export const Faults: Story = {args: {data: 'register/faults', city: 'First Town'}};
/** For a city that holds permission to show a logo. */
export const OwnLogo: Story = {args: {logo: true}};

/** Nothing to load yet: what the page itself has put inside. */
export const Idle: Story = {args: {state: 'idle'}};
export const Loading: Story = {args: {state: 'loading'}};
export const LoadingWithoutFallback: Story = {args: {state: 'loading', fallback: false}};
export const Empty: Story = {args: {data: 'register/empty'}};
/** The last reload failed. */
export const Stale: Story = {args: {state: 'stale'}};
export const Failed: Story = {args: {state: 'failed'}};
export const FailedWithoutFallback: Story = {args: {state: 'failed', fallback: false}};

/** What a page's style sheet can reach, to be tried. The content is out of date here, so that the notice can be seen. */
export const PropertiesAndParts: Story = {args: {state: 'stale'}, ...anatomy};
