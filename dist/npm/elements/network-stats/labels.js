import { pickText } from '../../model/local-text.js';

/**
 * What a figure counts, in the form that goes with its value, without the number itself.
 * The well-known figures speak every language of the library; others bring their own label.
 * @returns the label, with its language where that is known
 */
const figureLabel = ({ id, label }, value, locale) => (label === undefined ? undefined : pickText(label, locale.tag)) ?? { text: locale.plural(value, id) ?? id };

export { figureLabel };
