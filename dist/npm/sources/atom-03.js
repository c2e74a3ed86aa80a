const ATOM_03 = 'http://purl.org/atom/ns#';
/** The elements with another name in Atom 1.0. */
const RENAMED = new Map([
    ['issued', 'published'],
    ['modified', 'updated'],
    ['tagline', 'subtitle'],
    ['copyright', 'rights'],
    ['url', 'uri'],
]);
const NO_CHILDREN = [];
/** Returns true for a feed with the version, which the draft requires. */
export const isAtom03 = ({ name, namespace, attributes }) => name === 'feed' && namespace === ATOM_03 && attributes.get('version')?.trim() === '0.3';
/**
 * Returns an Atom 0.3 document as Atom 1.0.
 * @param atom the namespace of Atom 1.0
 * @param terms the namespace of Dublin Core terms, which have a date of creation
 */
export function toAtom(element, atom, terms, parent) {
    const isOwn = element.namespace === ATOM_03;
    const isCreated = isOwn && element.name === 'created';
    const children = [];
    const converted = {
        ...element,
        name: (isOwn && RENAMED.get(element.name)) || element.name,
        namespace: isCreated ? terms : isOwn ? atom : element.namespace,
        parent,
        children: element.children.length ? children : NO_CHILDREN,
    };
    for (const child of element.children)
        children.push(toAtom(child, atom, terms, converted));
    return converted;
}
//# sourceMappingURL=atom-03.js.map