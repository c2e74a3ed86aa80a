import type {PropertyDeclarations} from 'lit';
import type {Input} from '../../controllers/resource.js';
import type {Membership} from '../../model/membership.js';
import type {Register} from '../../model/register.js';
import {FIRST_YEAR, isPastYear} from '../../model/past-year.js';
import {memoizeLast} from '../../util/memoize-last.js';
import {asProblem} from '../../util/problem.js';
import {safeUrl} from '../../util/safe-url.js';
import {tellOnce} from '../../util/tell-once.js';
import {type CountryFile, countryFiles} from '../country-files.js';
import {badge, bundledRegister} from '../on-demand.js';
import type {HeadingLevel, ViewContext} from '../shared/context.js';
import type {ViewModel} from '../shared/view-model.js';
import {WidgetElement} from '../widget-element.js';
import type {BadgeVariant} from './learning-city-badge.view.js';
import {NO_REGISTER} from './no-register.js';
import type {CountryName} from './statement.js';

/** A register, and what makes words of it. */
interface BadgeModel {
  readonly register: Register;
  readonly module: typeof import('./badge.lazy.js');
  readonly countryName: CountryName;
}

/** What the badge can say of its city. */
interface BadgeView extends BadgeModel, ViewModel {
  readonly membership: Membership;
}

/**
 * States a city's membership of the UNESCO Global Network of Learning Cities, with its source.
 *
 * For a town's own page, in a header, a sidebar or a footer. It reads the register that ships beside the script, or
 * one of your own. It never claims a membership that the register does not state, and shows no emblem.
 *
 * @summary A city's membership, with year and source.
 * @element learning-city-badge
 *
 * @attr {string} lang - Language of the element; without it that of the nearest ancestor
 * @slot - Fallback: a link or a sentence, readable without scripts, while loading, and on failure. A
 *   `<script type="application/json">` here is read as the register when there is no `src`
 * @slot logo - A picture in place of the drawing, for a city that holds permission to show a logo
 *
 * @fires {Event} loadstart - A load begins
 * @fires {Event} load - The register has been loaded and the badge rendered
 * @fires {ProblemEvent} error - The register could not be had; `event.error.code` tells why
 * @fires {Event} loadend - A load has ended, well or badly
 *
 * @csspart base - Everything inside the element
 * @csspart heading - City and statement
 * @csspart meta - When it was checked, and the source
 * @csspart notice - Said while loading, when out of date, and on failure
 *
 * @cssprop [--civic-accent=currentColor] - Accent: lines and drawings. Like the others, set it on the page or on one element
 * @cssprop [--civic-surface=transparent] - Background
 * @cssprop [--civic-line] - Border colour; by default a thin mix of the text colour
 * @cssprop [--civic-radius=0.5em] - Corner radius
 * @cssprop [--learning-city-badge-reserve=10em] - Least height from the start, where the page has `reserve.css`
 *
 * @cssstate idle - Nothing to load yet
 * @cssstate loading - The first load is under way
 * @cssstate ready - Showing what the register says
 * @cssstate empty - No city was named, or the register has none
 * @cssstate stale - Showing the last good content after a failed reload
 * @cssstate failed - Nothing could be loaded
 *
 * @example A city
 * ```html
 * <learning-city-badge city="Ventspils"></learning-city-badge>
 * ```
 * @example Upright as a plaque, and in a line of text
 * ```html
 * <learning-city-badge city="Ventspils" variant="seal"></learning-city-badge>
 * <learning-city-badge city="Ventspils" variant="inline"></learning-city-badge>
 * ```
 * @example In the site's own words, for a city that the register does not have
 * ```html
 * <learning-city-badge city="Newtown" since="2026" href="https://town.example/learning"></learning-city-badge>
 * ```
 * @example A city that may have namesakes elsewhere, linked to the town's own page
 * ```html
 * <learning-city-badge city="Cork" country="IE" href="/learning-city"></learning-city-badge>
 * ```
 */
export class LearningCityBadge extends WidgetElement<BadgeModel, BadgeView> {
  static override properties: PropertyDeclarations = {
    city: {},
    country: {},
    href: {},
    // Not all that `Number` takes: 0x7E6 is no year.
    since: {converter: {fromAttribute: (text) => (text === null ? null : /^\d{4}$/.test(text) ? Number(text) : NaN)}},
    variant: {},
  };

  /** Name of the city, in any spelling that the register has; case and diacritics do not matter. Or its id there. */
  city: string | undefined;
  /** ISO 3166-1 alpha-2 code of the country, to tell namesakes apart. */
  country: string | undefined;
  /** Where the badge leads, `http(s)` only; to the source of the statement by default. */
  href: string | undefined;
  /** Level of the heading, `2` to `6`; `none` by default, since a badge heads nothing. */
  override headingLevel: HeadingLevel = 'none';
  /**
   * The year of joining as your own site states it, from 1900 to this year: without `src` no register is read then,
   * and the badge says whose word it is. With anything else here the badge states nothing.
   */
  since: number | undefined;
  /** `card` beside text, `seal` upright as a plaque, `inline` in a line of text. */
  variant: BadgeVariant = 'card';

  /** Looks a city up, once for each change of the register and of these attributes. */
  readonly #findMembership = memoizeLast(
    (
      register: Register,
      {findMembership}: BadgeModel['module'],
      city: string | undefined,
      country: string | undefined,
      since: number | undefined,
    ): Membership => {
      const unclear = {kind: 'unclear', candidates: []} as const;
      if (since !== undefined && !isPastYear(since)) return unclear;
      if (since === undefined || register.members.length) return findMembership(register, city, country);
      const code = country?.trim().toUpperCase() || undefined;
      return city?.trim() && /^([A-Z]{2})?$/.test(code ?? '') ? {kind: 'stated', since, country: code} : unclear;
    },
  );

  protected override get bundledInput(): Input {
    return this.#since === undefined ? {bundled: bundledRegister} : {document: NO_REGISTER};
  }

  /** Without the attribute it is null. */
  get #since(): number | undefined {
    return this.since ?? undefined;
  }

  /** Countries have names in the language of the words. */
  protected override get selectionKey(): string | undefined {
    return this.language.locale?.code;
  }

  protected override preload(): void {
    badge.preload();
    this.#countryFile?.preload();
  }

  get #countryFile(): CountryFile | undefined {
    return countryFiles.get(this.language.locale?.code ?? '');
  }

  protected override read(document: unknown): BadgeModel | Promise<BadgeModel> {
    const tag = this.language.locale?.tag ?? 'en';
    return badge.use((module) => {
      (this.constructor as typeof LearningCityBadge).addStyles(module.styles);
      const register = module.readRegister(document);
      const withNames = (file?: {names: Readonly<Record<string, string>>}): BadgeModel => ({
        module,
        register,
        countryName: module.countryNamesIn(tag, file?.names),
      });
      const model = this.#countryFile?.use(withNames) ?? withNames();
      if (!(model instanceof Promise)) return model;
      return model.catch((error: unknown) => {
        // A badge without them is a badge still: the browser knows most.
        this.warnOf(asProblem(error));
        return withNames();
      });
    });
  }

  protected override viewOf(model: BadgeModel): BadgeView {
    const {register, module} = model;
    const since = this.#since;
    const membership = this.#findMembership(register, module, this.city, this.country, since);
    const problem =
      since === undefined || isPastYear(since)
        ? module.problemWith(this.city, membership, this.country)
        : `since="${this.getAttribute('since') ?? since}" is no year from ${FIRST_YEAR} to the present`;
    return {...model, membership, isEmpty: membership.kind === 'unclear', warnings: problem ? [problem] : []};
  }

  protected override updated(): void {
    super.updated();
    const membership = this.shown?.membership;
    if (this.country || !membership || !('member' in membership)) return;
    const {country} = membership.member;
    tellOnce(
      `<${this.localName} city="${this.city}"> taken for the city in ${country}; if it is, set country="${country}"`,
    );
  }

  protected override renderView({register, module, membership, countryName}: BadgeView, context: ViewContext): unknown {
    if (membership.kind === 'unclear') return undefined;
    const statement = module.statementFor(context.locale, this.city ?? '', membership, register, countryName);
    return module.badgeView(statement, this.variant, context, safeUrl(this.href, this.baseURI));
  }
}
