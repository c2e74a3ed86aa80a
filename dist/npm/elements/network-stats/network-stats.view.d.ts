import { type TemplateResult } from 'lit';
import type { Network } from '../../model/network.js';
import type { Snapshot } from '../../model/snapshot.js';
import type { ViewContext } from '../shared/context.js';
/** A network's figures on a day: each value with its label, and date and source for all that share them. */
export declare function statsView({ name }: Network, { groups, newer }: Snapshot, context: ViewContext): TemplateResult;
