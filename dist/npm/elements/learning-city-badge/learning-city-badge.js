import { FIRST_YEAR, isPastYear } from '../../model/past-year.js';
import { memoizeLast } from '../../util/memoize-last.js';
import { asProblem } from '../../util/problem.js';
import { safeUrl } from '../../util/safe-url.js';
import { tellOnce } from '../../util/tell-once.js';
import { countryFiles } from '../country-files.js';
import { badge, bundledRegister } from '../on-demand.js';
import { WidgetElement } from '../widget-element.js';
import { NO_REGISTER } from './no-register.js';
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
export class LearningCityBadge extends WidgetElement {
    constructor() {
        super(...arguments);
        /** Level of the heading, `2` to `6`; by default `none`, since no content follows a badge. */
        this.headingLevel = 'none';
        /** `card` next to text, `seal` as an upright plaque, `inline` in a line of text. */
        this.variant = 'card';
        /** Looks the city up, once per change of the register or of these attributes. */
        this.#findMembership = memoizeLast((register, { findMembership }, city, country, since) => {
            const unclear = { kind: 'unclear', candidates: [] };
            if (since !== undefined && !isPastYear(since))
                return unclear;
            if (since === undefined || register.members.length)
                return findMembership(register, city, country);
            const code = country?.trim().toUpperCase() || undefined;
            return city?.trim() && /^([A-Z]{2})?$/.test(code ?? '') ? { kind: 'stated', since, country: code } : unclear;
        });
    }
    static { this.properties = {
        city: {},
        country: {},
        href: {},
        // Digits only: `Number` would also accept 0x7E6.
        since: { converter: { fromAttribute: (text) => (text === null ? null : /^\d{4}$/.test(text) ? Number(text) : NaN) } },
        variant: {},
    }; }
    /** Looks the city up, once per change of the register or of these attributes. */
    #findMembership;
    get bundledInput() {
        return this.#since === undefined ? { bundled: bundledRegister } : { document: NO_REGISTER };
    }
    /** `since`, which is null after the attribute has been removed. */
    get #since() {
        return this.since ?? undefined;
    }
    /** The model has the names of countries in the language of the words. */
    get selectionKey() {
        return this.language.locale?.code;
    }
    get dataAttributes() {
        return [...super.dataAttributes, this.city, this.country, this.since];
    }
    preload() {
        badge.preload();
        this.#countryFile?.preload();
    }
    get #countryFile() {
        return countryFiles.get(this.language.locale?.code ?? '');
    }
    read(document) {
        const tag = this.language.locale?.tag ?? 'en';
        return badge.use((module) => {
            this.constructor.addStyles(module.styles);
            const register = module.readRegister(document);
            const withNames = (file) => ({
                module,
                register,
                countryName: module.countryNamesIn(tag, file?.names),
            });
            const model = this.#countryFile?.use(withNames) ?? withNames();
            if (!(model instanceof Promise))
                return model;
            return model.catch((error) => {
                // The browser provides most names.
                this.warnOf(asProblem(error));
                return withNames();
            });
        });
    }
    viewOf(model) {
        const { register, module } = model;
        const since = this.#since;
        const membership = this.#findMembership(register, module, this.city, this.country, since);
        const problem = since === undefined || isPastYear(since)
            ? module.problemWith(this.city, membership, this.country)
            : `since="${this.getAttribute('since') ?? since}" is not a year from ${FIRST_YEAR} to the present`;
        return { ...model, membership, isEmpty: membership.kind === 'unclear', warnings: problem ? [problem] : [] };
    }
    updated() {
        super.updated();
        const membership = this.shown?.membership;
        if (this.country || !membership || !('member' in membership))
            return;
        const { country } = membership.member;
        tellOnce(`<${this.localName} city="${this.city}"> shows the city in ${country}; if that is right, set country="${country}"`);
    }
    renderView({ register, module, membership, countryName }, context) {
        if (membership.kind === 'unclear')
            return undefined;
        const statement = module.statementFor(context.locale, this.city ?? '', membership, register, countryName);
        return module.badgeView(statement, this.variant, context, safeUrl(this.href, this.baseURI));
    }
}
//# sourceMappingURL=learning-city-badge.js.map