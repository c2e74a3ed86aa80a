import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, fireEvent, userEvent, waitFor} from 'storybook/test';
import '../src/define/network-stats.js';
import {anatomy} from './anatomy.js';
import {controlled, documentsOf, fallback, inside, type WidgetArgs} from './support.js';

interface Args extends WidgetArgs {
  figures?: string;
  'as-of'?: string;
  chart?: 'growth' | 'none';
  city?: string;
  'without-table'?: boolean;
  'with-count-up'?: boolean;
  select?: string;
  label?: string;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/Network stats',
  component: 'network-stats',
  args: {data: 'dist/network'},
  argTypes: {
    data: documentsOf('network', 'statistics'),
  },
  render: (_, context) => html`<network-stats ${controlled(context)}>${fallback(context, 'figures')}</network-stats>`,
};
export default meta;

export const Ready: Story = {};
/**
 * The growth of the network, including the fall of 2019. Read the points with a pointer, a finger or the arrow keys.
 */
export const Growth: Story = {args: {figures: 'cities countries', chart: 'growth'}};
/** An estimate, a provisional value and two forecasts, which are never the newest figure. */
export const ChartWithForecasts: Story = {args: {data: 'network/forecast', chart: 'growth'}};
/** More columns than have room: pairs of label and value, or a table that scrolls. */
export const TableOfManyFigures: Story = {
  args: {data: 'network/many-figures'},
  play: async ({canvasElement}) => {
    const {getByText, getByRole} = await inside(canvasElement, 'network-stats');
    await userEvent.click(getByText('All values in a table'));
    await expect(getByRole('table')).toBeVisible();
  },
};
/** Play test: a reader explores the chart with the arrow keys, and leaves it with Escape. */
export const GrowthRead: Story = {
  args: {figures: 'cities countries', chart: 'growth'},
  play: async ({canvasElement}) => {
    const {findByRole} = await inside(canvasElement, 'network-stats');
    const slider = await findByRole('slider', {name: 'Values in the chart: Cities'});
    slider.focus();
    await expect(slider).toHaveAttribute('aria-valuetext', 'December 4, 2025: 425');
    await fireEvent.input(slider, {target: {value: Number((slider as HTMLInputElement).value) - 1}});
    await waitFor(() => expect(slider).toHaveAttribute('aria-valuetext', 'February 14, 2024: 356'));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(slider).toHaveValue('7'));
  },
};
/** Play test: all values in a table, and the file with them. */
export const TableOpened: Story = {
  args: {figures: 'cities countries'},
  play: async ({canvasElement}) => {
    const {getByText, getByRole, root} = await inside(canvasElement, 'network-stats');
    await userEvent.click(getByText('All values in a table'));
    await expect(getByRole('table')).toBeVisible();
    await expect(getByRole('columnheader', {name: /Cities/})).toBeInTheDocument();
    await waitFor(() =>
      expect(root.querySelector('a[download]')).toHaveAttribute('href', expect.stringMatching(/^blob:/)),
    );
  },
};
/** A city at the value of the year when it joined, from the register that ships with the figures; both are loaded here. */
export const GrowthWithACity: Story = {
  render: (_, context) =>
    html`<network-stats figures="cities countries" chart="growth" city="Ventspils"
      >${fallback(context, 'figures')}</network-stats
    >`,
};
/** On the day of the article of 2022: 294 cities in 76 countries. A note points to newer figures. */
export const AsOfADay: Story = {args: {figures: 'cities countries', 'as-of': '2022-09-06'}};
/** The chart and the table also end on that day. */
export const GrowthAsOfADay: Story = {args: {'as-of': '2022-09-06', chart: 'growth'}};
/** A sentence says that nothing is known for a date. */
export const Unknown: Story = {args: {'as-of': '2017-12-31'}};
export const OneFigure: Story = {args: {figures: 'cities'}};
export const WithoutTable: Story = {args: {figures: 'cities countries', 'without-table': true}};
/** The numbers count up, unless the reader prefers reduced motion. */
export const CountUp: Story = {args: {figures: 'cities countries', 'with-count-up': true}};
/** Figures of two dates, one of them with its own label. */
export const Small: Story = {args: {data: 'network/small'}};
/** A rounded value is marked as such. */
export const Approximate: Story = {args: {data: 'network/small', 'as-of': '2020-12-31'}};
/** Among many values, only those with a real date and a known source count. */
export const Untraceable: Story = {args: {data: 'network/untraceable'}};
/** Markup from a document is shown as plain text. */
export const Hostile: Story = {args: {data: 'network/hostile'}};

/** Text that a spreadsheet would take for a formula stays text here and in the file. */
export const Formulas: Story = {args: {data: 'network/formulas'}};
/** Fields with errors: a value without a valid date or source is left out. */
export const Faults: Story = {args: {data: 'network/faults'}};

export const ChartOfOnePoint: Story = {args: {data: 'network/one-point', chart: 'growth'}};
export const ChartOfTwoPoints: Story = {args: {data: 'network/two-points', chart: 'growth'}};
/** The last two values are provisional. */
export const ChartOfFortyPoints: Story = {args: {data: 'network/forty-points', chart: 'growth'}};
/** The newest forty values are drawn and listed; the file has all. */
export const ChartOfAHundredPoints: Story = {args: {data: 'network/hundred-points', chart: 'growth'}};
export const ChartOfADrop: Story = {args: {data: 'network/drop', chart: 'growth'}};
/** Missing values, a negative value, a unit in words, and notes. */
export const ChartWithGaps: Story = {args: {data: 'network/gaps', chart: 'growth'}};
export const ChartOfQuarters: Story = {args: {data: 'network/quarters', chart: 'growth'}};

/** One series of a data cube, as served by Eurostat; the label is the page's own. */
export const JsonStatOfEurostat: Story = {
  name: 'JSON-stat of Eurostat',
  args: {data: 'statistics/eurostat', select: 'geo:LV;unit:PC', label: 'Unemployment rate', chart: 'growth'},
};
/** Quarters with a gap and provisional values, as served by PxWeb. */
export const JsonStatOfPxWeb: Story = {
  name: 'JSON-stat of PxWeb',
  args: {data: 'statistics/pxweb', select: 'AREA:LV0006000;ContentsCode:READERS', chart: 'growth'},
};
/** Monthly values, all of them provisional. */
export const JsonStatOfMonths: Story = {
  name: 'JSON-stat of months',
  args: {data: 'statistics/months', chart: 'growth'},
};
/** Weekly values, one of them missing. */
export const JsonStatOfWeeks: Story = {name: 'JSON-stat of weeks', args: {data: 'statistics/weeks', chart: 'growth'}};
/** A unit of millions, a year that is marked, and the categories chosen in the label. */
export const JsonStatInMillions: Story = {
  name: 'JSON-stat in millions',
  args: {data: 'statistics/budget', select: 'ContentsCode:SCHOOLS;AREA:TOWN', chart: 'growth'},
};
/** Forecasts to 2060, with breaks and estimates before them: the newest value is one of the present. */
export const JsonStatWithForecasts: Story = {
  name: 'JSON-stat with forecasts',
  args: {data: 'statistics/projection', select: 'sex:F', chart: 'growth'},
};
export const JsonStatOfHalfYears: Story = {
  name: 'JSON-stat of half-years',
  args: {data: 'statistics/half-years', chart: 'growth'},
};
export const JsonStatOfSchoolYears: Story = {
  name: 'JSON-stat of school years',
  args: {data: 'statistics/school-years', chart: 'growth'},
};
/** No series is chosen: the public sees a neutral sentence, the developer a list of the available series. */
export const JsonStatAmbiguous: Story = {name: 'JSON-stat, ambiguous', args: {data: 'statistics/eurostat'}};

/** Nothing to load yet: the element shows its own content. */
export const Idle: Story = {args: {state: 'idle'}};
export const Loading: Story = {args: {state: 'loading'}};
export const LoadingWithoutFallback: Story = {args: {state: 'loading', fallback: false}};
export const Empty: Story = {args: {data: 'network/empty'}};
/** The last reload failed. */
export const Stale: Story = {args: {state: 'stale'}};
export const Failed: Story = {args: {state: 'failed'}};
export const FailedWithoutFallback: Story = {args: {state: 'failed', fallback: false}};

/**
 * The properties and parts that a page's style sheet can change. The content is out of date here, so that the notice is
 * visible.
 */
export const PropertiesAndParts: Story = {
  args: {look: 'card', data: 'network/small', chart: 'growth', state: 'stale'},
  ...anatomy,
};
