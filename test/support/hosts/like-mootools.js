/*
 * The behaviour of MooTools 1.2 and 1.3 (shipped with Joomla 1.5 to 2.5) that later versions (the package `mootools`)
 * lack: its own classes `Event`, `Document` and `Window`, and a different `Array.from`. Written from its documentation
 * (https://mootools.net/core/docs/1.3.2) and from observing a page with it.
 */
{
  const from = (item) =>
    item == null ? [] : typeof item !== 'string' && 'length' in Object(item) ? [].slice.call(item) : [item];
  Array.from = window.$A = from;
  Function.from = (item) => (typeof item === 'function' ? item : () => item);
  Number.from = (item) => parseFloat(item) || null;
  String.from = (item) => `${item}`;
  const nativeElement = window.Element;
  window.Element = function (tag) {
    return document.createElement(tag);
  };
  window.Element.prototype = nativeElement.prototype;
  window.Document = function () {};
  window.Window = function () {};
  window.Event = function (event) {
    this.event = event;
    this.type = event.type;
  };
  window.Event.Keys = {enter: 13};
  window.$ = (id) => (typeof id === 'string' ? document.getElementById(id) : id);
  window.$$ = (selector) => [...document.querySelectorAll(selector)];
  Object.assign(nativeElement.prototype, {
    addEvent() {},
    fireEvent() {},
    set() {
      return this;
    },
    get() {},
    inject() {
      return this;
    },
    dispose() {
      return this.parentNode ? this.parentNode.removeChild(this) : this;
    },
    destroy() {},
    getElement() {},
    getElements() {},
    setStyle() {},
    store() {},
    retrieve() {},
  });
  Object.assign(String.prototype, {
    contains(text) {
      return this.indexOf(text) > -1;
    },
    clean() {
      return this.replace(/\s+/g, ' ');
    },
    test(pattern) {
      return new RegExp(pattern).test(this);
    },
  });
  Object.assign(Array.prototype, {
    each(call) {
      this.forEach(call);
    },
    contains(item) {
      return this.indexOf(item) > -1;
    },
    include(item) {
      if (!this.contains(item)) this.push(item);
      return this;
    },
    pick() {
      return this.find((each) => each != null);
    },
    flatten() {
      return this.flat(Infinity);
    },
    empty() {
      this.length = 0;
      return this;
    },
  });
  Object.assign(Object, {each() {}, append: Object.assign, clone: (item) => ({...item}), merge: Object.assign});
}
