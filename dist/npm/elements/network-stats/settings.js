import { troubleOf } from '../../model/membership.js';
import { takeSnapshot, chosenFigures } from '../../model/snapshot.js';
import { parseDate } from '../../util/plain-date.js';
import { asProblem } from '../../util/problem.js';

/**
 * Loads the register that says when a city joined, once for an address: a second source, whose failure takes nothing
 * from the first.
 * @param address undefined where none is wanted
 */
function seekRegister(handle, address) {
    const { search, load, readRegister, render, warn } = handle;
    if (search.address === address)
        return;
    search.abort?.abort();
    delete search.register;
    search.address = address;
    search.hasFailed = false;
    if (address === undefined)
        return;
    const { signal } = (search.abort = new AbortController());
    load(address, { signal })
        .then(({ text }) => readRegister(text))
        .then((register) => {
        if (signal.aborted)
            return;
        search.register = register;
        render();
    }, (error) => {
        if (signal.aborted)
            return;
        search.hasFailed = true;
        const { code, message } = asProblem(error);
        warn(`${code}: ${message}`);
    });
}
/** What the register says of the city that is to be marked; undefined before it is here, and where none is wanted. */
const membershipOf = ({ city, country }, { search: { register }, findMembership }) => (city && register ? findMembership(register, city, country) : undefined);
/** The figures asked for; undefined where none is named. */
function idsOf({ figures }) {
    const ids = figures?.split(/[\s,]+/).filter(Boolean);
    return ids?.length ? ids : undefined;
}
/** The day whose state is shown; undefined for the newest, and for what is no date. */
const dayOf = ({ asOf }) => parseDate(asOf);
/** The figures asked for, in the order asked for; all of the document by default. */
const figuresOf = ({ figures }, settings) => chosenFigures(figures, idsOf(settings));
const snapshotOf = (network, settings) => takeSnapshot(network, dayOf(settings), idsOf(settings));
/** What is wrong with the settings, in sentences for the page's developer. */
function troublesOf(network, settings, membership) {
    const { figures, asOf, chart, city } = settings;
    const troubles = [];
    if (asOf && !dayOf(settings))
        troubles.push(`as-of="${asOf}" is no date`);
    const known = network.figures.map(({ id }) => id);
    for (const id of idsOf(settings) ?? []) {
        if (!known.includes(id))
            troubles.push(`figures="${figures}": there is no ${id}, but ${known.join(', ')}`);
    }
    if (chart !== 'growth' && chart !== 'none')
        troubles.push(`chart="${chart}" is neither growth nor none`);
    if (!city || chart !== 'growth')
        return troubles;
    if (!network.register)
        troubles.push(`city="${city}": the document names no register`);
    else if (membership && yearOf(membership) === undefined) {
        troubles.push(troubleOf(city, membership) ?? `city="${city}": the register has no year in which it joined`);
    }
    return troubles;
}
/** The year a member joined. Of a membership that ended the chart says nothing, since it would not say that it did. */
const yearOf = (membership) => membership.kind === 'member' ? membership.member.since : undefined;

export { dayOf, figuresOf, membershipOf, seekRegister, snapshotOf, troublesOf, yearOf };
