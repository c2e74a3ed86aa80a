/*
 * The changes of Prototype.js 1.6 and 1.7 to the language and the document that affect other scripts: built-in methods
 * are replaced, `Element` is a different function, everything has `toJSON`, and elements have dozens of extra methods.
 * Written from its documentation (http://api.prototypejs.org) and from observing a page with it; no line of it is
 * copied.
 */
{
  const extend = (target, methods) => {
    // Plain properties, which every `for…in` loop enumerates.
    for (const [name, method] of Object.entries(methods)) target[name] = method;
  };
  const toArray = (from) => {
    if (!from) return [];
    if ('toArray' in Object(from)) return from.toArray();
    const list = [];
    for (let index = 0; index < (from.length || 0); index++) list[index] = from[index];
    return list;
  };
  window.$A = Array.from = toArray;
  window.$ = (id) => (typeof id === 'string' ? document.getElementById(id) : id);
  window.$break = {};
  extend(String.prototype, {
    toArray() {
      return this.split('');
    },
    strip() {
      return this.replace(/^\s+/, '').replace(/\s+$/, '');
    },
    sub(pattern, replacement) {
      return this.replace(pattern, replacement);
    },
    startsWith(pattern) {
      return this.lastIndexOf(pattern, 0) === 0;
    },
    endsWith(pattern) {
      const at = this.length - pattern.length;
      return at >= 0 && this.indexOf(pattern, at) === at;
    },
    include(pattern) {
      return this.indexOf(pattern) > -1;
    },
    toJSON() {
      return `"${this}"`;
    },
    blank() {
      return /^\s*$/.test(this);
    },
  });
  const enumerable = {
    find(test, context) {
      for (let index = 0; index < this.length; index++) if (test.call(context, this[index], index)) return this[index];
      return undefined;
    },
    include(value) {
      return this.indexOf(value) !== -1;
    },
    toArray() {
      return this.slice(0);
    },
    entries() {
      return this.slice(0);
    },
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    flatten() {
      return this.reduce((all, each) => all.concat(Array.isArray(each) ? each.flatten() : [each]), []);
    },
    without(...values) {
      return this.filter((each) => !values.include(each));
    },
    clear() {
      this.length = 0;
      return this;
    },
    inspect() {
      return `[${this.join(', ')}]`;
    },
    toJSON() {
      return `[${this.join(', ')}]`;
    },
    each(call) {
      this.forEach(call);
      return this;
    },
  };
  extend(Array.prototype, enumerable);
  for (const name of ['map', 'filter', 'some', 'every']) {
    const own = Array.prototype[name];
    Array.prototype[name] = function (call = (each) => each, context) {
      return own.call(this, call, context);
    };
  }
  extend(Number.prototype, {
    toJSON() {
      return isFinite(this) ? this.toString() : 'null';
    },
    times(call) {
      for (let index = 0; index < this; index++) call(index);
    },
  });
  // Version 1.6 puts quotes around it.
  Date.prototype.toJSON = function () {
    return `"${this.toISOString()}"`;
  };
  extend(Function.prototype, {
    argumentNames() {
      return [];
    },
    bind(context, ...first) {
      const method = this;
      return function (...rest) {
        return method.apply(context, [...first, ...rest]);
      };
    },
    wrap(wrapper) {
      const method = this;
      return function (...args) {
        return wrapper.apply(this, [method.bind(this), ...args]);
      };
    },
    delay(seconds) {
      return window.setTimeout(this, seconds * 1000);
    },
  });
  const native = window.Element;
  window.Element = function (tag) {
    return document.createElement(tag);
  };
  Object.assign(window.Element, native);
  window.Element.prototype = native.prototype;
  const methods = {};
  for (const name of [
    'visible',
    'show',
    'hide',
    'toggle',
    'insert',
    'replace',
    'update',
    'wrap',
    'select',
    'up',
    'down',
    'next',
    'previous',
    'siblings',
    'match',
    'observe',
    'fire',
    'on',
    'stopObserving',
    'cleanWhitespace',
    'empty',
    'identify',
    'readAttribute',
    'writeAttribute',
    'getDimensions',
    'scrollTo',
    'clone',
    'data',
    'store',
    'retrieve',
    'ancestors',
    'descendants',
    'absolutize',
    'relativize',
    'addClassName',
    'measure',
  ])
    methods[name] = function () {
      return this;
    };
  methods.remove = function () {
    this.parentNode.removeChild(this);
    return this;
  };
  extend(HTMLElement.prototype, methods);
  document.getElementsByClassName = (name) => toArray(document.querySelectorAll(`.${name}`));
  Object.assign(window.Event, {KEY_TAB: 9, observe() {}, stop() {}});
}
