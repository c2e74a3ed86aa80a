import { networkSchema } from '../model/network.js';
import { registerSchema } from '../model/register.js';
import { read } from '../model/schema.js';
import { parseDate } from '../util/plain-date.js';
import { Problem } from '../util/problem.js';

/** What was read, or a `shape` problem that says where it went wrong. */
function orProblem(value, flaws, kind) {
    if (value === undefined)
        throw new Problem('shape', `not ${kind}: see ${flaws.at(-2)?.path || 'its top'}`);
    return value;
}
/**
 * Reads a network document. Points without a real date or a known source are left out: a figure that can't be
 * traced is not shown.
 * @throws {Problem} `shape`
 */
function readNetwork(document) {
    const flaws = [];
    const network = orProblem(read(networkSchema, document, flaws), flaws, 'a network document');
    const figures = network.figures.map((figure) => ({
        ...figure,
        points: figure.points
            .filter(({ date, source }) => parseDate(date) && Object.hasOwn(network.sources, source))
            .sort((one, other) => (one.date < other.date ? -1 : 1)),
    }));
    return { ...network, figures };
}
/**
 * Reads a register of cities. Rows without a known source are left out.
 * @throws {Problem} `shape`
 */
function readRegister(document) {
    const flaws = [];
    const register = orProblem(read(registerSchema, document, flaws), flaws, 'a register');
    return { ...register, members: register.members.filter(({ source }) => Object.hasOwn(register.sources, source)) };
}

export { readNetwork, readRegister };
