import type { PropertyDeclarations } from 'lit';
import type { Input } from '../../controllers/resource.js';
import type { Membership } from '../../model/membership.js';
import type { Register } from '../../model/register.js';
import type { HeadingLevel, ViewContext } from '../shared/context.js';
import type { ViewModel } from '../shared/view-model.js';
import { WidgetElement } from '../widget-element.js';
import type { BadgeVariant } from './learning-city-badge.view.js';
import type { CountryName } from './statement.js';
/** A register, with the module and the country names that turn it into words. */
interface BadgeModel {
    readonly register: Register;
    readonly module: typeof import('./badge.lazy.js');
    readonly countryName: CountryName;
}
/** A register with the badge's city found in it. */
interface BadgeView extends BadgeModel, ViewModel {
    readonly membership: Membership;
}
/**
 * States a city's membership of the UNESCO Global Network of Learning Cities, with its source.
 *
 * Use it on a town's own page, in a header, a sidebar or a footer. It reads the bundled register or your own. It never
 * claims a membership that the register does not state, and shows no emblem.
 *
 * @summary A city's membership, with year and source.
 * @element learning-city-badge
 *
 * @attr {string} lang - Language of the element; by default inherited from the nearest ancestor
 * @slot - Fallback: a link or a sentence that is shown without JavaScript, while data loads, and on failure. A
 *   `<script type="application/json">` here is read as the register if there is no `src`
 * @slot logo - A picture to replace the drawing, for a city that has permission to show a logo
 *
 * @fires {Event} loadstart - A load begins
 * @fires {Event} load - The register has been loaded and the badge rendered
 * @fires {ProblemEvent} error - The register could not be loaded; `event.error.code` says why
 * @fires {Event} loadend - A load has ended, successfully or not
 *
 * @csspart base - Everything inside the element
 * @csspart heading - City and statement
 * @csspart meta - The date of the check, and the source
 * @csspart notice - A notice that is shown while loading, when the content is out of date, and on failure
 *
 * @cssprop [--civic-accent=currentColor] - Accent colour of lines and drawings. Set it, like the others, on the page or on one element
 * @cssprop [--civic-surface] - Background of the looks `card` and `filled`; by default light under dark text, and dark under light text
 * @cssprop [--civic-line] - Border colour; by default a thin mix of the text colour
 * @cssprop [--civic-radius=0.5em] - Corner radius
 * @cssprop [--learning-city-badge-reserve=7em] - Minimum height from the start, if the page includes `reserve.css`
 *
 * @cssstate idle - Nothing to load yet
 * @cssstate loading - The first load is in progress
 * @cssstate ready - Shows what the register says
 * @cssstate empty - No city is given, its name is ambiguous, or the register has no rows
 * @cssstate stale - Shows the last good content after a failed reload
 * @cssstate failed - Nothing could be loaded
 *
 * @example A city
 * ```html
 * <learning-city-badge city="Ventspils"></learning-city-badge>
 * ```
 * @example As an upright plaque, and in a line of text
 * ```html
 * <learning-city-badge city="Ventspils" variant="seal"></learning-city-badge>
 * <learning-city-badge city="Ventspils" variant="inline"></learning-city-badge>
 * ```
 * @example Stated by the site itself, for a city that is not in the register
 * ```html
 * <learning-city-badge city="Newtown" since="2026" href="https://town.example/learning"></learning-city-badge>
 * ```
 * @example A city that may have namesakes elsewhere, linked to the town's own page
 * ```html
 * <learning-city-badge city="Cork" country="IE" href="/learning-city"></learning-city-badge>
 * ```
 */
export declare class LearningCityBadge extends WidgetElement<BadgeModel, BadgeView> {
    #private;
    static properties: PropertyDeclarations;
    /** Name of the city in any spelling that the register has, ignoring case and diacritics; or its id there. */
    city: string | undefined;
    /** ISO 3166-1 alpha-2 code of the country, to tell namesakes apart. */
    country: string | undefined;
    /** Address that the badge links to, `http(s)` only; by default the source of the statement. */
    href: string | undefined;
    /** Level of the heading, `2` to `6`; by default `none`, since no content follows a badge. */
    headingLevel: HeadingLevel;
    /**
     * The year of joining as your own site states it, from 1900 to this year. Without `src` no register is read, and the
     * badge names your site as its source. With an invalid year the badge states nothing.
     */
    since: number | undefined;
    /** `card` next to text, `seal` as an upright plaque, `inline` in a line of text. */
    variant: BadgeVariant;
    protected get bundledInput(): Input;
    /** The model has the names of countries in the language of the words. */
    protected get selectionKey(): string | undefined;
    protected get dataAttributes(): readonly unknown[];
    protected preload(): void;
    protected read(document: unknown): BadgeModel | Promise<BadgeModel>;
    protected viewOf(model: BadgeModel): BadgeView;
    protected updated(): void;
    protected renderView({ register, module, membership, countryName }: BadgeView, context: ViewContext): unknown;
}
export {};
