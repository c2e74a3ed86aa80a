import { type Network } from '../model/network.js';
/**
 * Reads a network document, parsed or as text. Points without a source that can be followed are left out: a figure that can't be traced
 * is not shown.
 * @throws {Problem} `syntax`, `shape`
 */
export declare function readNetwork(document: unknown): Network;
/**
 * Reads a register of cities, parsed or as text. Rows and awards without a source that can be followed are left out.
 * @throws {Problem} `syntax`, `shape`
 */
export declare const readRegister: (document: unknown) => {
    readonly members: readonly {
        readonly id: string;
        readonly city: string;
        readonly country: string;
        readonly source: string;
        readonly names?: Readonly<Record<string, string>>;
        readonly since?: number;
        readonly memberBy?: number;
        readonly until?: number;
        readonly awards?: readonly {
            readonly year: number;
            readonly source: string;
        }[];
        readonly note?: string;
    }[];
    readonly sources: Readonly<Record<string, {
        readonly url: string;
        readonly name?: string;
    }>>;
    readonly checked: string;
};
