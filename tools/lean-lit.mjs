/**
 * Rollup plugin: leaves out of the files for pages what of Lit none of our elements can reach, which is more than a
 * kilobyte of them. It starts from Lit's readable build and stops the build when a cut no longer fits, after an update
 * of Lit say; whether the cuts hold is shown by the page tests, which run on the built files. `dist/npm` keeps Lit
 * outside, whole. What our own code must do without for that is refused by `compile-templates.mjs`, in the parts too:
 * they are rendered by the Lit of the page bundle.
 *
 * A cut is a pattern that goes; one that ends with `{` goes up to the closing brace. With a second part it is replaced.
 */
const CUTS = {
  'reactive-element/development/css-tag.js': [
    // Browsers without constructable style sheets lack `attachInternals` too; a sheet needs no wrapper but to be made once.
    [/(export const supportsAdoptingStyleSheets =)[^;]*;/, '$1 true;'],
    [/constructor\(cssText, strings, safeToken\) \{/, 'constructor(cssText) {this.cssText = cssText;}unused() {'],
    [
      /get styleSheet\(\) \{/,
      'get styleSheet() {if (!this._styleSheet) (this._styleSheet = new CSSStyleSheet()).replaceSync(this.cssText);return this._styleSheet;}unused() {',
    ],
    [/unused\(\) \{/g],
    [/toString\(\) \{/],
    [/new CSSResult\([^;]*;/, 'new CSSResult(value);'],
    [/s instanceof CSSStyleSheet \? s : s\.styleSheet/, 's.styleSheet'],
  ],
  'reactive-element/development/reactive-element.js': [
    // Decorators.
    [/static addInitializer\(initializer\) \{/],
    [/if \(superCtor\._initializers !== undefined\) \{/],
    [/this\.constructor\._initializers\?\.forEach\([^;]*;/],
    [/Symbol\.metadata \?\?= [^;]*;/],
    [/global\.litPropertyMetadata \?\?= [^;]*;/],
    [/const metadata = this\[Symbol\.metadata\];\s*if \(metadata !== null\) \{/],
    [/this\.__attributeToPropertyMap &&\s*/],
    // Properties with an accessor of their own, or with a symbol for a name.
    [/if \(options\.state\) \{/],
    [/if \(this\.prototype\.hasOwnProperty\(name\)\) \{/],
    [/if \(!options\.noAccessor\) \{/, '{'],
    [/if \(elementProperties\.size > 0\) \{/],
    [/\.\.\.getOwnPropertySymbols\(props\),/],
    [/const \{ get, set \} = getOwnPropertyDescriptor\(this\.prototype, name\) \?\? \{/],
    [/return \{\s*get,/, 'return {get() {return this[key];},'],
    [/get\?\.call\(this\)/, 'this[key]'],
    [/set\?\.call\(this, value\)/, 'this[key] = value'],
    // Reflection to attributes, default values, and converters other than those for text, numbers and flags.
    [/__propertyToAttribute\(name, value\) \{/],
    [/this\.__reflectingProperties &&= [^;]*;/],
    [/if \(reflect === true && [^{]*\{/],
    [/if \(useDefault && [^{]*\{/],
    [/, \{ useDefault, reflect, wrapped \}, initializeValue/],
    [/ && !useDefault/],
    // Whether a property has changed is asked, what it was before is not.
    [/if \(!this\.hasUpdated\) \{(?=\s*oldValue)/],
    [/if \(!this\._\$changedProperties\.has\(name\)\) \{/, '{'],
    // What the first update does besides is done once by itself.
    [/if \(!this\.hasUpdated\) \{(?=\s*this\.renderRoot)/, '{'],
    [/if \(!this\.hasUpdated\) \{(?=\s*this\.hasUpdated)/],
    // The root, with its style sheets, is made by the first rendering, after the data has been asked for.
    [/this\.renderRoot \?\?=\s*this\.createRenderRoot\(\);/g],
    [/this\.hasUpdated = false;/],
    // Each property is declared with options, and has a text for a name.
    [/this\.__attributeNameForProperty\(p, options\)/, 'options.attribute ?? p.toLowerCase()'],
    [/static __attributeNameForProperty\(name, options\) \{/],
    [/if \(attr !== undefined\) \{/, 'if (attr) {'],
    [/options = defaultPropertyDeclaration/, 'options'],
    [/\|\|\s*\(options\.useDefault &&[\s\S]*?options\)\)\)/],
    [/ && this\.__reflectingProperty !== propName/],
    [/const converter = typeof options\.converter === 'function'[^;]*;/, 'const {type} = options;'],
    [
      /converter\.fromAttribute\(value, options\.type\)/,
      'type === Boolean ? value !== null : type === Number && value !== null ? Number(value) : value',
    ],
    [/ \?\?\s*this\.__defaultValues\?\.get\(propName\) \?\?\s*convertedValue/],
    [/this\.__reflectingProperty = \w+;/g],
    [/export const defaultConverter = \{/],
    [/converter: defaultConverter,\s*reflect: false,\s*useDefault: false,\s*hasChanged: notEqual,/],
    [/\(options\.hasChanged \?\? notEqual\)/, '!is'],
    // Steps of an update that no element and no controller of ours takes part in.
    [/this\.__controllers\?\.forEach\(\(c\) => c\.hostUpdated?\?\.\(\)\);/g],
    [/shouldUpdate = this\.shouldUpdate\(changedProperties\);/, 'shouldUpdate = true;'],
    [/shouldUpdate\(_changedProperties\) \{/],
    [/firstUpdated\(_changedProperties\) \{/],
    [/updated\(_changedProperties\) \{/],
    [/\bwillUpdate\(_changedProperties\) \{/],
    [/const result = this\.scheduleUpdate\(\);/, 'this.performUpdate();'],
    [/if \(result != null\) \{/],
    [/scheduleUpdate\(\) \{/],
    [/this\.getUpdateComplete\(\)/, 'this.__updatePromise'],
    [/getUpdateComplete\(\) \{/],
    [/, useNewValue = false, newValue/],
    // No controller is added to an element that is connected.
    [/if \(this\.renderRoot !== undefined && this\.isConnected\) \{/],
    [/if \(useNewValue === false\) \{/, 'const newValue = this[name];if (false) {'],
    [/let shouldUpdate = false;/],
    [/shouldUpdate = true;/],
    [/if \(shouldUpdate\) \{/, '{'],
    [/else \{\s*this\.__markUpdated\(\);\s*\}\s*\}\s*catch/, '} catch'],
    [/shouldUpdate = false;/g],
    [/if \(shouldUpdate\) \{/, '{'],
    // Accessors are made in one place, and options of a property are not looked at again.
    [
      /const descriptor = this\.getPropertyDescriptor\(name, key, options\);/,
      `defineProperty(this.prototype, name, {
        get() { return this[key]; },
        set(value) { const old = this[key]; this[key] = value; this.requestUpdate(name, old); },
        configurable: true,
        enumerable: true,
      });`,
    ],
    [/if \(descriptor !== undefined\) \{/],
    [/static getPropertyDescriptor\(name, key, options\) \{/],
    [/options \?\?= ctor\.getPropertyOptions\(name\);/],
    [/ctor\.getPropertyOptions\(propName\)/, 'ctor.elementProperties.get(propName)'],
    [/static getPropertyOptions\(name\) \{/],
    // Steps that are one line each where nothing else comes along.
    [/this\._\$attributeToProperty\(name, value\);\s*\}\s*_\$attributeToProperty\(name, value\) \{/, ''],
    [/this\._\$changeProperty\(name, oldValue, options\)/, 'this._$changedProperties.set(name, oldValue)'],
    [/_\$changeProperty\(name, oldValue\) \{/],
    [/this\._\$didUpdate\(changedProperties\)/, 'this.updated(changedProperties)'],
    [/_\$didUpdate\(changedProperties\) \{/],
    [/this\.__initialize\(\);\s*\}\s*__initialize\(\) \{/, ''],
    [/this\.__instanceProperties = undefined;/],
    [/if \(instanceProperties\.size > 0\) \{/, '{'],
    [/if \(!this\.isUpdatePending\) \{/],
    [/const propKeys = \[[^\]]*\];/],
    [/of propKeys/, 'of getOwnPropertyNames(props)'],
    // Styles are always a list, and shadow roots open.
    [/this\.finalizeStyles\(this\.styles\)/, '[this.styles].flat(Infinity)'],
    [/static finalizeStyles\(styles\) \{/],
    [/this\.constructor\.shadowRootOptions/, "{mode: 'open'}"],
    [/ReactiveElement\.shadowRootOptions = [^;]*;/],
    [/ReactiveElement\.elementStyles = \[\];/],
    // Nothing takes a controller away, and no polyfill or other copy looks for this one.
    [/removeController\(controller\) \{/],
    [/polyfillSupport\?\.\(\{ ReactiveElement \}\);/],
    [/\(global\.reactiveElementVersions \?\?= \[\]\)\.push\([^;]*;/],
  ],
  'lit-html/development/lit-html.js': [
    // Templates come compiled: where their expressions stand is in their text. They are known by a symbol, which no
    // document in JSON can have.
    [/const getTemplateHtml = \(strings, type\) => \{/],
    [/const tagEndRegex = [^;]*;/],
    [/const marker = [^;]*;/],
    [/const markerMatch = [^;]*;/],
    [/const nodeMarker = [^;]*;/],
    [
      /const \[html, attrNames\] = getTemplateHtml\(strings, type\);/,
      'const html = trustFromTemplateString(type === SVG_RESULT ? `<svg>${strings}</svg>` : strings);',
    ],
    [/trustFromTemplateString\(tsa, stringFromTSA\)/, 'trustFromTemplateString(stringFromTSA)'],
    [/name\.endsWith\(boundAttributeSuffix\)/, "'$@'.includes(name[0])"],
    [/const realName = attrNames\[attrNameIndex\+\+\];/],
    [/let attrNameIndex = 0;/],
    [/const partCount = [^;]*;/],
    [/\(node = walker\.nextNode\(\)\) !== null && parts\.length < partCount/, 'node = walker.nextNode()'],
    [/const m = \/[^;]*;/],
    [/name: m\[2\]/, 'name: name.slice(1)'],
    [/data === markerMatch/, "data === '?'"],
    [/const templateCache = new WeakMap\(\);/, "const templateCache = new Map(), TYPE = Symbol.for('lcw-template');"],
    [/\['_\$litType\$'\]/g, '[TYPE]'],
    // Expressions on elements, in comments and in text areas; bindings of properties and flags; MathML.
    [/else if \(name\.startsWith\(marker\)\) \{/],
    [/else if \(templatePart\.type === ELEMENT_PART\) \{/],
    [/if \(rawTextElement\.test\(node\.tagName\)\) \{/],
    [/else \{\s*let i = -1;/, 'if (false) {let i;'],
    [/m\[1\] === '\.'\s*\? PropertyPart\s*: m\[1\] === '\?'\s*\? BooleanAttributePart\s*: m\[1\]/, 'name[0]'],
    [/ \|\| type === MATHML_RESULT/],
    // Attributes that are not one expression as a whole, and lists that are not arrays.
    [/const value = node\.getAttribute\(name\);/],
    [/const statics = value\.split\(marker\);/],
    [/strings: statics,/],
    [/templatePart\.strings, this, options/],
    [/constructor\(element, name, strings, parent, options\) \{(?=\s*this)/, 'constructor(element, name) {'],
    [/ \|\|\s*typeof value\?\.\[Symbol\.iterator\] === 'function'/],
    [/if \(strings\.length > 2 \|\| strings\[0\] !== '' \|\| strings\[1\] !== ''\) \{/, 'if (false) {'],
    [/if \(part\.strings !== undefined\) \{/, 'if (false) {'],
    [/if \(strings === undefined\) \{/, 'if (true) {'],
    [/if \(!isArray\(tsa\) \|\| [^{]*\{/],
    // A part is one of an attribute, which its class tells, or of what stands between nodes; and values are always new.
    [/type: [A-Z]+_PART,/g],
    [/templatePart\.type === CHILD_PART/, '!templatePart.ctor'],
    [/else if \(templatePart\.type === ATTRIBUTE_PART\) \{/, 'else {'],
    [/if \(part !== undefined\) \{/, '{'],
    [/if \(node\.hasAttributes\(\)\) \{/, '{'],
    [/if \(this\._\$committedValue !== value\) \{/, '{'],
    [/isIterable\(value\)/, 'isArray(value)'],
    [/nextSibling, partIndex\)/, 'nextSibling)'],
    [/nextSibling, from\) \{/, 'nextSibling) {'],
    // Listeners that come and go, have options, or are objects.
    [
      /const shouldRemoveListener =[\s\S]*?\|\| shouldRemoveListener\);/,
      'const shouldRemoveListener = false, shouldAddListener = oldListener === nothing;',
    ],
    [/ \?\?\s*nothing;\s*if \(newListener === noChange\) \{/, ';if (false) {'],
    [/typeof this\._\$committedValue === 'function'/, 'true'],
    [/constructor\(element, name, strings, parent, options\) \{(?=\s*super)/],
    [/this, newListener\)/, 'this)'],
    [/\.call\(this\.options\?\.host \?\? this\.element, event\)/, '(event)'],
    // What a part tells directives of itself; nodes as values; documents other than the page's.
    [/this\.type = [A-Z_]+;/g],
    [/this\._\$parent = parent;/g],
    [/\(value, directiveParent = this, valueIndex, noCommit\)/, '(value)'],
    [/change && !noCommit/, 'change'],
    [/\(value, directiveParent = this\)/, '(value)'],
    [/\(newListener, directiveParent = this\)/, '(newListener)'],
    [/this\.options = options;/g],
    [/constructor\(startNode, endNode, parent, options\)/, 'constructor(startNode, endNode)'],
    [/new ChildPart\(node, node\.nextSibling, this, options\)/, 'new ChildPart(node, node.nextSibling)'],
    [/, this, this\.options\)/, ')'],
    [/, undefined, options \?\? \{\}\)/, ')'],
    // An element renders into a root that is its own, and empty at first.
    [/options\?\.renderBefore \?\? container/, 'container'],
    [/const endNode = options\?\.renderBefore \?\? null;/],
    [/container\.insertBefore\(createMarker\(\), endNode\), endNode/, 'container.appendChild(createMarker()), null'],
    [/(export const render = )\(value, container, options\)/, '$1(value, container)'],
    [/_clone\(options\)/, '_clone()'],
    [/_clone\(this\.options\)/, '_clone()'],
    [/new TemplateInstance\(template, this\)/, 'new TemplateInstance(template)'],
    [/constructor\(template, parent\)/, 'constructor(template)'],
    [/\{ strings, \[TYPE\]: type \}, options/, '{ strings, [TYPE]: type }'],
    [/else if \(value\.nodeType !== undefined\) \{/],
    [/options\?\.creationScope \?\? d/, 'd'],
    // Directives, and templates that a compiler made.
    [/function resolveDirective\([^{]*\{/],
    [/export const _\$LH = \{/],
    [/value = resolveDirective\([^;]*;/g],
    [/resolveDirective\(this, newListener, directiveParent, 0\)/, 'newListener'],
    [/ && value !== noChange/g],
    [/(const template =) typeof type === 'number'[^;]*;/, '$1 this._$getTemplate(result);'],
    [/this\._\$notifyConnectionChanged\?\.\(false, true, from\);/],
    [/setConnected\(isConnected\) \{/],
    [/get _\$isConnected\(\) \{/g],
    [/this\.__isConnected = [^;]*;/],
    [/this\._\$disconnectableChildren = undefined;/g],
    [/get (?:tagName|parentNode|startNode|endNode)\(\) \{/g],
    // In a document that is XML a template would be parsed as XML, which ours are not: so it is one of a bare HTML page.
    [/const d = [\s\S]*?: document;/, "const d = document, bare = d.implementation.createHTMLDocument('');"],
    [
      /this\.el = Template\.createElement\(html, options\);/,
      "this.el = bare.createElement('template');this.el.innerHTML = html;",
    ],
    [/static createElement\(html, _options\) \{/],
    // Made when it is first needed: under a policy without duplicates a second copy that never renders does no harm.
    [
      /const policy = trustedTypes[^;]*;/,
      "let policy; const getPolicy = () => (policy ??= trustedTypes?.createPolicy('lit-html', {createHTML: (s) => s}));",
    ],
    [
      /return policy !== undefined\s*\? policy\.createHTML\(stringFromTSA\)\s*: stringFromTSA;/,
      'return getPolicy()?.createHTML(stringFromTSA) ?? stringFromTSA;',
    ],
    // An attribute is one value, and is set when that is another.
    [
      /let change = false;\s*if \(true\) \{\s*change =[^;]*;\s*if \(change\) \{/,
      'if (isPrimitive(value) && value === this._$committedValue) return;const change = true;if (true) {{',
    ],
    [/else \{\s*this\._\$committedValue = nothing;\s*\}/, ''],
    // No polyfill or other copy looks for this one.
    [/const wrap =[^;]*;/],
    [/\bwrap\(/g, '('],
    [/polyfillSupport\?\.\(Template, ChildPart\);/],
    [/\(global\.litHtmlVersions \?\?= \[\]\)\.push\([^;]*;/],
  ],
  'lit-element/development/lit-element.js': [
    [/constructor\(\) \{/],
    [/createRenderRoot\(\) \{/],
    // No change is the answer of an element that does not want to be drawn yet.
    [
      /this\.__childPart = render\(value, this\.renderRoot, this\.renderOptions\)/,
      'if (value !== noChange) render(value, this.renderRoot ??= this.createRenderRoot())',
    ],
    [/if \(!this\.hasUpdated\) \{/],
    [/\bconnectedCallback\(\) \{/],
    [/disconnectedCallback\(\) \{/],
    [/\brender\(\) \{/],
    [/global\.litElementHydrateSupport\?\.\(\{ LitElement \}\);/],
    [/polyfillSupport\?\.\(\{ LitElement \}\);/],
    [/LitElement\['_\$litElement\$'\] = true;/],
    [/\(global\.litElementVersions \?\?= \[\]\)\.push\([^;]*;/],
  ],
};

/** Behind these constants Lit's readable build has what only developers and old browsers need. */
const OFF = /const (DEV_MODE|ENABLE_EXTRA_SECURITY_HOOKS|ENABLE_SHADYDOM_NOPATCH) = true;/g;

/** Comments would stand between what the patterns look for. */
const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

export const leanLit = () => ({
  name: 'lean-lit',
  transform(code, id) {
    const file = Object.keys(CUTS).find((name) => id.replaceAll('\\', '/').endsWith(name));
    if (!file) return null;
    let lean = code.replace(COMMENT, '').replace(OFF, 'const $1 = false;');
    for (const [pattern, replacement] of CUTS[file]) {
      const before = lean;
      lean = replacement === undefined ? cut(lean, pattern) : lean.replace(pattern, replacement);
      if (lean === before) this.error(`Lit has changed: ${pattern} is not in ${file}`);
    }
    return {code: lean, map: null};
  },
});

/** Takes out what a pattern finds, and the block that it opens. */
function cut(code, pattern) {
  const matches = [...code.matchAll(new RegExp(pattern, 'g'))].slice(0, pattern.global ? undefined : 1);
  let rest = code;
  // From the last one on, so that the places of those before it stay.
  for (const {0: found, index} of matches.reverse()) {
    let end = index + found.length;
    for (let depth = Number(found.endsWith('{')); depth > 0; end++) {
      depth += Number(rest[end] === '{') - Number(rest[end] === '}');
    }
    rest = rest.slice(0, index) + rest.slice(end);
  }
  return rest;
}
