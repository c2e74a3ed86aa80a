import { type Network } from '../model/network.js';
import { type Register } from '../model/register.js';
/**
 * Reads a network document, parsed or as text. Points without a source that can be followed are left out: a figure that can't be traced
 * is not shown.
 * @throws {Problem} `syntax`, `shape`
 */
export declare function readNetwork(document: unknown): Network;
/**
 * Reads a register of cities, parsed or as text. Rows and awards without a source that can be followed are left out. Of
 * a text, which nobody can change meanwhile, rows and sources are read when they are looked at.
 * @throws {Problem} `syntax`, `shape`
 */
export declare const readRegister: (document: unknown) => Register;
