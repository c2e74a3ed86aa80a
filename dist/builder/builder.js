/**
 * @license
 * Copyright 2019 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
const t$2=globalThis,e$3=t$2.ShadowRoot&&(void 0===t$2.ShadyCSS||t$2.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,s$3=Symbol(),o$5=new WeakMap;let n$4 = class n{constructor(t,e,o){if(this._$cssResult$=true,o!==s$3)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e;}get styleSheet(){let t=this.o;const s=this.t;if(e$3&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o$5.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o$5.set(s,t));}return t}toString(){return this.cssText}};const r$4=t=>new n$4("string"==typeof t?t:t+"",void 0,s$3),S$1=(s,o)=>{if(e$3)s.adoptedStyleSheets=o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const e of o){const o=document.createElement("style"),n=t$2.litNonce;void 0!==n&&o.setAttribute("nonce",n),o.textContent=e.cssText,s.appendChild(o);}},c$3=e$3?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return r$4(e)})(t):t;

/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */const{is:i$4,defineProperty:e$2,getOwnPropertyDescriptor:h$2,getOwnPropertyNames:r$3,getOwnPropertySymbols:o$4,getPrototypeOf:n$3}=Object,a$1=globalThis,c$2=a$1.trustedTypes,l$1=c$2?c$2.emptyScript:"",p$2=a$1.reactiveElementPolyfillSupport,d$1=(t,s)=>t,u$1={toAttribute(t,s){switch(s){case Boolean:t=t?l$1:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t);}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t);}catch(t){i=null;}}return i}},f$2=(t,s)=>!i$4(t,s),b$1={attribute:true,type:String,converter:u$1,reflect:false,useDefault:false,hasChanged:f$2};Symbol.metadata??=Symbol("metadata"),a$1.litPropertyMetadata??=new WeakMap;let y$1 = class y extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t);}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,s=b$1){if(s.state&&(s.attribute=false),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=true),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e$2(this.prototype,t,h);}}static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h$2(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t;}};return {get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i);},configurable:true,enumerable:true}}static getPropertyOptions(t){return this.elementProperties.get(t)??b$1}static _$Ei(){if(this.hasOwnProperty(d$1("elementProperties")))return;const t=n$3(this);t.finalize(),void 0!==t.l&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties);}static finalize(){if(this.hasOwnProperty(d$1("finalized")))return;if(this.finalized=true,this._$Ei(),this.hasOwnProperty(d$1("properties"))){const t=this.properties,s=[...r$3(t),...o$4(t)];for(const i of s)this.createProperty(i,t[i]);}const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i);}this._$Eh=new Map;for(const[t,s]of this.elementProperties){const i=this._$Eu(t,s);void 0!==i&&this._$Eh.set(i,t);}this.elementStyles=this.finalizeStyles(this.styles);}static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(c$3(s));}else void 0!==s&&i.push(c$3(s));return i}static _$Eu(t,s){const i=s.attribute;return  false===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=false,this.hasUpdated=false,this._$Em=null,this._$Ev();}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this));}addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.();}removeController(t){this._$EO?.delete(t);}_$E_(){const t=new Map,s=this.constructor.elementProperties;for(const i of s.keys())this.hasOwnProperty(i)&&(t.set(i,this[i]),delete this[i]);t.size>0&&(this._$Ep=t);}createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return S$1(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(true),this._$EO?.forEach(t=>t.hostConnected?.());}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.());}attributeChangedCallback(t,s,i){this._$AK(t,i);}_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&true===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u$1).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null;}}_$AK(t,s){const i=this.constructor,e=i._$Eh.get(t);if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u$1;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null;}}requestUpdate(t,s,i,e=false,h){if(void 0!==t){const r=this.constructor;if(false===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f$2)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;this.C(t,s,i);} false===this.isUpdatePending&&(this._$ES=this._$EP());}C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),true!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),true===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t));}async _$EP(){this.isUpdatePending=true;try{await this._$ES;}catch(t){Promise.reject(t);}const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[t,s]of this._$Ep)this[t]=s;this._$Ep=void 0;}const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];true!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e);}}let t=false;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM();}catch(s){throw t=false,this._$EM(),s}t&&this._$AE(s);}willUpdate(t){}_$AE(t){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=true,this.firstUpdated(t)),this.updated(t);}_$EM(){this._$AL=new Map,this.isUpdatePending=false;}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return  true}update(t){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM();}updated(t){}firstUpdated(t){}};y$1.elementStyles=[],y$1.shadowRootOptions={mode:"open"},y$1[d$1("elementProperties")]=new Map,y$1[d$1("finalized")]=new Map,p$2?.({ReactiveElement:y$1}),(a$1.reactiveElementVersions??=[]).push("2.1.2");

/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
const t$1=globalThis,i$3=t=>t,s$2=t$1.trustedTypes,e$1=s$2?s$2.createPolicy("lit-html",{createHTML:t=>t}):void 0,h$1="$lit$",o$3=`lit$${Math.random().toFixed(9).slice(2)}$`,n$2="?"+o$3,r$2=`<${n$2}>`,l=document,c$1=()=>l.createComment(""),a=t=>null===t||"object"!=typeof t&&"function"!=typeof t,u=Array.isArray,d=t=>u(t)||"function"==typeof t?.[Symbol.iterator],f$1="[ \t\n\f\r]",v=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,_=/-->/g,m$1=/>/g,p$1=RegExp(`>|${f$1}(?:([^\\s"'>=/]+)(${f$1}*=${f$1}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),g=/'/g,$=/"/g,y=/^(?:script|style|textarea|title)$/i,x=t=>(i,...s)=>({_$litType$:t,strings:i,values:s}),b=x(1),w=x(2),E=Symbol.for("lit-noChange"),A=Symbol.for("lit-nothing"),C=new WeakMap,P=l.createTreeWalker(l,129);function V(t,i){if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==e$1?e$1.createHTML(i):i}const N=(t,i)=>{const s=t.length-1,e=[];let n,l=2===i?"<svg>":3===i?"<math>":"",c=v;for(let i=0;i<s;i++){const s=t[i];let a,u,d=-1,f=0;for(;f<s.length&&(c.lastIndex=f,u=c.exec(s),null!==u);)f=c.lastIndex,c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m$1:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p$1):void 0!==u[3]&&(c=p$1):c===p$1?">"===u[0]?(c=n??v,d=-1):void 0===u[1]?d=-2:(d=c.lastIndex-u[2].length,a=u[1],c=void 0===u[3]?p$1:'"'===u[3]?$:g):c===$||c===g?c=p$1:c===_||c===m$1?c=v:(c=p$1,n=void 0);const x=c===p$1&&t[i+1].startsWith("/>")?" ":"";l+=c===v?s+r$2:d>=0?(e.push(a),s.slice(0,d)+h$1+s.slice(d)+o$3+x):s+o$3+(-2===d?i:x);}return [V(t,l+(t[s]||"<?>")+(2===i?"</svg>":3===i?"</math>":"")),e]};class S{constructor({strings:t,_$litType$:i},e){let r;this.parts=[];let l=0,a=0;const u=t.length-1,d=this.parts,[f,v]=N(t,i);if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes);}for(;null!==(r=P.nextNode())&&d.length<u;){if(1===r.nodeType){if(r.hasAttributes())for(const t of r.getAttributeNames())if(t.endsWith(h$1)){const i=v[a++],s=r.getAttribute(t).split(o$3),e=/([.?@])?(.*)/.exec(i);d.push({type:1,index:l,name:e[2],strings:s,ctor:"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H}),r.removeAttribute(t);}else t.startsWith(o$3)&&(d.push({type:6,index:l}),r.removeAttribute(t));if(y.test(r.tagName)){const t=r.textContent.split(o$3),i=t.length-1;if(i>0){r.textContent=s$2?s$2.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c$1()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c$1());}}}else if(8===r.nodeType)if(r.data===n$2)d.push({type:2,index:l});else {let t=-1;for(;-1!==(t=r.data.indexOf(o$3,t+1));)d.push({type:7,index:l}),t+=o$3.length-1;}l++;}}static createElement(t,i){const s=l.createElement("template");return s.innerHTML=t,s}}function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(false),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}class R{constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i;}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){const{el:{content:i},parts:s}=this._$AD,e=(t?.creationScope??l).importNode(i,true);P.currentNode=e;let h=P.nextNode(),o=0,n=0,r=s[0];for(;void 0!==r;){if(o===r.index){let i;2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t)),this._$AV.push(i),r=s[++n];}o!==r?.index&&(h=P.nextNode(),o++);}return P.currentNode=l,e}p(t){let i=0;for(const s of this._$AV) void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++;}}class k{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??true;}get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,i=this){t=M(this,t,i),a(t)?t===A||null==t||""===t?(this._$AH!==A&&this._$AR(),this._$AH=A):t!==this._$AH&&t!==E&&this._(t):void 0!==t._$litType$?this.$(t):void 0!==t.nodeType?this.T(t):d(t)?this.k(t):this._(t);}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t));}_(t){this._$AH!==A&&a(this._$AH)?this._$AA.nextSibling.data=t:this.T(l.createTextNode(t)),this._$AH=t;}$(t){const{values:i,_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===e)this._$AH.p(i);else {const t=new R(e,this),s=t.u(this.options);t.p(i),this.T(s),this._$AH=t;}}_$AC(t){let i=C.get(t.strings);return void 0===i&&C.set(t.strings,i=new S(t)),i}k(t){u(this._$AH)||(this._$AH=[],this._$AR());const i=this._$AH;let s,e=0;for(const h of t)e===i.length?i.push(s=new k(this.O(c$1()),this.O(c$1()),this,this.options)):s=i[e],s._$AI(h),e++;e<i.length&&(this._$AR(s&&s._$AB.nextSibling,e),i.length=e);}_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(false,true,s);t!==this._$AB;){const s=i$3(t).nextSibling;i$3(t).remove(),t=s;}}setConnected(t){ void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t));}}class H{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,s.length>2||""!==s[0]||""!==s[1]?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=A;}_$AI(t,i=this,s,e){const h=this.strings;let o=false;if(void 0===h)t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t);else {const e=t;let n,r;for(t=h[0],n=0;n<h.length-1;n++)r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),o||=!a(r)||r!==this._$AH[n],r===A?t=A:t!==A&&(t+=(r??"")+h[n+1]),this._$AH[n]=r;}o&&!e&&this.j(t);}j(t){t===A?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"");}}class I extends H{constructor(){super(...arguments),this.type=3;}j(t){this.element[this.name]=t===A?void 0:t;}}class L extends H{constructor(){super(...arguments),this.type=4;}j(t){this.element.toggleAttribute(this.name,!!t&&t!==A);}}class z extends H{constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5;}_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t;}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t);}}class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s;}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t);}}const B=t$1.litHtmlPolyfillSupport;B?.(S,k),(t$1.litHtmlVersions??=[]).push("3.3.3");const D=(t,i,s)=>{const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c$1(),t),t,void 0,s??{});}return h._$AI(t),h};

/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */const s$1=globalThis;let i$2 = class i extends y$1{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0;}createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){const r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=D(r,this.renderRoot,this.renderOptions);}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(true);}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(false);}render(){return E}};i$2._$litElement$=true,i$2["finalized"]=true,s$1.litElementHydrateSupport?.({LitElement:i$2});const o$2=s$1.litElementPolyfillSupport;o$2?.({LitElement:i$2});(s$1.litElementVersions??=[]).push("4.2.2");

/** Primary languages that are written from right to left. Some browsers do not have `Intl.Locale#getTextInfo` yet. */
const RIGHT_TO_LEFT$1 = new Set('ar ckb dv fa he ps sd ug ur yi'.split(' '));
/** The writing direction of a language. */
const textDirection = (tag) => (RIGHT_TO_LEFT$1.has(primary(tag)) ? 'rtl' : 'ltr');
/** The language subtag alone, without script, region and other subtags. */
const primary = (tag) => tag.split('-', 1)[0];
/** Two-letter tags that are already canonical: all except the few that have since been replaced. */
const PLAIN = /^(?!bh|iw|in|ji|jw|mo|sh|tl|tw)[a-z]{2}$/;
/** A cache of tags, because documents repeat a few of them thousands of times. */
const canonical = new Map();
const MOST_KEPT = 500;
/** The longest text that can be a tag, in characters; the longest tag in use has 35 (RFC 5646, section 4.4.1). */
const LONGEST$1 = 200;
/**
 * Returns a language tag in canonical form.
 * @param text a BCP 47 tag; an underscore as in `lv_LV` is accepted
 * @returns for example `lv-LV`, or undefined if the text is not a valid tag
 */
function canonicalTag(text) {
    // The first call of `Intl` and the first error each cost a page more than a millisecond.
    if (typeof text !== 'string' || text.length > LONGEST$1)
        return undefined;
    if (PLAIN.test(text))
        return text;
    const known = canonical.get(text);
    if (known !== undefined || canonical.has(text))
        return known;
    let tag;
    try {
        tag = Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0];
    }
    catch { }
    if (canonical.size < MOST_KEPT)
        canonical.set(text, tag);
    return tag;
}
/**
 * Finds the best available language with an RFC 4647 lookup: first the tag itself, then with subtags removed from its
 * end.
 * @param tag a canonical tag
 * @param has returns true if a language is available
 */
function lookUp(tag, has) {
    for (let rest = tag; rest; rest = rest.replace(/-?[^-]*$/, '')) {
        if (has(rest))
            return rest;
    }
    return undefined;
}
/** Returns true if two canonical tags have the same language, regardless of region and script. */
const isSameLanguage = (one, other) => primary(one) === primary(other);

/*
 * Days, months and years as text in ISO 8601 order ("2022-09-06", "2022-09", "2022"). A town's date is a day in its own
 * time zone, so nothing here is converted to a moment: `new Date('06.09.2022')` is 9 June in Chromium, and midnight in
 * Riga is the previous day in UTC.
 */
/**
 * The pattern of a plain date for schemas, including leap years, so that a validator rejects what {@link parseDate}
 * rejects.
 */
const PLAIN_DATE = '^\\d{4}(-(0[1-9]|1[0-2]))?$|^(\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2[0-8]))|(\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$';
/** A plain date, or an RFC 3339 date-time that starts with one; seconds and time zone are optional. */
const DATED = /^(\d{4}(?:-\d\d){0,2})(?:(?<=.{10})[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/i;
/** A day in the format of Latvian and other offices: `06.09.2022.`; the last dot is optional. */
const DOTTED = /^(\d\d?)\. ?(\d\d?)\. ?(\d{4})\.?$/;
/**
 * Parses a date exactly as written: a date-time yields the day in its own time zone.
 * @param value ISO 8601 date, month or year, an RFC 3339 date-time, or a date with dots, day first
 * @returns the plain date, or undefined for anything else, including impossible days
 */
function parseDate(value) {
    const text = typeof value === 'string' ? value.trim() : '';
    const date = DATED.exec(text[4] === '-' ? text : text.replace(DOTTED, toIso))?.[1];
    // An impossible day, such as 30 February, becomes a different one. Avoid `toJSON`: Prototype.js replaces it.
    return date && toUtc(date).getUTCDate() === Number(date.slice(8) || 1) ? date : undefined;
}
const toIso = (_, day, month, year) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
/** The moment that a formatter set to UTC prints as this date. */
const toUtc = (date) => new Date(`${date}${'-01-01'.slice(date.length - 4)}T00:00Z`);

/** Fills in the placeholders of a pattern of {@link Forms}. */
const fillDate = (pattern, values) => pattern.replace(/\{(day|month|year)\}/g, (_, name) => values[name]);

/*
 * The only place that creates `Intl` objects. Creating one costs a hundred times more than using it, so the page caches
 * them by kind, language and options. In practice the number of languages on the page bounds the cache; the limit is
 * for pages that set `lang` to thousands of values.
 */
const MOST$2 = 100;
const made = new Map();
/** Returns the object for a key, creating it on first use. */
function shared(key, make) {
    let object = made.get(key);
    if (object === undefined) {
        if (made.size >= MOST$2)
            made.clear();
        made.set(key, (object = make()));
    }
    return object;
}

/** A day whose numbers have one digit. */
const SEPTEMBER = Date.UTC(2022, 8, 6);
/**
 * Creates the formats for a canonical language tag.
 *
 * Languages that separate days and months with dots write them in digits (06.09.2022): that is unambiguous, and needs
 * no inflection in a sentence. Other languages write the month's name (September 6, 2022), since 9/6 is ambiguous.
 * If a browser lacks the words of a language, days are written as in ISO 8601 (2022-09-06), and languages have no name.
 *
 * @param forms how the language writes a day, to avoid `Intl`; undefined for a region that writes it differently
 */
function createFormat(tag, forms) {
    const intl = (kind, options, language = tag) => shared(kind + language + JSON.stringify(options), () => {
        const Kind = Intl[kind];
        // Without a second choice `Intl` would fall back to the browser's language, and sentences would mix languages.
        return new Kind([language, 'en-GB'], options);
    });
    const isKnown = (formatter) => isSameLanguage(formatter.resolvedOptions().locale, tag);
    const year = (value) => forms ? String(value) : intl('NumberFormat', { useGrouping: false }).format(value);
    const date = (date) => {
        const [yearPart = '', month, day] = date.split('-');
        if (!month)
            return year(Number(date));
        const pattern = day ? forms?.day : forms?.month;
        if (pattern) {
            const name = ((day ? undefined : forms?.monthOnlyNames) ?? forms?.monthNames)?.[Number(month) - 1];
            const inWords = { day: String(Number(day)), month: name ?? '', year: yearPart };
            return fillDate(pattern, name ? inWords : { day: day ?? '', month, year: yearPart });
        }
        const options = { timeZone: 'UTC', year: 'numeric', month: '2-digit', day: day && '2-digit' };
        const inDigits = intl('DateTimeFormat', options);
        if (!isKnown(inDigits))
            return date;
        // Not `date` itself: Finnish would write October in digits and September in words.
        if (inDigits.format(SEPTEMBER)[2] === '.')
            return inDigits.format(toUtc(date));
        return intl('DateTimeFormat', { ...options, month: 'long', day: day && 'numeric' }).format(toUtc(date));
    };
    return {
        year,
        date,
        // Swedish writes days as in ISO 8601.
        moment: (ms) => `${date(new Date(ms).toLocaleDateString('sv'))} ${intl('DateTimeFormat', { timeStyle: 'short' }).format(ms)}`,
        languageName(language) {
            const names = intl('DisplayNames', { type: 'language', fallback: 'none' });
            // `of` throws for extensions and private use subtags, which a feed may have.
            return isKnown(names) ? names.of(language.replace(/-.*/, '')) : undefined;
        },
        pluralCategory: (n) => intl('PluralRules').select(n),
        intl,
    };
}

/** Fills in the placeholders of a text, such as `{0}`. Placeholders without a value stay. */
const fill = (template, values = []) => template.split('{').reduce((text, piece) => {
    const value = piece[1] === '}' ? values[Number(piece[0])] : undefined;
    return text + (value === undefined ? `{${piece}` : `${value}${piece.slice(2)}`);
});

/** The text of a source message, in English. */
const inEnglish = (source) => typeof source === 'string'
    ? source
    : source.strings.reduce((text, string, index) => text + String(source.values[index - 1]) + string);
/** Creates the locale for a tag and its language. */
function createLocale(tag, code, { templates, forms: own }) {
    const forms = own && [code, `${code}-${own.region}`].includes(tag) ? own : undefined;
    const format = createFormat(tag, forms);
    return {
        tag,
        code,
        direction: textDirection(tag),
        msg: ((source, { id }) => {
            const template = templates[id];
            return template === undefined
                ? inEnglish(source)
                : fill(template, source.values);
        }),
        plural: (n, id) => templates[`${id}-${format.pluralCategory(n)}`] ?? templates[`${id}-other`],
        format,
        forms,
        extend: (more) => createLocale(tag, code, { ...(own && { forms: own }), templates: { ...more, ...templates } }),
    };
}

/*
 * Decides whether two spellings are the same name. Case, accents, spaces and punctuation never matter. Spellings of one
 * language ("Duesseldorf") apply only to cities in its countries, since elsewhere the same letters are another name:
 * Haenam and Hanam are two cities in Korea.
 */
/** Letters that Unicode does not decompose into a letter and a mark, or that lowercasing keeps apart. */
const LETTERS$2 = {
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    ħ: 'h',
    þ: 'th',
    æ: 'ae',
    œ: 'oe',
    ß: 'ss',
    ı: 'i',
    ς: 'σ',
};
/** Most names have only these letters, so that their key is the lowercase name. */
const PLAIN_LETTERS = /^[a-z]*$/i;
/** Spaces and hyphens that prevent a line break. */
const UNBREAKABLE = /[\u00A0\u2011\u202F]/g;
/** Marks on letters, except strokes through a letter, which no language uses. */
const ACCENTS = /[\u0300-\u0333\u0339-\u036F]+/g;
/** Characters that are invisible or change the direction. A register may have them, since Persian names use some. */
const HIDDEN = /(?!\s)\p{Cc}|[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
/** The key of a name: its letters and digits, without case and accents. "Sonderborg" has the key of "Sønderborg". */
const nameKey = (name) => (PLAIN_LETTERS.test(name) ? name.toLowerCase() : foldedKey(name));
const foldedKey = (name) => [...name.toLowerCase().normalize('NFC').replace(ACCENTS, '')].map(foldedLetter).join('');
const foldLetter = (letter) => letter
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(/[ßıøłđðħþæœς]/, (each) => LETTERS$2[each] ?? each)
    .replace(/(?!\uFEFF)[\p{P}\s]/gu, '');
/** Caches folded letters, since the names of a register share most of them. */
const foldedLetters = new Map();
const MOST_LETTERS = 1000;
function foldedLetter(letter) {
    const known = foldedLetters.get(letter);
    if (known !== undefined)
        return known;
    const folded = foldLetter(letter);
    if (foldedLetters.size < MOST_LETTERS)
        foldedLetters.set(letter, folded);
    return folded;
}
/** Returns true if a name has a key. Of thousands of names, most differ in the first letter and need no folding. */
const hasKey = (name, key) => mayBegin(name, key) && nameKey(name) === key;
/** Returns false if the first letter of a name rules a key out: an ASCII letter is also the first of its key. */
function mayBegin(name, key) {
    // A capital İ becomes two characters in lowercase.
    const first = name.charAt(0).toLowerCase().charAt(0);
    return first < 'a' || first > 'z' || first === key.charAt(0);
}
/**
 * Returns true if a name may be compared by its key. A name with hidden characters or lookalike letters matches only
 * the identical text.
 */
function isPlain(name) {
    const text = name.replace(UNBREAKABLE, ' ');
    return !HIDDEN.test(text) && text.normalize('NFKC') === text.normalize('NFC');
}
/** Alternative spellings, by the countries whose languages use them. */
const SPELLINGS = [
    {
        countries: 'AT CH DE LI LU',
        write: (name) => name
            .replace(/ä/gi, 'ae')
            .replace(/ö/gi, 'oe')
            .replace(/ü/gi, 'ue')
            .replace(/\b(?:st\.|sankt)(?= )/gi, 'sankt'),
    },
    { countries: 'DK NO', write: (name) => name.replace(/ø/gi, 'oe').replace(/å/gi, 'aa') },
    { countries: 'BE CH FR', write: (name) => name.replace(/\b(st|ste)\b[.-]?/gi, 'saint') },
    {
        countries: 'AU CA GB IE NZ US',
        write: (name) => name
            .replace(/^(?:the )?(?:city|town) of | city$/gi, '')
            .replace(/\bst\b\.?/gi, 'saint')
            .replace(/&/g, 'and'),
    },
    { countries: 'LV', write: (name) => name.replace(/ (?:valsts)?pilsēta$/i, '') },
];
/** Returns the alternative spellings of a name in a country. Most countries have none. */
const otherSpellingsIn = (country, name) => SPELLINGS.filter(({ countries }) => countries.includes(country))
    .map(({ write }) => write(name.normalize('NFC')))
    .filter((written) => written !== name);

/** The earliest year accepted for an event. */
const FIRST_YEAR = 1900;
/** Returns true for an integer from 1900 to the current year. */
const isPastYear = (input) => Number.isInteger(input) && input >= FIRST_YEAR && input <= new Date().getFullYear();

/**
 * Bidirectional overrides, embeddings and isolates, NUL and other control characters: none of them belongs in a line of
 * text.
 */
const UNSAFE = /(?!\s)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu;
/** Matches text that cleaning would change, apart from spaces at its ends. */
const UNCLEAN = new RegExp(`[^\\S ]| {2}|${UNSAFE.source}`, 'u');
/** Matches text that contains only spaces, joiners, fillers and invisible marks; U+2800 is the empty Braille cell. */
const INVISIBLE$1 = /^[\s\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]*$/u;
/** Removes control characters, and characters that change the direction of the text after them. */
const withoutUnsafe = (text) => text.replace(UNSAFE, '');
/**
 * Cleans text from a document to a single line: removes control characters, collapses white space, and truncates.
 * @param value anything; only a string (or a number, because some sources use numeric ids) yields text
 * @param limit maximum number of characters; a longer text ends in an ellipsis
 * @returns the text, or undefined if nothing visible is left
 */
function cleanText(value, limit) {
    if (typeof value === 'number')
        return String(value);
    if (typeof value !== 'string')
        return undefined;
    const text = (UNCLEAN.test(value) ? withoutUnsafe(value).replace(/\s+/g, ' ') : value).trim();
    if (INVISIBLE$1.test(text))
        return undefined;
    return text.length > limit ? shorten$2(text, limit) : text;
}
/** Truncates by code points: a cut inside a surrogate pair would leave half a character. */
function shorten$2(text, limit) {
    const characters = [...text.slice(0, 2 * limit + 2)];
    if (characters.length <= limit)
        return text;
    const start = characters.slice(0, limit - 1).join('');
    return `${start.trimEnd()}…`;
}
/** Text without case and accents, for comparison. Converts to uppercase first, which turns ß into SS and ı into I. */
const plainLetters = (text) => text
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '');
/**
 * Text without case, accents, spaces and punctuation, for comparison: creating an `Intl.Collator` takes ten
 * milliseconds.
 */
const plainName = (text) => plainLetters(text).replace(/[\p{P}\s]/gu, '');

/** Returns true if a value is a JSON object (not null, not an array). */
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const OWN = {
    get: (record, key) => (Object.hasOwn(record, key) ? record[key] : undefined),
    has: Object.hasOwn,
};
/**
 * A view of the own properties of a JSON object; empty for any other value. Reading a key never finds an inherited
 * property, so `__proto__` or `constructor` in a document is plain data. It is not a copy: copying an object with 400,000
 * keys would block the page for seconds.
 */
const fields = (value) => new Proxy(isRecord(value) ? value : {}, OWN);
/**
 * The entries of a JSON object; none for any other value. Faster than the entries of a view.
 * @param most maximum number of entries to read
 */
const entriesOf = (value, most = Infinity) => {
    const record = isRecord(value) ? value : {};
    return Object.keys(record)
        .slice(0, most)
        .map((key) => [key, record[key]]);
};
/** A copy of some own properties of a JSON object; empty for any other value. */
const pick = (value, keys) => {
    const record = isRecord(value) ? value : {};
    return Object.fromEntries(keys.filter((key) => Object.hasOwn(record, key)).map((key) => [key, record[key]]));
};
/**
 * Reads the valid entries of a list.
 * @param values an array; any other value has no entries
 * @param most maximum number of entries to read
 * @param readOne converts an entry, or returns undefined to skip it
 */
const collect = (values, most, readOne) => (Array.isArray(values) ? values : [])
    .slice(0, most)
    .map(readOne)
    .filter((value) => value !== undefined);
/** An object without its undefined properties, as the types of optional properties require. */
const defined = (record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/*
 * Each declaration has three uses: it gives a TypeScript type (`Infer`), checks a document at run time (`read`), and
 * contains the published JSON Schema. `read` accepts every document that a full validator accepts, and is more lenient:
 * it drops invalid optional properties, skips invalid list entries, and reports each omission.
 */
/**
 * Checks a document, and copies only declared own properties.
 * @param input any value, usually parsed JSON
 * @param flaws receives the flaws: first the values that were left out, last the reason for rejecting the whole
 * @returns a new value, or undefined if the input as a whole is invalid
 */
function read(declaration, input, flaws = [], path = '') {
    const value = declaration.check(input, flaws, path);
    if (value === undefined)
        flaws.push({ path, expected: declaration.schema });
    return value;
}
// The build for pages removes the second argument from every call.
const declare = (check, schema) => ({ check, schema });
const when = (isAccepted) => (input) => isAccepted(input) ? input : undefined;
/** Text of 1 to `maxLength` characters. Characters that hide or reorder others are removed. */
/* @__NO_SIDE_EFFECTS__ */
const text$2 = (maxLength, description, pattern = '') => {
    const form = pattern && new RegExp(pattern);
    const fits = (input) => input.length <= maxLength || [...input].length <= maxLength;
    return declare((input) => typeof input === 'string' && fits(input) && (!form || form.test(input))
        ? withoutUnsafe(input) || undefined
        : undefined, { type: 'string', minLength: 1, maxLength, ...(pattern && { pattern }), description });
};
/** A day, month or year that exists in the calendar. */
/* @__NO_SIDE_EFFECTS__ */
const plainDate = (description) => declare(when((input) => parseDate(input) === input), { type: 'string', pattern: PLAIN_DATE, description });
/** A rule that JSON Schema has no keyword for. */
const NOT_AFTER_TODAY = 'not after today';
/** A day, month or year not after today. One more day is allowed, since the author's time zone may be ahead. */
/* @__NO_SIDE_EFFECTS__ */
const pastDate = (description) => declare(when((input) => {
    const date = parseDate(input);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    return date !== undefined && date === input && tomorrow.slice(0, date.length) >= date;
}), { type: 'string', pattern: PLAIN_DATE, $comment: NOT_AFTER_TODAY, description });
/* @__NO_SIDE_EFFECTS__ */
const number = (description) => declare(when(Number.isFinite), { type: 'number', description });
/** An integer, optionally with limits. */
/* @__NO_SIDE_EFFECTS__ */
const integer = (description, minimum, maximum) => declare(when((input) => Number.isInteger(input) &&
    !(input < (minimum ?? -Infinity) || input > (maximum ?? Infinity))), { type: 'integer', ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }), description });
/** A year from 1900 to the current one. */
/* @__NO_SIDE_EFFECTS__ */
const pastYear = (description) => declare(when(isPastYear), { type: 'integer', minimum: FIRST_YEAR, description });
/**
 * An optional property that limits the claim of an object. If its value is invalid, the object is rejected, since
 * dropping the property would make the claim stronger.
 */
/* @__NO_SIDE_EFFECTS__ */
const qualifier = (declaration) => ({ ...declaration, isQualifier: true });
/** `null` as an explicit value, which says that something is unknown. */
/* @__NO_SIDE_EFFECTS__ */
const nothing = (description) => declare(when((input) => input === null), { type: 'null', description });
/* @__NO_SIDE_EFFECTS__ */
const flag = (description) => declare(when((input) => typeof input === 'boolean'), { type: 'boolean', description });
/** One of several words. Any other value is rejected, or read as `otherwise` if that is given. */
/* @__NO_SIDE_EFFECTS__ */
const choice = (values, description, otherwise) => declare((input) => values.find((value) => value === input) ?? otherwise, { enum: values, description });
/** A list. Invalid entries and those after `maxItems` are skipped. */
/* @__NO_SIDE_EFFECTS__ */
const listOf$1 = (entry, maxItems, description) => declare((input, flaws, path) => {
    if (!Array.isArray(input))
        return undefined;
    if (input.length > maxItems)
        flaws.push({ path, expected: entry.schema });
    return collect(input, maxItems, (each, index) => read(entry, each, flaws, `${path}/${index}`));
}, { type: 'array', items: entry.schema, maxItems, description });
/**
 * An object with arbitrary keys.
 * @param keyOf maps a key of the document to the key in the result; returns undefined for keys to ignore
 * @param pattern the pattern for keys in the published schema
 * @param most the maximum number of keys that are read
 */
/* @__NO_SIDE_EFFECTS__ */
const mapOf = (entry, description, keyOf = (key) => key, pattern, most = Infinity) => declare((input, flaws, path) => {
    if (!isRecord(input))
        return undefined;
    const keys = Object.keys(input)
        .slice(0, most)
        .filter((key) => keyOf(key) !== undefined);
    const entries = readProperties(input, keys, () => entry, flaws, path);
    return Object.fromEntries(entries.map(([key, value]) => [keyOf(key), value]));
}, { type: 'object', ...(pattern && { propertyNames: { pattern } }), additionalProperties: entry.schema, description });
/** An object with required and optional properties. Unknown properties are ignored. */
/* @__NO_SIDE_EFFECTS__ */
const object = (required, optional, description) => {
    const properties = { ...required, ...optional };
    const keys = Object.keys(properties);
    const declaration = declare((input, flaws, path) => {
        if (!isRecord(input))
            return undefined;
        const result = Object.fromEntries(readProperties(input, keys, (key) => properties[key], flaws, path));
        const isMissing = (key) => !Object.hasOwn(result, key);
        const isWithdrawn = (key) => !!properties[key]?.isQualifier && isMissing(key) && Object.hasOwn(input, key) && input[key] !== undefined;
        return Object.keys(required).some(isMissing) || Object.keys(optional).some(isWithdrawn)
            ? undefined
            : result;
    }, {
        type: 'object',
        required: Object.keys(required),
        properties: Object.fromEntries(Object.entries(properties).map(([key, { schema }]) => [key, schema])),
        description,
    });
    return { ...declaration, keys };
};
/** One of two forms. The first that accepts the value reads it. */
/* @__NO_SIDE_EFFECTS__ */
const either = (one, other, description) => declare((input, flaws, path) => one.check(input, [], path) ?? other.check(input, flaws, path), {
    anyOf: [one.schema, other.schema],
    description,
});
/** Reads own properties, and leaves out missing and invalid ones. Entries make a key such as `__proto__` harmless. */
function readProperties(input, keys, declarationOf, flaws, path) {
    const entries = [];
    for (const key of keys) {
        const declaration = Object.hasOwn(input, key) && input[key] !== undefined ? declarationOf(key) : undefined;
        const value = declaration && read(declaration, input[key], flaws, `${path}/${key}`);
        if (value !== undefined)
            entries.push([key, value]);
    }
    return entries;
}

/** A language tag. Two or three letters rule out names such as `toString`, which are well-formed tags. */
const LANGUAGE = '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$';
const IS_LANGUAGE = new RegExp(LANGUAGE);
/** Maximum number of languages of one text that are read: more than CLDR has, so that a hostile text cannot block the page. */
const MOST_LANGUAGES = 1000;
/** Entries by language tag, in any case. Entries with other keys are ignored. */
/* @__NO_SIDE_EFFECTS__ */
const byLanguage = (entry, description) => mapOf(entry, description, (key) => {
    const tag = canonicalTag(key);
    return tag && IS_LANGUAGE.test(tag) ? tag : undefined;
}, LANGUAGE, MOST_LANGUAGES);
/** Text in one language, or in several by language tag. */
const localText = (description, maxLength = 300) => either(text$2(maxLength), byLanguage(text$2(maxLength)), `${description}, in one language or by language tag`);
/** The plural categories of CLDR (https://cldr.unicode.org/index/cldr-spec/plural-rules). */
const FORMS$1 = {
    zero: text$2(300),
    one: text$2(300),
    two: text$2(300),
    few: text$2(300),
    many: text$2(300),
    other: text$2(300),
};
/** Text for a counted noun: as above, and by plural category if the language inflects it. */
const countedText = (description) => either(text$2(300), byLanguage(either(text$2(300), object({}, FORMS$1, 'By plural category of the language: one, other …'))), `${description}, in one language or by language tag; each as one text, or by plural category (one, few, other …)`);
/**
 * Picks the text for a reader's language, otherwise in English, otherwise in the first language available.
 * @param form picks the plural category for the language that was found
 * @returns undefined if no language has a text
 */
function pickText(local, tag, form = () => 'other') {
    if (typeof local === 'string')
        return { text: local };
    const textIn = (language) => {
        const found = local[language];
        return typeof found === 'object'
            ? (found[form(language)] ?? found.other ?? Object.values(found)[0])
            : found;
    };
    // A language with an empty text, or without any plural form, does not count.
    const language = lookUp(tag, (code) => !!textIn(code)) ?? ['en', ...Object.keys(local)].find(textIn);
    const found = language && textIn(language);
    return found ? { text: found, language: canonicalTag(language) } : undefined;
}

/** The source of a statement. */
const sourceSchema = object({ url: text$2(2048, 'The page that says so', '^https?://') }, {
    name: text$2(200, 'The publisher; by default the host of the page'),
    kind: qualifier(choice(['official', 'reprint', 'press'], 'official: from the network, a National Commission or another public body; reprint: a text by the body in name, on another site; press: a report by others')),
});
/** Rows refer to sources by key, so that each source is written only once. */
const sourcesSchema = mapOf(sourceSchema, 'Sources by a short key of your choice');
/** A key of the document's `sources`. */
const sourceKey = (description = 'Key of one of the sources') => text$2(60, description);

/** Maximum number of rows of a register that are read. */
const MOST_MEMBERS = 5000;
/** One city of the register. Without `since` or `seen` the row does not claim a membership. */
const memberSchema = object({
    id: text$2(80, 'Stable id, made of country and name, such as lv-ventspils'),
    city: text$2(120, 'The name as the source spells it'),
    country: text$2(2, 'ISO 3166-1 alpha-2 code', '^[A-Z]{2}$'),
    source: sourceKey('Key of the source for the membership'),
}, {
    names: byLanguage(text$2(120), 'The name in other languages, by language tag'),
    status: qualifier(choice(['joined', 'seen', 'award', 'left'], 'The strongest claim allowed. joined: a member since it joined; seen: a member in the year of a source; award: received an award; left: no longer a member. By default the other properties decide')),
    since: qualifier(pastYear('Year when the city joined')),
    seen: qualifier(pastYear('The newest year when a source shows the city as a member')),
    seenSource: qualifier(sourceKey('Key of the source for seen, if it is not the source for the membership')),
    until: qualifier(pastYear('Year when the membership ended')),
    gone: qualifier(pastYear('A year when a source shows that the city is no longer a member, if the year of its end is unknown')),
    goneSource: qualifier(sourceKey('Key of the source for gone')),
    awards: listOf$1(object({ year: pastYear('Year of the award'), source: sourceKey() }, {}), 20, 'Learning City Awards received'),
    checked: qualifier(pastDate('When the row was last compared with its source; by default the date of the register')),
    note: text$2(500, 'A note for readers of the row'),
});
/** Normalises an id for comparison, ignoring case and invisible characters. */
const idKey = (id) => withoutUnsafe(id).normalize('NFC').trim().toLowerCase();
/** Returns true if the years are in a possible order. A city is never both a member and not a member in one year. */
function isCoherent({ since, seen, until, gone }) {
    const isBefore = (one, other, isSameYear) => one === undefined || other === undefined || one < other || (isSameYear && one === other);
    return (isBefore(since, seen, true) &&
        isBefore(since, until, true) &&
        isBefore(seen, until, true) &&
        isBefore(since, gone, false) &&
        isBefore(seen, gone, false) &&
        isBefore(until, gone, true));
}
/** The cities of a network, each with its source: the document that `<learning-city-badge>` reads. */
const registerSchema = object({
    members: listOf$1(memberSchema, MOST_MEMBERS),
    sources: sourcesSchema,
    checked: pastDate('When the register was last compared with its sources'),
}, {}, 'Cities of the network, each with its source. A city that is not listed may still be a member');

/**
 * Returns a function that caches its last result as long as the arguments are the same (`===`). A rejected promise is
 * not cached.
 */
function memoizeLast(compute) {
    let last;
    return (...args) => {
        if (last?.args.length !== args.length || !last.args.every((arg, index) => arg === args[index])) {
            const result = compute(...args);
            last = { args, result };
            if (result instanceof Promise) {
                result.catch(() => {
                    if (last?.result === result)
                        last = undefined;
                });
            }
        }
        return last.result;
    };
}

/** An error with a code. Its message is one sentence for the page's developer, and is never shown to the public. */
class Problem extends Error {
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
        this.page = options?.page;
    }
}
/**
 * Converts any error to a problem. Parsers throw a `SyntaxError` for malformed text; any other error while reading a
 * document counts as a wrong shape.
 * A problem is recognized by its code, because each file of the page bundle has a separate class.
 */
function asProblem(error) {
    if (typeof error?.code === 'string')
        return error;
    return error instanceof SyntaxError
        ? new Problem('syntax', error.message, { cause: error })
        : new Problem('shape', String(error), { cause: error });
}

/**
 * Returns an address that is safe to follow or to load. It is parsed before it is checked, so `java\nscript:` and
 * similar tricks are judged the way a browser reads them.
 * @param value anything
 * @param base the base of a relative address
 * @returns the absolute address, or undefined unless it is `http:` or `https:` and at most 2048 characters long
 */
function safeUrl(value, base) {
    if (typeof value !== 'string' || !value.trim())
        return undefined;
    try {
        const { href, protocol } = new URL(value, base);
        return (protocol === 'https:' || protocol === 'http:') && href.length <= 2048 ? href : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * Returns an address that belongs to a document. Only the document's own host is accepted, because the page has named
 * no other.
 * @param base the document's address; without it the address has to be absolute, and is its own base
 * @returns the absolute address, or undefined if the scheme, host or port differs
 */
function onSameHost(value, base) {
    const address = safeUrl(value, base);
    return address && safeUrl('/', address) === safeUrl('/', base ?? address) ? address : undefined;
}
/** The host of an address in everyday notation: without `www.`. */
const hostName = (url) => new URL(url).hostname.replace(/^www\./, '');

/**
 * Returns the value that was read.
 * @throws {Problem} `shape` if nothing could be read. The message names the value that was rejected; required ones are
 *   read first
 */
function orProblem(value, flaws, kind) {
    if (value)
        return value;
    throw new Problem('shape', `not ${kind} ${flaws.find(({ path }) => /^\/\w+$/.test(path))?.path ?? ''}`);
}
/** Returns true if a row names a source with a valid page address. */
const isTraced = ({ sources }) => ({ source }) => !!safeUrl(sources[source]?.url);

/** A shorter text is parsed in a fraction of a second, however deep it is nested. */
const LONG = 500_000;
/** The deepest nesting of a long text; no format that is read has more than ten levels. */
const MAX_DEPTH$3 = 500;
/**
 * Parses JSON; returns a value that is already parsed unchanged.
 * @throws {Problem} `syntax` if the text as a whole is not JSON, or a long text is nested more than 500 deep; no partial
 *   result is returned
 */
function parseJson(text) {
    if (typeof text !== 'string')
        return text;
    if (text.length > LONG && isTooDeep(text))
        throw new Problem('syntax', `not JSON: nested more than ${MAX_DEPTH$3} deep`);
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (cause) {
        throw new Problem('syntax', text ? `not JSON: ${text.slice(0, 40)}…` : 'an empty answer', { cause });
    }
}
/** Returns true if lists and objects are nested too deep: `JSON.parse` takes seconds for two million levels. */
function isTooDeep(text) {
    let depth = 0;
    let isInText = false;
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (isInText) {
            if (character === '\\')
                at++;
            else if (character === '"')
                isInText = false;
        }
        else if (character === '"')
            isInText = true;
        else if (character === '[' || character === '{') {
            if (++depth > MAX_DEPTH$3)
                return true;
        }
        else if (character === ']' || character === '}')
            depth--;
    }
    return false;
}

/**
 * Reads a register of cities, parsed or as text. It leaves out rows and awards without a valid source, rows with a
 * duplicate id, and rows with contradictory years. Rows and sources of a text, which is immutable, are read on first
 * use, and only once for all elements of a page.
 * @throws {Problem} `syntax`, `shape`
 */
const readRegister = (document) => typeof document === 'string' ? readText$2(document) : readDocument$1(document);
function readDocument$1(document) {
    const flaws = [];
    const isText = typeof document === 'string';
    const input = pick(parseJson(document), registerSchema.keys);
    const { members: rows, sources: given } = input;
    const head = {
        ...input,
        members: Array.isArray(rows) ? [] : rows,
        sources: isText && isRecord(given) ? {} : given,
    };
    const { checked, ...headRead } = orProblem(read(registerSchema, head, flaws), flaws, 'a register');
    const sources = isText ? lazySources(given) : headRead.sources;
    const traced = isTraced({ sources });
    const isDuplicate = duplicateIds(rows);
    const readRow = (row) => {
        const member = read(memberSchema, row);
        if (!member || isDuplicate(member.id) || !isCoherent(member))
            return undefined;
        const { source, seenSource = source, goneSource = source } = member;
        return [source, seenSource, goneSource].every((key) => traced({ source: key }))
            ? { ...member, awards: (member.awards ?? []).filter(traced) }
            : undefined;
    };
    const readRows = (isWanted = () => true) => {
        const unreadable = [];
        const members = collect(rows, MOST_MEMBERS, (row) => {
            if (!isWanted(row))
                return undefined;
            const member = readRow(row);
            if (!member)
                unreadable.push(row);
            return member;
        });
        return unreadable.length ? members.filter(hasNoNamesakeIn(unreadable)) : members;
    };
    if (!isText)
        return { sources, checked, members: readRows() };
    let members;
    const found = new Map();
    return {
        sources,
        checked,
        get members() {
            return (members ??= readRows());
        },
        named(city) {
            let few = found.get(city);
            if (!few)
                found.set(city, (few = readRows(isNamed(city))));
            return few;
        },
    };
}
const readText$2 = memoizeLast(readDocument$1);
/** Sources by key, each read on first use. The object has no own keys. */
const lazySources = (given) => new Proxy({}, { get: (_, key) => read(sourceSchema, fields(given)[String(key)]) });
/**
 * Matches rows without a namesake in the same country among the unreadable rows. If the namesake were readable, the
 * name would be ambiguous, and neither row would be stated.
 */
function hasNoNamesakeIn(unreadable) {
    const keysOf = ({ city, names }, country) => [city, ...valuesOf(names)].flatMap((name) => typeof name === 'string' ? `${typeof country === 'string' ? country : ANY} ${nameKey(withoutUnsafe(name))}` : []);
    const keys = new Set(unreadable.map(fields).flatMap((row) => keysOf(row, row.country)));
    return (member) => ![...keysOf({ ...member }, member.country), ...keysOf({ ...member }, ANY)].some((key) => keys.has(key));
}
const valuesOf = (names) => entriesOf(names).map(([, name]) => name);
/** A placeholder for an unreadable country. */
const ANY = '*';
/** Matches ids that several rows have, readable or not: with a duplicate id, none of the rows can be trusted. */
function duplicateIds(rows) {
    let duplicates;
    return (id) => {
        if (!duplicates) {
            const seen = new Set();
            duplicates = new Set();
            for (const row of Array.isArray(rows) ? rows : []) {
                const id = isRecord(row) && typeof row.id === 'string' ? idKey(row.id) : undefined;
                if (id === undefined)
                    continue;
                if (seen.has(id))
                    duplicates.add(id);
                seen.add(id);
            }
        }
        return duplicates.has(idKey(id));
    };
}
/** Matches raw rows that may describe a city, by id or by any name. */
function isNamed(city) {
    const wanted = idKey(city);
    const key = nameKey(city);
    const isSame = (text) => typeof text === 'string' && mayBegin(text, key) && nameKey(withoutUnsafe(text)) === key;
    return (row) => {
        // The row is compared without a copy; `read` takes only own properties from matching rows.
        if (!isRecord(row))
            return false;
        const { id, city: name, names } = row;
        return (typeof id === 'string' && idKey(id) === wanted) || isSame(name) || valuesOf(names).some(isSame);
    };
}

let importer = (_file, load) => load();
/** Imports a file on demand: as bundled, or with the function passed to `setImporter`. */
const importFile = (file, load) => importer(file, load);

/**
 * A module that is loaded when it is first needed, with an `import()` that bundlers can find. In the page bundle each
 * module is a file next to the script.
 */
class OnDemand {
    #file;
    #import;
    #module;
    #request;
    /** @param file its name in the page bundle */
    constructor(file, load) {
        this.#file = file;
        this.#import = load;
    }
    /** The module, or undefined before it has arrived. */
    get module() {
        return this.#module;
    }
    /** Sets the module for servers, so that `use` is synchronous. */
    provide(module) {
        this.#module = module;
    }
    /** Starts the request early. A failure is reported by `load` and `use`. */
    preload() {
        this.load().catch(() => undefined);
    }
    /**
     * Loads the module once. After a failure, the next call tries again, with the same address and hash.
     * @throws {Problem} `network` or `policy`, as a rejection
     */
    load() {
        if (this.#module)
            return Promise.resolve(this.#module);
        this.#request ??= importFile(this.#file, this.#import).then((module) => (this.#module = module), (cause) => {
            this.#request = undefined;
            if (isProblem(cause))
                throw cause;
            const remedy = 'publish all files of one version together, and allow them in script-src';
            throw new Problem('network', `${this.#file} could not be loaded (${String(cause)}): ${remedy}`, { cause });
        });
        return this.#request;
    }
    /**
     * Calls the callback with the module.
     * @returns the callback's result: immediately if the module has arrived, otherwise as a promise
     * @throws {Problem} `network`, as a rejection
     */
    use(callback) {
        return this.#module ? callback(this.#module) : this.load().then(callback);
    }
}
/**
 * Returns true for a problem from the importer. Checks the code, because each file of the page bundle has a separate
 * class.
 */
const isProblem = (cause) => ['network', 'policy'].includes(cause?.code ?? '');

// Do not modify this file by hand!
// Re-generate this file by running npm run data
const countryFiles = /* @__PURE__ */ new Map([
    ['ar', new OnDemand('countries/ar.js', () => import('../countries/ar.js'))],
    ['bg', new OnDemand('countries/bg.js', () => import('../countries/bg.js'))],
    ['cs', new OnDemand('countries/cs.js', () => import('../countries/cs.js'))],
    ['da', new OnDemand('countries/da.js', () => import('../countries/da.js'))],
    ['de', new OnDemand('countries/de.js', () => import('../countries/de.js'))],
    ['el', new OnDemand('countries/el.js', () => import('../countries/el.js'))],
    ['en', new OnDemand('countries/en.js', () => import('../countries/en.js'))],
    ['es', new OnDemand('countries/es.js', () => import('../countries/es.js'))],
    ['et', new OnDemand('countries/et.js', () => import('../countries/et.js'))],
    ['fi', new OnDemand('countries/fi.js', () => import('../countries/fi.js'))],
    ['fr', new OnDemand('countries/fr.js', () => import('../countries/fr.js'))],
    ['ga', new OnDemand('countries/ga.js', () => import('../countries/ga.js'))],
    ['hr', new OnDemand('countries/hr.js', () => import('../countries/hr.js'))],
    ['hu', new OnDemand('countries/hu.js', () => import('../countries/hu.js'))],
    ['it', new OnDemand('countries/it.js', () => import('../countries/it.js'))],
    ['ko', new OnDemand('countries/ko.js', () => import('../countries/ko.js'))],
    ['lt', new OnDemand('countries/lt.js', () => import('../countries/lt.js'))],
    ['lv', new OnDemand('countries/lv.js', () => import('../countries/lv.js'))],
    ['mt', new OnDemand('countries/mt.js', () => import('../countries/mt.js'))],
    ['nb', new OnDemand('countries/nb.js', () => import('../countries/nb.js'))],
    ['nl', new OnDemand('countries/nl.js', () => import('../countries/nl.js'))],
    ['pl', new OnDemand('countries/pl.js', () => import('../countries/pl.js'))],
    ['pt', new OnDemand('countries/pt.js', () => import('../countries/pt.js'))],
    ['pt-BR', new OnDemand('countries/pt-BR.js', () => import('../countries/pt-BR.js'))],
    ['ro', new OnDemand('countries/ro.js', () => import('../countries/ro.js'))],
    ['ru', new OnDemand('countries/ru.js', () => import('../countries/ru.js'))],
    ['sk', new OnDemand('countries/sk.js', () => import('../countries/sk.js'))],
    ['sl', new OnDemand('countries/sl.js', () => import('../countries/sl.js'))],
    ['sv', new OnDemand('countries/sv.js', () => import('../countries/sv.js'))],
    ['tr', new OnDemand('countries/tr.js', () => import('../countries/tr.js'))],
    ['uk', new OnDemand('countries/uk.js', () => import('../countries/uk.js'))],
    ['vi', new OnDemand('countries/vi.js', () => import('../countries/vi.js'))],
    ['zh-Hans', new OnDemand('countries/zh-Hans.js', () => import('../countries/zh-Hans.js'))],
]);

// Do not modify this file by hand!
// Re-generate this file by running npm run locales
const en$2 = {};
const lv$1 = {
    award: '{0}. gadā saņēma UNESCO Izglītības pilsētas balvu',
    checked: 'Pārbaudīts: {0}',
    gone: 'Bija UNESCO Izglītības pilsēta {0}. gadā, bet {1}. gadā vairs nebija',
    seen: 'UNESCO Izglītības pilsēta {0}. gadā',
    since: 'UNESCO Izglītības pilsēta kopš {0}. gada',
    stated: 'Norāda šī vietne',
    unlisted: 'Nav iekļauta šajā reģistrā. Tas nenozīmē, ka pilsēta nav tīkla dalībniece.',
    until: 'Bija UNESCO Izglītības pilsēta līdz {0}. gadam',
};

var inside = /*#__PURE__*/Object.freeze({
    __proto__: null,
    en: en$2,
    lv: lv$1
});

/**
 * Adds the messages of a view to a locale. The view module contains them in English and Latvian, keyed by language
 * code; every other language has a single file with all messages.
 */
const withWords = (locale, inside) => locale.extend((Object.hasOwn(inside, locale.code) && inside[locale.code]) || {});

/**
 * @license
 * Copyright 2021 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
/**
 * Tag that allows expressions to be used in localized non-HTML template
 * strings.
 *
 * Example: msg(str`Hello ${this.user}!`);
 *
 * The Lit html tag can also be used for this purpose, but HTML will need to be
 * escaped, and there is a small overhead for HTML parsing.
 *
 * Untagged template strings with expressions aren't supported by lit-localize
 * because they don't allow for values to be captured at runtime.
 */
const _str = (strings, ...values) => ({
    strTag: true,
    strings,
    values,
});
const str = _str;

/** The number of first letters that similar names share. */
const NEAR = 4;
/**
 * Finds a city by any of its names, or by its id.
 * @param city the name or id. Names are compared by `nameKey`, and if that finds nothing, by `otherSpellingsIn` the
 *   country. Brackets belong to the name: "Santiago" is not "Santiago (Nuevo León)"
 * @param country ISO 3166-1 alpha-2 code, to tell namesakes apart; by default any country
 */
function findMembership(register, city = '', country = '') {
    // `trim` would remove a byte order mark, which counts as a hidden character here.
    const wanted = city.includes('\uFEFF') ? city : city.trim();
    const code = country.trim().toUpperCase();
    const here = (members) => code ? members.filter((member) => member.country === code) : members;
    const exactly = (members) => firstFound(() => here(members).filter(({ id }) => idKey(id) === idKey(wanted)), () => here(members).filter(isCalled(wanted)));
    const candidates = firstFound(() => exactly(register.named?.(wanted) ?? register.members), () => here(register.members).filter(isAlsoCalled(wanted)));
    const [member] = candidates;
    if (candidates.length > 1 || !wanted || !(member ?? register.members.length))
        return { kind: 'unclear', candidates };
    const kind = member && kindOf$1(member);
    const source = member && register.sources[sourceOf(kind, member)];
    if (kind && source)
        return { kind, member, source };
    return {
        kind: 'not-listed',
        near: here(register.members).filter(beginsLike(wanted)).slice(0, 5),
        country: /^[A-Z]{2}$/.test(code) ? code : undefined,
    };
}
/** Returns the strongest claim that a row supports and its status allows; undefined if it supports no claim. */
function kindOf$1({ status, since, seen, until, gone, awards, }) {
    if (status === 'award')
        return awards?.length ? 'awarded' : undefined;
    if (until !== undefined || (gone !== undefined && (seen ?? since) !== undefined))
        return 'ended';
    if (gone !== undefined || status === 'left')
        return undefined;
    if (since !== undefined && (!status || status === 'joined'))
        return 'member';
    if (seen !== undefined)
        return 'seen';
    return awards?.length ? 'awarded' : undefined;
}
/** The key of the source that supports a statement. */
const sourceOf = (kind, { source, seenSource = source, awards }) => (kind === 'seen' && seenSource) || (kind === 'awarded' && awards?.[0]?.source) || source;
/** Returns the first non-empty list; later lists are not evaluated. */
const firstFound = (...lists) => {
    for (const list of lists) {
        const found = list();
        if (found.length)
            return found;
    }
    return [];
};
const namesOf = ({ city, names = {} }) => [city, ...Object.values(names)];
/** Caches the keys of each member's names, since one search compares them up to three times. */
const keyCache = new WeakMap();
function keysOf(member) {
    let keys = keyCache.get(member);
    if (!keys)
        keyCache.set(member, (keys = namesOf(member).map(nameKey)));
    return keys;
}
/** Matches members by name. */
function isCalled(wanted) {
    if (!isPlain(wanted))
        return (member) => namesOf(member).includes(wanted);
    const key = nameKey(wanted);
    return (member) => !!key && keysOf(member).includes(key);
}
/** Matches members with a name that begins with the same letters. */
function beginsLike(wanted) {
    const start = nameKey(wanted).slice(0, NEAR);
    return (member) => start.length === NEAR && keysOf(member).some((key) => key.startsWith(start));
}
/** Matches members by the spellings that the languages of their country use. */
function isAlsoCalled(wanted) {
    if (!isPlain(wanted))
        return () => false;
    const key = nameKey(wanted);
    const wantedIn = new Map();
    return (member) => {
        const { country } = member;
        let spellings = wantedIn.get(country);
        if (!spellings)
            wantedIn.set(country, (spellings = otherSpellingsIn(country, wanted).map(nameKey).filter(Boolean)));
        if (spellings.some((spelling) => keysOf(member).includes(spelling)))
            return true;
        const others = namesOf(member).flatMap((name) => otherSpellingsIn(country, name));
        return others.some((other) => [key, ...spellings].some((each) => each && hasKey(other, each)));
    };
}
/** A member's name in the reader's language if the register has it, otherwise its main name. */
function memberName({ names = {}, city }, language) {
    const found = lookUp(language, (tag) => !!names[tag]);
    return (found && names[found]) ?? city;
}

/**
 * The name of a source, or its host, as text: "Source: uil.unesco.org".
 * @param year the year that the source is about, if readers should know it
 */
function sourceText(locale, { name, url, kind }, year) {
    const { msg, format } = locale;
    const host = hostName(url);
    const who = name && kind === 'reprint'
        ? msg(str `${name}, reprinted by ${host}`, {
            id: 'reprint',
            desc: 'The author of a text, and the host of the site that reprints it',
        })
        : (name ?? host);
    const source = year ? `${who} (${format.year(year)})` : who;
    return msg(str `Source: ${source}`, { id: 'source', desc: 'With the name or the host of a source' });
}

/**
 * Makes the statement about a city, in a locale that has the badge's words.
 * @param city the name as the page gives it, for a city without a row
 */
function statementIn(locale, city, membership, { checked, sources }, countryName) {
    const row = 'member' in membership ? membership : undefined;
    const code = row ? row.member.country : 'country' in membership ? membership.country : undefined;
    const country = code && (countryName(code) ?? code);
    const name = row ? memberName(row.member, locale.code) : city;
    const awards = (row?.member.awards ?? []).map(({ year, source }) => {
        const { url } = sources[source] ?? {};
        return awardWords(locale, year) + (url && source !== row?.member.source ? ` (${hostName(url)})` : '');
    });
    return {
        ...splitName(name, country),
        words: wordsFor(locale, membership),
        // Without a membership, the first award is the statement itself.
        awards: row?.kind === 'awarded' ? awards.slice(1) : awards,
        origin: [
            membership.kind === 'stated'
                ? locale.msg('Stated by this site', { id: 'stated', desc: 'Below a statement that no register confirms' })
                : locale.msg(str `Checked: ${locale.format.date(row?.member.checked ?? checked)}`, {
                    id: 'checked',
                    desc: 'When the register was last compared with its sources',
                }),
            ...(row ? evidence(row, sources).map(({ source, year }) => sourceText(locale, source, year)) : []),
        ],
        url: row?.source.url,
    };
}
/** Splits "Nam-gu (Ulsan)", so that the country joins the qualifier in one pair of brackets. */
function splitName(city, country) {
    const [, name = city, qualifier] = (country && /^(.*\S)\s*\(([^()]+)\)$/.exec(city)) || [];
    return { city: name, qualifier, country };
}
/** The place as it follows a city's name: "(Ulsan, South Korea)". Empty if the country is unknown. */
function placeInBrackets({ qualifier, country }, code) {
    if (!country)
        return '';
    const place = qualifier ? `${qualifier}, ${country}` : country;
    return hasWideBrackets(code) ? `（${place}）` : `(${place})`;
}
/** Chinese has brackets as wide as a character, which include their space. */
const hasWideBrackets = (code) => code.startsWith('zh');
/** The sources of a statement. Each has the year that it is about, so that readers know how old the evidence is. */
function evidence({ kind, member, source }, sources) {
    const { since, seen, gone, until, awards } = member;
    const other = (key, year) => {
        const found = key === undefined ? undefined : sources[key];
        return found ? [{ source: found, year }] : [];
    };
    switch (kind) {
        case 'member':
            return member.seenSource && seen
                ? [{ source, year: since }, ...other(member.seenSource, seen)]
                : [{ source, year: seen ?? since }];
        case 'seen':
            return [{ source, year: seen }];
        case 'ended':
            if (until !== undefined)
                return [{ source, year: until }];
            return member.goneSource
                ? [{ source, year: seen ?? since }, ...other(member.goneSource, gone)]
                : [{ source, year: gone }];
        case 'awarded':
            return [{ source, year: awards?.[0]?.year }];
    }
}
function wordsFor(locale, membership) {
    const { msg, format } = locale;
    switch (membership.kind) {
        case 'member':
            return sinceWords(locale, membership.member.since ?? 0);
        case 'stated':
            return sinceWords(locale, membership.since);
        case 'seen':
            return msg(str `UNESCO learning city in ${format.year(membership.member.seen ?? 0)}`, {
                id: 'seen',
                desc: 'Below the name of the city; with the newest year that a source shows it as a member',
            });
        case 'ended': {
            const { until, gone, seen, since } = membership.member;
            return until === undefined
                ? msg(str `Was a UNESCO learning city in ${format.year(seen ?? since ?? 0)}, but no longer in ${format.year(gone ?? 0)}`, {
                    id: 'gone',
                    desc: 'Below the name of the city; with a year when it was a member and a later year when it was not',
                })
                : msg(str `Was a UNESCO learning city until ${format.year(until)}`, {
                    id: 'until',
                    desc: 'Below the name of the city; with the year when its membership ended',
                });
        }
        case 'awarded':
            return awardWords(locale, membership.member.awards?.[0]?.year ?? 0);
        case 'not-listed':
            return msg('Not listed in this register. That does not mean the city is not a member.', {
                id: 'unlisted',
                desc: 'Below the name of a city that is not in the register',
            });
    }
}
const sinceWords = ({ msg, format }, year) => msg(str `UNESCO learning city since ${format.year(year)}`, {
    id: 'since',
    desc: 'Below the name of the city; with the year when it joined',
});
const awardWords = ({ msg, format }, year) => msg(str `Received the UNESCO Learning City Award in ${format.year(year)}`, {
    id: 'award',
    desc: 'Below the name of the city; with the year of the award',
});

/**
 * Names of countries in a language. The library has the names for its own register; for other countries, such as those
 * in the register of another network, the browser provides them.
 * @param tag the language
 * @param names names by country code; empty if they could not be loaded
 */
function countryNamesIn(tag, names = {}) {
    let others;
    return (code) => {
        if (Object.hasOwn(names, code))
            return names[code];
        try {
            others ??= new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' });
            return others.of(code);
        }
        catch {
            return undefined;
        }
    };
}

/*
 * The drawing of the badge: the roofs of a town above an open book. It is our own work and resembles no emblem. Its
 * square has 48 units; the town is a line two units wide, the book is filled.
 */
const MARK$1 = {
    size: 48,
    line: 2,
    town: 'M10 32V19l7-6 7 6v13V9l4-4 4 4v23V16h6v16',
    book: 'M4 34q12-4 20 3 8-7 20-3v6q-12-4-20 3-8-7-20-3z',
};

/* Everything that a badge needs once it has data, loaded on demand together with the data. */
/** Keeps the locale of the last rendering, since most pages have one language. */
const withBadgeWords = memoizeLast((locale) => withWords(locale, inside));
/** Makes the statement about a city. Words that the language file does not have come from this module. */
const statementFor = (locale, city, membership, register, countryName) => statementIn(withBadgeWords(locale), city, membership, register, countryName);

/** An empty register, for a membership that the site itself states. Its date is required, but never shown. */
const NO_REGISTER = { checked: '2013', sources: {}};

/** The number of letters to insert, delete, replace or swap to turn one name into another. */
function editDistance(one, other) {
    const [from, to] = [one, other].map((name) => Array.from(name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()));
    if (!from || !to || Math.abs(from.length - to.length) > 3)
        return Infinity;
    let before = [];
    let last = to.map((_, index) => index);
    last.push(to.length);
    from.forEach((letter, row) => {
        const next = [row + 1];
        to.forEach((wanted, column) => {
            const swapped = letter === to[column - 1] && wanted === from[row - 1] ? (before[column - 1] ?? Infinity) + 1 : Infinity;
            next.push(Math.min((last[column] ?? 0) + Number(letter !== wanted), (last[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1, swapped));
        });
        before = last;
        last = next;
    });
    return last.at(-1) ?? 0;
}
/**
 * Returns the known word that a word probably misspells: the same except for case and punctuation, or with one wrong
 * letter, or two in long words.
 */
function suggest(word, known) {
    const plain = (text) => text.replace(/[^\p{L}\p{N}]/gu, '');
    const near = known
        .map((other) => ({ other, far: editDistance(plain(word), plain(other)) }))
        .filter(({ other, far }) => far <= (other.length < 6 ? 1 : 2))
        .sort((one, two) => one.far - two.far);
    return near[0]?.other;
}

/* Suggestions for a city that is not in a register. */
const MOST_ROWS = 5;
/** The largest edit distance of a misspelling. Short names allow less: Hull and Gulu are two cities. */
const maxDistance = (letters) => (letters < 4 ? 0 : letters < 7 ? 1 : 2);
/**
 * Finds rows with the same name in any country, ignoring brackets, and rows with a similar name in the given country.
 * Rows that state nothing are left out.
 * @param country by default any country
 * @returns the most similar first
 */
function similarMembers(register, city, country = '') {
    const anywhere = findMembership(register, city);
    const sameName = 'member' in anywhere ? [anywhere.member] : 'candidates' in anywhere ? anywhere.candidates : [];
    const isHere = (member) => !country || member.country === country.toUpperCase();
    const near = register.members
        .map((member) => ({ member, distance: distanceTo(member, city) }))
        .filter(({ member, distance }) => distance === 0 || (distance < Infinity && isHere(member)))
        .sort((one, other) => one.distance - other.distance)
        .map(({ member }) => member);
    const { sources, checked } = register;
    const canBeStated = (member) => 'member' in findMembership({ sources, checked, members: [member] }, member.city);
    // Compared by id: a register read from text creates a new object when a row is looked up by name.
    const byId = new Map([...sameName, ...near].map((member) => [member.id, member]));
    return [...byId.values()].filter(canBeStated).slice(0, MOST_ROWS);
}
/** The edit distance to the most similar name of a row; Infinity if it is too large for a misspelling. */
const distanceTo = ({ city, names = {} }, wanted) => Math.min(...[city, ...Object.values(names)].map((name) => distanceBetween(name, wanted)));
function distanceBetween(one, other) {
    const [bare, otherBare] = [one, other].map((name) => nameKey(name.replace(/[(（].*[)）]/u, '')));
    if (bare && bare === otherBare)
        return 0;
    const [key, otherKey] = [nameKey(one), nameKey(other)];
    const distance = editDistance(key, otherKey);
    // A different first letter counts twice: it is rarely mistyped, though spellings differ (Kordoba).
    const weight = distance + Number(key.charAt(0) !== otherKey.charAt(0));
    return weight <= maxDistance(Math.min(Array.from(key).length, Array.from(otherKey).length)) ? distance : Infinity;
}

/* The text of a badge file. It comes from the element's own code, so that both say the same. */
/** Loads the country names of a language. */
async function wordingIn(locale) {
    const file = await countryFiles.get(locale.code)?.load();
    return { locale, countryName: countryNamesIn(locale.tag, file?.names) };
}
/**
 * Makes the text of a badge from a register, or says why the register does not support a statement.
 * @param href the address to link to; by default the source
 */
function contentFromRegister(register, city, country, wording, href) {
    const membership = findMembership(register, city, country);
    switch (membership.kind) {
        case 'unclear':
            return { refusal: whyUnclear(register, city, membership.candidates) };
        case 'not-listed':
            return { refusal: whyNotListed(register, city, country) };
        default: {
            const id = 'member' in membership ? membership.member.id : '';
            return toContent(wording, city, membership, register, id, href);
        }
    }
}
/** Makes the text of a badge from the city's own statement; its source is the city's page. */
function contentFromCity(city, country, since, href, wording) {
    const stated = { kind: 'stated', since, country: country?.toUpperCase() };
    const content = toContent(wording, city, stated, NO_REGISTER, 'own', href);
    // In a file, "this site" would not tell readers which site.
    return { ...content, origin: [...content.origin, sourceText(wording.locale, { url: href })] };
}
function toContent({ locale, countryName }, name, membership, register, id, href) {
    const { city, qualifier, country, words, awards, origin, url } = statementFor(locale, name, membership, register, countryName);
    const cityName = clean(city);
    const inBrackets = clean(placeInBrackets({ qualifier, country }, locale.code));
    const place = inBrackets && (hasWideBrackets(locale.code) ? '' : ' ') + inBrackets;
    return {
        locale,
        id: id.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
        city: cityName + place,
        name: cityName,
        place,
        words,
        awards: awards.map(clean),
        origin: origin.map(clean),
        href: href ?? url,
    };
}
const clean = (text) => cleanText(text, 300) ?? '';
const rowName = ({ city, country, id }) => `${city}, ${country} (${id})`;
function whyUnclear({ members }, city, candidates) {
    if (!members.length)
        return 'the register has no rows, so it says nothing about membership';
    if (!city.trim())
        return 'no city given';
    const isOneCountry = new Set(candidates.map(({ country }) => country)).size < candidates.length;
    return `${city} matches several rows: ${candidates.map(rowName).join('; ')}. ${isOneCountry ? 'Two of them are in the same country: use an id as --city' : 'Choose one with --country'}`;
}
function whyNotListed(register, city, country) {
    const why = `${city}${country ? `, ${country.toUpperCase()}` : ''} has no membership or award in this register`;
    const similar = similarMembers(register, city, country);
    return [
        why,
        ...(isPlain(city) ? [] : ['The name has hidden or lookalike characters']),
        'That does not mean that the city is not a member; to state its membership yourself, use --since and --href',
        ...(similar.length ? [`Similar: ${similar.map(rowName).join('; ')}`] : []),
    ].join('. ');
}

/* The variants, themes and colours of badge files, shared by all formats. */
const VARIANTS = ['card', 'seal', 'inline'];
/** Deep water and lamplight. The contrast with the background is at least 7 for text and 3 for drawings. */
const COLOURS$1 = {
    light: {
        surface: '#ffffff',
        line: '#c3d0d6',
        ink: '#14252e',
        quiet: '#3f5460',
        accent: '#12495a',
        tile: '#12495a',
        roofs: '#ffffff',
        book: '#f4b942',
        lamp: '#b87408',
    },
    dark: {
        surface: '#12212b',
        line: '#3c5462',
        ink: '#f2f6f7',
        quiet: '#bccad1',
        accent: '#9fd3de',
        tile: '#1c5a6d',
        roofs: '#ffffff',
        book: '#f4b942',
        lamp: '#f4b942',
    },
};

/** Characters that XML forbids, and control characters. */
const FORBIDDEN = /[^\t\n\x20-\x7E\xA0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const escape = (text) => text
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
/**
 * Creates an element.
 * @param attributes undefined values are left out
 * @param children text is escaped; undefined and false are left out
 */
function element(name, attributes, ...children) {
    const written = Object.entries(attributes)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => ` ${key}="${escape(String(value))}"`)
        .join('');
    const content = children
        .filter((child) => child !== undefined && child !== false)
        .map((child) => (typeof child === 'string' ? escape(child) : child.markup))
        .join('');
    return { markup: content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>` };
}

const FONTS$2 = "system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
const NO_BREAK = '\u00A0';
/** Separates texts on one line. A dot could end up alone at the end of a wrapped line, and Outlook ignores margins. */
const SPACING = NO_BREAK + NO_BREAK;
/** Returns the fragment, without a page around it. */
function badgeHtml(content, variant, theme) {
    const { locale, href, name, place, words, awards, origin } = content;
    const { surface, line, ink, quiet, accent } = COLOURS$1[theme];
    const isInline = variant === 'inline';
    const align = variant === 'seal' ? 'center' : locale.direction === 'rtl' ? 'right' : 'left';
    const bar = variant === 'seal' ? 'top' : align;
    const placeStyle = `${isInline ? 'font-size:14px' : 'display:inline-block;font-size:16px'};font-weight:normal`;
    const link = element('a', { href, rel: 'noopener', style: `color:${ink};text-decoration:none` }, element('strong', { style: isInline ? `color:${accent}` : `font-size:24px;line-height:1.25;color:${accent}` }, 
    // The name may have another direction than the sentence.
    element('bdi', {}, name), place.startsWith(' ') && ' ', place !== '' && element('span', { style: placeStyle }, place.trim())), 
    // The no-break space keeps a line from beginning with the dash. Outlook ignores `display`, so we use `br`.
    isInline ? `${NO_BREAK}— ` : element('br', {}), element('span', { style: 'text-decoration:underline' }, words));
    const small = `font-size:13px;color:${quiet}`;
    const frame = {
        lang: locale.tag,
        dir: locale.direction,
        style: `box-sizing:border-box;max-width:${variant === 'seal' ? 320 : isInline ? 720 : 480}px;padding:${isInline ? '8px 14px' : '18px 22px'};border:1px solid ${line};border-${bar}:5px solid ${accent};border-radius:6px;background-color:${surface};color:${ink};font-family:${FONTS$2};font-size:16px;line-height:1.45;text-align:${align}`,
    };
    const html = isInline
        ? element('div', frame, link, ...origin.flatMap((text, index) => [
            index ? ' ' : `${SPACING} `,
            element('span', { style: `display:inline-block;${small}` }, index < origin.length - 1 ? text + SPACING : text),
        ]))
        : element('div', frame, element('p', { style: 'margin:0' }, link), ...awards.map((award) => element('p', { style: 'margin:6px 0 0;font-size:14px' }, award)), element('p', { style: `margin:8px 0 0;${small}` }, ...origin.flatMap((text, index) => [index > 0 && element('br', {}), text])));
    return `${html.markup}\n`;
}

/*
 * Estimates the width of a line of text without a font. SVG does not wrap lines, and the reader's system picks the
 * font, so we use the widths of the widest common fonts (DejaVu Sans, Verdana), rounded up to 0.05 em. Lines in other
 * fonts are shorter.
 */
/** Characters by their width in em. */
const WIDTHS$1 = new Map([
    [0.3, 'iIjlıіІј'],
    [0.35, " ,./:;\\|·'‘’،"],
    [0.4, '()-[]ft‐'],
    [0.45, '!r'],
    [0.5, '"*J`°'],
    [0.55, 'cszсзєә“”„'],
    [0.6, '?L_kvxy–Ггукхвьт٠١٢٣٤٥٦٧٨٩'],
    [0.65, '0123456789$FTabdeghnopqu{}ßðþđħŧ'],
    [0.7, 'ABEKPSVXYZ'],
    [0.75, 'CNRU'],
    [0.8, '&DGHOQØÐ'],
    [0.85, '#+<=>^w~'],
    [0.9, 'M'],
    [1, '%Wm@—…æœÆ'],
].flatMap(([width, characters]) => Array.from(characters, (character) => [character, width])));
/** Bold letters are wider; narrow ones by up to a quarter. */
const BOLD = 1.15;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const characters$1 = (text) => Array.from(graphemes.segment(text), ({ segment }) => segment);
function characterWidth(character) {
    // Accents add no width.
    const [base = ''] = character.normalize('NFD');
    const known = WIDTHS$1.get(character) ?? WIDTHS$1.get(base);
    if (known !== undefined)
        return known;
    if (/[\p{M}\p{Cf}]/u.test(base))
        return 0;
    if (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(base))
        return 0.55;
    if (/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(base))
        return /\p{Lu}/u.test(base) ? 1.1 : 0.95;
    return 1.1;
}
/** The width of a line in CSS pixels at a font size, at least as wide as in any common font. */
const textWidth = (text, size, isBold = false) => characters$1(text).reduce((sum, character) => sum + characterWidth(character), 0) * size * (isBold ? BOLD : 1);
/**
 * Breaks a text into lines that fit. Lines break at spaces; a word that is wider than a line breaks after a dot, slash
 * or hyphen, and otherwise between any two characters. Nothing is cut off.
 */
function wrapText(text, size, isBold, width) {
    const fits = (line) => textWidth(line, size, isBold) <= width;
    const split = (word) => fits(word) ? [word] : word.split(/(?<=[./-])/).flatMap((piece) => (fits(piece) ? [piece] : characters$1(piece)));
    const pieces = text
        .trim()
        .split(/\s+/)
        .flatMap((word) => split(word).map((piece, index) => ({ piece, glue: index ? '' : ' ' })));
    const lines = [];
    for (const { piece, glue } of pieces) {
        const line = lines.at(-1);
        const longer = line === undefined ? piece : line + glue + piece;
        if (line !== undefined && fits(longer))
            lines[lines.length - 1] = longer;
        else
            lines.push(piece);
    }
    return lines;
}
/**
 * Breaks a text into lines of similar length, so that the last line does not hold a single word. If two lines are
 * enough, the second begins at a bracket or after a colon where that fits.
 * @returns as many lines as {@link wrapText}
 */
function balanceText(text, size, isBold, width) {
    const lines = wrapText(text, size, isBold, width);
    if (lines.length === 1)
        return lines;
    const fits = (line) => textWidth(line, size, isBold) <= width;
    const halves = Array.from(text.matchAll(/ (?=[(（])|(?<=[:：]) /g), ({ index }) => [
        text.slice(0, index),
        text.slice(index + 1),
    ])
        .filter((both) => both.every(fits))
        .map((both) => ({ both, widest: Math.max(...both.map((half) => textWidth(half, size, isBold))) }))
        .sort((one, other) => one.widest - other.widest);
    if (halves[0])
        return halves[0].both;
    // Lines narrower than a word would break that word.
    const widestWord = Math.max(0, ...text
        .split(/\s+/)
        .filter(fits)
        .map((word) => textWidth(word, size, isBold)));
    const evenly = textWidth(text, size, isBold) / lines.length;
    for (let narrower = Math.ceil(Math.max(evenly, widestWord)); narrower < width; narrower += 4) {
        const balanced = wrapText(text, size, isBold, narrower);
        if (balanced.length === lines.length)
            return balanced;
    }
    return lines;
}

const layouts = {
    card: layOutCard,
    seal: layOutSeal,
    inline: layOutInline,
};
const layOut = (content, variant) => layouts[variant](content);
/** The width of a line in the widest common fonts. */
const lineWidth = ({ runs }) => runs.reduce((sum, { text, size, isBold }) => sum + textWidth(text, size, isBold), 0);
/** Makes a block whose lines all look the same. */
const block = (texts, look, step, gap) => ({
    lines: texts.map((text) => [{ ...look, text }]),
    step,
    gap,
});
const blockHeight = (blocks) => blocks.reduce((sum, { lines, step, gap }, index) => sum + lines.length * step + (index ? gap : 0), 0);
/** Gives each line its baseline, starting from the upper edge of the first block. */
const stack = (blocks, top) => {
    let edge = top;
    return blocks.flatMap(({ lines, step, gap, hasStar = false }, index) => {
        if (index)
            edge += gap;
        return lines.map((runs, line) => {
            edge += step;
            const size = Math.max(...runs.map((run) => run.size));
            // Approximates the baseline of any font between the two edges.
            return { runs, y: edge - (step - size) / 2 - size * 0.2, hasStar, isFirst: line === 0 };
        });
    });
};
/** Picks the largest size that fits a name into two lines. At the smallest size it may take more. */
function fitName(name, sizes, width) {
    const tries = sizes.map((size) => ({ size, texts: balanceText(name, size, true, width) }));
    const words = name.split(/\s+/).length;
    const fits = ({ texts }) => texts.length <= Math.min(2, words);
    return tries.find(fits) ?? tries.at(-1) ?? { texts: [name], size: 16 };
}
/** The city's name in large type and its place in small type: on the same line if both fit, otherwise below. */
function cityBlocks({ name, place }, sizes, width, { placeSize, isStacked }) {
    const { texts, size } = fitName(name, sizes, width);
    const [large, small] = [{ size, isBold: true, colour: 'ink' }, { size: placeSize, colour: 'ink' }];
    const step = size * 1.2;
    if (!place)
        return [block(texts, large, step, 0)];
    const both = [
        { ...large, text: name },
        { ...small, text: place },
    ];
    if (!isStacked && texts.length === 1 && lineWidth({ runs: both }) <= width)
        return [{ lines: [both], step, gap: 0 }];
    return [
        block(texts, large, step, 0),
        block(balanceText(place.trim(), placeSize, false, width), small, Math.round(placeSize * 1.35), 0),
    ];
}
/** The background of a badge and a thin border, aligned to whole pixels. */
function frame$1(width, height, radius) {
    const box = { kind: 'box', x: 0.5, y: 0.5, width: width - 1, height: height - 1, radius };
    return [
        { ...box, fill: 'surface' },
        { ...box, fill: 'none', stroke: 'line' },
    ];
}
/** A tile with the drawing; next to it name, statement and awards; below a rule, date and source of the check. */
function layOutCard(content) {
    const [width, margin, tile, between] = [480, 24, 84, 22];
    const left = margin + tile + between;
    const room = width - left - margin;
    const indent = 18;
    const above = [
        ...cityBlocks(content, [28, 25, 22], room, { placeSize: 17, isStacked: false }),
        block(balanceText(content.words, 16, false, room), { size: 16, colour: 'ink' }, 23, 3),
        ...content.awards.map((award) => ({
            ...block(balanceText(award, 14, false, room - indent), { size: 14, colour: 'ink' }, 20, 6),
            hasStar: true,
        })),
    ];
    const origin = content.origin.flatMap((text) => balanceText(text, 13, false, room));
    const below = [block(origin, { size: 13, colour: 'quiet' }, 18, 0)];
    const [upper, lower, rule] = [blockHeight(above), blockHeight(below), 25];
    const inside = Math.max(tile, upper + rule + lower);
    const top = margin + (inside - upper - rule - lower) / 2;
    const placed = [...stack(above, top), ...stack(below, top + upper + rule)];
    const stars = placed.filter(({ hasStar, isFirst }) => hasStar && isFirst);
    const lines = placed.map(({ runs, y, hasStar }) => {
        const x = left + (hasStar ? indent : 0);
        return { runs, x, y, anchor: 'begin', room: width - margin - x };
    });
    // An integer, since a fraction of a pixel would cut off the lower edge.
    const height = Math.ceil(inside + 2 * margin);
    return {
        width,
        height,
        lines,
        shapes: [
            ...frame$1(width, height, 14),
            { kind: 'box', x: margin, y: margin, width: tile, height: tile, radius: 18, fill: 'tile' },
            { kind: 'mark', x: margin + 8, y: margin + 7, size: tile - 16, town: 'roofs', book: 'book' },
            { kind: 'rule', x: left, y: top + upper + 13, width: room, stroke: 'line' },
            ...stars.map(({ y }) => ({ kind: 'star', x: left + 6, y: y - 5, fill: 'lamp' })),
        ],
    };
}
/** A plaque with an arch over the drawing, centred text, and a double border as on a stamp. */
function layOutSeal(content) {
    const [width, margin, mark, top] = [264, 22, 80, 40];
    const room = width - 2 * margin;
    const lines = (text, size, colour, step, gap) => block(balanceText(text, size, false, room), { size, colour }, step, gap);
    const blocks = [
        ...cityBlocks(content, [26, 23, 20], room, { placeSize: 14, isStacked: true }),
        lines(content.words, 15, 'ink', 20, 6),
        ...content.awards.map((award) => lines(award, 13, 'ink', 17, 6)),
        ...content.origin.map((text, index) => lines(text, 12, 'quiet', 16, index ? 0 : 22)),
    ];
    const textTop = top + mark + 10;
    const height = Math.ceil(textTop + blockHeight(blocks) + 30);
    const ruleAt = textTop + blockHeight(blocks.slice(0, -content.origin.length)) + 11;
    /** The outline of a gate: a semicircle on top, small rounded corners at the bottom. */
    const gate = (inset, corner) => {
        const [right, bottom, radius] = [width - inset, height - inset, width / 2 - inset];
        return `M${inset} ${width / 2}a${radius} ${radius} 0 0 1 ${2 * radius} 0V${round(bottom - corner)}a${corner} ${corner} 0 0 1-${corner} ${corner}H${round(right - 2 * radius + corner)}a${corner} ${corner} 0 0 1-${corner}-${corner}z`;
    };
    return {
        width,
        height,
        lines: stack(blocks, textTop).map(({ runs, y }) => ({ runs, x: width / 2, y, anchor: 'middle', room })),
        shapes: [
            { kind: 'path', d: gate(2, 14), lineWidth: 4, fill: 'surface', stroke: 'accent' },
            { kind: 'path', d: gate(8.5, 8), fill: 'none', stroke: 'lamp' },
            { kind: 'mark', x: (width - mark) / 2, y: top, size: mark, town: 'accent', book: 'lamp' },
            { kind: 'path', d: `M${width / 2 - 28} ${round(ruleAt)}h56`, stroke: 'line' },
        ],
    };
}
/**
 * A single line for a footer, at least 24 pixels high. Statement and sources are anchored at opposite ends: most fonts
 * are narrower than the widest, and the space they leave free belongs in the middle.
 */
function layOutInline({ name, place, words, origin: texts }) {
    const [height, tile, between, end] = [40, 32, 12, 14];
    const statement = [
        { text: name, size: 16, isBold: true, colour: 'ink' },
        ...(place ? [{ text: place, size: 14, colour: 'ink' }] : []),
        { text: ` — ${words}`, size: 16, colour: 'ink' },
    ];
    // SVG would collapse three ordinary spaces.
    const origin = texts.length ? [{ text: texts.join('\u00A0'.repeat(3)), size: 13, colour: 'quiet' }] : [];
    const [room, originRoom] = [statement, origin].map((runs) => Math.ceil(lineWidth({ runs })));
    const left = 4 + tile + between;
    const width = left + room + (originRoom ? between + originRoom : 0) + end;
    const y = 25.5;
    return {
        width,
        height,
        lines: [
            { runs: statement, x: left, y, anchor: 'begin', room },
            ...(originRoom ? [{ runs: origin, x: width - end, y, anchor: 'end', room: originRoom }] : []),
        ],
        shapes: [
            ...frame$1(width, height, 10),
            { kind: 'box', x: 4, y: 4, width: tile, height: tile, radius: 7, fill: 'tile' },
            { kind: 'mark', x: 7, y: 6.5, size: tile - 6, town: 'roofs', book: 'book' },
        ],
    };
}
/** Rounds a coordinate to the precision that can be seen. */
const round = (number) => Math.round(number * 100) / 100;

/*
 * The badge as an SVG file. Its words are text in the reader's font, and the target of its link is its only reference
 * to another file.
 *
 * Colours are attributes, which every program reads; with the theme `auto`, a style sheet replaces them in dark mode.
 * In right-to-left languages each line is an isolate, anchored at its end: the attribute `direction` would swap the
 * anchors, too, and not every program supports it.
 */
/** For ids and classes, since an inline SVG shares the names of its page. */
const PREFIX$1 = 'learning-city-';
/**
 * The system font first, then common fonts, then Linux fonts for programs without `system-ui`. The list for Arabic
 * has only fonts with Arabic letters: some programs draw the rest of a line in any font, even a bold one.
 */
const FONTS$1 = {
    ltr: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif",
    rtl: "system-ui, -apple-system, 'Segoe UI', 'Noto Sans Arabic', Tahoma, 'DejaVu Sans', Arial, sans-serif",
};
/** Returns the content of the file. */
function badgeSvg(content, variant, theme) {
    const { locale, city, words, awards, origin, href } = content;
    const { width, height, shapes, lines } = layOut(content, variant);
    const isMirrored = locale.direction === 'rtl';
    const pen = {
        paint: painter(theme),
        isMirrored,
        at: (x, wide = 0) => round(isMirrored ? width - x - wide : x),
    };
    const id = `${PREFIX$1}${content.id}-${variant}`;
    const picture = element('g', { role: 'img', 'aria-labelledby': `${id}-title ${id}-desc` }, ...shapes.map((shape) => drawShape(shape, pen)).flatMap(onOwnLine), ...lines.map((line) => drawLine(line, pen)).flatMap(onOwnLine), '\n');
    const svg = element('svg', {
        xmlns: 'http://www.w3.org/2000/svg',
        width: round(width),
        height: round(height),
        viewBox: `0 0 ${round(width)} ${round(height)}`,
        lang: locale.tag,
        'xml:lang': locale.tag,
        'font-family': FONTS$1[locale.direction],
    }, ...onOwnLine(element('title', { id: `${id}-title` }, `${city} — ${words}`)), ...onOwnLine(element('desc', { id: `${id}-desc` }, asSentences([...awards, ...origin]))), ...(theme === 'auto' ? onOwnLine(element('style', {}, darkRules(picture.markup))) : []), ...onOwnLine(href === undefined ? picture : element('a', { href }, '\n', picture, '\n')), '\n');
    return `${svg.markup}\n`;
}
/** Joins texts with full stops. A date may already end in one: "02.2026." in Latvian. */
const asSentences = (texts) => texts.map((text, index) => (index < texts.length - 1 && !/[.!?…。]$/.test(text) ? `${text}.` : text)).join(' ');
const onOwnLine = (markup) => ['\n', markup];
const PROPERTIES = ['fill', 'stroke'];
const classOf = (property, colour) => `${PREFIX$1}${colour}${property === 'stroke' ? '-line' : ''}`;
function painter(theme) {
    const colours = COLOURS$1[theme === 'auto' ? 'light' : theme];
    const paintOne = (property, colour) => ({
        [property]: colours[colour],
        class: theme === 'auto' ? classOf(property, colour) : undefined,
    });
    return ({ fill, stroke }) => {
        const inside = fill === 'none' ? { fill } : fill ? paintOne('fill', fill) : {};
        const line = stroke ? paintOne('stroke', stroke) : {};
        return { ...inside, ...line, ...(inside.class && line.class && { class: `${inside.class} ${line.class}` }) };
    };
}
/** The dark colours of the classes that a drawing uses. */
const darkRules = (drawing) => `\n@media (prefers-color-scheme: dark) {${Object.keys(COLOURS$1.dark)
    .flatMap((colour) => PROPERTIES.map((property) => ({ colour, property, name: classOf(property, colour) })))
    .filter(({ name }) => new RegExp(`\\b${name}[ "]`).test(drawing))
    .map(({ colour, property, name }) => `\n  .${name} {${property}: ${COLOURS$1.dark[colour]}}`)
    .join('')}\n}\n`;
function drawShape(shape, { paint, at }) {
    switch (shape.kind) {
        case 'box': {
            const { x, y, width, height, radius } = shape;
            return element('rect', { x: at(x, width), y, width, height, rx: radius, ...paint(shape) });
        }
        case 'path':
            return element('path', { d: shape.d, 'stroke-width': shape.lineWidth, ...paint(shape) });
        case 'rule': {
            const { x, y, width } = shape;
            return element('path', { d: `M${at(x)} ${round(y)}H${at(x + width)}`, ...paint(shape) });
        }
        case 'mark': {
            const { x, y, size, town, book } = shape;
            return element('g', { transform: `translate(${at(x, size)} ${round(y)}) scale(${round(size / MARK$1.size)})` }, element('path', {
                d: MARK$1.town,
                fill: 'none',
                'stroke-width': MARK$1.line,
                'stroke-linejoin': 'round',
                'stroke-linecap': 'round',
                ...paint({ stroke: town }),
            }), element('path', { d: MARK$1.book, ...paint({ fill: book }) }));
        }
        case 'star':
            return element('path', {
                d: `M${at(shape.x)} ${round(shape.y - 6)}q1 5 6 6-5 1-6 6-1-5-6-6 5-1 6-6z`,
                ...paint(shape),
            });
    }
}
/** Letters of right-to-left scripts. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const [RLI, FSI, PDI] = ['\u2067', '\u2068', '\u2069'];
function drawLine({ runs, x, y, anchor }, { paint, isMirrored, at }) {
    const isAtRight = (anchor === 'end') !== isMirrored;
    const place = {
        x: at(x),
        y: round(y),
        'text-anchor': anchor === 'middle' ? 'middle' : isAtRight ? 'end' : undefined,
    };
    const look = ({ size, isBold, colour }) => ({
        'font-size': size,
        'font-weight': isBold ? 700 : undefined,
        ...paint({ fill: colour }),
    });
    const isolated = (text) => (RIGHT_TO_LEFT.test(text) === isMirrored ? text : FSI + text + PDI);
    const [only, ...others] = runs;
    if (only && !others.length) {
        return element('text', { ...place, ...look(only) }, isMirrored ? RLI + only.text + PDI : isolated(only.text));
    }
    const spans = runs.map((run) => element('tspan', look(run), isolated(run.text)));
    return element('text', place, ...(isMirrored ? [RLI, ...spans, PDI] : spans));
}

// Do not modify this file by hand!
// Re-generate this file by running npm run locales
/** Languages that are loaded on demand. In the page bundle each is a file beside the script. */
const files = new Map([
    ['ar', () => import('../locales/ar.js')],
    ['bg', () => import('../locales/bg.js')],
    ['cs', () => import('../locales/cs.js')],
    ['da', () => import('../locales/da.js')],
    ['de', () => import('../locales/de.js')],
    ['el', () => import('../locales/el.js')],
    ['es', () => import('../locales/es.js')],
    ['et', () => import('../locales/et.js')],
    ['fi', () => import('../locales/fi.js')],
    ['fr', () => import('../locales/fr.js')],
    ['ga', () => import('../locales/ga.js')],
    ['hr', () => import('../locales/hr.js')],
    ['hu', () => import('../locales/hu.js')],
    ['it', () => import('../locales/it.js')],
    ['ko', () => import('../locales/ko.js')],
    ['lt', () => import('../locales/lt.js')],
    ['mt', () => import('../locales/mt.js')],
    ['nb', () => import('../locales/nb.js')],
    ['nl', () => import('../locales/nl.js')],
    ['pl', () => import('../locales/pl.js')],
    ['pt-BR', () => import('../locales/pt-BR.js')],
    ['pt', () => import('../locales/pt.js')],
    ['ro', () => import('../locales/ro.js')],
    ['ru', () => import('../locales/ru.js')],
    ['sk', () => import('../locales/sk.js')],
    ['sl', () => import('../locales/sl.js')],
    ['sv', () => import('../locales/sv.js')],
    ['tr', () => import('../locales/tr.js')],
    ['uk', () => import('../locales/uk.js')],
    ['vi', () => import('../locales/vi.js')],
    ['zh-Hans', () => import('../locales/zh-Hans.js')],
]);

// Do not modify this file by hand!
// Re-generate this file by running npm run locales
const templates$2 = {};
const forms$1 = {
    region: 'US',
    minimumGroupingDigits: 1,
    groupSeparator: ',',
    day: '{month} {day}, {year}',
    month: '{month} {year}',
    monthNames: [
        'January',
        'February',
        'March',
        'April',
        'May',
        'June',
        'July',
        'August',
        'September',
        'October',
        'November',
        'December',
    ],
};

var en$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    forms: forms$1,
    templates: templates$2
});

// Do not modify this file by hand!
// Re-generate this file by running npm run locales
const templates$1 = {
    added: 'Pievienoti raksti: {0}. Parādīti: {1}.',
    credit: 'Foto: {0}',
    empty: 'Nav satura, ko rādīt',
    failed: 'Pašlaik nav pieejams',
    language: 'Valoda: {0}',
    loading: 'Ielādē…',
    more: 'Rādīt vairāk',
    'new-tab': 'atveras jaunā cilnē',
    'no-article': 'Šis raksts nav atrasts',
    'no-news': 'Pašlaik jaunumu nav',
    'no-news-for': 'Atlasei atbilstošu jaunumu nav: {0}',
    'none-among': 'Starp jaunākajiem rakstiem ({0}) nav: {1}',
    'not-among': 'Šī raksta nav starp jaunākajiem ({0})',
    reprint: '{0}, pārpublicējis {1}',
    source: 'Avots: {0}',
    stale: 'Saturs var būt novecojis; pēdējoreiz atjaunināts: {0}',
    updated: 'Atjaunināts: {0}',
};
const forms = {
    region: 'LV',
    minimumGroupingDigits: 2,
    groupSeparator: ' ',
    day: '{day}.{month}.{year}',
    month: '{month}.{year}.',
};

var lv = /*#__PURE__*/Object.freeze({
    __proto__: null,
    forms: forms,
    templates: templates$1
});

/*
 * The available languages. English and Latvian are part of the main file; every other language is loaded when an
 * element first needs it. A page can add its own words and languages.
 */
/** Languages that have loaded. */
const ready = new Map([
    ['en', en$1],
    ['lv', lv],
]);
/** Page-supplied messages by language; they take precedence over ours. */
const own = new Map();
/** Language files that have been requested. */
const loading = new Map();
/**
 * Languages whose readers understand one of our languages better than the page's next one, which is often English:
 * Nynorsk, Chinese in any script, Bosnian and Serbian in Latin script, and Latgalian.
 */
const SERVED_BY = {
    no: 'nb',
    nn: 'nb',
    zh: 'zh-Hans',
    'sr-Latn': 'hr',
    bs: 'hr',
    ltg: 'lv',
};
/**
 * Chooses a language, and loads its words if necessary. Without a known language among the tags, it chooses English.
 * @param tags the languages that the page requests, nearest first, in canonical form
 * @param isHere choose only from languages that have loaded
 * @returns the locale, or a promise that resolves when the words have loaded or failed to load; it never rejects
 */
function chooseLocale(tags, isHere = false) {
    const isOurs = (tag) => ready.has(codeOf(tag)) || (!isHere && files.has(codeOf(tag)));
    for (const tag of tags) {
        const found = lookUp(tag, (each) => own.has(each) || isOurs(each));
        if (found === undefined)
            continue;
        // Where the page's words have no message, the nearest of our languages has it.
        const code = codeOf(lookUp(found, isOurs) ?? found);
        const language = ready.get(code) ?? (files.has(code) && !isHere ? undefined : { templates: {} });
        if (!language)
            return loadWords(code);
        const templates = { ...language.templates, ...own.get(code), ...own.get(found) };
        // Words of another language are formatted and marked as that language, not as the requested one.
        const isOfTag = code === found || own.has(found);
        return createLocale(isOfTag ? tag : code, code, { ...language, templates });
    }
    return createLocale('en', 'en', { ...en$1, templates: { ...templates$2, ...own.get('en') } });
}
const codeOf = (tag) => (Object.hasOwn(SERVED_BY, tag) && SERVED_BY[tag]) || tag;
function loadWords(code) {
    let load = loading.get(code);
    if (!load) {
        const file = files.get(code);
        load = Promise.resolve(file && importFile(`locales/${code}.js`, file))
            .then((language) => {
            if (language)
                ready.set(code, language);
        })
            .catch((error) => {
            // From now on the page's next language is used, and the file is not requested again.
            files.delete(code);
            console.warn(`learning-city-widgets: failed to load language "${code}"`, error);
        });
        loading.set(code, load);
    }
    return load;
}

/* Makes the files of a badge in the browser, with the code of the command `learning-city-widgets badge`. */
/** Pixels of a picture per CSS pixel. */
const SCALE = 2;
/** Returns the file, or why there is none. */
async function badgeFile(choice, register, format) {
    const { city = '', country, href, since, variant } = choice.attributes;
    const wording = await wordingFor(choice.attributes.lang ?? choice.ui);
    const content = contentFor(city, country, safeUrl(href), Number(since ?? NaN), register, wording);
    if ('refusal' in content)
        return content;
    const form = VARIANTS.find((each) => each === variant) ?? 'card';
    if (format === 'html')
        return new Blob([badgeHtml(content, form, 'light')], { type: 'text/html' });
    const isPicture = format === 'png';
    const svg = new Blob([badgeSvg(content, form, isPicture ? 'light' : 'auto')], { type: 'image/svg+xml' });
    return isPicture ? toPng(svg) : svg;
}
function contentFor(city, country, href, since, register, wording) {
    if (Number.isNaN(since))
        return contentFromRegister(register, city, country, wording, href);
    if (!isPastYear(since))
        return { refusal: 'the year is not one from 1900 to the present' };
    if (href === undefined)
        return { refusal: 'a year of your own needs a link to your page that says so' };
    return contentFromCity(city, country, since, href, wording);
}
/** The words of a language, when they have loaded. */
async function wordingFor(tag) {
    let locale = chooseLocale([tag]);
    while (locale instanceof Promise) {
        await locale;
        locale = chooseLocale([tag]);
    }
    return wordingIn(locale);
}
/** Draws a picture with the browser's own fonts. */
async function toPng(svg) {
    const address = URL.createObjectURL(svg);
    try {
        const image = new Image();
        image.src = address;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.naturalWidth * SCALE;
        canvas.height = image.naturalHeight * SCALE;
        canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
        const png = await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
        return png ?? { refusal: 'this browser cannot draw a PNG' };
    }
    finally {
        URL.revokeObjectURL(address);
    }
}

/*
 * Everything that a user has chosen, and its form in the page's address. The address may come from anybody, so each
 * value is checked: unknown elements, settings and values are left out, and texts are cleaned.
 */
const WAYS = ['script', 'placeholder', 'wordpress', 'rendered', 'npm', 'file'];
const FORMS = ['live', 'placeholder', 'rendered'];
const SCHEMES = ['light', 'dark'];
const INTERFACES = ['en', 'lv'];
const FONT_NAMES = ['system', 'humanist', 'grotesque', 'rounded', 'oldStyle', 'slab'];
const WIDTHS = { least: 240, most: 1280, initial: 640 };
const MOST_CHARACTERS$2 = 2000;
const FOLDER = '/widgets/';
const COLOURS = {
    accentLight: '#0b6072',
    accentDark: '#8fd3e0',
    backgroundLight: '#ffffff',
    backgroundDark: '#14181b',
};
/** The names of colours in the address. */
const COLOUR_KEYS = {
    accentLight: 'accent',
    accentDark: 'accent-dark',
    backgroundLight: 'background',
    backgroundDark: 'background-dark',
};
/** Settings of the element have this prefix in the address. */
const PREFIX = 'a.';
/** The choice of somebody who has just opened the page. */
const firstChoice = (library, ui) => ({
    tag: library.elements.find(({ tag }) => tag === 'news-list')?.tag ?? library.elements[0]?.tag ?? '',
    attributes: {},
    linkText: '',
    linkAddress: '',
    hasAccent: false,
    colours: COLOURS,
    font: 'system',
    scheme: 'light',
    width: WIDTHS.initial,
    form: 'live',
    way: 'script',
    folder: FOLDER,
    ui,
});
const elementOf = ({ elements }, tag) => elements.find((element) => element.tag === tag);
/** Reads the choice from the fragment of the page's address, which may come from anybody. */
function readFragment(fragment, library, ui) {
    const first = firstChoice(library, ui);
    const query = new URLSearchParams(fragment.replace(/^#/, '').slice(0, 20_000));
    const oneOf = (key, all, other) => all.find((each) => each === query.get(key)) ?? other;
    const tag = elementOf(library, query.get('show') ?? '')?.tag ?? first.tag;
    const colours = Object.fromEntries(Object.entries(COLOUR_KEYS).map(([name, key]) => [
        name,
        colourFrom(query.get(key)) ?? COLOURS[name],
    ]));
    const attributes = (elementOf(library, tag)?.settings ?? []).flatMap((setting) => {
        const value = query.get(PREFIX + setting.name);
        const checked = value === null ? undefined : checkedValue(setting, value);
        return checked === undefined ? [] : [[setting.name, checked]];
    });
    return {
        ...first,
        tag,
        attributes: Object.fromEntries(attributes),
        linkText: cleanText(query.get('text'), MOST_CHARACTERS$2) ?? '',
        linkAddress: addressFrom(query.get('link')) ?? '',
        hasAccent: query.has(COLOUR_KEYS.accentLight) && colourFrom(query.get(COLOUR_KEYS.accentLight)) !== undefined,
        colours,
        font: oneOf('font', FONT_NAMES, first.font),
        scheme: oneOf('scheme', SCHEMES, first.scheme),
        width: widthFrom(query.get('width')),
        form: oneOf('form', FORMS, first.form),
        way: oneOf('way', WAYS, first.way),
        folder: folderFrom(query.get('folder')) ?? first.folder,
        ui: oneOf('ui', INTERFACES, ui),
    };
}
/** Writes the choice as a fragment. What is usual is left out. */
function writeFragment(choice, library) {
    const first = firstChoice(library, choice.ui);
    const query = new URLSearchParams({ show: choice.tag });
    for (const [name, value] of Object.entries(choice.attributes))
        query.set(PREFIX + name, value);
    if (choice.linkText)
        query.set('text', choice.linkText);
    if (choice.linkAddress)
        query.set('link', choice.linkAddress);
    if (choice.hasAccent) {
        for (const [name, key] of Object.entries(COLOUR_KEYS))
            query.set(key, choice.colours[name]);
    }
    for (const key of ['font', 'scheme', 'form', 'way', 'folder']) {
        if (choice[key] !== first[key])
            query.set(key, choice[key]);
    }
    if (choice.width !== first.width)
        query.set('width', String(choice.width));
    query.set('ui', choice.ui);
    return `#${query.toString()}`;
}
/**
 * Returns the value that a setting takes from a text, or undefined if it takes none or would be the default.
 * @param value as entered
 */
function checkedValue({ name, control, byDefault }, value) {
    switch (control.kind) {
        case 'switch':
            return '';
        case 'number': {
            const number = value.trim() === '' ? NaN : Number(value);
            return Number.isFinite(number) && String(number) !== byDefault ? String(number) : undefined;
        }
        case 'choice':
            return control.options.includes(value) && value !== byDefault ? value : undefined;
        case 'text':
            if (name === 'src' || name === 'href')
                return addressFrom(value);
            // `only-language` without a value is a choice of its own.
            return cleanText(value, MOST_CHARACTERS$2) ?? (name === 'only-language' ? '' : undefined);
    }
}
/** Any origin: it only decides whether an address is absolute. */
const ANYWHERE = 'https://site.invalid';
/** Returns an address as written, if a page may link to it or load it. */
function addressFrom(value) {
    const text = cleanText(value, MOST_CHARACTERS$2)?.trim();
    return text !== undefined && safeUrl(text, ANYWHERE) ? text : undefined;
}
/** Returns the folder that an address names, with a slash at its end. */
function folderFrom(value) {
    const address = addressFrom(value);
    return address === undefined || /[?#]/.test(address) ? undefined : address.replace(/\/*$/, '/');
}
const colourFrom = (value) => value !== null && /^#[\da-f]{6}$/i.test(value) ? value.toLowerCase() : undefined;
function widthFrom(value) {
    const width = Math.round(Number(value));
    return width >= WIDTHS.least && width <= WIDTHS.most ? width : WIDTHS.initial;
}

/** Fonts that readers already have, so nothing is loaded. */
const FONTS = {
    system: "system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
    humanist: "Seravek, 'Gill Sans Nova', Ubuntu, Calibri, 'DejaVu Sans', sans-serif",
    grotesque: "'Helvetica Neue', 'Nimbus Sans', Arial, 'Liberation Sans', sans-serif",
    rounded: "ui-rounded, 'Hiragino Maru Gothic ProN', Quicksand, 'Arial Rounded MT', 'DejaVu Sans', sans-serif",
    oldStyle: "'Iowan Old Style', 'Palatino Linotype', 'URW Palladio L', P052, serif",
    slab: "Rockwell, 'Rockwell Nova', 'Roboto Slab', 'DejaVu Serif', serif",
};

// Do not modify this file by hand!
// Re-generate this file by running npm run locales
const templates = {
    "accent-dark": "Akcents tumšā lapā",
    "accent-light": "Akcents gaišā lapā",
    "as-of": "Stāvoklis šajā dienā",
    "as-shortcode": "Lapā vai ierakstā kā īskods",
    "background-dark": "Tumšās lapas fons",
    "background-light": "Gaišās lapas fons",
    "bad-address": "Šī adrese netiek izmantota: tai jāsākas ar https://, http:// vai slīpsvītru.",
    "badge": "Izglītības pilsētas zīme",
    "badge-help": "Jūsu pilsēta ir UNESCO izglītības pilsēta – ar gadu un avotu.",
    "by-default": "noklusējums: {0}",
    "category": "Kategorija: {0}",
    "chart": "Diagramma",
    "chart-growth": "pieaugums",
    "chart-none": "nav",
    "choose": "Izvēlieties",
    "chosen-city": "Izvēlēts: {0}",
    "cities-found": "Atrastās pilsētas: {0}",
    "city": "Jūsu pilsēta",
    "city-help": "Ierakstiet pirmos burtus, tad izvēlieties.",
    "city-setting": "Pilsēta",
    "contrast-dark": "Kontrasts tumšajā lapā: {0} : 1",
    "contrast-good": "pietiekams",
    "contrast-light": "Kontrasts gaišajā lapā: {0} : 1",
    "contrast-low": "pārāk mazs: izvēlieties krāsu, kas vairāk atšķiras no fona",
    "copied": "Nokopēts",
    "copy": "Kopēt",
    "copy-by-hand": "Pārlūkprogramma neļauj šai lapai kopēt. Atlasiet tekstu un nokopējiet to.",
    "copy-title": "Nokopējiet",
    "country": "Valsts (divi burti)",
    "dark": "Tumšs",
    "days-as-written": "Dienas ir tādas, kādas rakstītas avotā.",
    "days-between": "Dienas: no {0} līdz {1}",
    "details": "Ziņas tehniskajam speciālistam",
    "do-cors": "Vai palūdziet, lai cita vietne savai atbildei pievieno šo rindu:",
    "do-fetch": "Lai jūsu serveris regulāri kopē avotu, un kā avotu izmantojiet kopiju:",
    "do-same": "Vai izmantojiet avotu savā tīmekļvietnē: tā adrese bez vietnes nosaukuma, piemēram, /feed.",
    "documentation": "Dokumentācija",
    "download": "Lejupielādēt {0}",
    "download-text": "Lejupielādēt tekstu",
    "evidence": "Apliecinājums",
    "failure-address": "Šī nav tīmekļvietnes adrese. Tai jāsākas ar https:// vai slīpsvītru.",
    "failure-network": "Pārlūkprogramma nevarēja nolasīt šo avotu. Vai nu adrese ir nepareiza, vai cita vietne neļauj to lasīt citu vietņu lapām.",
    "failure-policy": "Pārlūkprogrammai nebija atļauts nolasīt šo avotu no šīs lapas.",
    "failure-render": "Logrīku šeit nevar parādīt.",
    "failure-shape": "Tekstu varēja nolasīt, bet tas nav logrīkam zināmā formātā.",
    "failure-size": "Avots ir pārāk garš. Pieprasiet mazāk rakstu.",
    "failure-status": "Šajā adresē nekā nav, vai arī vajag pieteikties.",
    "failure-syntax": "Teksts ir bojāts, tāpēc to nevarēja nolasīt līdz galam.",
    "failure-timeout": "Avots laikus neatbildēja.",
    "failure-type": "Šī ir lapa cilvēkiem, nevis plūsma. Sameklējiet tajā saiti RSS vai Feed.",
    "figures": "Kuri skaitļi",
    "file-failed": "Zīmes, ko lejupielādēt, nav: {0}.",
    "file-made": "Fails ir izveidots.",
    "files": "Lejupielādējami faili",
    "folder": "Failu mape jūsu tīmekļvietnē",
    "folder-help": "Publicējiet tajā šīs versijas mapi dist bez izmaiņām.",
    "font": "Lapas fonts",
    "font-grotesque": "Vienkāršs, bez serifiem",
    "font-help": "Logrīks pārņem jūsu lapas fontu. Šis maina tikai priekšskatījumu.",
    "font-humanist": "Humānistisks, bez serifiem",
    "font-old-style": "Ar serifiem",
    "font-rounded": "Noapaļots",
    "font-slab": "Ar smagiem serifiem",
    "font-system": "Ierīces fonts",
    "for-your-site": "Jūsu vietnes tehniskajam speciālistam",
    "form": "Veids",
    "form-live": "Ar JavaScript",
    "form-live-help": "Tā to redz apmeklētāji lapā ar skripta rindu.",
    "form-placeholder": "Vietturis satura sistēmā",
    "form-placeholder-help": "Tas pats no viettura, ko lielākā daļa satura sistēmu redaktoru atstāj.",
    "form-rendered": "Bez JavaScript",
    "form-rendered-help": "HTML, ko jūsu serveris sagatavo iepriekš. Šeit neviens skripts nedarbojas.",
    "heading-level": "Virsrakstu līmenis",
    "heading-level-none": "bez virsraksta",
    "hints": "Ieteikumi avotam: {0}",
    "href": "Adrese, uz kuru ved zīme",
    "images": "Attēli",
    "images-all": "no jebkuras vietnes, kas tad uzzina, kas lasa jūsu lapu",
    "images-none": "nekādi",
    "images-same-origin": "no jūsu vietnes",
    "in-body": "Tur, kur jāparādās logrīkam",
    "in-code": "Jūsu JavaScript kodā",
    "in-editor": "Redaktora pirmkoda skatā",
    "in-head": "Vienreiz, lapas elementā <head>",
    "in-terminal": "Vienreiz, terminālī",
    "in-zone": "Avots norāda laiku pēc UTC. Dienu nosaka josla {0}; citu var izvēlēties iestatījumos.",
    "independent": "Šis projekts nav saistīts ar UNESCO, un UNESCO to nav apstiprinājusi.",
    "item": "Kurš raksts",
    "items-shown": "Raksti, ko redzēs iedzīvotāji: {0} no {1}",
    "kind-network": "skaitļi",
    "kind-news": "jaunumi",
    "kind-register": "pilsētu reģistrs",
    "label": "Savs nosaukums",
    "lang": "Logrīka valoda",
    "layout": "Izkārtojums",
    "layout-grid": "blakus",
    "layout-list": "cits zem cita",
    "lead": "Izvēlieties, ko rādīt, izmēģiniet un nokopējiet rindas savai tīmekļvietnei. Nekas nevienam netiek nosūtīts.",
    "light": "Gaišs",
    "limit": "Rakstu skaits",
    "link-address": "Saites adrese",
    "link-text": "Saites teksts",
    "link-text-help": "Šo saiti apmeklētāji redz bez JavaScript un tad, kad avots nav sasniedzams.",
    "load-failed": "Neizdevās ielādēt logrīku sarakstu. Publicējiet failu mapi bez izmaiņām.",
    "loading": "Ielāde",
    "loading-eager": "uzreiz",
    "loading-lazy": "kad tuvojas",
    "look": "Izskats",
    "look-setting": "Kartīšu izskats",
    "more": "Poga “Rādīt vairāk”",
    "more-pages": "Avotam ir vēl citas lapas, kas nav pārbaudītas.",
    "more-settings": "Citi iestatījumi",
    "needs-city": "Lai redzētu priekšskatījumu, izvēlieties pilsētu.",
    "needs-source": "Lai redzētu priekšskatījumu, 2. solī norādiet avotu.",
    "new-tab": "Atvērt rakstus jaunā cilnē",
    "news-card": "Viens raksts",
    "news-card-help": "Viena raksta virsraksts, datums un kopsavilkums no jūsu jaunumiem.",
    "news-list": "Jaunumu saraksts",
    "news-list-help": "Jūsu jaunākie raksti no plūsmas vai citas tīmekļvietnes.",
    "no-city": "Tādas pilsētas reģistrā nav. Tas nenozīmē, ka tā nav tīkla dalībniece; gadu varat norādīt paši laukā “Pievienošanās gads”.",
    "no-problems": "Nekas nav izlaists.",
    "not-read-yet": "Saite uz šo lapu norāda avotu vietnē {0}. To nolasīs tikai tad, kad nospiedīsiet pogu.",
    "on-this-site": "Avots atrodas tajā pašā vietnē, kur šī lapa. Tur pārlūkprogrammas to vienmēr drīkst lasīt.",
    "on-your-site": "Avots atrodas jūsu tīmekļvietnē. Tur pārlūkprogrammas to vienmēr drīkst lasīt.",
    "one-day": "Diena: {0}",
    "only-language": "Tikai raksti šajā valodā",
    "own-accent": "Izmantot savu krāsu",
    "page-language": "Lapas valoda",
    "policy-help": "Ja jūsu vietnei ir tāda politika, tajā jābūt vismaz šim:",
    "policy-title": "Content-Security-Policy",
    "preview": "Priekšskatījums",
    "problems": "Izlaists vai parādīts nepilnīgi: {0}",
    "read-source": "Nolasīt avotu",
    "readable-elsewhere": "{0} atļauj pārlūkprogrammām lasīt avotu no šīs vietnes. Tā uzzina katra apmeklētāja IP adresi; no tā pasargā kopija jūsu serverī.",
    "reading": "Nolasa…",
    "recognised": "Atpazīts: {0}",
    "refresh": "Sekundes starp atjaunināšanas reizēm",
    "rendered-failed": "HTML neizdevās sagatavot. Vispirms nolasiet avotu.",
    "rendered-note": "Šī ir šodienas satura kopija. Kad avots mainās, sagatavojiet to no jauna:",
    "rendered-waiting": "HTML tiek sagatavots…",
    "reserve-help": "Logrīks ir {0} pikseļus augsts, ja tā platums ir {1} pikseļi. Šīs rindas neļauj tekstam zem tā pārvietoties: pirmā elementā <head>, otrā jūsu stilu lapā. Politikā tad vajag arī style-src 'self'.",
    "reserve-title": "Rezervētā vieta",
    "rows-read": "Nolasīti ieraksti: {0}",
    "sample-news": "Izmēģināt ar jaunumu paraugu",
    "scheme": "Fons",
    "select": "Kura datu rinda",
    "settings": "Iestatījumi",
    "share-help": "Šajā adresē ir visi jūsu iestatījumi. Kas to atver, redz to pašu.",
    "share-title": "Nosūtiet kolēģim",
    "shortcode-needs-plugin": "Vajadzīgs spraudnis Learning City Widgets.",
    "shortcode-new": "Spraudnim šim logrīkam vēl nav īskoda. Izmantojiet vietturi.",
    "shortcode-without": "Spraudnim nav iestatījuma: {0}",
    "since": "Pievienošanās gads",
    "source": "Avots",
    "source-address": "Avota adrese",
    "source-address-help": "Plūsmas vai WordPress vietnes adrese, piemēram, https://www.example.org/feed vai /news.json.",
    "source-optional": "Atstājiet tukšu, lai izmantotu datus, kas ir logrīka komplektā.",
    "source-text": "Vai ielīmējiet avota tekstu",
    "source-text-help": "JSON nonāks nokopējamā tekstā. Plūsmu saglabājiet kā failu savā tīmekļvietnē.",
    "state-empty": "Avots ir nolasīts, un tajā nav, ko rādīt.",
    "state-failed": "Logrīkam nav satura, tāpēc apmeklētāji redz tikai jūsu saiti.",
    "state-idle": "Logrīks gaida avotu, tāpēc apmeklētāji redz tikai jūsu saiti.",
    "state-loading": "Priekšskatījums tiek ielādēts…",
    "state-ready": "Logrīks rāda savu saturu.",
    "statement": "Šīs tīmekļvietnes lapās saturu rāda brīvā programmatūra learning-city-widgets, versija {0}. Tās elementi veidoti atbilstoši WCAG 2.2 AA līmenim, uz kura balstās standarts EN 301 549. Katrā ir saite uz avotu, kas darbojas bez skriptiem.",
    "statement-help": "Teikums jūsu piekļūstamības paziņojumam. Pirms publicēšanas dodiet to pārbaudīt.",
    "statement-title": "Piekļūstamības paziņojums",
    "stats": "Tīkla skaitļi",
    "stats-help": "Skaitļi ar datumu un avotu, pēc izvēles arī diagramma.",
    "style-help": "Jūsu stilu lapā:",
    "style-title": "Krāsas",
    "tag": "Tikai šī tēma",
    "test": "Pārbaudīt lapu",
    "test-address": "Lapas adrese, kurā to ievietojāt",
    "test-no-element": "Logrīka nav. Varbūt to izņēma satura sistēmas redaktors: izmantojiet vietturi.",
    "test-no-file": "Skripta nav adresē, ko norāda lapa.",
    "test-no-script": "Trūkst skripta rindas.",
    "test-other-settings": "Logrīks ir, bet ar citiem iestatījumiem nekā šeit.",
    "test-other-version": "Skripta rinda ir no citas šo failu versijas, tāpēc pārlūkprogrammas skriptu neizpildīs.",
    "test-title": "Vai tas darbojas?",
    "test-unreadable": "Šo lapu no šejienes nevar nolasīt. Atveriet to paši: ja redzat logrīka saturu, nevis tikai savu saiti, tas darbojas.",
    "test-works": "Darbojas: lapā ir gan skripts, gan logrīks.",
    "testing": "Pārbauda…",
    "text-in-link": "Saitē kolēģim ir visi iestatījumi, bet ne ielīmētais teksts.",
    "text-needs-file": "Ielīmētajam tekstam šeit jābūt failam jūsu tīmekļvietnē. Lejupielādējiet to un kā avotu norādiet tā adresi.",
    "time-zone": "Izdevēja laika josla",
    "title": "Izveidojiet logrīku savai lapai",
    "ui-language": "Šīs lapas valoda",
    "use-element": "Rādīt kā: {0}",
    "variant": "Zīmes veids",
    "variant-card": "kartīte",
    "variant-inline": "teksta rindā",
    "variant-seal": "plāksne",
    "way": "Kur to liks",
    "way-file": "Zīme kā fails",
    "way-npm": "Lietotnē ar npm",
    "way-placeholder": "Satura sistēmas redaktorā (vietturis)",
    "way-rendered": "HTML bez JavaScript",
    "way-script": "HTML lapā",
    "way-wordpress": "WordPress (īskods)",
    "what": "Ko rādīt",
    "what-to-do": "Ko var darīt",
    "width": "Platums: {0} pikseļi",
    "width-label": "Priekšskatījuma platums",
    "with-count-up": "Ļaut skaitļiem augt",
    "without-byline": "Bez autora un izdevēja",
    "without-date": "Bez datuma",
    "without-day": "Raksti bez dienas: {0}",
    "without-image": "Bez attēla",
    "without-summary": "Bez kopsavilkuma",
    "without-table": "Bez tabulas",
    "wrong-kind": "Šajā avotā ir {0}, bet šis logrīks to nerāda."
};

/* What the builder knows about the files beside it, from `library.json`, which the build writes. */
/** The script of a page. */
const MAIN = 'learning-city-widgets.js';
/** Loads the list. The builder and the list belong together, so a damaged list is an error. */
async function loadLibrary(address) {
    const response = await fetch(address, { credentials: 'omit' });
    return readLibrary(await response.json());
}
/** Reads the list. */
function readLibrary(document) {
    const { version, elements, hashes, languages, reserved } = fields(document);
    return {
        version: String(version),
        elements: elements.map(readElement),
        hashes: new Map(Object.entries(hashes)),
        languages: languages,
        reserved: reserved,
    };
}
function readElement(document) {
    const { tag, summary, attributes, shortcode } = fields(document);
    return {
        tag: String(tag),
        summary: String(summary),
        settings: attributes.map(readSetting),
        shortcode: Array.isArray(shortcode) ? shortcode.map(String) : undefined,
    };
}
function readSetting(document) {
    const { name, description, type, default: byDefault } = isRecord(document) ? document : {};
    const control = controlFor(String(type));
    return {
        name: String(name),
        description: String(description).replace(/\s+/g, ' ').replaceAll('`', ''),
        control,
        byDefault: typeof byDefault === 'string' ? byDefault.replaceAll("'", '') : undefined,
    };
}
/**
 * Chooses how a value is entered.
 * @param type a TypeScript type as the manifest writes it: `'grid' | 'list'`, `2 | '2' | 'none'`, `string | undefined`
 */
function controlFor(type) {
    const parts = type
        .split('|')
        .map((part) => part.trim())
        .filter((part) => part && part !== 'undefined' && part !== 'null');
    if (parts.length && parts.every((part) => part === 'boolean'))
        return { kind: 'switch' };
    if (parts.length && parts.every((part) => part === 'number'))
        return { kind: 'number' };
    if (parts.length && parts.every((part) => /^(?:'[^']*'|\d+)$/.test(part))) {
        return { kind: 'choice', options: [...new Set(parts.map((part) => part.replaceAll("'", '')))] };
    }
    return { kind: 'text' };
}

// Do not modify this file by hand!
// Re-generate this file by running npm run data
/** The document as JSON text, which is parsed faster than an object literal of its size is evaluated. */
const text$1 = `{
 "$schema": "./schema/register.schema.json",
 "checked": "2026-02",
 "sources": {
  "BXXpeR": {"url":"https://www.khaleejtimes.com/arabic/uae/%D8%A5%D9%86%D8%AC%D8%A7%D8%B2-%D8%A5%D9%85%D8%A7%D8%B1%D8%A7%D8%AA%D9%8A-%D8%AC%D8%AF%D9%8A%D8%AF%D8%A7%D9%84%D9%81%D8%AC%D9%8A%D8%B1%D8%A9-%D8%B6%D9%85%D9%86-%D8%B4%D8%A8%D9%83%D8%A9-%D8%A7%D9%84%D9%8A%D9%88%D9%86%D8%B3%D9%83%D9%88-%D9%84%D9%85%D8%AF%D9%86-%D8%A7%D9%84%D8%AA%D8%B9%D9%84%D9%85","kind":"press"},
  "Ogoteq": {"url":"https://miragenews.com/unesco-global-network-of-learning-cities-77-new-848767","name":"UNESCO","kind":"reprint"},
  "ev7QGe": {"url":"https://en.armradio.am/2016/10/20/four-armenian-cities-join-unesco-global-network-of-learning-cities/","kind":"press"},
  "M9sveO": {"url":"https://www.abc.com.py/internacionales/2025/12/04/buenos-aires-y-caracas-integran-la-red-mundial-de-ciudades-del-aprendizaje-de-la-unesco/","kind":"press"},
  "okYVu1": {"url":"https://uil.unesco.org/fr/reseau-mondial-villes-apprenantes-lunesco-77-nouveaux-membres-issus-44-pays","kind":"official"},
  "mTKsGH": {"url":"https://webcdelu.cdeluruguay.gob.ar/index.php/gobierno/noticias/5567-laurito-particip%C3%B3-del-primer-encuentro-2024-de-la-red-de-ciudades-del-aprendizaje","kind":"official"},
  "O7Cmfg": {"url":"https://eunes.cancilleria.gob.ar/es/3-nuevas-ciudades-argentinas-en-la-red-mundial-de-ciudades-del-aprendizaje-de-la-unesco-gnlc","kind":"official"},
  "OP1gci": {"url":"https://thecitizen.plus/node/92174","kind":"press"},
  "I3o36y": {"url":"https://orchardtarneit.com.au/wyndham-named-unesco-global-network-learning-city/","kind":"press"},
  "RimOi2": {"url":"https://www.miragenews.com/wollongong-joins-unesco-learning-cities-roster-1589628","name":"Wollongong City Council","kind":"reprint"},
  "HKpcOI": {"url":"https://www.wyndham.vic.gov.au/services/wyndham-learning-city/learning-city-resources","kind":"official"},
  "3mkLF3": {"url":"http://today.az/print/news/entertainment/197464.html","kind":"press"},
  "YNBHZZ": {"url":"https://uil.unesco.org/lifelong-learning/learning-cities/global-network-learning-cities-welcomes-new-members","kind":"official"},
  "XyNNRI": {"url":"https://www.charleroi.be/actualites/charleroi-rejoint-le-reseau-mondial-des-villes-apprenantes-de-lunesco","kind":"official"},
  "sbvbUJ": {"url":"https://alice.ch/en/news/64-cities-from-35-nations-are-new-among-the-unesco-learning-cities/","kind":"press"},
  "GKpd1n": {"url":"https://www.thestar.com.my/aseanplus/aseanplus-news/2025/12/06/hanoi-now-part-of-unescos-global-network-of-learning-cities","kind":"press"},
  "PTflob": {"url":"https://curitiba.pr.gov.br/noticias/curitiba-passa-a-integrar-a-rede-global-de-cidades-de-aprendizagem-da-unesco/72261","kind":"official"},
  "XZ0jbi": {"url":"https://belarus.by/en/press-center/speeches-and-interviews/belarus-vitebsk-joins-unesco-global-network-of-learning-cities_i_87560.html","kind":"official"},
  "0vPw7p": {"url":"https://alice.ch/de/news/lausanne-als-erste-schweizer-stadt-eine-learning-city","kind":"press"},
  "3N3hZf": {"url":"https://newsofafrica.org/13-new-african-cities-join-unescos-global-learning-network/","kind":"press"},
  "IteU2u": {"url":"https://www.vousnousils.fr/2017/01/24/clermont-ferrand-premiere-ville-de-france-a-integrer-un-reseau-de-lunesco-autour-de-leducation-598836","kind":"press"},
  "CKooyB": {"url":"https://www.imsilkroad.com/news/p/518821.html","kind":"press"},
  "QzeM1A": {"url":"http://www.center4mediarts.com/html/419/20240226/3792.html","kind":"press"},
  "C7lJBJ": {"url":"https://gmt8press.com/flash/detail/1102799","kind":"press"},
  "RBMIXc": {"url":"https://choco7dias.com/quibdo-ingreso-a-la-red-de-ciudades-del-aprendizaje-de-la-unesco/","kind":"press"},
  "mLrFqn": {"url":"https://caracol.com.co/2026/02/03/medellin-asume-presidencia-de-red-educativa-de-la-unesco-en-colombia/","kind":"press"},
  "LkfKhm": {"url":"https://www.manizalescampusuniversitario.com/somos-ciudad-del-aprendizaje/","kind":"press"},
  "cKYrHF": {"url":"http://www.semana.com/educacion/articulo/medellin-red-mundial-de-ciudades-del-aprendizaje-de-la-unesco/541804","kind":"press"},
  "38m7Qv": {"url":"https://www.excelsio.net/2020/09/three-cities-from-colombia-join-unesco.html","name":"UNESCO","kind":"reprint"},
  "9nzsy9": {"url":"https://www.bonn.de/pressemitteilungen/september-2021/learning-city-bonn-loesungen-fuer-eine-nachhaltige-stadt.php","kind":"official"},
  "5kMyvw": {"url":"https://bildungsspiegel.de/news/weiterbildung-bildungspolitik/6966-unesco-verleiht-dresden-den-titel-learning-city","kind":"press"},
  "QOfjIc": {"url":"https://mein.evangelisch.de/inhalte/176088/23-09-2020/bonn-will-lebenslanges-lernen-zu-nachhaltigkeitsthemen-ausbauen","kind":"press"},
  "vMWBGO": {"url":"https://www.umweltbildung.de/oekopaednews/oekopaednews/2022/februar-2022-unesco-learning-cities/blickpunkt/hamburg-oeffnet-als-unesco-learning-city-ein-tor-zur-welt-fuer-die-bildung","kind":"press"},
  "DVVpFZ": {"url":"https://uil.unesco.org/lifelong-learning/learning-cities/learning-cities-denmark-sonderborg-joins-unesco-global-network-0","kind":"official"},
  "HH1zWl": {"url":"https://ghorfa.de/de/9-arabische-staedte-zu-unesco-global-network-of-learning-cities-hinzugefuegt","kind":"press"},
  "8vsTdC": {"url":"https://unesco-uil.pageflow.io/unesco-learning-city-awardee-2024-cuenca-ecuador","kind":"official"},
  "iCqK8E": {"url":"https://loja.gob.ec/noticia/2022-12/reconocimiento-de-loja-la-red-mundial-del-aprendizaje?page=7","kind":"official"},
  "GfNkhs": {"url":"https://www.elbalad.news/6789512","kind":"press"},
  "KaWJWX": {"url":"https://castellonplaza.com/LAlcoraseconvierteenmiembrodelaRedMundialdeCiudadesdelAprendizajedelaUnesco","kind":"press"},
  "UWQwc1": {"url":"https://unesco.lv/lv/izglitiba/latvijas-pilsetas-aicinatas-iestaties-unesco-izglitibas-pilsetu-tikla/","kind":"official"},
  "CMpYuI": {"url":"https://unesco.delegfrance.org/Clermont-Ferrand-et-Mantes-La-Jolie-premieres-villes-de-France-a-integrer-le-2895","kind":"official"},
  "WL3gE5": {"url":"https://resolis.org/?initiative=evry-courcouronnes-membre-du-reseau-mondial-des-villes-apprenantes-de-l-unesco","kind":"press"},
  "nHKGLN": {"url":"https://www.evrycourcouronnes.fr/accueil/enfance-et-education/evry-courcouronnes-ville-apprenante/","kind":"official"},
  "u5e0ie": {"url":"https://www.nanterre.fr/actualites-agenda/magazine/article/interview-jean-pierre-bellier-adjoint-au-maire-delegue-a-laction-educative","kind":"official"},
  "WMNiE9": {"url":"https://uil.unesco.org/city/sarcelles","kind":"official"},
  "O99fFh": {"url":"https://falni.org/celebrating-learning-day/","kind":"press"},
  "KMFRTP": {"url":"https://unesco.org.uk/learning-cities/","kind":"official"},
  "Au3oqN": {"url":"https://worldheritageuk.org/articles/latest-news/durham-joins-unescos-global-network-of-learning-cities","kind":"press"},
  "XOoLnS": {"url":"https://hullisthis.news/hull-joins-unescos-global-network-of-learning-cities","kind":"press"},
  "JH2jHi": {"url":"https://unesco.org.uk/manchester-and-wakefield-join-unesco-global-network-of-learning-cities/","kind":"official"},
  "nE3ept": {"url":"https://preprod.uil.unesco.org/lifelong-learning/learning-cities/espoo-learning-city-festival-strengthening-collaboration-and","kind":"official"},
  "c7Yq0m": {"url":"https://cdn-wlvacuk.terminalfour.net/news-and-events/latest-news/2021/july-2021/wolverhampton-city-gets-nominated-for-its-commitment-to-lifelong-learning.php","kind":"official"},
  "wuiddl": {"url":"https://hmerisiakorinthou.gr/%ce%b7-%ce%ba%cf%8c%cf%81%ce%b9%ce%bd%ce%b8%ce%bf%cf%82-%ce%b5%ce%bd%cf%84%ce%ac%cf%87%ce%b8%ce%b7%ce%ba%ce%b5-%cf%83%ce%ae%ce%bc%ce%b5%cf%81%ce%b1-%cf%83%cf%84%ce%bf-%cf%80%ce%b1%ce%b3%ce%ba%cf%8c/","kind":"press"},
  "4TIQnA": {"url":"https://uil.unesco.org/lifelong-learning/learning-cities/greece-larissa-joins-unesco-global-network-learning-cities","kind":"official"},
  "UnNpQB": {"url":"http://uil.unesco.org/lifelong-learning/learning-cities/learning-cities-greece-lesbos-joins-unesco-global-network-learning","kind":"official"},
  "xwvGLr": {"url":"https://unesco-uil.pageflow.io/unesco-learning-city-of-pallini-greece","kind":"official"},
  "jcbH4e": {"url":"https://lcn.pascalobservatory.org/pascalnow/pascal-activities/news/unesco-global-network-learning-cities-gnlc-newsletter-vol-3-no-1-ja","name":"UNESCO","kind":"reprint"},
  "c9sDVt": {"url":"http://uil.unesco.org/lifelong-learning/learning-cities/seeking-common-actions-period-crisis-greece-2nd-larissa","kind":"official"},
  "cg094f": {"url":"http://oecd.unesco.kormany.hu/pecs-is-the-first-hungarian-learning-city","kind":"official"},
  "gfXY16": {"url":"https://jurnalsoreang.pikiran-rakyat.com/nasional/pr-1011640084/kota-kota-di-indonesia-dikembangkan-jadi-kota-pembelajaran-seperti-surabaya","kind":"press"},
  "hftHjl": {"url":"http://www.vsopublicationsltd.ie/limerick-joins-unesco-global-network-of-learning-cities/","kind":"press"},
  "NM8HGw": {"url":"https://waterfordlearningcity.ie/","kind":"official"},
  "bcs6HJ": {"url":"https://www.shafaq.com/en/society/Nasiriyah-First-Iraqi-city-to-join-UNESCO-Global-Network-of-Learning-Cities","kind":"press"},
  "VTpyuI": {"url":"https://www.tehrantimes.com/news/452773/Iran-increases-share-of-UNESCO-Global-Network-of-Learning-Cities","kind":"press"},
  "ZMQhuL": {"url":"https://en.irna.ir/news/83399602/Hashtgerd-Modern-City-joins-UNESCO-Global-Network","kind":"press"},
  "XPlaAs": {"url":"https://www.iribnews.ir/fa/news/5656723/%DA%A9%D8%B1%D9%85%D8%A7%D9%86%D8%B4%D8%A7%D9%87-%D8%A8%D9%87-%D8%B4%D8%A8%DA%A9%D9%87-%D8%AC%D9%87%D8%A7%D9%86%DB%8C-%D8%B4%D9%87%D8%B1%E2%80%8C%D9%87%D8%A7%DB%8C-%DB%8C%D8%A7%D8%AF%DA%AF%DB%8C%D8%B1%D9%86%D8%AF%D9%87-%DB%8C%D9%88%D9%86%D8%B3%DA%A9%D9%88-%D9%BE%DB%8C%D9%88%D8%B3%D8%AA","kind":"press"},
  "Sl0kUH": {"url":"https://onuitalia.com/2025/12/04/brescia-e-cividale-del-friuli-tra-le-72-nuove-citta-del-global-network-of-learning-cities","kind":"press"},
  "uJdQ8g": {"url":"https://rivistasiti.it/?p=11272","kind":"press"},
  "228LbN": {"url":"https://reggio.gazzettadelsud.it/articoli/cronaca/2022/09/07/citta-dove-imparare-reggio-entra-nella-rete-dellunesco-ffa1bbf1-da47-43fc-b92b-347018c3a653/","kind":"press"},
  "xYZOyX": {"url":"http://jordantimes.com/news/local/unesco-designates-muwaqqar-municipality-%E2%80%98learning-city%E2%80%99","kind":"press"},
  "yFkZT6": {"url":"http://www.mext.go.jp/unesco/002/006/002/001/shiryo/attach/1389009.htm","kind":"official"},
  "sDs6Ca": {"url":"https://unesco.go.ke/knatcom-strengthens-collaboration-with-makueni-county-on-unesco-learning-cities","kind":"official"},
  "Bz11sa": {"url":"https://unesco.or.kr/251208_01","kind":"official"},
  "wKlz3K": {"url":"http://uil.unesco.org/lifelong-learning/learning-cities/learning-cities-republic-korea-eight-korean-cities-join-unesco","kind":"official"},
  "pAz5eE": {"url":"https://uil.unesco.org/lifelong-learning/learning-cities/learning-cities-republic-korea-additional-thirteen-korean-cities","kind":"official"},
  "mygitC": {"url":"http://kor.theasian.asia/archives/274489","kind":"press"},
  "FAbKZv": {"url":"https://uil.unesco.org/city/gunsan","kind":"official"},
  "1pl46E": {"url":"https://cnbnews.com/news/article.html?no=382973","kind":"press"},
  "mO1r6Y": {"url":"http://citizenadmnews.co.kr/news/article.html?no=183958","kind":"press"},
  "6EqhXC": {"url":"https://kukinews.com/article/view/kuk201808220217","kind":"press"},
  "peHose": {"url":"https://m.ilyo.co.kr/?ac=article_view&entry_id=218094","kind":"press"},
  "n7kMVG": {"url":"http://www.newscj.com/news/articleView.html?idxno=545790&replyAll=&reply_sc_order_by=I","kind":"press"},
  "eppAck": {"url":"http://www.koreaherald.com/view.php?ud=20201214000742","kind":"press"},
  "HWDFIF": {"url":"https://insight.co.kr/news/172666","kind":"press"},
  "XxkAFn": {"url":"https://unesco.lt/archives/3285","kind":"official"},
  "wcpOJI": {"url":"https://ziniu.lt/?p=4657","kind":"press"},
  "8rSe6S": {"url":"https://www.unesco.lv/lv/jaunums/ventspils-pilseta-ir-uznemta-unesco-izglitibas-pilsetu-tikla","kind":"official"},
  "d9qCA5": {"url":"https://maroc-diplomatique.net/lunesco-corrigendum/","name":"UNESCO","kind":"reprint"},
  "wYWVud": {"url":"https://linformation.ma/news/actualite/unesco-casablanca-et-oujda-integrent-le-reseau-mondial-des-villes-apprenantes/61809","kind":"press"},
  "R5ISsa": {"url":"https://zdg.md/en/?p=5223","kind":"press"},
  "NKFkFb": {"url":"https://centralasia.media/news:2377934?from=rss","kind":"press"},
  "QLrk4Z": {"url":"https://diarioelindependiente.mx/2024/07/uabcs-participa-en-la-red-de-ciudades-del-aprendizaje","kind":"press"},
  "SYJ1Js": {"url":"https://www.theyucatantimes.com/2024/03/merida-is-now-part-of-an-exclusive-unesco-list/","kind":"press"},
  "GffT6M": {"url":"https://pensandoenpuebla.com.mx/2020/09/24/unesco-declara-a-puebla-como-ciudad-de-aprendizaje/","kind":"press"},
  "qaj45T": {"url":"https://elpais.com/mexico/2026-01-22/la-capital-de-san-luis-potosi-recibe-el-reconocimiento-tres-veces-unesco.html","kind":"press"},
  "tu7YVh": {"url":"https://nationalinsightnews.com/?p=4942","kind":"press"},
  "NCmAbC": {"url":"https://tn8.tv/?p=971270","kind":"press"},
  "X1kPsG": {"url":"https://omanobserver.om/ampArticle/1149629","kind":"press"},
  "hifONX": {"url":"https://larepublica.pe/sociedad/2022/05/13/arequipa-es-reconocida-como-ciudad-del-aprendizaje-por-la-unesco-lrsd","kind":"press"},
  "0X0c8M": {"url":"https://www.philippinesnewsgazette.com/legazpi-city-joins-unesco-learning-cities/","name":"Philippine News Agency","kind":"reprint"},
  "KhI1TM": {"url":"https://mb.com.ph/2026/02/11/qc-joins-unesco-global-learning-hub","kind":"press"},
  "PT07gB": {"url":"https://en.minanews.net/bethlehem-joins-unesco-learning-cities-network/","kind":"press"},
  "7AmINI": {"url":"https://unescoportugal.mne.gov.pt/pt/redes-unesco/cidades-de-aprendizagem","kind":"official"},
  "RnKzS6": {"url":"http://pontesnossabanda.blogspot.com/2020/10/0255-rede-global-de-cidades-da.html?m=0","kind":"press"},
  "5EZPsp": {"url":"https://webarchive.unesco.org/web/20201206130809/https://uil.unesco.org/lifelong-learning/learning-cities/learning-cities-portugal-cascais-joins-unesco-global-network","kind":"official"},
  "gnhvBw": {"url":"https://radio-covilha.pt/2024/02/noticias/fundao-aceite-na-rede-de-cidades-de-aprendizagem-da-unesco","kind":"press"},
  "QEcHfb": {"url":"https://aljasranews.com/infographicvw-31","kind":"press"},
  "p2V0cH": {"url":"https://romania-insider.com/galati-cugir-unesco-learning-cities-february-2024","kind":"press"},
  "kdkwG9": {"url":"https://editiadetimis.ro/?p=21915","kind":"press"},
  "CMSUBx": {"url":"http://kazan-news.net/other/2020/09/23/267195.html","kind":"press"},
  "efFun8": {"url":"https://www.arabkhabar.com/a/1908644","kind":"press"},
  "MWV2uS": {"url":"https://www.sayidaty.net/%D8%A8%D9%84%D8%B3/%D8%AB%D9%82%D8%A7%D9%81%D8%A9-%D9%88%D9%81%D9%86%D9%88%D9%86/1825374-%D8%A7%D9%84%D9%8A%D9%88%D9%86%D8%B3%D9%83%D9%88-%D8%AA%D8%B9%D8%AA%D9%85%D8%AF-3-%D9%85%D8%AF%D9%86-%D8%B3%D8%B9%D9%88%D8%AF%D9%8A%D8%A9","kind":"press"},
  "Ats6Rv": {"url":"https://www.gov.si/novice/2022-09-07-lasko-ljubljana-in-ptuj-so-nova-unescova-uceca-se-mesta/","kind":"official"},
  "hakkDf": {"url":"http://www.unesco.sk/a/SLOVENSKO-OPAT-ZABODOVALO-V-UNESCO---BRATISLAVA-SA-STALA-DRUHYM-SLOVENSKYM-UCIACIM-SA-MESTOM-UNESCO","kind":"official"},
  "hl3h4t": {"url":"http://www.unesco.sk/uciacesamesto-UNESCO","kind":"official"},
  "Wb0EQo": {"url":"https://fr.allafrica.com/stories/202009230880.html","kind":"press"},
  "rN90yx": {"url":"https://thaiembdc.org/2020/09/30/unesco-names-three-thai-cities-learning-cities/","kind":"official"},
  "hYzTZm": {"url":"https://www.thailand.go.th/issue-focus-detail/unesco-adds-three-thai-cities-to-its-global-network-of-learning-cities","kind":"official"},
  "6K9Xvh": {"url":"https://www.babnet.net/cadredetail-319801.asp","kind":"press"},
  "sBD9gD": {"url":"https://www.hurriyetdailynews.com/unesco-adds-three-turkish-cities-to-its-learning-cities-list-158372","kind":"press"},
  "zUUKSd": {"url":"https://www.odatv.com/guncel/abb-baskani-mansur-yavas-duyurdu-ankara-unesco-listesinde-120126108","kind":"press"},
  "wyKzcT": {"url":"http://www.aydinses.com/genel/bolu-ogrenen-sehir-oldu-h1164233.html","kind":"press"},
  "RTGMcH": {"url":"https://en.rayhaber.com/2022/09/bursa-joined-the-global-network-of-unesco-learning-cities/","kind":"press"},
  "2GxhyF": {"url":"http://unesco.org.tr/Home/AnnouncementDetail/164","kind":"official"},
  "HTyGvv": {"url":"https://allkharkov.ua/news/idn/637398.html","kind":"press"},
  "xa4rdS": {"url":"https://shepetivka.com.ua/all/tag/міста.html","kind":"press"},
  "Cl3BxO": {"url":"https://cukr.city/news/2024/sumy-unesco/","kind":"press"},
  "IPpAXQ": {"url":"https://www.dvv-international.org.ua/ukraine/news/detail/first-members-meeting-of-unesco-global-network-of-learning-cities-melitopol-experience","kind":"press"},
  "Ak1j9h": {"url":"https://www.if.gov.ua/npas/instytut-iunesko-z-osvity-uprodovzh-zhyttia-oholoshuie-konkurs-na-pryiednannia-do-hlobalnoi-merezhi-iunesko-mist-shcho-navchaiutsia-unesco-global-network-of-learning-cities","kind":"official"},
  "2MzC1S": {"url":"https://lowellma.gov/m/newsflash/Home/Detail/987","kind":"official"},
  "JtY5Zx": {"url":"https://hanoicapital.chinhphu.vn/english/ha-noi-joins-unescos-global-network-of-learning-cities-110251205111021866.htm","kind":"official"},
  "AfuzIw": {"url":"https://vnexpress.net/ha-noi-la-thanh-pho-hoc-tap-toan-cau-thu-6-cua-viet-nam-4989954.html","kind":"press"},
  "VOzd1E": {"url":"https://uil.unesco.org/lifelong-learning/learning-cities/2015-unesco-learning-city-award","kind":"official"},
  "hkVDqS": {"url":"https://uil.unesco.org/press/sixteen-cities-receive-unesco-learning-city-award-2017","kind":"official"},
  "VDFbxY": {"url":"https://es.unesco.org/courier/2019-2/fomentar-ciudades-aprendizaje","kind":"official"},
  "LUWTIm": {"url":"http://www.unesco.it/it/News/Detail/1297","kind":"official"},
  "Z2ONLZ": {"url":"https://miragenews.com/10-cities-win-unesco-award-for-lifelong-1370077","name":"UNESCO","kind":"reprint"}
 },
 "members": [
  {"id":"ae-fujairah","city":"Fujairah","country":"AE","status":"joined","since":2025,"seen":2025,"source":"BXXpeR","checked":"2026-02"},
  {"id":"ae-ras-al-khaimah","city":"Ras Al Khaimah","country":"AE","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"ae-sharjah","city":"Sharjah","country":"AE","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"am-dilijan","city":"Dilijan","country":"AM","status":"joined","since":2016,"seen":2016,"source":"ev7QGe","checked":"2026-02"},
  {"id":"am-gyumri","city":"Gyumri","country":"AM","status":"joined","since":2016,"seen":2016,"source":"ev7QGe","checked":"2026-02"},
  {"id":"am-sevan","city":"Sevan","country":"AM","status":"joined","since":2016,"seen":2016,"source":"ev7QGe","checked":"2026-02"},
  {"id":"am-sisian","city":"Sisian","country":"AM","status":"joined","since":2016,"seen":2016,"source":"ev7QGe","checked":"2026-02"},
  {"id":"ar-buenos-aires","city":"Buenos Aires","country":"AR","status":"joined","since":2025,"seen":2025,"source":"M9sveO","checked":"2026-02"},
  {"id":"ar-concepcion-del-uruguay","city":"Concepción del Uruguay","country":"AR","status":"joined","since":2022,"seen":2022,"source":"okYVu1","checked":"2026-02"},
  {"id":"ar-cordoba","city":"Córdoba","country":"AR","status":"joined","since":2024,"seen":2024,"source":"mTKsGH","checked":"2026-02"},
  {"id":"ar-firmat","city":"Firmat","country":"AR","status":"joined","since":2024,"seen":2024,"source":"mTKsGH","checked":"2026-02"},
  {"id":"ar-jose-c-paz","city":"José C. Paz","country":"AR","status":"joined","since":2020,"seen":2020,"source":"O7Cmfg","checked":"2026-02"},
  {"id":"ar-la-matanza","city":"La Matanza","country":"AR","status":"joined","since":2020,"seen":2020,"source":"O7Cmfg","checked":"2026-02"},
  {"id":"ar-san-justo-santa-fe","city":"San Justo (Santa Fe)","country":"AR","status":"joined","since":2020,"seen":2020,"source":"O7Cmfg","checked":"2026-02"},
  {"id":"ar-villa-maria","city":"Villa María","country":"AR","status":"seen","seen":2020,"source":"O7Cmfg","checked":"2026-02","note":"The source says designated in 2017, which may be the year of its award.","awards":[{"year":2017,"source":"hkVDqS"}]},
  {"id":"au-canning","city":"Canning","country":"AU","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"au-circular-head","city":"Circular Head","country":"AU","status":"seen","seen":2023,"source":"OP1gci","checked":"2026-02"},
  {"id":"au-melton","city":"Melton","country":"AU","status":"joined","since":2015,"seen":2023,"source":"I3o36y","seenSource":"OP1gci","checked":"2026-02","note":"joined before the stricter rules of October 2018; the source does not show that it is still a member","awards":[{"year":2015,"source":"VOzd1E"}]},
  {"id":"au-wollongong","city":"Wollongong","country":"AU","status":"joined","since":2025,"seen":2025,"source":"RimOi2","checked":"2026-02"},
  {"id":"au-wyndham","city":"Wyndham","country":"AU","status":"joined","since":2019,"seen":2019,"source":"HKpcOI","checked":"2026-02","awards":[{"year":2021,"source":"LUWTIm"}]},
  {"id":"az-baku","city":"Baku","country":"AZ","status":"joined","since":2020,"seen":2020,"source":"3mkLF3","checked":"2026-02"},
  {"id":"az-gabala","city":"Gabala","country":"AZ","status":"joined","since":2020,"seen":2020,"source":"3mkLF3","checked":"2026-02"},
  {"id":"az-ganja","city":"Ganja","country":"AZ","status":"joined","since":2020,"seen":2020,"source":"3mkLF3","checked":"2026-02"},
  {"id":"ba-zivinice","city":"Živinice","country":"BA","status":"joined","since":2019,"seen":2019,"source":"YNBHZZ","checked":"2026-02"},
  {"id":"be-charleroi","city":"Charleroi","country":"BE","status":"joined","since":2020,"seen":2020,"source":"XyNNRI","checked":"2026-02","note":"Also focusonbelgium.be, 6 October 2020, and dhnet.be, September 2020."},
  {"id":"be-liege","city":"Liège","country":"BE","status":"joined","since":2024,"seen":2024,"source":"sbvbUJ","checked":"2026-02"},
  {"id":"bh-muharraq","city":"Muharraq","country":"BH","status":"seen","seen":2019,"source":"YNBHZZ","checked":"2026-02","note":"Among the new members of 2019 by UIL, and again among those of 2024 (masquenoticiasblog.blogspot.com, February 2024), so the year of joining is doubtful."},
  {"id":"bj-porto-novo","city":"Porto-Novo","country":"BJ","status":"joined","since":2025,"seen":2025,"source":"GKpd1n","checked":"2026-02"},
  {"id":"br-araguaina","city":"Araguaína","country":"BR","status":"joined","since":2025,"seen":2025,"source":"M9sveO","checked":"2026-02"},
  {"id":"br-contagem","city":"Contagem","country":"BR","status":"award","source":"hkVDqS","checked":"2026-02","awards":[{"year":2017,"source":"hkVDqS"}]},
  {"id":"br-curitiba","city":"Curitiba","country":"BR","status":"joined","since":2024,"seen":2024,"source":"PTflob","checked":"2026-02"},
  {"id":"br-leme","city":"Leme","country":"BR","status":"joined","since":2024,"seen":2024,"source":"PTflob","checked":"2026-02"},
  {"id":"br-passo-fundo","city":"Passo Fundo","country":"BR","status":"joined","since":2025,"seen":2025,"source":"M9sveO","checked":"2026-02"},
  {"id":"br-recife","city":"Recife","country":"BR","status":"joined","since":2024,"seen":2024,"source":"PTflob","checked":"2026-02"},
  {"id":"br-sorocaba","city":"Sorocaba","country":"BR","status":"award","source":"VOzd1E","checked":"2026-02","awards":[{"year":2015,"source":"VOzd1E"}]},
  {"id":"by-vitebsk","city":"Vitebsk","country":"BY","status":"joined","since":2018,"seen":2018,"source":"XZ0jbi","checked":"2026-02","note":"The same, with the 223 cities of 51 countries: dvv-international.de (Witebsk tritt ... bei). The excerpts of belarus.by and DVV print day and month only; the year 2018 stands in a text at vitebskcity.info (under an address that does not fit it). Nothing later was seen."},
  {"id":"ca-edmonton","city":"Edmonton","country":"CA","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"ch-lausanne","city":"Lausanne","country":"CH","status":"joined","since":2022,"seen":2022,"source":"0vPw7p","checked":"2026-02"},
  {"id":"ci-bouake","city":"Bouaké","country":"CI","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02","awards":[{"year":2024,"source":"Z2ONLZ"}]},
  {"id":"ci-gagnoa","city":"Gagnoa","country":"CI","status":"joined","since":2024,"seen":2024,"source":"3N3hZf","checked":"2026-02"},
  {"id":"cl-renca","city":"Renca","country":"CL","status":"joined","since":2025,"seen":2025,"source":"M9sveO","checked":"2026-02"},
  {"id":"cl-san-nicolas","city":"San Nicolás","country":"CL","status":"joined","since":2025,"seen":2025,"source":"M9sveO","checked":"2026-02"},
  {"id":"cm-bikok","city":"Bikok","country":"CM","status":"joined","since":2024,"seen":2024,"source":"3N3hZf","checked":"2026-02"},
  {"id":"cm-hina","city":"Hina","country":"CM","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"cm-maroua-1er","city":"Maroua 1er","country":"CM","status":"joined","since":2024,"seen":2024,"source":"3N3hZf","checked":"2026-02"},
  {"id":"cm-mayo-baleo","city":"Mayo-Baléo","country":"CM","status":"award","source":"hkVDqS","checked":"2026-02","awards":[{"year":2017,"source":"hkVDqS"}]},
  {"id":"cm-yaounde-1er","city":"Yaoundé 1er","country":"CM","status":"joined","since":2024,"seen":2024,"source":"3N3hZf","checked":"2026-02"},
  {"id":"cn-beijing","city":"Beijing","country":"CN","status":"seen","seen":2017,"source":"IteU2u","checked":"2026-02","awards":[{"year":2015,"source":"VOzd1E"}]},
  {"id":"cn-changzhou","city":"Changzhou","country":"CN","status":"seen","seen":2024,"source":"CKooyB","checked":"2026-02"},
  {"id":"cn-chengdu","city":"Chengdu","country":"CN","status":"award","source":"VDFbxY","checked":"2026-02","awards":[{"year":2019,"source":"VDFbxY"}]},
  {"id":"cn-guangzhou","city":"Guangzhou","country":"CN","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"cn-hangzhou","city":"Hangzhou","country":"CN","status":"award","source":"hkVDqS","checked":"2026-02","awards":[{"year":2017,"source":"hkVDqS"}]},
  {"id":"cn-nanjing","city":"Nanjing","country":"CN","status":"joined","since":2024,"seen":2024,"source":"QzeM1A","checked":"2026-02"},
  {"id":"cn-ningbo","city":"Ningbo","country":"CN","status":"joined","since":2025,"seen":2025,"source":"C7lJBJ","checked":"2026-02"},
  {"id":"cn-shanghai","city":"Shanghai","country":"CN","status":"award","source":"LUWTIm","checked":"2026-02","awards":[{"year":2021,"source":"LUWTIm"}]},
  {"id":"cn-shenyang","city":"Shenyang","country":"CN","status":"joined","since":2025,"seen":2025,"source":"C7lJBJ","checked":"2026-02"},
  {"id":"cn-shenzhen","city":"Shenzhen","country":"CN","status":"seen","seen":2024,"source":"CKooyB","checked":"2026-02"},
  {"id":"cn-suzhou-jiangsu","city":"Suzhou (Jiangsu)","country":"CN","status":"joined","since":2024,"seen":2024,"source":"QzeM1A","checked":"2026-02"},
  {"id":"cn-taiyuan","city":"Taiyuan","country":"CN","status":"seen","seen":2024,"source":"CKooyB","checked":"2026-02"},
  {"id":"cn-tianjin","city":"Tianjin","country":"CN","status":"joined","since":2025,"seen":2025,"source":"C7lJBJ","checked":"2026-02"},
  {"id":"cn-wuhan","city":"Wuhan","country":"CN","status":"award","source":"Z2ONLZ","checked":"2026-02","awards":[{"year":2024,"source":"Z2ONLZ"}]},
  {"id":"cn-xi-an","city":"Xi'an","country":"CN","status":"seen","seen":2024,"source":"CKooyB","checked":"2026-02"},
  {"id":"co-bogota","city":"Bogotá","country":"CO","status":"joined","since":2019,"seen":2026,"source":"RBMIXc","seenSource":"mLrFqn","checked":"2026-02"},
  {"id":"co-cali","city":"Cali","country":"CO","status":"left","seen":2020,"gone":2026,"source":"RBMIXc","goneSource":"mLrFqn","checked":"2026-02"},
  {"id":"co-chia","city":"Chía","country":"CO","status":"joined","since":2025,"seen":2025,"source":"M9sveO","checked":"2026-02"},
  {"id":"co-envigado","city":"Envigado","country":"CO","status":"joined","since":2022,"seen":2022,"source":"okYVu1","checked":"2026-02"},
  {"id":"co-la-estrella","city":"La Estrella","country":"CO","status":"joined","since":2022,"seen":2022,"source":"okYVu1","checked":"2026-02"},
  {"id":"co-manizales","city":"Manizales","country":"CO","status":"joined","since":2019,"seen":2019,"source":"LkfKhm","checked":"2026-02"},
  {"id":"co-medellin","city":"Medellín","country":"CO","status":"joined","since":2017,"seen":2026,"source":"cKYrHF","seenSource":"mLrFqn","checked":"2026-02","note":"Another text (choco7dias.com, 2020) says 2018; Semana reports the acceptance itself, in September 2017.","awards":[{"year":2019,"source":"VDFbxY"}]},
  {"id":"co-quibdo","city":"Quibdó","country":"CO","status":"joined","since":2020,"seen":2026,"source":"38m7Qv","seenSource":"mLrFqn","checked":"2026-02"},
  {"id":"co-rionegro-antioquia","city":"Rionegro (Antioquia)","country":"CO","status":"joined","since":2020,"seen":2026,"source":"38m7Qv","seenSource":"mLrFqn","checked":"2026-02"},
  {"id":"co-tunja","city":"Tunja","country":"CO","status":"joined","since":2020,"seen":2026,"source":"38m7Qv","seenSource":"mLrFqn","checked":"2026-02"},
  {"id":"cv-sao-filipe","city":"São Filipe","country":"CV","status":"joined","since":2024,"seen":2024,"source":"3N3hZf","checked":"2026-02"},
  {"id":"de-bonn","city":"Bonn","country":"DE","status":"joined","since":2020,"seen":2021,"source":"9nzsy9","checked":"2026-02"},
  {"id":"de-dresden","city":"Dresden","country":"DE","status":"joined","since":2024,"seen":2024,"source":"5kMyvw","checked":"2026-02"},
  {"id":"de-gelsenkirchen","city":"Gelsenkirchen","country":"DE","status":"joined","since":2016,"seen":2016,"source":"QOfjIc","checked":"2026-02","note":"joined before the stricter rules of October 2018; the source does not show that it is still a member","awards":[{"year":2017,"source":"hkVDqS"}]},
  {"id":"de-hamburg","city":"Hamburg","country":"DE","status":"joined","since":2019,"seen":2022,"source":"vMWBGO","checked":"2026-02"},
  {"id":"dk-sonderborg","city":"Sønderborg","country":"DK","status":"joined","since":2016,"seen":2016,"source":"DVVpFZ","checked":"2026-02","awards":[{"year":2019,"source":"VDFbxY"}]},
  {"id":"dz-adrar","city":"Adrar","country":"DZ","status":"joined","since":2020,"seen":2020,"source":"HH1zWl","checked":"2026-02"},
  {"id":"dz-algiers","city":"Algiers","country":"DZ","status":"joined","since":2020,"seen":2020,"source":"HH1zWl","checked":"2026-02"},
  {"id":"dz-tlemcen","city":"Tlemcen","country":"DZ","status":"joined","since":2020,"seen":2020,"source":"HH1zWl","checked":"2026-02"},
  {"id":"ec-cuenca","city":"Cuenca","country":"EC","status":"joined","since":2017,"seen":2017,"source":"8vsTdC","checked":"2026-02","awards":[{"year":2024,"source":"Z2ONLZ"}]},
  {"id":"ec-loja","city":"Loja","country":"EC","status":"joined","since":2022,"seen":2022,"source":"okYVu1","checked":"2026-02"},
  {"id":"ec-quito","city":"Quito","country":"EC","status":"seen","seen":2022,"source":"iCqK8E","checked":"2026-02","note":"2018 as year of joining was seen only in the mirror that is not to be used."},
  {"id":"eg-alexandria","city":"Alexandria","country":"EG","status":"joined","since":2024,"seen":2024,"source":"3N3hZf","checked":"2026-02"},
  {"id":"eg-aswan","city":"Aswan","country":"EG","status":"award","source":"VDFbxY","checked":"2026-02","awards":[{"year":2019,"source":"VDFbxY"}]},
  {"id":"eg-cairo","city":"Cairo","country":"EG","status":"joined","since":2025,"seen":2025,"source":"GfNkhs","checked":"2026-02","names":{"ar":"القاهرة"}},
  {"id":"eg-damietta","city":"Damietta","country":"EG","status":"award","source":"LUWTIm","checked":"2026-02","awards":[{"year":2021,"source":"LUWTIm"}]},
  {"id":"eg-fayoum","city":"Fayoum","country":"EG","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"eg-giza","city":"Giza","country":"EG","status":"award","source":"hkVDqS","checked":"2026-02","awards":[{"year":2017,"source":"hkVDqS"}]},
  {"id":"eg-mansoura","city":"Mansoura","country":"EG","status":"joined","since":2025,"seen":2025,"source":"GfNkhs","checked":"2026-02","names":{"ar":"المنصورة"}},
  {"id":"eg-sharkia","city":"Sharkia","country":"EG","status":"joined","since":2024,"seen":2024,"source":"3N3hZf","checked":"2026-02"},
  {"id":"eg-shebin-el-kom","city":"Shebin El-Kom","country":"EG","status":"joined","since":2025,"seen":2025,"source":"GfNkhs","checked":"2026-02","names":{"ar":"شبين الكوم"}},
  {"id":"eg-zefta","city":"Zefta","country":"EG","status":"joined","since":2024,"seen":2024,"source":"3N3hZf","checked":"2026-02"},
  {"id":"es-girona","city":"Girona","country":"ES","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"es-l-alcora","city":"L'Alcora","country":"ES","status":"joined","since":2020,"seen":2020,"source":"KaWJWX","checked":"2026-02"},
  {"id":"es-viladecans","city":"Viladecans","country":"ES","status":"seen","seen":2020,"source":"KaWJWX","checked":"2026-02"},
  {"id":"et-bahir-dar","city":"Bahir Dar","country":"ET","status":"award","source":"VOzd1E","checked":"2026-02","awards":[{"year":2015,"source":"VOzd1E"}]},
  {"id":"fi-espoo","city":"Espoo","country":"FI","status":"seen","seen":2019,"source":"UWQwc1","checked":"2026-02","awards":[{"year":2015,"source":"VOzd1E"}]},
  {"id":"fr-brest","city":"Brest","country":"FR","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"fr-clermont-ferrand","city":"Clermont-Ferrand","country":"FR","status":"joined","since":2016,"seen":2016,"source":"CMpYuI","checked":"2026-02","note":"October 2016 by the French delegation; French press dates the entry 6 January 2017","awards":[{"year":2021,"source":"LUWTIm"}]},
  {"id":"fr-evry-courcouronnes","city":"Évry-Courcouronnes","country":"FR","status":"joined","since":2019,"seen":2019,"source":"WL3gE5","checked":"2026-02"},
  {"id":"fr-lille","city":"Lille","country":"FR","status":"joined","since":2024,"seen":2024,"source":"CKooyB","checked":"2026-02"},
  {"id":"fr-mantes-la-jolie","city":"Mantes-la-Jolie","country":"FR","status":"joined","since":2017,"seen":2017,"source":"CMpYuI","checked":"2026-02"},
  {"id":"fr-montpellier","city":"Montpellier","country":"FR","status":"seen","seen":2020,"source":"nHKGLN","checked":"2026-02"},
  {"id":"fr-nanterre","city":"Nanterre","country":"FR","status":"seen","seen":2023,"source":"u5e0ie","checked":"2026-02","note":"The September meant must be 2022: no cohort came in September 2023, and a text of mid-2023 already counts Nanterre (https://world-today-news.com/the-benefits-and-initiatives-of-unescos-global-network-of-learning-cities). The source does not print the year, so joined stays empty."},
  {"id":"fr-sarcelles","city":"Sarcelles","country":"FR","status":"seen","seen":2023,"source":"WMNiE9","checked":"2026-02","note":"France had 4 members in March 2020 (UIL, Mantes-la-Jolie) and 7 in 2023, so very probably 2022; no source prints it."},
  {"id":"ga-libreville","city":"Libreville","country":"GA","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"ga-makokou","city":"Makokou","country":"GA","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"gb-belfast","city":"Belfast","country":"GB","status":"joined","since":2018,"seen":2018,"source":"O99fFh","checked":"2026-02","awards":[{"year":2021,"source":"LUWTIm"}]},
  {"id":"gb-bristol","city":"Bristol","country":"GB","status":"award","source":"hkVDqS","checked":"2026-02","awards":[{"year":2017,"source":"hkVDqS"}]},
  {"id":"gb-derby","city":"Derby","country":"GB","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"gb-derry-city-and-strabane","city":"Derry City and Strabane","country":"GB","status":"seen","seen":2022,"source":"KMFRTP","checked":"2026-02"},
  {"id":"gb-durham","city":"Durham","country":"GB","status":"joined","since":2025,"seen":2025,"source":"Au3oqN","checked":"2026-02"},
  {"id":"gb-glasgow","city":"Glasgow","country":"GB","status":"award","source":"Z2ONLZ","checked":"2026-02","awards":[{"year":2024,"source":"Z2ONLZ"}]},
  {"id":"gb-hull","city":"Hull","country":"GB","status":"joined","since":2025,"seen":2025,"source":"XOoLnS","checked":"2026-02"},
  {"id":"gb-kirklees","city":"Kirklees","country":"GB","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"gb-manchester","city":"Manchester","country":"GB","status":"joined","since":2024,"seen":2024,"source":"JH2jHi","checked":"2026-02"},
  {"id":"gb-swansea","city":"Swansea","country":"GB","status":"seen","seen":2016,"source":"nE3ept","checked":"2026-02","awards":[{"year":2015,"source":"VOzd1E"}]},
  {"id":"gb-wakefield","city":"Wakefield","country":"GB","status":"joined","since":2024,"seen":2024,"source":"JH2jHi","checked":"2026-02"},
  {"id":"gb-wolverhampton","city":"Wolverhampton","country":"GB","status":"joined","since":2018,"seen":2022,"source":"c7Yq0m","seenSource":"KMFRTP","checked":"2026-02","note":"PASCAL's page says 2017; the council's news of the acceptance is of 2018."},
  {"id":"ge-batumi","city":"Batumi","country":"GE","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"gn-n-zerekore","city":"N'Zérékoré","country":"GN","status":"award","source":"hkVDqS","checked":"2026-02","awards":[{"year":2017,"source":"hkVDqS"}]},
  {"id":"gr-corinth","city":"Corinth","country":"GR","status":"joined","since":2020,"seen":2020,"source":"wuiddl","checked":"2026-02"},
  {"id":"gr-heraklion","city":"Heraklion","country":"GR","status":"award","source":"VDFbxY","checked":"2026-02","awards":[{"year":2019,"source":"VDFbxY"}]},
  {"id":"gr-larissa","city":"Larissa","country":"GR","status":"joined","since":2015,"seen":2015,"source":"4TIQnA","checked":"2026-02","awards":[{"year":2017,"source":"hkVDqS"}]},
  {"id":"gr-lesbos-mytilene","city":"Lesbos (Mytilene)","country":"GR","status":"joined","since":2016,"seen":2016,"source":"UnNpQB","checked":"2026-02"},
  {"id":"gr-pallini","city":"Pallini","country":"GR","status":"joined","since":2022,"seen":2022,"source":"xwvGLr","checked":"2026-02"},
  {"id":"gr-serres","city":"Serres","country":"GR","status":"seen","seen":2016,"source":"jcbH4e","checked":"2026-02"},
  {"id":"gr-trikala","city":"Trikala","country":"GR","status":"seen","seen":2016,"source":"c9sDVt","checked":"2026-02","note":"Nothing later was seen; the network lost many members between 2018 and 2019."},
  {"id":"gw-bissau","city":"Bissau","country":"GW","status":"joined","since":2025,"seen":2025,"source":"GKpd1n","checked":"2026-02"},
  {"id":"hu-pecs","city":"Pécs","country":"HU","status":"joined","since":2017,"seen":2017,"source":"cg094f","checked":"2026-02","note":"certificate handed over in October 2016; the source says full membership from 2017","awards":[{"year":2017,"source":"hkVDqS"}]},
  {"id":"id-surabaya","city":"Surabaya","country":"ID","status":"joined","since":2016,"seen":2016,"source":"gfXY16","checked":"2026-02","note":"joined before the stricter rules of October 2018; the source does not show that it is still a member","awards":[{"year":2017,"source":"hkVDqS"}]},
  {"id":"ie-cork","city":"Cork","country":"IE","status":"seen","seen":2016,"source":"nE3ept","checked":"2026-02","awards":[{"year":2015,"source":"VOzd1E"},{"year":2024,"source":"Z2ONLZ"}]},
  {"id":"ie-dublin","city":"Dublin","country":"IE","status":"award","source":"LUWTIm","checked":"2026-02","awards":[{"year":2021,"source":"LUWTIm"}]},
  {"id":"ie-limerick","city":"Limerick","country":"IE","status":"joined","since":2016,"seen":2016,"source":"hftHjl","checked":"2026-02","note":"the text gives no year; 2016 follows from 'Friday 19th August' and the award round of 2017","awards":[{"year":2017,"source":"hkVDqS"}]},
  {"id":"ie-waterford","city":"Waterford","country":"IE","status":"joined","since":2024,"seen":2024,"source":"NM8HGw","checked":"2026-02"},
  {"id":"in-nilambur","city":"Nilambur","country":"IN","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"in-thrissur","city":"Thrissur","country":"IN","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"in-warangal","city":"Warangal","country":"IN","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"iq-nasiriyah","city":"Nasiriyah","country":"IQ","status":"joined","since":2025,"seen":2025,"source":"bcs6HJ","checked":"2026-02"},
  {"id":"ir-arak","city":"Arak","country":"IR","status":"seen","seen":2020,"source":"VTpyuI","checked":"2026-02","note":"At least two Iranian members had left by December 2025, when Kermanshah was the tenth (IRIB News, 15 December 2025); which, no source says."},
  {"id":"ir-bandar-khamir","city":"Bandar Khamir","country":"IR","status":"seen","seen":2020,"source":"VTpyuI","checked":"2026-02","note":"At least two Iranian members had left by December 2025, when Kermanshah was the tenth (IRIB News, 15 December 2025); which, no source says."},
  {"id":"ir-behbahan","city":"Behbahan","country":"IR","status":"seen","seen":2020,"source":"VTpyuI","checked":"2026-02","note":"At least two Iranian members had left by December 2025, when Kermanshah was the tenth (IRIB News, 15 December 2025); which, no source says."},
  {"id":"ir-hamedan","city":"Hamedan","country":"IR","status":"seen","seen":2022,"source":"Ogoteq","checked":"2026-02","note":"At least two Iranian members had left by December 2025, when Kermanshah was the tenth (IRIB News, 15 December 2025); which, no source says."},
  {"id":"ir-hashtgerd-new-town","city":"Hashtgerd New Town","country":"IR","status":"seen","seen":2020,"source":"ZMQhuL","seenSource":"VTpyuI","checked":"2026-02","note":"At least two Iranian members had left by December 2025, when Kermanshah was the tenth (IRIB News, 15 December 2025); which, no source says."},
  {"id":"ir-isfahan","city":"Isfahan","country":"IR","status":"seen","seen":2020,"source":"VTpyuI","checked":"2026-02","note":"At least two Iranian members had left by December 2025, when Kermanshah was the tenth (IRIB News, 15 December 2025); which, no source says."},
  {"id":"ir-kashan","city":"Kashan","country":"IR","status":"seen","seen":2020,"source":"VTpyuI","checked":"2026-02","note":"At least two Iranian members had left by December 2025, when Kermanshah was the tenth (IRIB News, 15 December 2025); which, no source says."},
  {"id":"ir-kermanshah","city":"Kermanshah","country":"IR","status":"joined","since":2025,"seen":2025,"source":"XPlaAs","checked":"2026-02"},
  {"id":"ir-mashhad","city":"Mashhad","country":"IR","status":"seen","seen":2020,"source":"VTpyuI","checked":"2026-02","note":"At least two Iranian members had left by December 2025, when Kermanshah was the tenth (IRIB News, 15 December 2025); which, no source says."},
  {"id":"ir-shiraz","city":"Shiraz","country":"IR","status":"seen","seen":2020,"source":"VTpyuI","checked":"2026-02","note":"At least two Iranian members had left by December 2025, when Kermanshah was the tenth (IRIB News, 15 December 2025); which, no source says."},
  {"id":"ir-tehran","city":"Tehran","country":"IR","status":"seen","seen":2020,"source":"VTpyuI","checked":"2026-02","note":"At least two Iranian members had left by December 2025, when Kermanshah was the tenth (IRIB News, 15 December 2025); which, no source says."},
  {"id":"ir-yazd","city":"Yazd","country":"IR","status":"seen","seen":2020,"source":"VTpyuI","checked":"2026-02","note":"At least two Iranian members had left by December 2025, when Kermanshah was the tenth (IRIB News, 15 December 2025); which, no source says."},
  {"id":"it-brescia","city":"Brescia","country":"IT","status":"joined","since":2025,"seen":2025,"source":"Sl0kUH","checked":"2026-02"},
  {"id":"it-cividale-del-friuli","city":"Cividale del Friuli","country":"IT","status":"joined","since":2025,"seen":2025,"source":"Sl0kUH","checked":"2026-02"},
  {"id":"it-fermo","city":"Fermo","country":"IT","status":"joined","since":2018,"seen":2020,"source":"uJdQ8g","checked":"2026-02"},
  {"id":"it-lucca","city":"Lucca","country":"IT","status":"joined","since":2020,"seen":2020,"source":"uJdQ8g","checked":"2026-02"},
  {"id":"it-palermo","city":"Palermo","country":"IT","status":"joined","since":2019,"seen":2020,"source":"uJdQ8g","checked":"2026-02"},
  {"id":"it-reggio-calabria","city":"Reggio Calabria","country":"IT","status":"joined","since":2022,"seen":2022,"source":"228LbN","checked":"2026-02"},
  {"id":"it-trieste","city":"Trieste","country":"IT","status":"joined","since":2020,"seen":2020,"source":"uJdQ8g","checked":"2026-02"},
  {"id":"it-turin","city":"Turin","country":"IT","status":"joined","since":2016,"seen":2020,"source":"uJdQ8g","checked":"2026-02"},
  {"id":"jo-amman","city":"Amman","country":"JO","status":"award","source":"VOzd1E","checked":"2026-02","awards":[{"year":2015,"source":"VOzd1E"}]},
  {"id":"jo-muwaqqar","city":"Muwaqqar","country":"JO","status":"joined","since":2019,"seen":2019,"source":"xYZOyX","checked":"2026-02"},
  {"id":"jp-okayama","city":"Okayama","country":"JP","status":"joined","since":2016,"seen":2016,"source":"yFkZT6","checked":"2026-02","note":"joined before the stricter rules of October 2018; the source does not show that it is still a member","awards":[{"year":2017,"source":"hkVDqS"}]},
  {"id":"jp-taku","city":"Taku","country":"JP","status":"joined","since":2017,"seen":2017,"source":"yFkZT6","checked":"2026-02","note":"joined before the stricter rules of October 2018; the source does not show that it is still a member"},
  {"id":"ke-kilifi-county","city":"Kilifi County","country":"KE","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"ke-kuno-consortium","city":"Kuno Consortium","country":"KE","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"ke-laikipia-consortium","city":"Laikipia Consortium","country":"KE","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"ke-makueni-county","city":"Makueni County","country":"KE","status":"seen","seen":2025,"source":"sDs6Ca","checked":"2026-02"},
  {"id":"ke-nairobi","city":"Nairobi","country":"KE","status":"seen","seen":2017,"source":"IteU2u","checked":"2026-02"},
  {"id":"kr-andong","city":"Andong","country":"KR","status":"joined","since":2019,"seen":2019,"source":"YNBHZZ","checked":"2026-02"},
  {"id":"kr-anseong","city":"Anseong","country":"KR","status":"joined","since":2025,"seen":2025,"source":"Bz11sa","checked":"2026-02"},
  {"id":"kr-buan","city":"Buan","country":"KR","status":"joined","since":2024,"seen":2024,"source":"QzeM1A","checked":"2026-02"},
  {"id":"kr-bucheon","city":"Bucheon","country":"KR","status":"joined","since":2016,"seen":2016,"source":"wKlz3K","checked":"2026-02","note":"joined before the stricter rules of 2018; Korean totals (35 in 2017, 44, 47, 50, 53, 56, 59) add up without a loss, so it should still be in"},
  {"id":"kr-daedeok-gu-daejeon","city":"Daedeok-gu (Daejeon)","country":"KR","status":"joined","since":2016,"seen":2016,"source":"pAz5eE","checked":"2026-02","note":"joined before the stricter rules of 2018; Korean totals (35 in 2017, 44, 47, 50, 53, 56, 59) add up without a loss, so it should still be in"},
  {"id":"kr-dangjin","city":"Dangjin","country":"KR","status":"joined","since":2016,"seen":2016,"source":"pAz5eE","checked":"2026-02","note":"joined before the stricter rules of 2018; Korean totals (35 in 2017, 44, 47, 50, 53, 56, 59) add up without a loss, so it should still be in"},
  {"id":"kr-dobong-gu-seoul","city":"Dobong-gu (Seoul)","country":"KR","status":"joined","since":2019,"seen":2019,"source":"YNBHZZ","checked":"2026-02"},
  {"id":"kr-dongducheon","city":"Dongducheon","country":"KR","status":"joined","since":2016,"seen":2016,"source":"pAz5eE","checked":"2026-02","note":"joined before the stricter rules of 2018; Korean totals (35 in 2017, 44, 47, 50, 53, 56, 59) add up without a loss, so it should still be in"},
  {"id":"kr-eunpyeong-gu-seoul","city":"Eunpyeong-gu (Seoul)","country":"KR","status":"award","source":"Z2ONLZ","checked":"2026-02","awards":[{"year":2024,"source":"Z2ONLZ"}]},
  {"id":"kr-gangdong-gu-seoul","city":"Gangdong-gu (Seoul)","country":"KR","status":"joined","since":2025,"seen":2025,"source":"Bz11sa","checked":"2026-02"},
  {"id":"kr-gongju","city":"Gongju","country":"KR","status":"joined","since":2020,"seen":2020,"source":"mygitC","checked":"2026-02"},
  {"id":"kr-goyang","city":"Goyang","country":"KR","status":"joined","since":2016,"seen":2016,"source":"pAz5eE","checked":"2026-02","note":"joined before the stricter rules of 2018; Korean totals (35 in 2017, 44, 47, 50, 53, 56, 59) add up without a loss, so it should still be in"},
  {"id":"kr-gunpo","city":"Gunpo","country":"KR","status":"joined","since":2016,"seen":2016,"source":"wKlz3K","checked":"2026-02","note":"joined before the stricter rules of 2018; Korean totals (35 in 2017, 44, 47, 50, 53, 56, 59) add up without a loss, so it should still be in"},
  {"id":"kr-gunsan","city":"Gunsan","country":"KR","status":"seen","seen":2022,"source":"FAbKZv","checked":"2026-02"},
  {"id":"kr-gwanak-gu-seoul","city":"Gwanak-gu (Seoul)","country":"KR","status":"joined","since":2016,"seen":2016,"source":"pAz5eE","checked":"2026-02","note":"joined before the stricter rules of 2018; Korean totals (35 in 2017, 44, 47, 50, 53, 56, 59) add up without a loss, so it should still be in"},
  {"id":"kr-gwangmyeong","city":"Gwangmyeong","country":"KR","status":"joined","since":2016,"seen":2016,"source":"pAz5eE","checked":"2026-02","note":"joined before the stricter rules of 2018; Korean totals (35 in 2017, 44, 47, 50, 53, 56, 59) add up without a loss, so it should still be in"},
  {"id":"kr-hanam","city":"Hanam","country":"KR","status":"joined","since":2024,"seen":2024,"source":"QzeM1A","checked":"2026-02"},
  {"id":"kr-hwaseong","city":"Hwaseong","country":"KR","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"kr-icheon","city":"Icheon","country":"KR","status":"joined","since":2016,"seen":2016,"source":"pAz5eE","checked":"2026-02","note":"joined before the stricter rules of 2018; Korean totals (35 in 2017, 44, 47, 50, 53, 56, 59) add up without a loss, so it should still be in"},
  {"id":"kr-inje","city":"Inje","country":"KR","status":"seen","seen":2018,"source":"1pl46E","checked":"2026-02","note":"undated in the stored text; 2018 is concluded from '195 cities of 47 countries as of last year', a count that insight.co.kr/news/172666 dates to September 2017, so it should be one of the nine Korean members of 2018"},
  {"id":"kr-jeonju","city":"Jeonju","country":"KR","status":"joined","since":2016,"seen":2016,"source":"wKlz3K","checked":"2026-02","note":"joined before the stricter rules of 2018; Korean totals (35 in 2017, 44, 47, 50, 53, 56, 59) add up without a loss, so it should still be in"},
  {"id":"kr-jincheon","city":"Jincheon","country":"KR","status":"joined","since":2019,"seen":2019,"source":"YNBHZZ","checked":"2026-02"},
  {"id":"kr-nam-gu-busan","city":"Nam-gu (Busan)","country":"KR","status":"joined","since":2020,"seen":2020,"source":"mygitC","checked":"2026-02"},
  {"id":"kr-nam-gu-ulsan","city":"Nam-gu (Ulsan)","country":"KR","status":"seen","seen":2023,"source":"mO1r6Y","checked":"2026-02","note":"joined on a 25 November, first of Ulsan (ksilbo.co.kr articleView idxno=568235; ilyoseoul.co.kr idxno=155696), but the stored texts name no year; 2016 is only concluded: Gunsan's certificate bears the same 25 November and its report is of 9 December 2016 (www4.ajunews.com/view/20161209160154864)"},
  {"id":"kr-namyangju","city":"Namyangju","country":"KR","status":"joined","since":2016,"seen":2016,"source":"wKlz3K","checked":"2026-02","note":"joined before the stricter rules of 2018; Korean totals (35 in 2017, 44, 47, 50, 53, 56, 59) add up without a loss, so it should still be in","awards":[{"year":2015,"source":"VOzd1E"}]},
  {"id":"kr-nonsan","city":"Nonsan","country":"KR","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"kr-osan","city":"Osan","country":"KR","status":"joined","since":2016,"seen":2016,"source":"wKlz3K","checked":"2026-02","note":"joined before the stricter rules of 2018; Korean totals (35 in 2017, 44, 47, 50, 53, 56, 59) add up without a loss, so it should still be in","awards":[{"year":2021,"source":"LUWTIm"}]},
  {"id":"kr-pohang","city":"Pohang","country":"KR","status":"joined","since":2018,"seen":2018,"source":"6EqhXC","checked":"2026-02"},
  {"id":"kr-saha-gu-busan","city":"Saha-gu (Busan)","country":"KR","status":"joined","since":2016,"seen":2016,"source":"peHose","checked":"2026-02","note":"the year follows from the text itself; no later source seen that shows it still inside"},
  {"id":"kr-sangju","city":"Sangju","country":"KR","status":"joined","since":2016,"seen":2016,"source":"pAz5eE","checked":"2026-02","note":"joined before the stricter rules of 2018; Korean totals (35 in 2017, 44, 47, 50, 53, 56, 59) add up without a loss, so it should still be in"},
  {"id":"kr-sejong","city":"Sejong","country":"KR","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"kr-seo-gu-busan","city":"Seo-gu (Busan)","country":"KR","status":"joined","since":2018,"seen":2018,"source":"n7kMVG","checked":"2026-02"},
  {"id":"kr-seo-gu-gwangju","city":"Seo-gu (Gwangju)","country":"KR","status":"joined","since":2024,"seen":2024,"source":"QzeM1A","checked":"2026-02"},
  {"id":"kr-seodaemun-gu-seoul","city":"Seodaemun-gu (Seoul)","country":"KR","status":"joined","since":2016,"seen":2016,"source":"pAz5eE","checked":"2026-02","note":"joined before the stricter rules of 2018; Korean totals (35 in 2017, 44, 47, 50, 53, 56, 59) add up without a loss, so it should still be in","awards":[{"year":2019,"source":"VDFbxY"}]},
  {"id":"kr-siheung","city":"Siheung","country":"KR","status":"joined","since":2016,"seen":2016,"source":"pAz5eE","checked":"2026-02","note":"joined before the stricter rules of 2018; Korean totals (35 in 2017, 44, 47, 50, 53, 56, 59) add up without a loss, so it should still be in"},
  {"id":"kr-songpa-gu-seoul","city":"Songpa-gu (Seoul)","country":"KR","status":"joined","since":2020,"seen":2020,"source":"mygitC","checked":"2026-02"},
  {"id":"kr-suncheon","city":"Suncheon","country":"KR","status":"joined","since":2016,"seen":2016,"source":"pAz5eE","checked":"2026-02","note":"joined before the stricter rules of 2018; Korean totals (35 in 2017, 44, 47, 50, 53, 56, 59) add up without a loss, so it should still be in"},
  {"id":"kr-suseong-gu-daegu","city":"Suseong-gu (Daegu)","country":"KR","status":"joined","since":2016,"seen":2016,"source":"pAz5eE","checked":"2026-02","note":"joined before the stricter rules of 2018; Korean totals (35 in 2017, 44, 47, 50, 53, 56, 59) add up without a loss, so it should still be in"},
  {"id":"kr-suwon","city":"Suwon","country":"KR","status":"joined","since":2016,"seen":2016,"source":"wKlz3K","checked":"2026-02","note":"joined before the stricter rules of 2018; Korean totals (35 in 2017, 44, 47, 50, 53, 56, 59) add up without a loss, so it should still be in","awards":[{"year":2017,"source":"hkVDqS"}]},
  {"id":"kr-tongyeong","city":"Tongyeong","country":"KR","status":"joined","since":2016,"seen":2016,"source":"wKlz3K","checked":"2026-02","note":"joined before the stricter rules of 2018; Korean totals (35 in 2017, 44, 47, 50, 53, 56, 59) add up without a loss, so it should still be in"},
  {"id":"kr-uijeongbu","city":"Uijeongbu","country":"KR","status":"joined","since":2016,"seen":2016,"source":"wKlz3K","checked":"2026-02","note":"joined before the stricter rules of 2018; Korean totals (35 in 2017, 44, 47, 50, 53, 56, 59) add up without a loss, so it should still be in"},
  {"id":"kr-yanggu","city":"Yanggu","country":"KR","status":"joined","since":2025,"seen":2025,"source":"Bz11sa","checked":"2026-02"},
  {"id":"kr-yeonje-gu-busan","city":"Yeonje-gu (Busan)","country":"KR","status":"joined","since":2016,"seen":2016,"source":"pAz5eE","checked":"2026-02","note":"joined before the stricter rules of 2018; Korean totals (35 in 2017, 44, 47, 50, 53, 56, 59) add up without a loss, so it should still be in"},
  {"id":"kr-yeonsu-incheon","city":"Yeonsu (Incheon)","country":"KR","status":"joined","since":2018,"seen":2018,"source":"eppAck","checked":"2026-02","note":"Not among the eight and the thirteen Korean cities of 2016 that UIL names."},
  {"id":"kr-yongsan-gu-seoul","city":"Yongsan-gu (Seoul)","country":"KR","status":"joined","since":2018,"seen":2018,"source":"HWDFIF","checked":"2026-02","note":"joined before the stricter rules of 2018; Korean totals (35 in 2017, 44, 47, 50, 53, 56, 59) add up without a loss, so it should still be in"},
  {"id":"lt-kaunas","city":"Kaunas","country":"LT","status":"seen","seen":2016,"source":"XxkAFn","checked":"2026-02","note":"Joined in 2016. UNESCO counts Lithuania among the countries that joined for the first time in December 2025 (thestar.com.my), so that it may have left; a Lithuanian text of February 2026 still calls Šiauliai the second city after Kaunas."},
  {"id":"lt-siauliai","city":"Šiauliai","country":"LT","status":"joined","since":2025,"seen":2025,"source":"wcpOJI","checked":"2026-02","note":"second Lithuanian city after Kaunas, though UNESCO's release first named Lithuania among the newcomer countries"},
  {"id":"lv-valmiera","city":"Valmiera","country":"LV","status":"joined","since":2016,"seen":2022,"source":"8rSe6S","checked":"2026-02"},
  {"id":"lv-ventspils","city":"Ventspils","country":"LV","status":"joined","since":2022,"seen":2022,"source":"8rSe6S","checked":"2026-02"},
  {"id":"ma-agadir","city":"Agadir","country":"MA","status":"joined","since":2024,"seen":2024,"source":"3N3hZf","checked":"2026-02"},
  {"id":"ma-benguerir","city":"Benguerir","country":"MA","status":"joined","since":2020,"seen":2020,"source":"d9qCA5","checked":"2026-02","awards":[{"year":2024,"source":"Z2ONLZ"}]},
  {"id":"ma-casablanca","city":"Casablanca","country":"MA","status":"joined","since":2025,"seen":2025,"source":"wYWVud","checked":"2026-02"},
  {"id":"ma-chefchaouen","city":"Chefchaouen","country":"MA","status":"joined","since":2020,"seen":2020,"source":"d9qCA5","checked":"2026-02"},
  {"id":"ma-essaouira","city":"Essaouira","country":"MA","status":"joined","since":2024,"seen":2024,"source":"3N3hZf","checked":"2026-02"},
  {"id":"ma-fez","city":"Fez","country":"MA","status":"joined","since":2024,"seen":2024,"source":"3N3hZf","checked":"2026-02"},
  {"id":"ma-ifrane","city":"Ifrane","country":"MA","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"ma-marrakech","city":"Marrakech","country":"MA","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"ma-oujda","city":"Oujda","country":"MA","status":"joined","since":2025,"seen":2025,"source":"wYWVud","checked":"2026-02"},
  {"id":"md-chisinau","city":"Chișinău","country":"MD","status":"joined","since":2020,"seen":2020,"source":"R5ISsa","checked":"2026-02"},
  {"id":"mn-bayan-ondor-orkhon","city":"Bayan-Öndör (Orkhon)","country":"MN","status":"joined","since":2025,"seen":2025,"source":"NKFkFb","checked":"2026-02"},
  {"id":"mn-bayangol-ulaanbaatar","city":"Bayangol (Ulaanbaatar)","country":"MN","status":"joined","since":2025,"seen":2025,"source":"NKFkFb","checked":"2026-02"},
  {"id":"mx-chihuahua","city":"Chihuahua","country":"MX","status":"joined","since":2025,"seen":2025,"source":"M9sveO","checked":"2026-02"},
  {"id":"mx-culiacan","city":"Culiacán","country":"MX","status":"joined","since":2025,"seen":2025,"source":"M9sveO","checked":"2026-02"},
  {"id":"mx-general-escobedo","city":"General Escobedo","country":"MX","status":"joined","since":2022,"seen":2022,"source":"okYVu1","checked":"2026-02"},
  {"id":"mx-huejotzingo","city":"Huejotzingo","country":"MX","status":"award","source":"LUWTIm","checked":"2026-02","awards":[{"year":2021,"source":"LUWTIm"}]},
  {"id":"mx-la-paz-baja-california-sur","city":"La Paz (Baja California Sur)","country":"MX","status":"joined","since":2024,"seen":2024,"source":"QLrk4Z","checked":"2026-02"},
  {"id":"mx-merida","city":"Mérida","country":"MX","status":"joined","since":2024,"seen":2024,"source":"SYJ1Js","checked":"2026-02"},
  {"id":"mx-mexico-city","city":"Mexico City","country":"MX","status":"seen","seen":2017,"source":"IteU2u","checked":"2026-02","awards":[{"year":2015,"source":"VOzd1E"}]},
  {"id":"mx-pachuca-de-soto","city":"Pachuca de Soto","country":"MX","status":"joined","since":2022,"seen":2022,"source":"okYVu1","checked":"2026-02"},
  {"id":"mx-puebla-puebla","city":"Puebla (Puebla)","country":"MX","status":"joined","since":2020,"seen":2020,"source":"GffT6M","checked":"2026-02"},
  {"id":"mx-queretaro","city":"Querétaro","country":"MX","status":"joined","since":2022,"seen":2022,"source":"okYVu1","checked":"2026-02","awards":[{"year":2024,"source":"Z2ONLZ"}]},
  {"id":"mx-san-luis-potosi","city":"San Luis Potosí","country":"MX","status":"joined","since":2024,"seen":2026,"source":"qaj45T","checked":"2026-02"},
  {"id":"mx-santiago-nuevo-leon","city":"Santiago (Nuevo León)","country":"MX","status":"award","source":"VDFbxY","checked":"2026-02","awards":[{"year":2019,"source":"VDFbxY"}]},
  {"id":"my-petaling-jaya","city":"Petaling Jaya","country":"MY","status":"award","source":"VDFbxY","checked":"2026-02","awards":[{"year":2019,"source":"VDFbxY"}]},
  {"id":"na-helao-nafidi","city":"Helao Nafidi","country":"NA","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"ng-abuja","city":"Abuja","country":"NG","status":"seen","seen":2017,"source":"tu7YVh","checked":"2026-02"},
  {"id":"ng-ibadan","city":"Ibadan","country":"NG","status":"award","source":"VDFbxY","checked":"2026-02","awards":[{"year":2019,"source":"VDFbxY"}]},
  {"id":"ng-kano","city":"Kano","country":"NG","status":"seen","seen":2017,"source":"tu7YVh","checked":"2026-02"},
  {"id":"ng-owerri","city":"Owerri","country":"NG","status":"seen","seen":2017,"source":"tu7YVh","checked":"2026-02"},
  {"id":"ni-bluefields","city":"Bluefields","country":"NI","status":"joined","since":2022,"seen":2022,"source":"okYVu1","checked":"2026-02"},
  {"id":"ni-esteli","city":"Estelí","country":"NI","status":"joined","since":2024,"seen":2024,"source":"NCmAbC","checked":"2026-02"},
  {"id":"ni-granada","city":"Granada","country":"NI","status":"joined","since":2022,"seen":2022,"source":"okYVu1","checked":"2026-02"},
  {"id":"ni-juigalpa","city":"Juigalpa","country":"NI","status":"joined","since":2022,"seen":2022,"source":"okYVu1","checked":"2026-02"},
  {"id":"ni-leon","city":"León","country":"NI","status":"seen","seen":2024,"source":"NCmAbC","checked":"2026-02"},
  {"id":"ni-masaya","city":"Masaya","country":"NI","status":"joined","since":2024,"seen":2024,"source":"NCmAbC","checked":"2026-02"},
  {"id":"ni-ocotal","city":"Ocotal","country":"NI","status":"joined","since":2024,"seen":2024,"source":"NCmAbC","checked":"2026-02"},
  {"id":"nl-groningen","city":"Groningen","country":"NL","status":"joined","since":2019,"seen":2019,"source":"YNBHZZ","checked":"2026-02"},
  {"id":"nl-s-hertogenbosch","city":"'s-Hertogenbosch","country":"NL","status":"joined","since":2019,"seen":2019,"source":"YNBHZZ","checked":"2026-02"},
  {"id":"om-muscat","city":"Muscat","country":"OM","status":"joined","since":2024,"seen":2024,"source":"X1kPsG","checked":"2026-02"},
  {"id":"om-nizwa","city":"Nizwa","country":"OM","status":"joined","since":2024,"seen":2024,"source":"X1kPsG","checked":"2026-02"},
  {"id":"om-sur","city":"Sur","country":"OM","status":"joined","since":2024,"seen":2024,"source":"X1kPsG","checked":"2026-02"},
  {"id":"pe-arequipa","city":"Arequipa","country":"PE","status":"joined","since":2020,"seen":2020,"source":"hifONX","checked":"2026-02"},
  {"id":"pe-barranco","city":"Barranco","country":"PE","status":"joined","since":2022,"seen":2022,"source":"okYVu1","checked":"2026-02"},
  {"id":"pe-chachapoyas","city":"Chachapoyas","country":"PE","status":"joined","since":2020,"seen":2020,"source":"hifONX","checked":"2026-02"},
  {"id":"pe-jesus-maria","city":"Jesús María","country":"PE","status":"joined","since":2025,"seen":2025,"source":"M9sveO","checked":"2026-02"},
  {"id":"ph-balanga","city":"Balanga","country":"PH","status":"joined","since":2015,"seen":2015,"source":"0X0c8M","checked":"2026-02","note":"joined before the stricter rules of October 2018; the source does not show that it is still a member","awards":[{"year":2015,"source":"VOzd1E"}]},
  {"id":"ph-legazpi","city":"Legazpi","country":"PH","status":"joined","since":2024,"seen":2024,"source":"QzeM1A","checked":"2026-02"},
  {"id":"ph-quezon-city","city":"Quezon City","country":"PH","status":"joined","since":2025,"seen":2025,"source":"KhI1TM","checked":"2026-02"},
  {"id":"pl-gdynia","city":"Gdynia","country":"PL","status":"joined","since":2019,"seen":2019,"source":"YNBHZZ","checked":"2026-02"},
  {"id":"ps-bethlehem","city":"Bethlehem","country":"PS","status":"joined","since":2020,"seen":2020,"source":"PT07gB","checked":"2026-02"},
  {"id":"pt-alcobaca","city":"Alcobaça","country":"PT","status":"joined","since":2019,"seen":2019,"source":"YNBHZZ","checked":"2026-02"},
  {"id":"pt-anadia","city":"Anadia","country":"PT","status":"seen","seen":2017,"source":"7AmINI","checked":"2026-02","note":"The National Commission lists it without a year; a blog says 2017, the year that it also gives to two cities of 2016."},
  {"id":"pt-batalha","city":"Batalha","country":"PT","status":"joined","since":2020,"seen":2020,"source":"RnKzS6","checked":"2026-02"},
  {"id":"pt-braga","city":"Braga","country":"PT","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"pt-camara-de-lobos","city":"Câmara de Lobos","country":"PT","status":"joined","since":2016,"seen":2016,"source":"7AmINI","checked":"2026-02","awards":[{"year":2017,"source":"hkVDqS"}]},
  {"id":"pt-cantanhede","city":"Cantanhede","country":"PT","status":"joined","since":2019,"seen":2019,"source":"YNBHZZ","checked":"2026-02"},
  {"id":"pt-cascais","city":"Cascais","country":"PT","status":"joined","since":2016,"seen":2016,"source":"5EZPsp","checked":"2026-02"},
  {"id":"pt-fundao","city":"Fundão","country":"PT","status":"joined","since":2024,"seen":2024,"source":"gnhvBw","checked":"2026-02"},
  {"id":"pt-gondomar","city":"Gondomar","country":"PT","status":"seen","seen":2017,"source":"7AmINI","checked":"2026-02","note":"The National Commission lists it without a year; a blog says 2017, the year that it also gives to two cities of 2016."},
  {"id":"pt-lagoa-azores","city":"Lagoa (Azores)","country":"PT","status":"seen","seen":2017,"source":"7AmINI","checked":"2026-02","note":"The National Commission lists it without a year; a blog says 2017, the year that it also gives to two cities of 2016."},
  {"id":"pt-lisbon","city":"Lisbon","country":"PT","status":"joined","since":2025,"seen":2025,"source":"GKpd1n","checked":"2026-02"},
  {"id":"pt-loures","city":"Loures","country":"PT","status":"joined","since":2020,"seen":2020,"source":"RnKzS6","checked":"2026-02"},
  {"id":"pt-macao","city":"Mação","country":"PT","status":"joined","since":2016,"seen":2016,"source":"7AmINI","checked":"2026-02","note":"2016 by the National Commission; a blog says 2017."},
  {"id":"pt-ourem","city":"Ourém","country":"PT","status":"joined","since":2020,"seen":2020,"source":"RnKzS6","checked":"2026-02"},
  {"id":"pt-pampilhosa-da-serra","city":"Pampilhosa da Serra","country":"PT","status":"seen","seen":2017,"source":"7AmINI","checked":"2026-02","note":"The National Commission lists it without a year; a blog says 2017, the year that it also gives to two cities of 2016."},
  {"id":"pt-praia-da-vitoria","city":"Praia da Vitória","country":"PT","status":"seen","seen":2017,"source":"7AmINI","checked":"2026-02","note":"The National Commission lists it without a year; a blog says 2017, the year that it also gives to two cities of 2016."},
  {"id":"pt-setubal","city":"Setúbal","country":"PT","status":"joined","since":2019,"seen":2019,"source":"YNBHZZ","checked":"2026-02"},
  {"id":"py-ybycui","city":"Ybycuí","country":"PY","status":"award","source":"VOzd1E","checked":"2026-02","awards":[{"year":2015,"source":"VOzd1E"}]},
  {"id":"qa-al-daayen","city":"Al Daayen","country":"QA","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"qa-al-rayyan","city":"Al Rayyan","country":"QA","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"qa-al-shahaniya","city":"Al Shahaniya","country":"QA","status":"joined","since":2020,"seen":2024,"source":"QEcHfb","checked":"2026-02"},
  {"id":"qa-al-shamal","city":"Al Shamal","country":"QA","status":"joined","since":2019,"seen":2024,"source":"QEcHfb","checked":"2026-02"},
  {"id":"qa-al-wakra","city":"Al Wakra","country":"QA","status":"joined","since":2017,"seen":2024,"source":"QEcHfb","checked":"2026-02","awards":[{"year":2021,"source":"LUWTIm"}]},
  {"id":"qa-doha","city":"Doha","country":"QA","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02","awards":[{"year":2024,"source":"Z2ONLZ"}]},
  {"id":"qa-umm-salal","city":"Umm Salal","country":"QA","status":"joined","since":2024,"seen":2024,"source":"QEcHfb","checked":"2026-02"},
  {"id":"ro-cugir","city":"Cugir","country":"RO","status":"joined","since":2024,"seen":2024,"source":"p2V0cH","checked":"2026-02"},
  {"id":"ro-galati","city":"Galați","country":"RO","status":"joined","since":2024,"seen":2024,"source":"p2V0cH","checked":"2026-02"},
  {"id":"ro-resita","city":"Reșița","country":"RO","status":"joined","since":2022,"seen":2022,"source":"kdkwG9","checked":"2026-02"},
  {"id":"ru-kazan","city":"Kazan","country":"RU","status":"joined","since":2020,"seen":2020,"source":"CMSUBx","checked":"2026-02"},
  {"id":"sa-al-ahsa","city":"Al-Ahsa","country":"SA","status":"joined","since":2024,"seen":2024,"source":"efFun8","checked":"2026-02"},
  {"id":"sa-alula","city":"AlUla","country":"SA","status":"joined","since":2025,"seen":2025,"source":"MWV2uS","checked":"2026-02"},
  {"id":"sa-jubail-industrial-city","city":"Jubail Industrial City","country":"SA","status":"joined","since":2020,"seen":2024,"source":"efFun8","checked":"2026-02","awards":[{"year":2021,"source":"LUWTIm"}]},
  {"id":"sa-king-abdullah-economic-city","city":"King Abdullah Economic City","country":"SA","status":"joined","since":2024,"seen":2024,"source":"efFun8","checked":"2026-02"},
  {"id":"sa-medina","city":"Medina","country":"SA","status":"joined","since":2024,"seen":2024,"source":"efFun8","checked":"2026-02"},
  {"id":"sa-riyadh","city":"Riyadh","country":"SA","status":"joined","since":2025,"seen":2025,"source":"MWV2uS","checked":"2026-02"},
  {"id":"sa-riyadh-al-khabra","city":"Riyadh Al Khabra","country":"SA","status":"joined","since":2025,"seen":2025,"source":"MWV2uS","checked":"2026-02"},
  {"id":"sa-yanbu-industrial-city","city":"Yanbu Industrial City","country":"SA","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02","awards":[{"year":2024,"source":"Z2ONLZ"}]},
  {"id":"si-lasko","city":"Laško","country":"SI","status":"joined","since":2022,"seen":2022,"source":"Ats6Rv","checked":"2026-02"},
  {"id":"si-ljubljana","city":"Ljubljana","country":"SI","status":"joined","since":2022,"seen":2022,"source":"Ats6Rv","checked":"2026-02"},
  {"id":"si-ptuj","city":"Ptuj","country":"SI","status":"joined","since":2022,"seen":2022,"source":"Ats6Rv","checked":"2026-02"},
  {"id":"sk-bratislava","city":"Bratislava","country":"SK","status":"joined","since":2024,"seen":2024,"source":"hakkDf","checked":"2026-02"},
  {"id":"sk-trnava","city":"Trnava","country":"SK","status":"joined","since":2022,"seen":2022,"source":"hl3h4t","checked":"2026-02"},
  {"id":"sn-dakar","city":"Dakar","country":"SN","status":"joined","since":2024,"seen":2024,"source":"3N3hZf","checked":"2026-02"},
  {"id":"sn-fatick","city":"Fatick","country":"SN","status":"joined","since":2020,"seen":2020,"source":"Wb0EQo","checked":"2026-02","note":"no source seen that shows it still inside after 2020"},
  {"id":"sn-guediawaye","city":"Guédiawaye","country":"SN","status":"joined","since":2020,"seen":2020,"source":"Wb0EQo","checked":"2026-02","note":"no source seen that shows it still inside after 2020"},
  {"id":"tg-kara-kozah-1","city":"Kara (Kozah 1)","country":"TG","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"tg-niamtougou-doufelgou-1","city":"Niamtougou (Doufelgou 1)","country":"TG","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"tg-pya-kozah-2","city":"Pya (Kozah 2)","country":"TG","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"th-bangkok","city":"Bangkok","country":"TH","status":"joined","since":2024,"seen":2024,"source":"QzeM1A","checked":"2026-02"},
  {"id":"th-chachoengsao","city":"Chachoengsao","country":"TH","status":"joined","since":2020,"seen":2020,"source":"rN90yx","checked":"2026-02"},
  {"id":"th-chiang-mai","city":"Chiang Mai","country":"TH","status":"joined","since":2020,"seen":2020,"source":"rN90yx","checked":"2026-02"},
  {"id":"th-chiang-rai","city":"Chiang Rai","country":"TH","status":"joined","since":2019,"seen":2019,"source":"YNBHZZ","checked":"2026-02"},
  {"id":"th-hat-yai","city":"Hat Yai","country":"TH","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"th-khon-kaen","city":"Khon Kaen","country":"TH","status":"joined","since":2024,"seen":2024,"source":"QzeM1A","checked":"2026-02"},
  {"id":"th-phayao","city":"Phayao","country":"TH","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"th-phuket","city":"Phuket","country":"TH","status":"joined","since":2020,"seen":2020,"source":"rN90yx","checked":"2026-02"},
  {"id":"th-rayong","city":"Rayong","country":"TH","status":"joined","since":2025,"seen":2025,"source":"hYzTZm","checked":"2026-02"},
  {"id":"th-satun","city":"Satun","country":"TH","status":"joined","since":2025,"seen":2025,"source":"hYzTZm","checked":"2026-02"},
  {"id":"th-sukhothai","city":"Sukhothai","country":"TH","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"th-tak","city":"Tak","country":"TH","status":"joined","since":2025,"seen":2025,"source":"hYzTZm","checked":"2026-02"},
  {"id":"th-yala","city":"Yala","country":"TH","status":"joined","since":2024,"seen":2024,"source":"QzeM1A","checked":"2026-02"},
  {"id":"tm-ashgabat","city":"Ashgabat","country":"TM","status":"joined","since":2025,"seen":2025,"source":"GKpd1n","checked":"2026-02"},
  {"id":"tn-sousse","city":"Sousse","country":"TN","status":"joined","since":2025,"seen":2025,"source":"6K9Xvh","checked":"2026-02"},
  {"id":"tn-tunis","city":"Tunis","country":"TN","status":"award","source":"hkVDqS","checked":"2026-02","awards":[{"year":2017,"source":"hkVDqS"}]},
  {"id":"tr-afyonkarahisar","city":"Afyonkarahisar","country":"TR","status":"joined","since":2020,"seen":2020,"source":"sBD9gD","checked":"2026-02"},
  {"id":"tr-ankara","city":"Ankara","country":"TR","status":"joined","since":2025,"seen":2025,"source":"zUUKSd","checked":"2026-02"},
  {"id":"tr-balikesir","city":"Balıkesir","country":"TR","status":"joined","since":2020,"seen":2020,"source":"sBD9gD","checked":"2026-02"},
  {"id":"tr-bolu","city":"Bolu","country":"TR","status":"left","since":2018,"seen":2018,"gone":2022,"source":"wyKzcT","goneSource":"RTGMcH","checked":"2026-02"},
  {"id":"tr-bursa","city":"Bursa","country":"TR","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"tr-eskisehir","city":"Eskişehir","country":"TR","status":"joined","since":2016,"seen":2016,"source":"2GxhyF","checked":"2026-02"},
  {"id":"tr-hatay","city":"Hatay","country":"TR","status":"seen","seen":2022,"source":"RTGMcH","checked":"2026-02"},
  {"id":"tr-izmir","city":"İzmir","country":"TR","status":"joined","since":2020,"seen":2020,"source":"sBD9gD","checked":"2026-02"},
  {"id":"tr-konya","city":"Konya","country":"TR","status":"seen","seen":2022,"source":"RTGMcH","checked":"2026-02"},
  {"id":"tr-sakarya","city":"Sakarya","country":"TR","status":"joined","since":2022,"seen":2022,"source":"RTGMcH","checked":"2026-02"},
  {"id":"tr-yozgat","city":"Yozgat","country":"TR","status":"joined","since":2022,"seen":2022,"source":"RTGMcH","checked":"2026-02"},
  {"id":"ua-kharkiv","city":"Kharkiv","country":"UA","status":"joined","since":2025,"seen":2025,"source":"HTyGvv","checked":"2026-02"},
  {"id":"ua-kyiv","city":"Kyiv","country":"UA","status":"joined","since":2022,"seen":2022,"source":"xa4rdS","checked":"2026-02"},
  {"id":"ua-lviv","city":"Lviv","country":"UA","status":"joined","since":2024,"seen":2024,"source":"Cl3BxO","checked":"2026-02"},
  {"id":"ua-melitopol","city":"Melitopol","country":"UA","status":"joined","since":2016,"seen":2016,"source":"IPpAXQ","checked":"2026-02","note":"joined before the stricter rules of October 2018; the source does not show that it is still a member","awards":[{"year":2019,"source":"VDFbxY"}]},
  {"id":"ua-netishyn","city":"Netishyn","country":"UA","status":"joined","since":2022,"seen":2025,"source":"xa4rdS","seenSource":"Ak1j9h","checked":"2026-02"},
  {"id":"ua-nikopol","city":"Nikopol","country":"UA","status":"seen","seen":2025,"source":"Ak1j9h","checked":"2026-02"},
  {"id":"ua-novoyavorivsk","city":"Novoyavorivsk","country":"UA","status":"seen","seen":2025,"source":"Ak1j9h","checked":"2026-02"},
  {"id":"ua-poltava","city":"Poltava","country":"UA","status":"joined","since":2022,"seen":2025,"source":"xa4rdS","seenSource":"Ak1j9h","checked":"2026-02"},
  {"id":"ua-sumy","city":"Sumy","country":"UA","status":"joined","since":2024,"seen":2024,"source":"Cl3BxO","checked":"2026-02"},
  {"id":"ua-ternopil","city":"Ternopil","country":"UA","status":"joined","since":2024,"seen":2024,"source":"Cl3BxO","checked":"2026-02"},
  {"id":"ug-gulu","city":"Gulu","country":"UG","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"ug-lira","city":"Lira","country":"UG","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"ug-masaka","city":"Masaka","country":"UG","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"us-lowell","city":"Lowell","country":"US","status":"joined","since":2025,"seen":2025,"source":"2MzC1S","checked":"2026-02","note":"The United States stand among the thirteen first-time countries of 2025 (thestar.com.my, Bernama, 6 December 2025)."},
  {"id":"ve-caracas","city":"Caracas","country":"VE","status":"joined","since":2025,"seen":2025,"source":"M9sveO","checked":"2026-02"},
  {"id":"vn-cao-lanh","city":"Cao Lãnh","country":"VN","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"vn-hanoi","city":"Hanoi","country":"VN","status":"joined","since":2025,"seen":2025,"source":"JtY5Zx","checked":"2026-02"},
  {"id":"vn-ho-chi-minh-city","city":"Ho Chi Minh City","country":"VN","status":"joined","since":2024,"seen":2024,"source":"QzeM1A","checked":"2026-02"},
  {"id":"vn-sa-dec","city":"Sa Đéc","country":"VN","status":"joined","since":2020,"seen":2020,"source":"AfuzIw","checked":"2026-02"},
  {"id":"vn-son-la","city":"Son La","country":"VN","status":"joined","since":2024,"seen":2024,"source":"QzeM1A","checked":"2026-02"},
  {"id":"vn-vinh","city":"Vinh","country":"VN","status":"joined","since":2020,"seen":2020,"source":"AfuzIw","checked":"2026-02"},
  {"id":"za-durban","city":"Durban","country":"ZA","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"},
  {"id":"zm-lusaka","city":"Lusaka","country":"ZM","status":"joined","since":2025,"seen":2025,"source":"GKpd1n","checked":"2026-02"},
  {"id":"zw-chinhoyi","city":"Chinhoyi","country":"ZW","status":"joined","since":2024,"seen":2024,"source":"3N3hZf","checked":"2026-02"},
  {"id":"zw-kwekwe","city":"Kwekwe","country":"ZW","status":"joined","since":2022,"seen":2022,"source":"Ogoteq","checked":"2026-02"}
 ]
}`;

/*
 * Periods that a plain date cannot express: half-years ("2022-H1"), quarters ("2022-Q3"), weeks ("2022-W36", ISO 8601:
 * weeks begin on Monday, and week 1 has the year's first Thursday) and school years ("2021/2022").
 */
/** The pattern of a half-year, quarter, week or school year for schemas. */
const PERIOD = '^\\d{4}(-(H[12]|Q[1-4]|W(0[1-9]|[1-4]\\d|5[0-3]))|/\\d{4})$';
/** One day in milliseconds; in UTC every day has this length. */
const DAY = 864e5;
/** `2022Q3`, `2022-Q3`, `2022 K3`, `2022M09`. */
const CODED = /^(\d{4})[- ]?([A-Z])(\d\d?)$/i;
/** `2022M09D06` */
const CODED_DAY = /^(\d{4})M(\d\d)D(\d\d)$/i;
/** A day with a time, and the start of a day. */
const CLOCK = /^.{10}[T ]\d\d:/i;
const MIDNIGHT = /^(.{10})[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d\d:?\d\d)?$/i;
/** `202209`, `20220906` */
const DIGITS = /^(\d{4})(\d\d)(\d\d)?$/;
/** `2021/2022`, `2021/22`, `2021-2022`; also financial years and seasons, which have the same format. */
const TWO_YEARS$1 = /^(\d{4}) ?[/–-] ?(\d{4}|\d\d)$/;
/**
 * Letters for periods in Eurostat, SDMX and PxWeb data. In Nordic countries K is a quarter, and U and V are weeks. T is
 * excluded: it is a quarter in some countries, and four months in SDMX.
 */
const LETTERS$1 = {
    A: 'A',
    H: 'H',
    S: 'H',
    Q: 'Q',
    K: 'Q',
    M: 'M',
    W: 'W',
    U: 'W',
    V: 'W',
};
/**
 * Parses a period in the formats of statistical offices.
 * @param text `2022`, `2021/2022`, `2022-S1`, `2022H1`, `2022-Q3`, `2022K3`, `2022-09`, `2022M09`, `202209`,
 *   `2022-W36`, `2022U36`, `2022-09-06`, `2022M09D06` …
 * @returns undefined for anything else, and for periods that the year does not have
 */
function parsePeriod(text) {
    // A time other than midnight is no period of ours: an hour of UTC may belong to another day of the publisher.
    const code = text.trim().replace(MIDNIGHT, '$1');
    if (CLOCK.test(code))
        return undefined;
    const [, year = '', letter = '', count = ''] = CODED.exec(code) ?? [];
    if (year)
        return periodOf(year, letter.toUpperCase(), Number(count));
    const date = parseDate(code.replace(CODED_DAY, '$1-$2-$3').replace(DIGITS, withHyphens));
    if (date !== undefined)
        return { date };
    const [, first = '', second = ''] = TWO_YEARS$1.exec(code) ?? [];
    const next = String(Number(first) + 1).padStart(4, '0');
    return first && next.endsWith(second) ? { date: next, period: `${first}/${next}` } : undefined;
}
const withHyphens = (_, year, month, day) => [year, month, ...(day === undefined ? [] : [day])].join('-');
function periodOf(year, letter, count) {
    const kind = Object.hasOwn(LETTERS$1, letter) ? LETTERS$1[letter] : undefined;
    const two = String(count).padStart(2, '0');
    if (kind === 'A')
        return count === 1 ? { date: year } : undefined;
    if (kind === 'M') {
        const date = parseDate(`${year}-${two}`);
        return date === undefined ? undefined : { date };
    }
    const period = kind === 'W' ? `${year}-W${two}` : `${year}-${kind}${count}`;
    const start = periodStart(period);
    if (start === undefined)
        return undefined;
    const end = kind === 'W' ? start + 6 * DAY : Date.UTC(Number(year), count * (kind === 'H' ? 6 : 3), 0);
    return { date: new Date(end).toISOString().slice(0, 10), period };
}
/**
 * Returns the first moment of a half-year, quarter, week or school year, in milliseconds of UTC.
 * @returns undefined for a period that the year does not have
 */
function periodStart(period) {
    // School years begin between January and September: the middle of the year is close enough for an axis.
    if (period[4] === '/')
        return Date.UTC(Number(period.slice(0, 4)), 6);
    const [, year = '', kind, count = ''] = /^(\d{4})-([HQW])(\d\d?)$/.exec(period) ?? [];
    const number = Number(count);
    if (kind === 'H')
        return number >= 1 && number <= 2 ? Date.UTC(Number(year), number * 6 - 6) : undefined;
    if (kind === 'Q')
        return number >= 1 && number <= 4 ? Date.UTC(Number(year), number * 3 - 3) : undefined;
    if (kind !== 'W' || number < 1)
        return undefined;
    const start = firstMonday(year) + (number - 1) * 7 * DAY;
    return start < firstMonday(String(Number(year) + 1)) ? start : undefined;
}
/** The Monday of week 1, which is the week with 4 January. */
function firstMonday(year) {
    const fourth = toUtc(`${year.padStart(4, '0')}-01-04`);
    return fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY;
}
/** The first moment of the period, in milliseconds of UTC: its position on a time axis. */
const startOf$1 = ({ date, period }) => (period === undefined ? undefined : periodStart(period)) ?? toUtc(date).getTime();
/**
 * Compares two periods by their ends: the year 2022 is over after 15 January 2022. School years are taken to end in the
 * middle of their second year.
 */
function byEnd(one, other) {
    const [first, second] = [endOf(one), endOf(other)];
    return +(first > second) - +(first < second);
}
const endOf = ({ date, period }) => date && `${date}${(period?.[4] === '/' ? '-06-30' : '-12-31').slice(date.length - 4)}`;
/** The kind of period that a value describes. */
function kindOf({ date, period }) {
    const letter = period?.[5];
    if (period?.[4] === '/')
        return 'school year';
    if (letter)
        return letter === 'H' ? 'half-year' : letter === 'Q' ? 'quarter' : 'week';
    return date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year';
}
/** Returns true for a period that has not begun in any time zone. */
const isToCome = (period, now = Date.now()) => startOf$1(period) > now + DAY;

/** Maximum number of values of a figure that are read: enough for years of daily values. */
const MOST_VALUES = 1000;
/** Maximum number of notes of a dataset that are shown; a line below says how many more there are. */
const MOST_NOTES = 20;
/**
 * The statuses of a value, surest first. Statuses before `superseded` are shown. If one date has several values, the
 * first status wins.
 */
const STATUSES = ['announced', 'provisional', 'estimated', 'forecast', 'superseded', 'secondary'];
/** One value of a figure on one day. */
const pointSchema = object({
    date: plainDate('The day, month or year that the value describes'),
    value: either(number(), nothing(), 'The value in the unit of its figure; null where it is known to be missing'),
    source: sourceKey(),
}, {
    period: qualifier(text$2(9, 'The half-year (2022-H1), the quarter (2022-Q3) or the ISO week (2022-W36) that the value describes; date is then its last day. Or the school year (2021/2022); date is then its second year', PERIOD)),
    status: choice(STATUSES, 'announced (default): published by the network; provisional: may still change; estimated; forecast, like every value with a future date; superseded: replaced by a later release; secondary: reported by others. Announced, provisional and estimated values are shown as figures, and forecasts in chart and table', 
    // An unknown word is kept for the record, but its value is never shown as announced.
    'secondary'),
    approximate: qualifier(flag('The source gives a rounded value')),
    flag: qualifier(localText('A remark shown beside the value, in the publisher’s own words: break in series', 300)),
    note: localText('A note for readers of the value', 500),
});
const figureSchema = object({
    id: text$2(60, 'Short name. cities, countries, new-cities and new-countries have labels in every language of the library'),
    points: listOf$1(pointSchema, MOST_VALUES, 'Values in any order'),
}, {
    label: qualifier(countedText('The name of the figure; needed for your own ids')),
    unit: qualifier(countedText('The unit in words, where the label does not name it')),
    symbol: qualifier(text$2(20, 'A sign of the unit that is written beside the number: €')),
    unitPosition: choice(['start', 'end'], 'Where the symbol is written, or the unit if there is no symbol; after the number by default'),
    multiplier: qualifier(integer('The power of ten that values are multiplied by, 0 to 12: 6 for values in millions', 0, 12)),
    decimals: integer('Digits after the decimal separator, 0 to 10'),
});
/** Figures of a network over time: the document that `<network-stats>` reads. */
const networkSchema = object({
    figures: listOf$1(figureSchema, 50, 'The figures, in the order they are shown'),
    sources: sourcesSchema,
}, {
    name: localText('The network’s name'),
    checked: plainDate('When the document was last compared with its sources'),
    updated: plainDate('When the publisher last changed the values'),
    note: localText('A note for readers of the figures', 1000),
    notes: listOf$1(localText('A note for readers of the figures', 1000), MOST_NOTES, 'Further notes on the figures'),
    moreNotes: integer('Number of notes at the source that are not listed', 0),
    register: text$2(2048, 'Address of the register that says when a city joined, on the same host as this document; relative addresses are resolved against it'),
}, 'Figures of a network over time');

/** The statuses that are shown, most certain first. If one date has several values, the most certain is shown. */
const SHOWN$1 = ['announced', 'provisional', 'estimated', 'forecast'];
/** Returns true if a value is shown; others are kept for the record only. */
const isForShow = ({ status = 'announced' }) => SHOWN$1.includes(status);
/** Returns true for an expected value. It is never the newest one, and never the start or end of a change. */
const isForecast = ({ status }) => status === 'forecast';
/** Returns true for a known value that is shown, including forecasts. */
const isKnown = (point) => isForShow(point) && point.value !== null;
/** Returns true for a known value that is not a forecast. */
const isCurrent = (point) => isKnown(point) && !isForecast(point);
/**
 * The newest of some values, in chronological order. They always include the newest known value, not only forecasts.
 * @param most how many
 * @param isKnownNow returns true for a value that is known and not a forecast
 */
function newestWith(all, most, isKnownNow) {
    const last = all.findLastIndex(isKnownNow);
    const start = Math.max(all.length - most, 0);
    // Too many forecasts get half of the room.
    const from = last < 0 || last >= start ? start : Math.max(last + 1 - Math.ceil(most / 2), 0);
    return all.slice(from, from + most);
}
/**
 * Returns the values that count, in chronological order: one for each date, the surest if there are several.
 * @param asOf includes only values known by this day; by default all
 */
function seriesOf({ points }, asOf) {
    const byDate = new Map();
    for (const point of points) {
        if (!isForShow(point) || (asOf))
            continue;
        const other = byDate.get(keyOf$1(point));
        if (!other || isShownBefore(point, other))
            byDate.set(keyOf$1(point), point);
    }
    return [...byDate.values()];
}
/** If two values have the same status, the weaker claim is shown, otherwise the last one in the document. */
function isShownBefore(point, other) {
    const difference = rankOf(point) - rankOf(other);
    return difference < 0 || (difference === 0 && weaknessOf(point) >= weaknessOf(other));
}
const weaknessOf = ({ approximate, flag }) => (approximate ? 2 : 0) + (flag === undefined ? 0 : 1);
const rankOf = ({ status = 'announced' }) => SHOWN$1.indexOf(status);
/**
 * A key that distinguishes dates and sorts chronologically. It includes the period: a quarter ends on a day, but is not
 * that day.
 */
const keyOf$1 = ({ date, period = '' }) => `${date} ${period}`;

/** A value for a future date is a forecast, even if the document gives it another status. */
const asForecast = (point) => isForShow(point) && point.value !== null && isToCome(point) ? { ...point, status: 'forecast' } : point;
/**
 * Returns pairs of values with the same date and the same status, which contradict each other. Values that are not shown
 * may come from different sources.
 */
function conflictsIn(points) {
    const seen = new Map();
    return points.flatMap((point) => {
        const { status = 'announced', source } = point;
        const key = `${keyOf$1(point)} ${status} ${isForShow(point) ? '' : source}`;
        const first = seen.get(key) ?? point;
        seen.set(key, first);
        return first.value === point.value ? [] : [[first, point]];
    });
}
/** Says what resolves the conflict of a value with another one. */
const conflictAdvice = (claim) => isForShow(claim)
    ? 'give the invalid one the status superseded or secondary'
    : 'values that are not shown have different statuses or sources';

/* Recognises other formats that statistical offices return, so that a message can name them. */
const FIRST_VERSION = 'this is JSON-stat 1.x; ask for JSON-stat 2.0 (in PxWeb: "format": "json-stat2")';
const TABLE = 'this is PxWeb’s description of a table, without values; query the table for "format": "json-stat2"';
const TABLES = 'this is PxWeb’s list of tables; query one of them for "format": "json-stat2"';
/** Names the format of a response without readable figures; undefined for any other document. */
function foreignFormat(document) {
    if (Array.isArray(document))
        return document.length && document.every(isEntry) ? TABLES : undefined;
    const { class: kind, variables, figures } = fields(document);
    if (figures !== undefined)
        return undefined;
    if (Array.isArray(variables) && variables.length && variables.every(isVariable))
        return TABLE;
    if (kind === 'bundle')
        return FIRST_VERSION;
    return isRecord(document) && Object.values(document).some(isFirstVersion) ? FIRST_VERSION : undefined;
}
/** A table or a folder in a PxWeb list. */
const isEntry = (entry) => {
    const { id, type, text } = fields(entry);
    return typeof id === 'string' && (type === 't' || type === 'l') && typeof text === 'string';
};
const isVariable = (variable) => {
    const { code, values } = fields(variable);
    return typeof code === 'string' && Array.isArray(values);
};
/** A JSON-stat 1.x dataset in a bundle: its dimensions contain their own ids and sizes. */
const isFirstVersion = (dataset) => isRecord(dataset) && isRecord(dataset.dimension) && Array.isArray(dataset.dimension.id);

/* Formats other than JSON Feed and our own, and tables that few documents need. Each is loaded on first use. */
const wordpress = /* @__PURE__ */ new OnDemand('formats/wordpress.js', () => import('../formats/wordpress.js'));
const drupal = /* @__PURE__ */ new OnDemand('formats/drupal.js', () => import('../formats/drupal.js'));
const feedXml = /* @__PURE__ */ new OnDemand('formats/feed-xml.js', () => import('../formats/feed-xml.js'));
const jsonFeedHtml = /* @__PURE__ */ new OnDemand('formats/json-feed-html.js', () => import('../formats/json-feed-html.js'));
/** Finds the REST API of a WordPress site when its address returned no data. */
const wordpressSite = /* @__PURE__ */ new OnDemand('formats/wordpress-site.js', () => import('../formats/wordpress-site.js'));
/** Looks a topic up on a WordPress site. */
const wordpressTopic = /* @__PURE__ */ new OnDemand('formats/wordpress-topic.js', () => import('../formats/wordpress-topic.js'));
/** Names what a document contains instead of news. */
const whatItIs$1 = /* @__PURE__ */ new OnDemand('formats/what-it-is.js', () => import('../formats/what-it-is.js'));
/** The less common HTML character names. */
const characters = /* @__PURE__ */ new OnDemand('formats/characters.js', () => import('../formats/characters.js'));
/** Reads dates in words, and in other non-standard forms. */
const writtenDays = /* @__PURE__ */ new OnDemand('formats/written-days.js', () => import('../formats/written-days.js'));

/** The three JSON-stat 2.0 response classes. */
const JSON_STAT = ['dataset', 'collection', 'dimension'];
/** Recognises JSON-stat 2.0. */
const isJsonStat = (document) => JSON_STAT.includes(fields(document).class);

/** Maximum number of entries that a developer message lists. */
const MOST_LISTED$1 = 12;
const refuse = (message) => new Problem('shape', `JSON-stat: ${message}`);
const listOf = (texts) => texts.slice(0, MOST_LISTED$1).join(', ') + (texts.length > MOST_LISTED$1 ? `, … ${texts.length} in all` : '');
/** Quotes a value from a document in a message: shortened, and with quotation marks if it is text. */
const quote = (value) => {
    const text = typeof value === 'object' ? (Array.isArray(value) ? 'a list' : 'an object') : JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

/* The dimensions of a dataset, including the time dimension. */
/** Maximum number of cells of a cube: more than any response within the size limit can hold. */
const MOST_CELLS = 2_000_000;
/** Maximum number of dimensions; offices publish fewer than twenty. */
const MOST_DIMENSIONS = 1000;
/** Maximum number of categories of a dimension: more than a century of days. */
const MOST_CATEGORIES$1 = 40_000;
/** Names of the time dimension, used if no role marks it: Eurostat, SDMX, and PxWeb in several languages. */
const TIME_NAME = /^(time|time_period|tlist\(.*\)|year|tid|laiks|gads)$/i;
/** @throws {Problem} `shape` if dimensions, sizes and categories do not match */
function readDimensions(dataset) {
    const { id, size } = dataset;
    if (id === undefined && Array.isArray(fields(dataset.dimension).id))
        throw refuse(FIRST_VERSION);
    if (!Array.isArray(id) || !Array.isArray(size) || id.length !== size.length || !id.length) {
        throw refuse('id and size are not two lists of one length');
    }
    if (id.length > MOST_DIMENSIONS)
        throw refuse(`more than ${MOST_DIMENSIONS} dimensions; ask the office for fewer`);
    const all = fields(dataset.dimension);
    const seen = new Set();
    const dimensions = id.map((name, at) => {
        if (seen.has(name))
            throw refuse(`two dimensions are called ${String(name).slice(0, 60)}`);
        seen.add(name);
        return readDimension(name, size[at], all);
    });
    if (cellsOf(dimensions) > MOST_CELLS)
        throw refuse(`more than ${MOST_CELLS} cells; ask the office for fewer`);
    return withStrides(dimensions);
}
/** The number of cells in a cube. */
const cellsOf = (dimensions) => dimensions.reduce((product, { size }) => product * size, 1);
/** The last dimension varies fastest. */
function withStrides(dimensions) {
    let stride = cellsOf(dimensions);
    return dimensions.map((dimension) => ({ ...dimension, stride: (stride /= dimension.size) }));
}
function readDimension(id, size, all) {
    if (typeof id !== 'string' || !Number.isInteger(size) || size < 1) {
        throw refuse(`${typeof id === 'string' ? id.slice(0, 60) : 'a dimension'} has no size`);
    }
    if (size > MOST_CATEGORIES$1)
        throw refuse(`${id} has more than ${MOST_CATEGORIES$1} categories; ask the office for fewer`);
    const dimension = fields(all[id]);
    const category = fields(dimension.category);
    const labels = fields(category.label);
    const { unit: written = null } = category;
    const units = fields(written);
    const notes = fields(category.note);
    const codes = readCodes(category.index, labels);
    if (codes.length !== size || codes.some((code) => typeof code !== 'string')) {
        throw refuse(`${id} does not have ${String(size)} categories`);
    }
    const seen = new Set();
    for (const code of codes) {
        if (seen.has(code))
            throw refuse(`two categories of ${id} are called ${String(code).slice(0, 60)}`);
        seen.add(code);
    }
    // A unit that is not found would change the value.
    if (written !== null && !(isRecord(written) && Object.keys(written).every((code) => seen.has(code)))) {
        throw refuse(`the unit of ${id} is ${quote(written)}, expected an object with its categories`);
    }
    const labelOf = (code) => cleanText(labels[code], 300);
    let uses;
    return {
        id,
        label: cleanText(dimension.label, 300),
        size: codes.length,
        codes: codes,
        labelOf,
        isShared: (code) => {
            uses ??= countBy(codes, labelOf);
            return (uses.get(labelOf(code)) ?? 0) > 1;
        },
        unitOf: (code) => units[code],
        noteOf: (code) => (Object.hasOwn(notes, code) ? notes[code] : undefined),
        // A note without a category belongs to all of them.
        notes: [dimension.note, isRecord(category.note) ? undefined : category.note],
    };
}
function countBy(all, keyOf) {
    const counts = new Map();
    for (const each of all)
        counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1);
    return counts;
}
/** `index` is a list of codes or an object with the position of each; with a single category it may be absent. */
function readCodes(index, labels) {
    if (Array.isArray(index))
        return index.map((code) => (typeof code === 'number' ? String(code) : code));
    if (!isRecord(index))
        return Object.keys(labels).slice(0, 1);
    const codes = [];
    const entries = Object.entries(index);
    for (const [code, position] of entries) {
        // A position from the document must not set the length of our array.
        if (Number.isInteger(position) && position >= 0 && position < entries.length) {
            codes[position] = code;
        }
    }
    return [...codes];
}
/** @throws {Problem} `shape` if there is no time dimension */
function timeOf(dataset, dimensions) {
    const roles = fields(dataset.role).time;
    const named = Array.isArray(roles) ? roles[0] : undefined;
    const time = dimensions.find(({ id }) => (named === undefined ? TIME_NAME.test(id) : id === named));
    if (!time)
        throw refuse(`no dimension of time among ${listOf(dimensions.map(({ id }) => id))}; role.time names it`);
    return time;
}

/* Lists to choose from: the cities of a register, and the series of a JSON-stat dataset. */
const MOST_CITIES = 8;
let shipped;
/** The register that ships with the library. */
const bundledRegister = () => (shipped ??= readRegister(text$1));
/** Finds the cities whose name begins with a text or contains it, and otherwise similar names. */
function findCities(register, text, wording) {
    const key = nameKey(text);
    if (!key)
        return [];
    const ranked = register.members.flatMap((member) => {
        const ranks = [member.city, ...Object.values(member.names ?? {})].map((name) => {
            const at = nameKey(name).indexOf(key);
            return at < 0 ? Infinity : at && 1;
        });
        const rank = Math.min(...ranks);
        return rank < Infinity ? [{ member, rank }] : [];
    });
    const found = ranked.sort((one, other) => one.rank - other.rank).map(({ member }) => member);
    return (found.length ? found : similarMembers(register, text))
        .flatMap((member) => toCity(register, member, wording) ?? [])
        .slice(0, MOST_CITIES);
}
function toCity(register, member, wording) {
    const { country, id } = member;
    const name = memberName(member, wording.locale.code);
    const found = findMembership(register, name, country);
    const city = 'member' in found && found.member.id === id ? name : id;
    const content = contentFromRegister(register, city, country, wording);
    return 'refusal' in content ? undefined : { city, country, name: content.city, content };
}
/** More categories than this are no list to choose from. */
const MOST_CATEGORIES = 2000;
/** The dimensions to choose from in a JSON-stat dataset; none for any other document. */
function dimensionsOf(text) {
    try {
        const document = JSON.parse(text);
        if (!isJsonStat(document))
            return [];
        const dataset = document;
        const all = readDimensions(dataset);
        const time = timeOf(dataset, all);
        return all
            .filter((dimension) => dimension !== time && dimension.size > 1 && dimension.size <= MOST_CATEGORIES)
            .map(({ id, label, codes, labelOf }) => ({
            id,
            label: label ?? id,
            categories: codes.map((code) => ({ code, label: labelOf(code) ?? code })),
        }));
    }
    catch {
        return [];
    }
}
/** A name as the `select` attribute writes it: in quotes, if it has a separator. */
const quoted = (name) => (/[:;']|^\s|\s$/.test(name) ? `'${name.replaceAll("'", "''")}'` : name);
/** The value of `select`, or undefined while a dimension has no category. */
const selectOf = (dimensions, chosen) => dimensions.every(({ id }) => chosen.has(id))
    ? dimensions.map(({ id }) => `${quoted(id)}:${quoted(chosen.get(id) ?? '')}`).join(';')
    : undefined;

/* The contrast of two colours as defined by WCAG 2.2. */
const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
/** Red, green and blue of any opaque CSS colour, from 0 to 255. */
function channelsOf(color) {
    if (!pixel)
        throw new Error('no canvas');
    pixel.fillStyle = color;
    pixel.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = pixel.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
}
function luminance(color) {
    const [red, green, blue] = channelsOf(color).map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
/** From 1 (the same colour) to 21 (black on white). */
function contrast(one, other) {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
}

/* The look: an accent colour with its measured contrast, and the font of the page around the element. */
/** Large text and lines (WCAG 2.2, 1.4.3 and 1.4.11). */
const LEAST = 3;
function lookStep({ choice, words }, { choose }) {
    const { colours, hasAccent } = choice;
    const colour = (name, label) => b `<label class="field colour"><span>${label}</span> <input type="color" .value=${colours[name]} @input=${({ target }) => choose({ colours: { ...colours, [name]: target.value } })}></label>`;
    const measured = (ratio, say) => b `<li class=${ratio < LEAST ? 'error' : ''}>${say((Math.floor(ratio * 10) / 10).toFixed(1))} – ${ratio < LEAST ? words.contrastLow : words.contrastGood}</li>`;
    return b `<fieldset><legend><h2>4. ${words.look}</h2></legend><div class="field"><label class="switch"><input type="checkbox" id="own-accent" .checked=${hasAccent} @change=${({ target }) => choose({ hasAccent: target.checked })}> <span>${words.ownAccent}</span></label></div>${hasAccent
        ? b `<div class="pairs">${colour('accentLight', words.accentLight)} ${colour('accentDark', words.accentDark)} ${colour('backgroundLight', words.backgroundLight)} ${colour('backgroundDark', words.backgroundDark)}</div><ul class="contrast" role="status">${measured(contrast(colours.accentLight, colours.backgroundLight), words.contrastLight)} ${measured(contrast(colours.accentDark, colours.backgroundDark), words.contrastDark)}</ul>`
        : A}<div class="field"><label for="font">${words.font}</label> <small id="font-help">${words.fontHelp}</small> <select id="font" aria-describedby="font-help" @change=${({ target }) => choose({ font: target.value })}>${FONT_NAMES.map((name) => b `<option value=${name} .selected=${name === choice.font}>${words.fontName[name]}</option>`)}</select></div></fieldset>`;
}

/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
const t={CHILD:2},e=t=>(...e)=>({_$litDirective$:t,values:e});let i$1 = class i{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,e,i){this._$Ct=t,this._$AM=e,this._$Ci=i;}_$AS(t,e){return this.update(t,e)}update(t,e){return this.render(...e)}};

/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */const r$1=o=>void 0===o.strings,m={},p=(o,t=m)=>o._$AH=t;

/**
 * @license
 * Copyright 2021 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */const i=e(class extends i$1{constructor(){super(...arguments),this.key=A;}render(r,t){return this.key=r,t}update(r,[t,e]){return t!==this.key&&(p(r),this.key=t),e}});

/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */const s=(i,t)=>{const e=i._$AN;if(void 0===e)return  false;for(const i of e)i._$AO?.(t,false),s(i,t);return  true},o$1=i=>{let t,e;do{if(void 0===(t=i._$AM))break;e=t._$AN,e.delete(i),i=t;}while(0===e?.size)},r=i=>{for(let t;t=i._$AM;i=t){let e=t._$AN;if(void 0===e)t._$AN=e=new Set;else if(e.has(i))break;e.add(i),c(t);}};function h(i){ void 0!==this._$AN?(o$1(this),this._$AM=i,r(this)):this._$AM=i;}function n$1(i,t=false,e=0){const r=this._$AH,h=this._$AN;if(void 0!==h&&0!==h.size)if(t)if(Array.isArray(r))for(let i=e;i<r.length;i++)s(r[i],false),o$1(r[i]);else null!=r&&(s(r,false),o$1(r));else s(this,i);}const c=i=>{i.type==t.CHILD&&(i._$AP??=n$1,i._$AQ??=h);};class f extends i$1{constructor(){super(...arguments),this._$AN=void 0;}_$AT(i,t,e){super._$AT(i,t,e),r(this),this.isConnected=i._$AU;}_$AO(i,t=true){i!==this.isConnected&&(this.isConnected=i,i?this.reconnected?.():this.disconnected?.()),t&&(s(this,i),o$1(this));}setValue(t){if(r$1(this._$Ct))this._$Ct._$AI(t,this);else {const i=[...this._$Ct._$AH];i[this._$Ci]=t,this._$Ct._$AI(i,this,0);}}disconnected(){}reconnected(){}}

const o=new WeakMap,n=e(class extends f{render(i){return A}update(i,[s]){const e=s!==this.G;return e&&this.rt(void 0),(e||this.lt!==this.ct)&&(this.G=s,this.ht=i.options?.host,this.rt(this.ct=i.element)),A}rt(t){if(void 0!==this.G)if(this.isConnected||(t=void 0),"function"==typeof this.G){const i=this.ht??globalThis;let s=o.get(i);void 0===s&&(s=new WeakMap,o.set(i,s)),void 0!==s.get(this.G)&&this.G.call(this.ht,void 0),s.set(this.G,t),void 0!==t&&this.G.call(this.ht,t);}else this.G.value=t;}get lt(){return "function"==typeof this.G?o.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0);}reconnected(){this.rt(this.ct);}});

/**
 * The origin of the page; undefined on a server. A script of the page may have a variable named `origin`, so the global
 * is used only if a frame has no address and inherits its parent's origin.
 */
const pageOrigin = () => location.origin === 'null' ? globalThis.origin : location.origin;

/** Messages already logged on this page, so that a hundred elements with the same fault log it once. */
const told = new Set();
/**
 * Logs a message for the page's developer, once per page.
 * @param how `warn` for a fault, `info` (the default) if it may not be one
 */
function tellOnce(text, how = 'info') {
    if (told.has(text))
        return;
    told.add(text);
    if (how === 'warn')
        console.warn(text);
    else
        console.info(text);
}

/** Returns true if a source or picture may be loaded from an absolute address. */
function isAllowed(address) {
    const { origin } = new URL(address);
    return true;
}

const CHARSET = /charset\s*=\s*["']?([\w-]+)/i;
/** The charset that an XML document declares, in ASCII, at its beginning. */
const ENCODING = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/;
const UTF_8 = 'utf-8';
/** ISO-8859-1 by its name in the Encoding Standard. Many servers add it to everything that they send. */
const LATIN_1 = 'windows-1252';
/** The bytes that are searched for a declaration. */
const START$1 = 1000;
/**
 * Decodes a document.
 * @param type its content type from the server. For JSON, a charset has no meaning (RFC 8259, 11), and is used only if
 *   the bytes are not UTF-8
 */
function decodeBytes(bytes, type = '') {
    const mark = byteOrder(bytes);
    const declarations = [CHARSET.exec(type)?.[1], ENCODING.exec(startOf(bytes))?.[1]];
    const declared = declarations.find(Boolean);
    if (mark)
        return decode$1(bytes, mark, declared);
    // UTF-16 has zeros, at least in spaces and tags.
    const [sent, own] = declarations
        .map(charsetOf)
        .map((label) => (label?.startsWith('utf-16') && !bytes.includes(0) ? undefined : label));
    const isDefault = sent === undefined || sent === UTF_8 || sent === LATIN_1;
    // A header with a default of the server says less than the document itself.
    const label = own === UTF_8 || isDefault ? (own ?? sent ?? UTF_8) : sent;
    const text = tryDecode(bytes, UTF_8);
    if (text === undefined)
        return decode$1(bytes, isMostlyUtf8(bytes) ? UTF_8 : label, declared);
    // ASCII text is valid UTF-8. It may also be UTF-16, or an older encoding that switches by escape sequences.
    if (label === UTF_8 || text.length < bytes.length)
        return { text, charset: UTF_8, declared, isDamaged: false };
    return decode$1(bytes, label, declared);
}
/** Returns true if more characters beyond ASCII are valid than broken: one broken byte must not garble the others. */
function isMostlyUtf8(bytes) {
    const text = new TextDecoder(UTF_8).decode(bytes);
    let balance = 0;
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        if (code === 0xfffd)
            balance--;
        // A character in two halves counts once.
        else if (code >= 0x80 && (code < 0xdc00 || code > 0xdfff))
            balance++;
    }
    return balance > 0;
}
/** UTF-16 without a byte order mark begins with an ASCII character in two bytes, and one of them is zero. */
function byteOrder([first, second, third]) {
    if (first === 0xef && second === 0xbb && third === 0xbf)
        return UTF_8;
    if ((first === 0xff && second === 0xfe) || (first && second === 0))
        return 'utf-16le';
    if ((first === 0xfe && second === 0xff) || (first === 0 && second))
        return 'utf-16be';
    return undefined;
}
function decode$1(bytes, charset, declared) {
    const text = tryDecode(bytes, charset);
    return { text: text ?? new TextDecoder(charset).decode(bytes), charset, declared, isDamaged: text === undefined };
}
function tryDecode(bytes, charset) {
    try {
        return new TextDecoder(charset, { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** Returns the encoding for a label; undefined for a charset that browsers do not support. */
function charsetOf(label) {
    try {
        return label && new TextDecoder(label).encoding;
    }
    catch {
        return undefined;
    }
}
/** Returns the beginning of a document if it may be XML with its own charset declaration. */
const startOf = (bytes) => 
// Creating a decoder is slow. JSON begins with a bracket, which comes after "<" and spaces in ASCII.
(bytes[0] ?? 0) > 0x3c ? '' : String.fromCharCode(...bytes.slice(0, START$1));

/**
 * Addresses that the page's Content Security Policy has blocked. Browsers report them only in an event, never in the
 * error of `fetch`.
 */
const refused = new Set();
/** Call this before a request, so that a blocked request is noticed. */
function watchPolicy() {
    addEventListener('securitypolicyviolation', noteRefusal);
}
const noteRefusal = ({ effectiveDirective, blockedURI, disposition }) => {
    // A report-only policy blocks nothing.
    if (effectiveDirective === 'connect-src' && disposition === 'enforce')
        refused.add(blockedURI);
};
/** A script cannot distinguish the two cases. */
const FOREIGN = 'unreachable, or not allowed by its server (CORS): let it send Access-Control-Allow-Origin, or use a copy on your own site';
/**
 * Determines why a request got no response, as far as a script can know.
 * @returns a `policy` problem, which a retry would meet again, or `network`
 */
async function diagnose(address, cause) {
    // The event arrives in a separate task.
    await new Promise((resolve) => setTimeout(resolve));
    const { origin, protocol } = new URL(address);
    // Browsers differ in how much of the address they report.
    if ([address.replace(/#.*/, ''), origin].some((told) => refused.has(told))) {
        return new Problem('policy', 'blocked by the page’s CSP: add the address to connect-src', { cause });
    }
    if (protocol === 'http:' && location.protocol === 'https:')
        return new Problem('policy', 'blocked: http on an https page; use its https address, or a copy on your own site', {
            cause,
        });
    return new Problem('network', navigator.onLine
        ? origin !== self.origin
            ? FOREIGN
            : 'unreachable: open the address in a browser to see why'
        : 'offline', { cause });
}

/** The longest wait for a complete response, in milliseconds. */
const TIMEOUT = 15_000;
/** Maximum number of bytes of one body: several times the largest feeds and registers seen. */
const MAX_BYTES = 5_000_000;
/** The waits before the second and third try, in milliseconds; up to half as much is added at random. */
const BACK_OFF = [1_000, 4_000];
/** The longest `Retry-After` that is respected, in milliseconds. A longer one ends the attempt. */
const MAX_WAIT = 30_000;
/** Content types that can hold data. Some servers send JSON as plain text, or send no type at all. */
const DATA_TYPE = /^$|json|xml|plain|octet/i;
/**
 * Creates the only function that fetches: one request at a time per address, with a timeout, a size limit, and up to
 * two retries after network errors, 429 and 5xx. It never sends cookies or custom headers, so a cross-origin request
 * needs no preflight.
 */
function createLoad({ fetch, sleep, random, diagnose }) {
    const flights = new Map();
    /**
     * If a page limits its sources, a redirect is followed only within the page's own origin, and is checked before it is
     * sent.
     */
    async function request(address, init) {
        return fetch(address, init);
    }
    async function fly(address, abort, cache, isFinal) {
        const { signal } = abort;
        refuseUnlessAllowed(address);
        for (let tries = 0;; tries++) {
            const timer = setTimeout(() => abort.abort(new Problem('timeout', `no answer in ${TIMEOUT / 1000} s: a copy on your own site would be faster`)), TIMEOUT);
            let problem;
            // The wait that the server requests, in milliseconds; NaN if a retry makes no sense.
            let after = 0;
            try {
                const response = await request(address, { credentials: 'omit', cache, signal });
                after = retryAfter(response);
                // A redirect may have led to another origin.
                refuseUnlessAllowed(response.url || address);
                await refuseUnlessData(response, isFinal ? response.url || address : undefined);
                return {
                    text: await readText$1(response),
                    url: response.url || address,
                    next: nextOf(response),
                    ...languageOf$1(response),
                };
            }
            catch (error) {
                // An abort throws its reason in some browsers and an AbortError in others.
                signal.throwIfAborted();
                const named = error instanceof Problem ? error : await diagnose(address, error);
                if (!(error instanceof Problem))
                    after = isFinal ? NaN : 0;
                if (named.code === 'policy')
                    after = NaN;
                problem = named;
            }
            finally {
                clearTimeout(timer);
            }
            const wait = Math.max(after, (BACK_OFF[tries] ?? NaN) * (1 + random() / 2));
            if (!(wait <= MAX_WAIT))
                throw problem;
            await sleep(wait);
            signal.throwIfAborted();
        }
    }
    return async function load(address, { signal, fresh = false, hasAlternative = false } = {}) {
        signal?.throwIfAborted();
        let flight = flights.get(address);
        if (!flight) {
            const abort = new AbortController();
            flight = { abort, answer: fly(address, abort, fresh ? 'no-cache' : 'default', hasAlternative), waiting: 0 };
            flights.set(address, flight);
        }
        const shared = flight;
        shared.waiting++;
        try {
            return await (signal ? Promise.race([shared.answer, aborted(signal)]) : shared.answer);
        }
        finally {
            // When no caller waits any more, the request is aborted and removed; a later caller starts a new one.
            if (!--shared.waiting) {
                flights.delete(address);
                shared.abort.abort();
            }
        }
    };
}
/** Rejects with the signal's reason once it is aborted. Use it in a race, which handles the rejection. */
const aborted = (signal) => new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
});
/** `<https://…?page=2>; rel="next"`, alone or among other links, as WordPress sends it. */
const nextOf = ({ headers }) => /<([^<>]*)>;[^,]*\brel="?next\b/.exec(headers.get('link')?.slice(0, 8000) ?? '')?.[1];
function languageOf$1({ headers }) {
    const language = /^[\w-]{2,35}$/.exec(headers.get('content-language') ?? '')?.[0];
    return language === undefined ? {} : { language };
}
/** Maximum number of characters of a page that are kept: enough for its head. */
const HEAD = 200_000;
/** Returns the page that was found instead of data. The site may link to its data there. */
const pageOf$1 = async (response, url) => ({
    url,
    link: response.headers.get('link')?.slice(0, 8000) ?? '',
    text: (await readText$1(response).catch(() => '')).slice(0, HEAD),
});
function refuseUnlessAllowed(address) {
    if (!isAllowed(address))
        ;
}
async function refuseUnlessData(response, site) {
    const { ok, status, headers } = response;
    const type = headers.get('content-type') ?? '';
    if (ok && DATA_TYPE.test(type))
        return;
    const page = site ? await pageOf$1(response, site) : undefined;
    throw ok
        ? new Problem('type', `a page or a file, not data: ${type}; src is the address of the data itself`, { page })
        : new Problem('status', `HTTP status ${status}: open the address in a browser to see why`, { page });
}
/**
 * Returns the wait before a retry, in milliseconds, from `Retry-After` in seconds or as an HTTP date; NaN if the
 * response is final, as all but 429 and 5xx are.
 */
function retryAfter({ status, headers }) {
    if (status !== 429 && status < 500)
        return NaN;
    const header = headers.get('retry-after') ?? 0;
    return +header >= 0 ? +header * 1000 : Date.parse(String(header)) - Date.now() || 0;
}
/**
 * Reads a body in chunks, so that an endless one stops at the size limit, and decodes it: `response.text()` would
 * always decode as UTF-8.
 */
async function readText$1({ body, headers }) {
    const pieces = [];
    const reader = body?.getReader();
    let size = 0;
    while (reader) {
        const { done, value } = await reader.read();
        if (done)
            break;
        size += value.byteLength;
        if (size > MAX_BYTES) {
            void reader.cancel();
            throw new Problem('size', `more than ${MAX_BYTES / 1e6} MB: have the source send fewer items`);
        }
        pieces.push(value);
    }
    // Avoid `Blob`: it needs a round trip to another browser process.
    const bytes = new Uint8Array(size);
    pieces.reduce((at, piece) => (bytes.set(piece, at), at + piece.byteLength), 0);
    return decodeBytes(bytes, headers.get('content-type') ?? '').text;
}
/** Returns true if the page preloads a source: `<link rel="preload" as="fetch" crossorigin href="news.json">`. */
const isPreloaded = (address) => [...document.querySelectorAll('link[rel=preload][as=fetch]')].some(({ href }) => href === address);
/** The page's own loader. `fetch` is looked up for each call, so a page may wrap it. */
const load = createLoad({
    fetch(address, init) {
        watchPolicy();
        // Browsers preload with same-origin credentials, and reuse the response only for a request with the same
        // credentials mode.
        return globalThis.fetch(address, isPreloaded(address) ? { ...init, credentials: 'same-origin' } : init);
    },
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    random: Math.random,
    diagnose,
});

/* Determines the addresses to request for a `src`. Pure functions: facts found out about a site are passed in. */
/**
 * The fields of a WordPress post that widgets show. WordPress embeds only linked resources, and drops links that are
 * not among the requested fields.
 */
const FIELDS = 'id,status,date,date_gmt,modified,modified_gmt,link,title,excerpt,lang,_links.author,_links.wp:featuredmedia,_links.wp:term,_embedded';
const EMBED = 'wp:featuredmedia,author,wp:term';
/** Posts per page in WordPress: the default and the maximum. */
const [FEW, MANY] = [10, 100];
const POSTS = '/wp/v2/posts';
/** The position in `item="#2"`, from 1; undefined for an id or an address. */
function positionOf(item) {
    const [, digits] = /^#(\d{1,6})$/.exec(item?.trim() ?? '') ?? [];
    return digits === undefined ? undefined : Number(digits);
}
/**
 * Returns the address to request. For a WordPress site or its REST API, it requests posts, with only the fields that
 * are shown; a list of Drupal nodes is sorted by date. Parameters already in the address are kept.
 * @param address absolute: `https://town.example`, `…/wp-json`, `…/wp-json/wp/v2/posts?categories=7`,
 *   `…/?rest_route=/wp/v2/posts`
 */
function newsAddress(address, { limit = 0, item } = {}) {
    const url = new URL(address);
    if (isBare(url))
        url.pathname = '/wp-json';
    url.pathname = url.pathname.replace(/\/wp-json(?:\/wp(?:\/v2)?)?\/?$/, `/wp-json${POSTS}`);
    url.search = url.search.replace(/\brest_route=(?:\/|%2F)?(?:wp(?:(?:\/|%2F)v2)?)?(?:\/|%2F)?(?=&|$)/i, `rest_route=${POSTS}`);
    const route = wordPressRoute(url);
    if (route === undefined) {
        if (/\/jsonapi\/node\/[^/]+\/?$/.test(url.pathname))
            add(url, 'sort', '-created');
        else
            return address;
        return url.href;
    }
    add(url, '_embed', EMBED);
    add(url, '_fields', FIELDS);
    // A single post supports none of the parameters below.
    if (!/^\/wp\/v2\/[\w-]+\/?$/.test(route))
        return url.href;
    const [name, value] = itemParameter(item, address) ?? [];
    if (name && value)
        add(url, name, value);
    else {
        // WordPress before 6.8 ignores this parameter, and lists sticky posts by date.
        if (/\/posts\/?$/.test(route))
            add(url, 'ignore_sticky', 'false');
        const most = Math.max(limit, positionOf(item) ?? 0);
        if (most > FEW)
            add(url, 'per_page', String(Math.ceil(Math.min(most, MANY))));
    }
    return url.href;
}
/**
 * Appends a missing parameter without percent-encoding: commas and colons are easier to read, and to allow in a
 * firewall.
 */
function add(url, name, value) {
    if (!url.searchParams.has(name))
        url.search += `${url.search ? '&' : '?'}${name}=${value}`;
}
/** Returns the REST API route of a WordPress address, such as `/wp/v2/posts`; undefined for other addresses. */
const wordPressRoute = (url) => /\/wp\/v2\/.+/.exec(url.searchParams.get('rest_route') ?? url.pathname)?.[0];
/** Returns true for an address without a path or query. */
const isBare = ({ pathname, search }) => pathname === '/' && !search;
/**
 * Returns true if the address may be a site rather than data: a host, a folder, or the front page in one language. If
 * its request fails, we look for the site's REST API.
 */
function mayBeSite(address) {
    const { pathname, search } = new URL(address);
    const last = /[^/]*\/?$/.exec(pathname)?.[0] ?? '';
    return (/^(?:\?lang=[\w-]+)?$/.test(search) &&
        !/\b(?:feed|rss\d?|atom)\b|json|xml|\/wp\/v2\//i.test(pathname) &&
        (!last.includes('.') || /^index\.(?:php|html?)$/.test(last)));
}
/** Returns the parameter and value that select one post in WordPress; undefined if it has no such parameter. */
function itemParameter(item, address) {
    const text = item?.trim() ?? '';
    if (/^\d{1,15}$/.test(text))
        return ['include', text];
    const page = itemAddress(text, address);
    if (!page)
        return undefined;
    const { pathname, searchParams } = new URL(page);
    const id = searchParams.get('p');
    if (id && /^\d{1,15}$/.test(id))
        return ['include', id];
    const [, slug] = /([^/]+)\/?$/.exec(pathname) ?? [];
    // WordPress stores slugs in other scripts with lowercase percent-encoding, and accepts any form.
    return slug === undefined ? undefined : ['slug', encodeURIComponent(decode(slug).replace(/\.html?$/, ''))];
}
/**
 * Returns the address of a WordPress post that is requested by slug, although the last part of its path may be its id.
 * @param asked the result of {@link newsAddress}
 */
function numberedPage(item, address, asked) {
    const page = asked.includes('slug=') && !address.includes('slug=') ? itemAddress(item?.trim() ?? '', address) : undefined;
    return page && /\d[^/]*\/?$/.test(new URL(page).pathname) ? page : undefined;
}
/** Returns the absolute address in `item`; undefined for an id or a position. */
const itemAddress = (item, base) => /^(?:https?:)?\/|^\?/i.test(item) ? safeUrl(item, base) : undefined;
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

/** REST API addresses of sites, by the address in `src`. Each is looked up once per page. */
const found = new Map();
/**
 * Loads the news at an address. For a WordPress site, the front page is enough, in any folder and with any form of
 * permalinks.
 * @param isPreloaded true if the page has preloaded this exact address
 */
async function requestNews(load, address, question, options = {}, isPreloaded = false) {
    const known = found.get(address) ?? address;
    if (isPreloaded && !question.item && !question.tag)
        return load(address, options);
    if (!mayBeSite(known))
        return ask(load, known, question, options);
    try {
        return await ask(load, known, question, { ...options, hasAlternative: true });
    }
    catch (problem) {
        options.signal?.throwIfAborted();
        const { findSite } = await wordpressSite.load();
        const { answer, root } = await findSite(address, asProblem(problem), (at, hasAlternative) => ask(load, at, question, { ...options, hasAlternative }));
        if (root)
            found.set(address, root);
        return answer;
    }
}
/** Requests posts, or the document at any other address. */
async function ask(load, address, question, options) {
    const asked = newsAddress(address, question);
    const { item, tag } = question;
    const page = numberedPage(item, address, asked);
    if (page !== undefined) {
        const { requestItem } = await wordpress.load();
        return requestItem(load, asked, page, options);
    }
    if (!tag || wordPressRoute(new URL(asked)) === undefined)
        return load(asked, options);
    const { topicAddress } = await wordpressTopic.load();
    const filtered = await topicAddress(load, asked, tag, options);
    return filtered === undefined ? { text: '[]', url: asked } : load(filtered, options);
}

/** Formatters by time zone; undefined for names that the browser does not know. A page has one or two time zones. */
const formatters = new Map();
const MOST$1 = 20;
/** Returns true for a name that the browser knows, such as `Europe/Riga`. */
const isTimeZone = (name) => formatterOf(name) !== undefined;
/**
 * Returns the day of a moment.
 * @param zone an IANA name; if it is missing or unknown, the reader's own time zone is used
 * @param ms milliseconds since 1970
 */
function dayIn(zone, ms) {
    const formatter = zone ? formatterOf(zone) : undefined;
    if (formatter) {
        const parts = Object.fromEntries(formatter.formatToParts(ms).map(({ type, value }) => [type, value]));
        return toPlain(parts.year, parts.month, parts.day);
    }
    const date = new Date(ms);
    return toPlain(date.getFullYear(), date.getMonth() + 1, date.getDate());
}
const toPlain = (year, month, day) => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
function formatterOf(timeZone) {
    if (!formatters.has(timeZone)) {
        if (formatters.size >= MOST$1)
            formatters.clear();
        let formatter;
        try {
            // The Gregorian calendar and Latin digits, regardless of the browser's settings.
            formatter = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
                timeZone,
                year: 'numeric',
                month: '2-digit',
                day: '2-digit',
            });
        }
        catch { }
        formatters.set(timeZone, formatter);
    }
    return formatters.get(timeZone);
}

/*
 * Converts markup to text without the browser's parser: `DOMParser` rejects strings under a trusted types policy, and a
 * server has none. The result never becomes markup again; it is shown as text.
 */
/** Elements whose content is not text for readers. */
const SILENT = /^(?:script|style|template|noscript|iframe|svg|object|audio|video)$/;
/** Inline elements: their content belongs to the words around it. All other elements separate words. */
const INLINE = /^(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
/** The start of a tag, a comment or a declaration; any other `<` is a character. */
const OPENING = /<(?:!--|[!?]|\/?([a-z][^\s/>]*))/iy;
/** The end of a tag: the first `>` that is not inside a quoted value. */
const ENDING = />|=\s*(?:"[^"]*"|'[^']*')/g;
/** A character reference by number or by name. The longest name has 31 letters. */
const REFERENCE = /&(?:#0*(\d{1,7})|#x0*([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi;
/** The same by HTML's rules: the semicolon is optional after a number, and after the names of its first versions. */
const HTML_REFERENCE = /&(?:#0*(\d+);?|#x0*([\da-f]+);?|([a-z][a-z\d]{1,31})(;?))/gi;
/** Code points with more digits do not exist. */
const MAX_DIGITS = 7;
/** Names for U+00A0 to U+00FF, in this order. */
const LATIN = 'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
/** The other names of HTML's first versions, which need no semicolon. */
const BASIC = 'amp & lt < gt > quot " AMP & LT < GT > QUOT " COPY © REG ®';
/** More names and characters that editors and content management systems write. */
const OTHERS = "apos ' hellip … ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ lsaquo ‹ rsaquo › bull • dagger † Dagger ‡ permil ‰ euro € trade ™ OElig Œ oelig œ Scaron Š scaron š Zcaron Ž zcaron ž Yuml Ÿ minus − larr ← uarr ↑ rarr → darr ↓ prime ′ Prime ″";
/** Range of lengths of the names that need no semicolon. */
const [SHORTEST, LONGEST] = [2, 6];
/** U+0080 to U+009F are not characters. Browsers read them as windows-1252, as old editors intend: &#150; is a dash. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';
let names$1;
/**
 * Returns the text that a reader sees: without tags and comments, and with character references decoded once.
 * @param html markup from a source; it need not be well-formed. The running time is linear in its length
 * @param more knows the uncommon names
 * @returns plain text; white space is kept, with a space where blocks start or end
 */
function htmlText(html, more) {
    // A list, and one space between blocks: a string that grows by a million pieces takes seconds.
    const pieces = [];
    /** Where the text after the last tag begins. */
    let at = 0;
    let open = -1;
    while ((open = html.indexOf('<', Math.max(at, open + 1))) >= 0) {
        OPENING.lastIndex = open;
        const opening = OPENING.exec(html);
        if (!opening)
            continue;
        // Decoded piece by piece: a character reference cannot span a tag.
        if (open > at)
            pieces.push(decodeHtml(html.slice(at, open), more));
        const name = opening[1]?.toLowerCase() ?? '';
        if (opening[0] === '<!--')
            at = find$1(html, '-->', open + 2) + 3;
        else {
            at = endOfTag(html, OPENING.lastIndex);
            // Skips to the closing tag, which is then read like any other.
            if (SILENT.test(name) && html[open + 1] !== '/')
                at = find$1(html, `</${name}`, at);
        }
        if (name && !INLINE.test(name) && pieces.at(-1) !== ' ')
            pieces.push(' ');
    }
    pieces.push(decodeHtml(html.slice(at), more));
    return pieces.join('');
}
/**
 * The position after the tag, or the end of the text if it is not closed. A single pattern for the whole tag could
 * overflow the stack, so this reads one value at a time.
 */
function endOfTag(html, from) {
    if (html[from] === '>')
        return from + 1;
    ENDING.lastIndex = from;
    for (;;) {
        const found = ENDING.exec(html)?.[0];
        if (found === '>')
            return ENDING.lastIndex;
        if (!found)
            return html.length;
    }
}
/** The position of a mark, ignoring case; the end of the text if it does not occur. */
function find$1(text, mark, from) {
    const wanted = new RegExp(mark, 'gi');
    wanted.lastIndex = from;
    return wanted.exec(text)?.index ?? text.length;
}
/**
 * Decodes `&amp;`, `&#233;`, `&#xE9;` and names, once. Anything else, including names unknown to HTML, is left
 * unchanged.
 * @param more knows the uncommon names
 */
function decodeReferences(text, more) {
    if (!text.includes('&'))
        return text;
    return text.replace(REFERENCE, (whole, decimal, hex, name) => name ? (namesAtHand().common.get(name) ?? more?.(name) ?? whole) : characterOf(decimal, hex));
}
/** The same for text in HTML, where the semicolon may be missing: `&amp b`, `&copy2022`. */
function decodeHtml(text, more) {
    if (!text.includes('&'))
        return text;
    const { common, withoutSemicolon } = namesAtHand();
    return text.replace(HTML_REFERENCE, (whole, decimal, hex, name, semicolon) => {
        if (!name)
            return characterOf(decimal, hex);
        const full = semicolon ? (common.get(name) ?? more?.(name)) : undefined;
        if (full !== undefined)
            return full;
        for (let length = Math.min(name.length, LONGEST); length >= SHORTEST; length--) {
            const start = name.slice(0, length);
            if (withoutSemicolon.has(start))
                return (common.get(start) ?? '') + whole.slice(1 + length);
        }
        return whole;
    });
}
function characterOf(decimal, hex = '') {
    if ((decimal ?? hex).length > MAX_DIGITS)
        return '\uFFFD';
    const code = decimal ? Number(decimal) : parseInt(hex, 16);
    if (code >= 0x80 && code < 0xa0)
        return WINDOWS_1252[code - 0x80] ?? '';
    return code > 0 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : '\uFFFD';
}
function namesAtHand() {
    if (names$1)
        return names$1;
    const common = new Map(LATIN.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)]));
    const add = (list) => {
        const pairs = list.split(' ');
        for (let index = 0; index < pairs.length; index += 2)
            common.set(pairs[index] ?? '', pairs[index + 1] ?? '');
    };
    add(BASIC);
    const withoutSemicolon = new Set(common.keys());
    add(OTHERS);
    return (names$1 = { common, withoutSemicolon });
}

/* Names what was found instead of news, for the page's developer. Loaded when a document could not be read. */
/** Characters that are read: the start of a document shows its format. */
const START = 4000;
/** PHP messages, as HTML or as plain text (https://www.php.net/manual/errorfunc.configuration.php#ini.html-errors). */
const PHP = /^\s*(?:<br \/>\s*|<b>)*(?:PHP )?(Fatal error|Parse error|Warning|Notice|Deprecated|Strict Standards)(?:<\/b>)?:/;
/**
 * Describes a text or document that is not news, and says what to do: "an HTML page, not data: …".
 * @returns undefined if it can only be said that it is not news
 */
const whatItIs = (input) => typeof input === 'string' ? textKind(input) : jsonKind(input);
function textKind(text) {
    const start = text
        .slice(0, START)
        .replace(/^\uFEFF/, '')
        .trimStart();
    if (!start)
        return 'an empty answer';
    if (PHP.test(start)) {
        // Only the first sentence, since the rest is a file path on the server.
        const message = cleanText(htmlText(start), START)?.split(/ in (?:\/|[A-Z]:\\)/)[0];
        return `a message of PHP before the data: "${cleanText(message, 100)}"; turn display_errors off on that server`;
    }
    const [, tag] = /^<([a-z][a-z0-9]*)\b[^<>]*>\s*(?:<[a-z][a-z0-9]*\b[^<>]*>\s*){0,3}(?:[[{]|&lt;\?xml|&#91;|&#123;)/i.exec(start) ??
        [];
    if (tag && !/^script$/i.test(tag)) {
        return `data inside <${tag.toLowerCase()}>: an editor has wrapped it; paste it in the editor’s source view, or give the address of a file in src`;
    }
    if (/^(?:<\?xml\b[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(start)) {
        const [, title] = /<title[^<>]*>([^<]*)/i.exec(start) ?? [];
        const name = cleanText(htmlText(title ?? ''), 60);
        return `an HTML page, not data${name ? `: "${name}"` : ''}; src is the address of the data itself`;
    }
    if (start.startsWith('<')) {
        // A malformed feed: its parser reports the position.
        if (/<(?:[\w-]+:)?(?:rss|feed|RDF)\b/.test(start))
            return undefined;
        const [, root] = /^(?:<[?!][^>]*>\s*)*<([\w:-]+)/.exec(start) ?? [];
        return root && /^<\?xml/.test(start) ? `XML, but neither RSS nor Atom: <${cleanText(root, 40)}>` : 'HTML, not data';
    }
    if (/^[[{]\s*&(?:quot|#34|#8220|#8221);/.test(start))
        return 'JSON with escapes of HTML: paste it without them';
    if (/^[\w.$]{1,60}\s*\(\s*[[{]/.test(start))
        return 'a script (JSONP), not JSON: ask for plain JSON';
    try {
        return jsonKind(JSON.parse(text.replace(/^\uFEFF/, '')));
    }
    catch {
        return undefined;
    }
}
function jsonKind(document) {
    const { code, message, data, errors, namespaces, routes, members, figures, class: kind } = fields(document);
    const { status } = fields(data);
    if (typeof code === 'string' && typeof message === 'string') {
        const number = typeof status === 'number' ? ` (status ${status})` : '';
        return `an error of WordPress, not posts: ${cleanText(code, 60)}, "${cleanText(message, 120)}"${number}`;
    }
    const error = Array.isArray(errors) ? fields(errors.find(isRecord)) : {};
    if ('title' in error || 'detail' in error) {
        const words = [error.title, error.detail].map((part) => cleanText(part, 120)).filter(Boolean);
        return `an error of Drupal, not nodes: "${words.join(': ')}"`;
    }
    if (Array.isArray(namespaces) && isRecord(routes)) {
        return 'the index of a WordPress interface, not its posts, which are at wp/v2/posts';
    }
    if (Array.isArray(members))
        return 'a register of cities, for <learning-city-badge>';
    if (Array.isArray(figures))
        return 'figures, for <network-stats>';
    return kind === 'dataset' ? 'figures in JSON-stat, for <network-stats>' : undefined;
}

// Do not modify this file by hand!
// Re-generate this file by running npm run locales
const en = {
    'cities-one': 'city',
    'cities-other': 'cities',
    'countries-one': 'country',
    'countries-other': 'countries',
    'new-cities-one': 'new city',
    'new-cities-other': 'new cities',
    'new-countries-one': 'country with new cities',
    'new-countries-other': 'countries with new cities',
};

/**
 * Formats a number: `12 345,6`. Most figures are non-negative integers, which the forms of the language can write;
 * `Intl` formats all others.
 * @param options `Intl.NumberFormat` options, for decimals
 */
function formatNumber(value, { forms, format }, options = {}) {
    if (!forms || !Number.isSafeInteger(value) || value < 0 || options.minimumFractionDigits || options.notation) {
        return format.intl('NumberFormat', options).format(value);
    }
    const digits = String(value);
    const isGrouped = digits.length >= 3 + forms.minimumGroupingDigits;
    return isGrouped ? digits.replace(/\B(?=(\d{3})+$)/g, forms.groupSeparator) : digits;
}

/** The form of a document's text for a number, by the plural rules of the text's language. */
const counted$1 = (local, value, { tag, format }) => pickText(local, tag, (language) => format.intl('PluralRules', undefined, canonicalTag(language)).select(value));
/**
 * The label of a figure, in the plural form for its value, without the number itself. The well-known figures have
 * labels in all of the library's languages; other figures bring their own.
 */
const figureLabel = ({ id, label }, value, locale) => (label === undefined ? undefined : counted$1(label, value, locale)) ?? {
    // A language added by the page may lack a noun: then it is English, like any other message.
    text: locale.plural(value, id) ?? locale.extend(en).plural(value, id) ?? id,
};
/** The unit around a number: "€ 2.4 million", "5.2 per cent", "€ 310 per month". */
function unitParts(figure, value, locale) {
    const { symbol, unitPosition } = figure;
    const unit = unitOf$1(figure, value, locale);
    const sign = symbol === undefined ? undefined : { text: symbol };
    if (unitPosition === 'start')
        return sign ? { before: sign, after: unit } : { before: unit, after: undefined };
    return { before: undefined, after: sign && unit ? { ...unit, text: `${sign.text} ${unit.text}` } : (sign ?? unit) };
}
/** The unit of a figure in words, if it has one. */
const unitOf$1 = (figure, value, locale) => figure.unit === undefined ? undefined : counted$1(figure.unit, fullValue(figure, value), locale);
/** Maximum number of decimals for a figure that does not specify it. */
const USUAL_DECIMALS = 3;
/** Maximum number of decimals for decimal notation; numbers from `HUGE` on are written in scientific notation. */
const MOST_DECIMALS = 20;
const HUGE = 1e15;
/** As many digits as needed to distinguish any two numbers. */
const ALL_DIGITS = { maximumSignificantDigits: 17 };
const SCIENTIFIC = { notation: 'scientific', ...ALL_DIGITS };
const MILLIONS = { notation: 'compact', compactDisplay: 'long', ...ALL_DIGITS };
/**
 * The precision of a figure: its own decimals, from 0 to 10, or up to three as needed; more if different values would
 * look the same.
 */
function precision(figure, locale) {
    const given = figure.decimals === undefined || figure.decimals < 0 ? undefined : Math.min(figure.decimals, 10);
    // Statistical offices give the decimals in the unit: 2.4 thousand persons does not contain half a person.
    const own = figure.multiplier ? Math.max(given ?? 0, USUAL_DECIMALS) : given;
    const needed = decimalsThatTell(figure, own ?? USUAL_DECIMALS, locale);
    if (needed === undefined)
        return SCIENTIFIC;
    return own === undefined && needed === USUAL_DECIMALS
        ? {}
        : { minimumFractionDigits: own === undefined ? 0 : needed, maximumFractionDigits: needed };
}
/** Cached by figure, because an element needs it for each number that it shows. */
const needed = new WeakMap();
/**
 * The smallest number of decimals that keeps all values of a figure distinct.
 * @param least minimum number of decimals
 * @returns undefined if no number of decimals is enough, or a value is too large for decimal notation
 */
function decimalsThatTell(figure, least, { format }) {
    if (needed.has(figure))
        return needed.get(figure);
    const values = [...new Set(figure.points?.filter(isKnown).map(({ value }) => value))];
    // A value must not look like zero either, except beside others that a publisher rounds, or as a rounding error.
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const isTiny = (value) => value !== 0 && Math.abs(value) <= largest * 1e-9;
    const hasZero = values.includes(0) || (figure.decimals === undefined ? values.some(isTiny) : values.length > 1);
    const compared = hasZero ? values : [...values, 0];
    // The browser's own rounding, because `toFixed` rounds differently; whole numbers need none.
    const areDifferent = (decimals) => {
        const inDigits = format.intl('NumberFormat', { maximumFractionDigits: decimals, useGrouping: false }, 'en');
        return new Set(compared.map((value) => Number(inDigits.format(value)))).size === compared.length;
    };
    let decimals = least;
    if (!values.every(Number.isInteger))
        while (decimals <= MOST_DECIMALS && !areDifferent(decimals))
            decimals++;
    if (decimals > MOST_DECIMALS || values.some((value) => Math.abs(value) >= HUGE))
        decimals = undefined;
    needed.set(figure, decimals);
    return decimals;
}
/**
 * Formats a value with its figure's precision and multiplier: "2.4 million". A negative value that rounds to zero has
 * no sign.
 */
function numberText(figure, value, locale) {
    const shown = shownValue(figure, value, locale) || 0;
    if (!figure.multiplier) {
        const form = precision(figure, locale);
        // Beside numbers that need an exponent, "0" and "2" need none.
        const isPlain = form === SCIENTIFIC && (shown === 0 || (Math.abs(shown) < HUGE && Math.abs(shown) >= 1e-3));
        return formatNumber(shown, locale, isPlain ? ALL_DIGITS : form);
    }
    const full = fullValue(figure, shown);
    // Larger than any JavaScript number.
    if (!Number.isFinite(full))
        return `${formatNumber(shown, locale, SCIENTIFIC)} × 10^${figure.multiplier}`;
    const size = Math.abs(full);
    const isShort = size === 0 || (size < HUGE && size >= 10 ** -MOST_DECIMALS);
    return formatNumber(full, locale, isShort ? MILLIONS : SCIENTIFIC);
}
/**
 * A value with its figure's multiplier applied, for a spreadsheet. Shifts the exponent, because 1.1 × 1000 is not 1100.
 */
function fullValue({ multiplier = 0 }, value) {
    const [digits = '', exponent = 0] = String(value).split('e');
    return Number(`${digits}e${Number(exponent) + multiplier}`);
}
/**
 * The number that a reader sees. Statements about several values, such as their difference, are computed from it.
 */
const shownValue = (figure, value, locale) => Number.isInteger(value)
    ? value
    : Number(locale.format.intl('NumberFormat', { ...precision(figure, locale), useGrouping: false }, 'en').format(value));
/**
 * A number for a sentence, marked if it is rounded: "about 200". It has no unit, because many languages would have to
 * inflect it; the title has the unit.
 */
function amountText(figure, { value, approximate }, locale) {
    const amount = numberText(figure, value, locale);
    return approximate
        ? locale.msg(str `about ${amount}`, { id: 'about-amount', desc: 'A rounded number, inside a sentence' })
        : amount;
}
/** A value by itself: number, unit and remarks. */
function valueText(figure, point, locale) {
    const { before, after } = unitParts(figure, point.value, locale);
    const flag = flagWords(point, locale);
    return [
        ...(before?.text.split(' ') ?? []),
        numberText(figure, point.value, locale),
        ...(after?.text.split(' ') ?? []),
        ...remarks(point, locale),
        ...(flag ? [`(${flag.text})`] : []),
    ].join('\u00A0');
}
/** The day, month, year or other period of a value. */
function dateText({ date, period }, locale) {
    const { msg, format } = locale;
    if (period?.[4] === '/') {
        // In the language's digits: "2021/2022" needs no words.
        return period
            .split('/')
            .map((year) => format.year(Number(year)))
            .join('/');
    }
    const [year = '', part = ''] = period?.split('-') ?? [];
    const count = formatNumber(Number(part.slice(1)), locale);
    const inYear = format.year(Number(year));
    switch (part[0]) {
        case 'H':
            return msg(str `Half-year ${count} of ${inYear}`, {
                id: 'half-year',
                desc: 'A half of a year: 1 or 2, and the year',
            });
        case 'Q':
            return msg(str `Quarter ${count} of ${inYear}`, {
                id: 'quarter',
                desc: 'A quarter of a year: 1 to 4, and the year',
            });
        case 'W':
            return msg(str `Week ${count} of ${inYear}`, { id: 'week', desc: 'A week of a year: 1 to 53, and the year' });
        default:
            return format.date(date);
    }
}
/** The text for an unknown value, which is never empty and never zero. */
const noDataWords = ({ msg }) => msg('no data', { id: 'no-data', desc: 'In place of a number that is not known' });
/**
 * Remarks on a value: rounded, provisional, an estimate or a forecast. A remark is omitted if the value's flag says the
 * same.
 */
function remarks(point, locale) {
    const { msg } = locale;
    const said = flagWords(point, locale)?.text.toLowerCase() ?? '';
    const status = statusWords(point, locale);
    return [
        ...(point.approximate
            ? [msg('(approximately)', { id: 'about', desc: 'After a rounded number and what it counts' })]
            : []),
        ...(status && !said.includes(status.replace(/[(（)）]/g, '').toLowerCase()) ? [status] : []),
    ];
}
/** Remarks on a value, for use inside brackets or after a comma; "about" is part of its amount. */
const qualifiers = (point, locale) => [
    ...remarks({ ...point, approximate: false }, locale).map((remark) => remark.replace(/[()（）]/g, '')),
    ...[flagWords(point, locale)?.text].filter((text) => text !== undefined),
];
function statusWords({ status }, { msg }) {
    switch (status) {
        case 'provisional':
            return msg('(provisional)', { id: 'provisional', desc: 'After a number that may still change' });
        case 'estimated':
            return msg('(estimate)', { id: 'estimated', desc: 'After a number that is an estimate' });
        case 'forecast':
            return msg('(forecast)', { id: 'forecast', desc: 'After a number that is a forecast' });
        default:
            return undefined;
    }
}
/** The status of a value in the publisher's own words, without brackets: "break in time series". */
const flagWords = ({ flag }, { tag }) => flag === undefined ? undefined : pickText(flag, tag);

/**
 * The difference between a value and the previous one; negative if it is lower. Both values are rounded as shown, and
 * so is the difference.
 */
function changeOf(figure, point, before, locale) {
    const shown = (value) => shownValue(figure, value, locale);
    return shown(shown(point.value) - shown(before.value));
}
/**
 * Describes how a value differs from the previous one: direction and amount in words, with the earlier value and its
 * date, so that readers can check the sentence.
 * @returns an empty text where nothing can be said: two approximate values that look the same may differ, and a
 *   difference may be larger than any number
 */
function changeSentence(figure, point, before, locale) {
    const { msg } = locale;
    const change = changeOf(figure, point, before, locale);
    const approximate = Boolean(point.approximate) || Boolean(before.approximate);
    if (!Number.isFinite(change) || (change === 0 && approximate))
        return '';
    const amount = amountText(figure, { value: Math.abs(change), approximate }, locale);
    const earlier = [amountText(figure, before, locale), ...qualifiers(before, locale)].join(', ');
    const date = dateText(before, locale);
    // "On" with a day, "in" with any other period.
    const isDay = kindOf(before) === 'day';
    if (change > 0) {
        return capitalized(isDay
            ? msg(str `${amount} more than on ${date} (${earlier})`, {
                id: 'up-on',
                desc: 'Change of a figure since a day; with the difference, the day and the value of that day',
            })
            : msg(str `${amount} more than in ${date} (${earlier})`, {
                id: 'up-by',
                desc: 'Change of a figure since a month, a quarter or a year, as “Quarter 3 of 2022” or “2022”; with the difference, that period and its value',
            }), locale);
    }
    if (change < 0) {
        return capitalized(isDay
            ? msg(str `${amount} less than on ${date} (${earlier})`, {
                id: 'down-on',
                desc: 'Change of a figure since a day; with the difference, the day and the value of that day',
            })
            : msg(str `${amount} less than in ${date} (${earlier})`, {
                id: 'down-by',
                desc: 'Change of a figure since a month, a quarter or a year, as “Quarter 3 of 2022” or “2022”; with the difference, that period and its value',
            }), locale);
    }
    return msg(str `Same as before (${date}: ${earlier})`, {
        id: 'same-as',
        desc: 'No change of a figure; with the date and the value of the one before',
    });
}
/** Capitalizes a sentence that may begin with "about". */
const capitalized = (text, { tag }) => text.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase(tag));

/** Returns the figures with the given ids, in that order; by default all. */
const chosenFigures = (figures, ids) => ids?.flatMap((some) => figures.find(({ id }) => id === some) ?? []) ?? figures;
/**
 * Returns the last known value of each figure on a day.
 * @param network the document; its points are in chronological order
 * @param asOf the day; by default, the newest values are returned
 * @param ids the figures to include, in this order; by default all
 */
function takeSnapshot({ figures, sources }, asOf, ids) {
    const groups = new Map();
    const unknown = [];
    let newer;
    for (const figure of chosenFigures(figures, ids)) {
        const known = seriesOf(figure).filter(isCurrent);
        const newest = known.at(-1);
        const point = known.findLast(({ date }) => true);
        const source = point && sources[point.source];
        if (newest && newest !== point && (!newer || byEnd(newest, newer) > 0))
            newer = newest;
        if (!source) {
            unknown.push(figure);
            continue;
        }
        const before = known.findLast((other) => other.date < point.date && kindOf(other) === kindOf(point));
        const key = `${keyOf$1(point)} ${point.source}`;
        const group = groups.get(key) ?? { date: point.date, source, standings: [] };
        group.standings.push({ figure, point, before });
        groups.set(key, group);
    }
    return { groups: [...groups.values()], unknown, newer };
}

/** Eurostat's flags in lowercase, and for all others the SDMX observation status (CL_OBS_STATUS). */
const STANDARD = {
    b: 'break in time series',
    c: 'confidential',
    d: 'definition differs',
    e: 'estimated',
    f: 'forecast',
    g: 'experimental',
    h: 'missing: holiday or weekend',
    i: 'imputed',
    j: 'derogation',
    k: 'included in another category',
    l: 'not collected',
    m: 'cannot exist',
    n: 'not significant',
    o: 'missing',
    p: 'provisional',
    q: 'suppressed',
    r: 'revised',
    s: 'Eurostat estimate',
    S: 'strike or other special event',
    u: 'low reliability',
    v: 'not validated',
    w: 'includes data of another category',
    z: 'not applicable',
};
/**
 * Words for a status, in the languages of the library. The weakest status comes first, since a text may name several.
 */
const FORECAST = /forecast|project(?:ed|i)|projeç|projecció|projek[ct]|proie[cz]|proyecci|предвижд|проекц|проєкц|προβολ|predict|predikc|outlook|vorausberech|vorausschätz|prognos|prognoz|prognóz|prévision|previsi|previsão|voorspel|ennuste|πρόβλεψ|προβλεπ|прогноз|öngörü|előrejelz|napoved|fremskriv|framskriv|öngör|tahmin|予測|予想|見通し|توقع|إسقاط|전망|预测|預測|(?<!\p{L})(?:plans?|planned|plán|plāns|plan(?:as|ned|owan\p{L}*)|geplant|planifi\p{L}+|targets?|budget(?:s|ed|é|erat|iert)?|budžet\p{L}*|mērķis|zielwert|objetivo|objectif|obiettivo|meta|spá)(?!\p{L})/iu;
const ESTIMATED = /estim|schätz|skøn|anslag|anslått|uppskatt|schatt|arvio|hinnang|novērtē|aplēs|įvert|odhad|szacun|procjen|becsl|εκτίμησ|оценк|оцінк|تقدير|추정|估计/iu;
const PROVISIONAL = /provis|prelimin|provizor|provviso|vorläufig|foreløbig|voorlopig|ennakko|esialg|předběž|predbež|wstępn|előzetes|προσωριν|предварит|попередн|privremen|začasn|geçici|negalutin|sealadach|أولي|잠정|初步/iu;
const FINAL = /(?<!(?:not|non|no|nicht|ne|nie|ikke|inte|ej)[ -]|semi-?)final|definiti|galīg|endgültig|lopullinen|slutlig|endelig/iu;
function readVocabulary(extension, own) {
    const { status, missingValueDescriptions, MissingValueDescriptions, px } = fields(extension);
    const lists = [
        fields(status).label,
        missingValueDescriptions,
        MissingValueDescriptions,
        fields(px).missingValueDescriptions,
    ].map(fields);
    return { own, words: (code) => cleanText(lists.find((list) => code in list)?.[code], 300) };
}
/**
 * Returns the remark on a known value.
 * @param written the status as written; empty if there is none
 */
function remarkOf(written, vocabulary) {
    const { words, own } = vocabulary;
    // "(f)" is "f" in brackets.
    const text = words(written) === undefined ? (/^[([{]\s*(.*?)\s*[)\]}]$/.exec(written)?.[1] ?? written) : written;
    const ownWords = words(text);
    if (!text || (ownWords === undefined && text.toUpperCase() === 'A'))
        return { status: undefined, flag: undefined };
    const letters = lettersOf(text, vocabulary);
    if (ownWords !== undefined || !letters) {
        const said = ownWords ?? text;
        return { status: statusIn(said) ?? (FINAL.test(said) ? undefined : statusOf$2(letters)), flag: own(said) };
    }
    const said = letters.map((letter) => words(letter) ?? STANDARD[letter] ?? letter).join(', ');
    const status = statusIn(said) ?? statusOf$2(letters);
    const areOwn = letters.map((letter) => words(letter) !== undefined);
    // For these standard codes, the library's own words in the reader's language are enough.
    if (letters.length === 1 && !areOwn[0] && /^[efp]$/.test(letters[0] ?? ''))
        return { status, flag: undefined };
    return { status, flag: areOwn.includes(true) ? own(said) : { en: said } };
}
/**
 * Returns the reason for a missing value; undefined for a code without a known meaning, since "no data" says enough.
 */
function reasonOf(text, vocabulary) {
    const isCode = vocabulary.words(text) === undefined && /^[\d\p{P}\p{S}\s]*$/u.test(text);
    return isCode || /^[aefp]$/i.test(text) ? ownReason(text, vocabulary) : remarkOf(text, vocabulary).flag;
}
function ownReason(text, { words, own }) {
    const said = words(text);
    return said === undefined ? undefined : own(said);
}
/**
 * The letters of a combined code, such as "be", "b,e" or "b e": together they have to be in the order of the alphabet,
 * each with a meaning.
 */
function lettersOf(text, { words }) {
    const codes = text.split(/[\s,;/+|]+/).filter(Boolean);
    if (codes.length > 9 || !codes.every((code) => /^([a-z]{1,3}|[A-Z]{1,3})$/.test(code)))
        return undefined;
    const lettersIn = (code) => [...code].map((letter) => (letter === 'S' || words(letter) !== undefined ? letter : letter.toLowerCase()));
    const isKnown = (letter) => words(letter) !== undefined || Object.hasOwn(STANDARD, letter);
    const areInOrder = (letters) => letters.every((letter, at) => at === 0 || (letters[at - 1] ?? '') < letter);
    // If two letters are in another order, one may be a forecast, which is the safer reading.
    const isPair = ([one, other]) => one !== other && (one === 'f' || other === 'f');
    const all = codes.map(lettersIn);
    const isCode = (letters) => letters.every(isKnown) && (areInOrder(letters) || (letters.length === 2 && isPair(letters)));
    return all.length && all.every(isCode) ? [...new Set(all.flat())].sort() : undefined;
}
/** The status that the mark of a period gives its value: "Forecast 2026", "2026 (f)", "2026*". */
function statusOfMark(mark, code, vocabulary) {
    const inBrackets = [...mark.matchAll(/[([]([^()[\]]*)[)\]]/g)].map(([, text = '']) => text);
    const added = mark.startsWith(code) ? mark.slice(code.length) : mark;
    const rest = added.replace(/[([][^()[\]]*[)\]]/g, ' ').replace(/^[\d\s.–/-]+|[*†‡]/gu, ' ');
    return weakest([statusIn(mark), ...[...inBrackets, rest].map((text) => remarkOf(text.trim(), vocabulary).status)]);
}
/** The weakest of several statuses: what one part of a dataset calls a forecast is one. */
const weakest = (statuses) => ['forecast', 'estimated', 'provisional'].find((status) => statuses.includes(status));
/** Both of two remarks, in the language of the dataset. */
function bothFlags(one, other, own) {
    if (one === undefined || other === undefined)
        return one ?? other;
    const textOf = (flag) => (typeof flag === 'string' ? flag : Object.values(flag).join(', '));
    const text = cleanText(`${textOf(one)}, ${textOf(other)}`, 300);
    return text === undefined ? undefined : own(text);
}
/** The status that words name. */
function statusIn(words) {
    if (FORECAST.test(words))
        return 'forecast';
    if (ESTIMATED.test(words))
        return 'estimated';
    return PROVISIONAL.test(words) ? 'provisional' : undefined;
}
/** Returns the standard status of codes that the dataset explains in a language unknown to us. */
const statusOf$2 = (letters = []) => letters.includes('f')
    ? 'forecast'
    : letters.includes('e')
        ? 'estimated'
        : letters.includes('p')
            ? 'provisional'
            : undefined;

/** A number as JSON writes it. */
const NUMBER$1 = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;
/** Markers for a missing value: `:`, `..`, `…`, `-`. */
const MISSING = /^[\p{P}\p{S}\s]*$/u;
/**
 * Reads values and statuses, given as a list of all cells or as an object by index. A status may also be one text for
 * all cells.
 * @returns a function that reads the cell at an index; `name` is its period, for messages
 * @throws {Problem} `shape`, also when reading a cell whose value or status has no known meaning
 */
function readCells({ value, status }, size, vocabulary) {
    if (value === undefined || value === null) {
        throw refuse('there are no values: this describes a table, and its data are at another address');
    }
    if (Array.isArray(value) ? value.length !== size : !isRecord(value)) {
        throw refuse(`value is neither an object nor a list of ${size}`);
    }
    checkKeys(value, size, 'value');
    const valueAt = entryOf(value);
    const statusAt = statusReader(status, size);
    return (index, name, mark = '') => {
        const written = statusAt(index) ?? '';
        if (typeof written !== 'string' && typeof written !== 'number') {
            throw refuse(`the status of ${name} is ${quote(written)}, expected text`);
        }
        const text = cleanText(written, 300) ?? '';
        return readCell(valueAt(index), text, mark, name, vocabulary);
    };
}
function readCell(value, text, mark, name, vocabulary) {
    const number = typeof value === 'string' ? numberIn(value, vocabulary) : (value ?? null);
    if (number === null) {
        const reason = reasonOf(text || (typeof value === 'string' ? value.trim() : ''), vocabulary);
        return { value: null, ...(reason !== undefined && { flag: reason }) };
    }
    if (typeof number !== 'number' || !Number.isFinite(number)) {
        throw refuse(`the value of ${name} is ${quote(value)}, expected a number`);
    }
    const { status, flag } = remarkOf(text, vocabulary);
    // A period that is marked, as in "2025*", marks its value beside its status; the weaker of the two applies.
    return defined({
        value: number,
        status: mark ? weakest([status, statusOfMark(mark, name, vocabulary)]) : status,
        flag: mark ? bothFlags(vocabulary.own(mark), flag, vocabulary.own) : flag,
    });
}
/** Parses a number given as text. Returns null for a missing value marker, and any other text unchanged. */
function numberIn(value, { words }) {
    const text = value.trim();
    if (NUMBER$1.test(text))
        return Number(text);
    return MISSING.test(text) || words(text) !== undefined ? null : value;
}
function statusReader(status, size) {
    if (status === undefined || status === null)
        return () => undefined;
    if (typeof status === 'string')
        return () => status;
    if (Array.isArray(status) && status.length === 1)
        return () => status[0];
    if (Array.isArray(status) ? status.length === size : isRecord(status)) {
        checkKeys(status, size, 'status');
        return entryOf(status);
    }
    throw refuse(`status is ${quote(status)}, expected one text, an object or a list of ${size}`);
}
/** Datasets that have been checked: each is read once per series, and checked only once. */
const checked = new WeakSet();
/** A key such as "02" is not the index of any cell, so its value would be lost. */
function checkKeys(entries, size, part) {
    if (Array.isArray(entries) || checked.has(entries))
        return;
    const isIndex = (key) => /^(0|[1-9]\d*)$/.test(key) && Number(key) < size;
    const wrong = Object.keys(entries).find((key) => !isIndex(key));
    if (wrong !== undefined)
        throw refuse(`${part} has the key ${quote(wrong)}, which is the index of no cell`);
    checked.add(entries);
}
const entryOf = (entries) => (index) => Object.hasOwn(entries, index) ? entries[index] : undefined;

/* The name of a series: the dataset's label, and the categories that narrow it down. */
const MOST_CHARACTERS$1 = 300;
/** Characters of a title that are enough to recognise it. */
const LEAST_TITLE = 80;
/** Words for all of something, or for a dimension that does not apply: as the only category they narrow nothing down. */
const WHOLE = /^(total|totale?s?|totalt|all|both sexes|not applicable|kopā|pavisam|insgesamt|gesamt|ensemble|ogółem|razem|iš viso|kokku|yhteensä|i alt|всего|усього|общо|σύνολο|celkem|spolu|összesen|ukupno|skupaj|toplam)$/i;
/** The frequency dimension, which the periods already show. */
const FREQUENCY = /^freq(uency)?$/i;
/**
 * "Population of the town: women, 15–24 years".
 * @param title the label of the dataset, before any choice
 * @param choices the chosen categories, except those shown elsewhere
 * @throws {Problem} `shape` if the labels of the chosen categories are too long
 */
function composeLabel(title, choices) {
    const said = choices.filter(({ dimension }) => !FREQUENCY.test(dimension.id));
    const scope = lastPart(title);
    // A dataset that was asked for one region only has its title still, which names none. A word inside the title proves
    // nothing: "Men and women in work" of women only.
    const chosen = said.filter(({ dimension, label }) => dimension.size > 1 || !(WHOLE.test(label) || [title, scope].some((part) => isSame(part, label))));
    if (!chosen.length)
        return title;
    const categories = chosen.map((choice) => choice.label).join(', ');
    const room = MOST_CHARACTERS$1 - categories.length - 2;
    // The title may be cut, the categories never.
    if (room < Math.min(title.length, LEAST_TITLE))
        throw refuse('the categories chosen are too long for a label; set label');
    return `${cleanText(title, room) ?? ''}: ${categories}`;
}
/** The end of a title that says its scope: "Population: women", "Unemployment in Latvia". */
const lastPart = (title) => title.slice(Math.max(title.lastIndexOf(': ') + 1, endOfIn(title)));
const endOfIn = (title) => / not in /i.test(title) ? 0 : title.lastIndexOf(' in ') + 1 && title.lastIndexOf(' in ') + 4;
const isSame = (one, other) => plainWords(one) === plainWords(other);
const plainWords = (text) => text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/*
 * Removes what systems add to summaries: "read more" links, the footer that feeds use to name their site, and the
 * shortcodes of page builders. Links and footers are recognised by their target and their classes, since their words
 * may be in any language. The time taken is linear in the length of the text.
 */
/**
 * An element `a` with its content. A missing end tag counts as the end of the text, so that each end is searched for
 * once.
 */
const LINK = /<a\s([^<>]*)>([^]*?)(?:<\/a\s*>|$)/gi;
const HREF = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i;
const CLASS = /(?:^|\s)class\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i;
/** Classes of "read more" links, as WordPress and Drupal themes write them. */
const MORE_CLASS = /(?:^|[\s_-])(?:read[\s_-]?more|more[_-]?(?:link|tag|btn|button)|(?:link|excerpt|post|entry|node|btn)[_-](?:read)?more|continue[_-]?reading|readon|keep[_-]reading)(?:$|[\s_-])/i;
/** Classes that mean "read more" only at the end of a text. */
const MORE_AT_END = /(?:^|[\s_-])(?:more|continue|weiterlesen|suite|leer-mas|lasit-vairak)(?:$|[\s_-])/i;
/** The start tag of an element that may wrap a "read more" link. */
const BLOCK = /<(?:p|div|span|li|footer)\s([^<>]*)>/gi;
/** Longer attributes are truncated before they are searched. */
const MAX_ATTRIBUTES = 2000;
/** Start tags where the last paragraph may begin. */
const BLOCKS = ['<p', '<div', '<br', '<footer', '<hr'];
/** Maximum number of characters of a footer outside its links: "The post … appeared first on …". */
const MAX_FOOTER = 100;
/** A link followed by more characters than this is not at the end of the text. */
const MAX_BEHIND = 3;
const MAX_LINKS = 1000;
/** Maximum number of characters of a text that are searched for shortcodes: many times the longest summary. */
const MAX_TEXT = 100_000;
/** The base for relative links if the page is unknown. */
const ANY_PAGE = 'https://site.invalid/';
/** Fields that Drupal's feeds add to the text, as its versions since 7 name them. */
const ADDED_FIELD = /(?:^|\s)field-{1,2}name-(?:title|uid|created|field-tags|comment(?:-[\w-]+)?)(?:\s|$)/;
const TAG = /<(\/?)([a-z][a-z\d]*)(?=[\s>])([^<>]*)>/gi;
/** Removes the title, author, date, topics and comments that Drupal's feeds write into the text of a node. */
function withoutAddedFields(html) {
    if (!/field-{1,2}name-/.test(html))
        return html;
    let rest = '';
    let at = 0;
    /** The field that is being removed, and how many elements with its name are open. */
    let field;
    let depth = 0;
    for (const { 0: whole, 1: slash = '', 2: tag = '', 3: attributes = '', index } of html.matchAll(TAG)) {
        const name = tag.toLowerCase();
        if (!field) {
            if (slash || !ADDED_FIELD.test(classesOf(attributes)))
                continue;
            field = { start: index, name };
            depth = 1;
        }
        else if (name === field.name) {
            depth += slash ? -1 : 1;
            if (depth)
                continue;
            rest += `${html.slice(at, field.start)} `;
            at = index + whole.length;
            field = undefined;
        }
    }
    return rest + html.slice(at);
}
/** Removes "read more" links and the footer of a feed. */
function withoutAddedLinks(html, page) {
    if (!/<a\s/i.test(html))
        return html;
    let rest = withoutFooter(html, page);
    rest = removeLinks(rest, (link) => MORE_CLASS.test(link.classes) && isWebLink(link, page));
    const last = linksIn(rest).at(-1);
    if (last &&
        isWebLink(last, page) &&
        isAtEnd(rest, last) &&
        (MORE_AT_END.test(last.classes) || leadsTo(last, page) || isInMoreBlock(rest, last))) {
        rest = rest.slice(0, last.start) + rest.slice(last.end);
    }
    return rest;
}
/**
 * Removes the last paragraph of a text if it only names the page and the site: "The post <a>…</a> appeared first on
 * <a>…</a>.", as Yoast SEO writes it in thirty languages.
 */
function withoutFooter(html, page) {
    const start = Math.max(...BLOCKS.map((block) => html.toLowerCase().lastIndexOf(block)));
    if (start < 0)
        return html;
    const footer = html.slice(start);
    const links = linksIn(footer);
    const [first, second] = links;
    if (!first || !second || links.length > 2)
        return html;
    const own = links.find((link) => leadsTo(link, page));
    const site = links.find((link) => link !== own && leadsToSite(link, own, page));
    const words = removeLinks(footer, () => true);
    return first.text === page.title && own && site && htmlText(words).trim().length <= MAX_FOOTER
        ? html.slice(0, start)
        : html;
}
function linksIn(html) {
    const links = [];
    for (const match of html.matchAll(LINK)) {
        if (links.length === MAX_LINKS)
            break;
        const [whole, attributes = '', content = ''] = match;
        links.push({
            start: match.index,
            end: match.index + whole.length,
            href: hrefOf(attributes),
            classes: classesOf(attributes),
            text: cleanText(htmlText(content), 300) ?? '',
        });
    }
    return links;
}
/** Returns true for a link to a page. A telephone number or an e-mail address belongs to the text. */
const isWebLink = ({ href }, { url = ANY_PAGE }) => safeUrl(htmlText(href ?? ''), url) !== undefined;
const hrefOf = (attributes) => HREF.exec(attributes.slice(0, MAX_ATTRIBUTES))?.slice(1).find(Boolean);
const classesOf = (attributes) => CLASS.exec(attributes.slice(0, MAX_ATTRIBUTES))?.slice(1).join('') ?? '';
/** Removes some links of a text together with their words. */
const removeLinks = (html, isRemoved) => html.replace(LINK, (whole, attributes) => isRemoved({ classes: classesOf(attributes), href: hrefOf(attributes) }) ? '' : whole);
/** Returns true if only an arrow or a bracket follows. */
const isAtEnd = (html, { end }) => htmlText(html.slice(end)).trim().length <= MAX_BEHIND;
/** Returns true for a link inside a block whose class marks it as a "read more" block. */
function isInMoreBlock(html, { start }) {
    const block = [...html.slice(0, start).matchAll(BLOCK)].at(-1);
    if (!block || !MORE_CLASS.test(classesOf(block[1] ?? '')))
        return false;
    return !htmlText(html.slice(block.index + block[0].length, start)).trim();
}
/** Returns true for a link to the page itself, recognised by its address or by the title as its text. */
function leadsTo({ href, text }, { url, title }) {
    const address = href && url && safeUrl(htmlText(href), url);
    return ((address !== undefined && address !== '' && withoutDetails(address) === withoutDetails(url ?? '')) ||
        (!!text && text === title));
}
/** Returns true for a link to an ancestor of the page, such as the front page. */
function leadsToSite({ href }, own, { url }) {
    const site = safeUrl(htmlText(href ?? ''), url);
    const pages = [url, safeUrl(htmlText(own?.href ?? ''), url)].filter((page) => page !== undefined);
    return site !== undefined && pages.some((page) => withoutDetails(page).startsWith(withoutDetails(site)));
}
/** An address without its scheme, fragment, trailing slash and campaign parameters. */
const withoutDetails = (url) => url
    .replace(/#.*/, '')
    .replace(/([?&])utm_[^&]*/g, '$1')
    .replace(/[?&]+$/, '')
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '');
/** The shortcodes of WordPress itself that no one writes as a word: a text may say "[video]". */
const KNOWN$1 = /^(?:gallery|caption|embed|playlist)$/i;
const SHORTCODE = /\[(\/?)([a-z][\w-]*)((?:\s[^[\]]*)?)\/?(?:\]|(?=\[|$))/gi;
/**
 * Removes shortcodes such as `[vc_row]` and `[et_pb_text _builder_version="4.9"]`, and keeps the text that they
 * enclose. Other words in brackets also stay: a shortcode has an underscore in its name, attributes, or an end tag.
 */
function withoutShortcodes(text) {
    if (!text.includes('['))
        return text;
    // What follows is never shown.
    if (text.length > MAX_TEXT)
        return withoutShortcodes(text.slice(0, MAX_TEXT));
    const closed = new Set([...text.matchAll(/\[\/([a-z][\w-]*)\]/gi)].map(([, name]) => name?.toLowerCase()));
    return text.replace(SHORTCODE, (whole, slash, name, attributes) => {
        const isWhole = whole.endsWith(']');
        const isShortcode = name.includes('_') ||
            (isWhole &&
                (slash !== '' ||
                    closed.has(name.toLowerCase()) ||
                    /\s[\w-]+=\S/.test(attributes) ||
                    (KNOWN$1.test(name) && !attributes.trim())));
        return isShortcode ? ' ' : whole;
    });
}

/* Functions shared by the mappers of formats with HTML fields. */
/** The marker of WordPress for truncated text, in its REST API and its feeds. */
const CUT = / ?\[(?:…|\.{3})\]$/;
/** The text of an HTML field, normalised by {@link cleanText}; undefined if the value is not text. */
const plainText$1 = (html, limit, reading) => cleanText(typeof html === 'string' ? htmlText(html, reading?.character) : undefined, limit);
/** Removes the brackets and arrows around a removed link. The search is limited to the end, which bounds its time. */
const withoutBrackets = (text) => text.slice(0, -20) + text.slice(-20).replace(/ ?(?:\[ ?\]|\( ?\)|[»›→]+)$/, '');
/** Replaces `[…]` at the end of a truncated text with a plain ellipsis. */
const withEllipsis = (text) => text?.replace(CUT, '…');
/**
 * Returns the text of an HTML summary without what systems add: "read more" links, feed footers and shortcodes.
 * @param page the page that the summary belongs to
 */
function excerptText(html, limit, reading, field, page = {}) {
    if (typeof html !== 'string')
        return undefined;
    const bare = withoutAddedLinks(withoutAddedFields(html), page);
    const text = htmlText(bare, reading.character);
    const words = withoutShortcodes(text);
    if (bare !== html || words !== text)
        reading.note('added', field, field);
    const whole = cleanText(words, Infinity);
    const rest = bare === html ? whole : whole && withoutBrackets(whole);
    return cleanText(withEllipsis(rest), limit);
}
/** Returns the text of a plain field. If the system escaped it like HTML, it is decoded once more. */
function unescapedText(value, limit, reading, field) {
    if (typeof value !== 'string' || !value.includes('&'))
        return cleanText(value, limit);
    const text = decodeReferences(value, reading.character);
    if (text !== value)
        reading.note('escapes', value, field);
    return cleanText(text, limit);
}

/** Maximum number of characters of a note; a longer one ends in an ellipsis. */
const MOST_CHARACTERS = 1000;
/** Maximum number of notes that are read: far more than are shown, to count the others. */
const MOST_READ = 1000;
/**
 * Returns the notes on the dataset, on its dimensions and on the chosen categories, each once.
 * @returns the first ones, and the number of the others
 */
function notesOf({ note }, dimensions, choices) {
    const written = [
        note,
        ...dimensions.flatMap(({ notes }) => notes),
        ...choices.map(({ dimension, code }) => dimension.noteOf(code)),
    ];
    const all = [...new Set(textsIn(written.flatMap(listed)))];
    return { notes: all.slice(0, MOST_NOTES), more: Math.max(all.length - MOST_NOTES, 0) };
}
/** Returns the notes on a period as one text, which ends in an ellipsis if it is too long. */
function noteOn(written, own) {
    const text = cleanText(textsIn(listed(written)).join(' '), 500);
    return text === undefined ? undefined : own(text);
}
const listed = (notes) => (Array.isArray(notes) ? notes : [notes]);
const textsIn = (notes) => notes
    .filter((note) => typeof note === 'string')
    .slice(0, MOST_READ)
    // PxWeb writes a line break as "#".
    .map((note) => plainText$1(note.replace(/##+/g, ' '), MOST_CHARACTERS))
    .filter((text) => text !== undefined);

/* The periods of a dataset, from the labels of its categories or from their codes. */
/** `2016 - 4`, `2016-4`: a numbered subdivision of a year. */
const NUMBERED = /^(\d{4})(?: ?- (\d\d?)|-(\d))$/;
/** `2009-10`, `200910`: a month, two years, or with words that say so another part of a year. */
const TWO_DIGITS = /^(\d{4})(-?)(\d\d)$/;
/** The code of the time dimension of PxStat, which states the frequency: `TLIST(M1)`. */
const TIME_LIST = /^TLIST\(([AHQMW])\d*\)$/i;
/** "2024. gads", "2024 m.", "2024年": words for the year itself. */
const YEAR_WORD = /^[.,]?\s*(?:|year|gads|g\.|m\.|metai|r\.|rok|år|jahr|año|ano|an|année|anno|aasta|vuosi|год|г\.|рік|р\.|éve?|jaar|leto|godina|година|έτος|yıl|年|년)$/iu;
const YEAR_BEFORE = /^(?:(?:year|anno|anul|année|año|ano|jahr|år|rok|год|gads|vuosi|aasta|έτος)\s*)?$/iu;
const WEEKS = /week|nedēļ|woche|semaine|semana|settiman|veck(a|or)|(?<!\p{L})(uke|uge|vika|viku)(?!\p{L})|viikko|nädal|savait|tydz|tygod|týden|týžd|седмиц|недел|тижд|εβδομ|teden|tjedan|săptăm|hafta|(?<!\p{L})hét/iu;
const HALVES = /half|pusgad|halbjahr|semest|halvår|polrocz|pololet|pusmet|полугод|півріч|εξάμην|puolivuo|poolaasta/i;
/** Years that are not calendar years: academic, school, financial years and seasons. */
const TWO_YEARS = /academic|school|financial|fiscal|season(?!al)|skol|mācību|schuljahr|scol|läsår|lukuvuo|oppeaasta|mokslo|szkoln|anno acc|curso|studiejaar|учебн|навчальн|финансов|фінансов|rechnungsjahr|haushaltsjahr|sezon(?!al|ov|s)|saison(?!b)/i;
const QUARTERS = /quarter|ceturk|kvart|ketvirt|trim|quartal|kwart|negyed|čtvrt|štvrť|neljän|квартал|τρίμ/i;
const MONTHS$1 = /month|mēnes|monat|mois|mėn|\bmes(es)?\b|mese|miesi|měs|mesiac|hónap|kuu|måned|månad|maand|месяц|місяц|μήν/i;
/**
 * Returns the period of each time category, in the order of the dataset.
 * @throws {Problem} `shape` if one cannot be read, since omitting a later one would make an older one the newest; if one
 *   may be a month or two years; and if two are equal
 */
function readPeriods(time, { frequency, language } = {}) {
    const { codes, labelOf } = time;
    const labels = codes.map((code) => labelOf(code) ?? code);
    const name = `${time.id} ${time.label ?? ''} ${frequency?.label ?? ''}`;
    // The labels of a few categories say what their codes are: "Week 9, 2022".
    const words = partNamed(name) === undefined ? [name, ...labels.slice(0, 50)].join(' ') : name;
    const named = partOfLetter(frequency?.code) ??
        partOfLetter(TIME_LIST.exec(time.id)?.[1]) ??
        partNamed(words) ??
        (areMonthNames(codes, labels, language) ? 'M' : undefined);
    // A code may be a bare number, or the first of the two years that its label names.
    const byLabel = parseAll(labels, named);
    const byCode = parseAll(codes, named);
    if (byLabel.every(isRead) && !twice(byLabel)) {
        const at = byLabel.findIndex((period, index) => contradicts(period, byCode[index]));
        if (at >= 0)
            throw refuse(`${quote(codes[at])} of ${time.id} has the label ${quote(labels[at])}, another period`);
        return byLabel;
    }
    const unread = codes.filter((_, at) => !byCode[at]);
    if (!byCode.every(isRead)) {
        if (named === undefined && unread.every(isAmbiguous)) {
            throw refuse(`${listOf(unread.map(quote))} of ${time.id} may be a month or two years; the label of the dimension says which`);
        }
        throw refuse(`${listOf(unread.map(quote))} of ${time.id} cannot be read as a period`);
    }
    const [one, other] = (twice(byCode) ?? []).map((at) => codes[at]);
    if (one !== undefined)
        throw refuse(`${one} and ${String(other)} of ${time.id} are the same period`);
    return byCode.map((period, at) => {
        const [code = '', label = ''] = [codes[at], labels[at]];
        return isMarked(label, code, period) ? { ...period, mark: label } : period;
    });
}
/** Returns true if two periods of one kind differ. */
const contradicts = (one, other) => other !== undefined && kindOf(one) === kindOf(other) && keyOf(one) !== keyOf(other);
/**
 * Returns true if the label of a period adds something to its code: "2025*", "Forecast 2026", "November 2026 (f)",
 * "2018–2020" for `2020`, "January–June 2021" for `2021M06`.
 */
function isMarked(label, code, period) {
    if (label === code)
        return false;
    if (/[*†‡§¹²³]|[([]\p{L}{1,3}[)\]]/u.test(label) || statusIn(label) !== undefined)
        return true;
    if (label.startsWith(code) && label.length > code.length)
        return !YEAR_WORD.test(label.slice(code.length));
    const year = period.date.slice(0, 4);
    if (kindOf(period) === 'year') {
        const [before, after = ''] = label.split(year, 2);
        return before === label || !(YEAR_BEFORE.test(before ?? '') && YEAR_WORD.test(after));
    }
    // Months, quarters and weeks have names in any language, but a range is not one of them.
    const rest = label.replaceAll(year, ' ').replace(new RegExp(`(?<!\\d)${year.slice(2)}(?!\\d)`), ' ');
    return /[\p{L}\d.]\s*[-–—/]\s*[\p{L}\d]/u.test(rest) || /(?<!\d)(19|20)\d\d(?!\d)/.test(rest);
}
const isRead = (period) => period !== undefined;
const keyOf = ({ date, period = '' }) => `${date} ${period}`;
/** Returns the positions of two equal periods, or undefined if all differ. */
function twice(periods) {
    const seen = new Map();
    let found;
    periods.forEach((period, at) => {
        const key = keyOf(period);
        const first = seen.get(key);
        if (first === undefined)
            seen.set(key, at);
        else
            found ??= [first, at];
    });
    return found;
}
function parseAll(texts, named) {
    const letter = texts.some((text) => NUMBERED.test(text)) ? letterOf(texts, named) : undefined;
    const ofTwoDigits = named ?? partOfTwoDigits(texts);
    return texts.map((text) => {
        const [, first, hyphen, digits = ''] = TWO_DIGITS.exec(text) ?? [];
        if (first !== undefined) {
            switch (ofTwoDigits) {
                case '/':
                case 'M':
                case 'W':
                    return parsePeriod(`${first}${ofTwoDigits}${digits}`);
                // "2022-03" of quarters is the third one, or the one that ends in March.
                case 'H':
                case 'Q':
                    return hyphen ? undefined : parsePeriod(`${first}${ofTwoDigits}${digits}`);
                case undefined:
                    return undefined;
            }
        }
        const [, year, spaced, tight] = NUMBERED.exec(text) ?? [];
        const count = spaced ?? tight;
        return parsePeriod(year !== undefined && count !== undefined ? `${year}${letter ?? '?'}${count}` : text);
    });
}
/** Returns the two numbers of `2009-10` or `200910`; undefined for any other text. */
function numbersIn(text) {
    const [, year, , part] = TWO_DIGITS.exec(text) ?? [];
    return year === undefined ? undefined : [Number(year), Number(part)];
}
const isMonth = ([, part]) => part >= 1 && part <= 12;
const areYears = ([year, part]) => (year + 1) % 100 === part;
/** Returns true for `2000-01` to `2011-12`: a month, or two years. */
function isAmbiguous(text) {
    const numbers = numbersIn(text);
    return numbers !== undefined && isMonth(numbers) && areYears(numbers);
}
/**
 * Decides whether `2009-10` and `200910` are months or two years, from all periods of a dimension.
 * @returns undefined if nothing decides: `2009-10` alone is October, or the school year 2009/2010
 */
function partOfTwoDigits(texts) {
    const all = texts.map(numbersIn).filter((numbers) => numbers !== undefined);
    // A period that can only be a month makes all of them months, and the reverse. "202223" alone may also be a week.
    if (all.some((numbers) => !areYears(numbers)))
        return 'M';
    if (all.some((numbers) => !isMonth(numbers)) && (all.length > 1 || texts.some((text) => text[4] === '-')))
        return '/';
    const kinds = new Set(texts.filter((text) => !numbersIn(text)).map(kindOfText));
    if (kinds.has('month') !== kinds.has('school year'))
        return kinds.has('month') ? 'M' : '/';
    // No series has months that are a year and a month apart.
    const years = new Set(all.map(([year]) => year));
    return kinds.size === 0 && [...years].some((year) => years.has(year + 1)) ? '/' : undefined;
}
function kindOfText(text) {
    const period = parsePeriod(text);
    return period && kindOf(period);
}
/** The part of a year that a code for a frequency stands for (SDMX, CL_FREQ). */
const partOfLetter = (code = '') => ({ H: 'H', S: 'H', Q: 'Q', M: 'M', W: 'W', A: '/' })[code.toUpperCase()];
/** Returns true if each label names the month of its code: "October 2009" for `2009-10`. */
function areMonthNames(codes, labels, language = 'en') {
    const some = codes.slice(0, 50);
    if (!some.some(isAmbiguous))
        return false;
    const formats = [...new Set([language, 'en'])].flatMap((tag) => ['long', 'short'].map((month) => new Intl.DateTimeFormat(tag, { month, timeZone: 'UTC' })));
    return some.every((code, at) => {
        const [, part = 0] = numbersIn(code) ?? [];
        const label = labels[at]?.toLowerCase() ?? '';
        const names = formats.map((format) => format
            .format(Date.UTC(2001, part - 1))
            .toLowerCase()
            .replace(/\.$/, ''));
        // The short name of a month is a number in some languages.
        return part > 0 && names.some((month) => /\p{L}/u.test(month) && label.includes(month));
    });
}
/** The part of a year that words name; undefined where they name none or several. */
function partNamed(words) {
    const parts = [
        ['/', TWO_YEARS],
        ['H', HALVES],
        ['Q', QUARTERS],
        ['M', MONTHS$1],
        ['W', WEEKS],
    ].filter(([, names]) => names.test(words));
    return parts.length === 1 ? parts[0]?.[0] : undefined;
}
/**
 * Determines whether numbered subdivisions are half-years, quarters or months, from the name of the dimension or from
 * their number per year.
 * @returns undefined if that is ambiguous: "2016 - 1" alone may be a month or a quarter
 */
function letterOf(texts, named) {
    if (named !== undefined)
        return named;
    const partsOf = new Map();
    for (const text of texts) {
        const [, year, spaced, tight] = NUMBERED.exec(text) ?? [];
        if (year === undefined)
            return undefined;
        const parts = partsOf.get(year) ?? [];
        parts.push(Number(spaced ?? tight));
        partsOf.set(year, parts);
    }
    const years = [...partsOf.entries()]
        .sort(([one], [other]) => +(one > other) - +(one < other))
        .map(([, parts]) => parts);
    const highest = years.map((parts) => parts.reduce((one, other) => Math.max(one, other), 0));
    const most = highest.reduce((one, other) => Math.max(one, other), 0);
    // A year that is complete shows how many parts it has, and so do years that end with the same part.
    const isComplete = years.some((parts) => new Set(parts).size === most);
    const isCycle = years.length > 1 && highest.slice(0, -1).every((part) => part === most);
    if (!isComplete && !isCycle)
        return undefined;
    return most === 12 ? 'M' : most === 4 ? 'Q' : most === 2 && years.length > 1 ? 'H' : undefined;
}

/*
 * Determines which series of a dataset the page requests: `geo:LV;unit:NR`. Names that contain a separator are in single
 * quotes, which are doubled inside, as in SQL: `geo:'Riga; city'`. An attribute in double quotes needs no escapes then.
 */
/**
 * Returns the chosen category for each dimension except time.
 * @param select `geo:LV;unit:NR`
 * @throws {Problem} `shape` if a choice is missing or unavailable; the message lists the available ones
 */
function chooseSeries(dimensions, time, select) {
    const others = dimensions.filter((dimension) => dimension !== time);
    const wishes = readSelect(select);
    for (const id of wishes.keys()) {
        if (!others.some((dimension) => dimension.id === id)) {
            throw refuse(`select names ${id}; what can be selected is ${listOf(others.map((each) => each.id)) || 'nothing'}`);
        }
    }
    const choices = [];
    const open = [];
    for (const dimension of others) {
        const wish = wishes.get(dimension.id);
        const position = wish === undefined ? (dimension.size === 1 ? 0 : -1) : dimension.codes.indexOf(wish);
        const code = dimension.codes[position];
        if (code === undefined)
            open.push(`${quotedFor(dimension.id, /[:;]/)}:${wish ?? '?'} (${listOf(dimension.codes.map(named(dimension)))})`);
        else
            choices.push({ dimension, code, label: nameOf$1(dimension, code), position });
    }
    if (open.length)
        throw refuse(`several series; set select to one category of ${listOf(open).replaceAll('), ', ') and of ')}`);
    return choices;
}
/** Returns the words for a category. Without them, a chosen category would not be a part of the label. */
function nameOf$1({ id, labelOf, isShared }, code) {
    const label = labelOf(code);
    const own = cleanText(code, 300);
    const name = label === undefined || own === undefined || !isShared(code) ? (label ?? own) : `${label} (${own})`;
    if (name === undefined)
        throw refuse(`the category ${quote(code)} of ${id} has no label`);
    return name;
}
/** A name in quotes, otherwise the text before the next separator; codes may contain colons. */
const DIMENSION = /\s*'((?:[^']|'')*)'\s*(?=[:;]|$)|([^:;]*)/y;
const CATEGORY = /\s*'((?:[^']|'')*)'\s*(?=;|$)|([^;]*)/y;
/**
 * Returns the choices by dimension. The first colon is the separator, since codes may contain colons and dimension
 * names hardly ever do. An empty category counts only in quotes.
 */
function readSelect(select) {
    const wishes = new Map();
    let at = 0;
    const next = (pattern) => {
        pattern.lastIndex = at;
        const [all = '', quoted, plain = ''] = pattern.exec(select) ?? [];
        at += all.length;
        return quoted?.replaceAll("''", "'") ?? (plain.trim() || undefined);
    };
    for (; at < select.length; at++) {
        const id = next(DIMENSION);
        const hasCategory = select[at] === ':';
        if (hasCategory)
            at++;
        const code = hasCategory ? next(CATEGORY) : undefined;
        if (id === undefined && !hasCategory)
            continue;
        if (wishes.has(id ?? '') && wishes.get(id ?? '') !== code)
            throw refuse(`select names ${id ?? ''} twice`);
        wishes.set(id ?? '', code);
    }
    return wishes;
}
/** Returns the `select` for some categories, which the element reads as exactly these. */
const selectFor = (wishes) => wishes.map(([id, code]) => `${quotedFor(id, /[:;]/)}:${quotedFor(code, /;/)}`).join(';');
const quotedFor = (name, separator) => separator.test(name) || name.startsWith("'") || name !== name.trim() || name === ''
    ? `'${name.replaceAll("'", "''")}'`
    : name;
const named = ({ labelOf }) => (code) => {
    const words = labelOf(code);
    const name = quotedFor(code, /;/);
    return words === undefined || words === code ? name : `${name} “${words}”`;
};

/* Powers of ten that the words of a unit state themselves: "thousand persons", "Mio. EUR", "1 000 t", "£m". */
/** Words and abbreviations, each at the start of a word; what follows the stem is an ending. */
const STEMS = [
    [
        'mil+i(?:ard|árd)|mil+ij?ard|mili?jard|mil+jard|miljard|milyar|mil+yard|миллиард|мільярд|мілʼярд|милиард|милијард|δισεκατομ|مليار',
        [9],
    ],
    ['bil+i[oóòu]|bil+ón|bil+on|bilj[ou]|biljoen|bilij[ou]|bilyon', [9, 12]],
    ['tril+i[oóòu]|tril+on|tril+ón|trilj[ou]|trilyon|трлн|триллион|трильйон', [12]],
    [
        'mil+i[oóòuúw]|mil+on|mil+ón|milh[aãõo]|mil+eja|mil+j[ou]|milij[ou]|mil+yon|млн|миллио|мільйон|милион|εκατομ|εκατ(?=\\.)|مليون|ملايين',
        [6],
    ],
    [
        'thousand|tausend|tūkst|tuhat|tuhan|tuh(?=\\.)|tusen|tusind|duizend|millier|migliai|miles(?= de )|(?<=en )miles|ezer|tisíc|tisic|tisoč|tisuć|hiljad|хиљад|tys|тыс|тис(?=[\\s.]|яч)|хил|χιλιάδ|χιλ(?=\\.)|elfijiet|míle|ألف|آلاف|thsd|thous|tsnt',
        [3],
    ],
    ['lakh', [5]],
    ['crore', [7]],
    ['hundred|hundert', [2]],
];
/** Abbreviations, which are whole words. */
const SHORT = [
    ['mrd|mia|md|mdr|mdkr|mdkk|mld|mlrd|mljrd|mjd|млрд|bln|bn', [9]],
    ['mio|mln|mlj|milj|mill|mn|mkr|mkk', [6]],
    ['mil', [3, 6]],
    ['mille|mii|mie|bin|tkr|teur|tsd|ths|tis|tūks', [3]],
];
const CURRENCY = '(?:eur|€|usd|us\\$|\\$|gbp|£|nok|sek|dkk|isk|chf|pln|zł|czk|kč|huf|ft|ron|lei|bgn|лв|kr|try|₺|uah|₴)';
/** Letters that state a power beside a currency only: "M€", "EUR m", "£k". */
const LETTERS = { k: [3], t: [3], m: [6], g: [9], b: [9], md: [9] };
/** Digits of East Asian languages, which are multiplied: 百万 is 100 × 10,000. */
const EASTERN = {
    ...{ 十: 1, 십: 1, 百: 2, 백: 2, 千: 3, 천: 3 },
    ...{ 万: 4, 萬: 4, 만: 4, 億: 8, 亿: 8, 억: 8, 兆: 12, 조: 12 },
};
const wordsOf = (all) => all.map(([words]) => words).join('|');
const TOKEN$1 = new RegExp([
    `(?<!\\p{L})(?<stem>${wordsOf(STEMS)})\\p{L}*\\.?`,
    `(?<!\\p{L})(?<short>${wordsOf(SHORT)})(?:\\.|(?!\\p{L}))`,
    `(?<!\\p{L})(?<before>md|[ktmgb]) ?(?=${CURRENCY}(?!\\p{L}))`,
    `(?<=${CURRENCY} ?)(?<after>md|[kmb])(?![\\p{L}\\d²³/])`,
    '10 ?(?:\\^|\\*\\*) ?(?<power>\\d\\d?)|10(?<raised>[⁰¹²³⁴-⁹]+)',
    "(?<!\\d|\\d[ .,’]|= ?)(?<number>10{0,2}(?:[ \\u00A0\\u202F.,’']?000)*)(?![\\d]|[.,]\\d)",
    '(?<!\\d|\\d[ .,’])(?<zeros>000)(?!\\d)',
    '(?<eastern>[十百千십백천]*[万萬만億亿억兆조]|[千천])',
].join('|'), 'giu');
/** The base of a rate: "per 1 000 inhabitants", "per million hours", "/100 km". */
const PER = /(?:(?<!\p{L})(?:per|uz|pro|je|par|por|pour|na|za|pr|op|pe|su|på|σε|ανά|на|за)(?!\p{L})\.?|\/)\s*(?:cada\s+|chaque\s+|hver\s+)?[\d\s.,]*(?:\p{L}+)?/giu;
/**
 * Returns true if the words of a unit state this power of ten. "2015 prices" and "per million inhabitants" say nothing
 * about the multiplier.
 */
const saysPower = (words, power) => statedPowers(words).some((powers) => powers.includes(power));
/** The powers of ten that a text states, each with its possible meanings. Adjacent words are one: "thousand million". */
function statedPowers(words) {
    const stated = [];
    let end = -1;
    const text = words.slice(0, 600).replace(PER, ' ; ');
    for (const match of text.matchAll(TOKEN$1)) {
        const powers = powersOf(match.groups ?? {}).filter((power) => power > 0);
        if (!powers.length)
            continue;
        const last = stated.at(-1);
        if (last && /^\s*(de\s+)?$/.test(text.slice(end, match.index))) {
            stated[stated.length - 1] = last.flatMap((one) => powers.map((other) => one + other));
        }
        else
            stated.push(powers);
        end = match.index + match[0].length;
    }
    return stated;
}
function powersOf({ stem, short, before, after, power, raised, number, zeros, eastern, }) {
    if (stem !== undefined)
        return meaningOf(STEMS, stem);
    if (short !== undefined)
        return meaningOf(SHORT, short);
    const letter = before ?? after;
    if (letter !== undefined)
        return LETTERS[letter.toLowerCase()] ?? [];
    if (power !== undefined)
        return [Number(power)];
    if (raised !== undefined)
        return [Number(raised.normalize('NFKC'))];
    if (number !== undefined)
        return [number.replace(/\D/g, '').length - 1];
    if (zeros !== undefined)
        return [3];
    return [[...(eastern ?? '')].reduce((sum, digit) => sum + (EASTERN[digit] ?? 0), 0)];
}
const meaningOf = (all, word) => all.find(([words]) => new RegExp(`^(?:${words.replace(/\(\?<?=.*?\)/g, '')})$`, 'iu').test(word))?.[1] ?? [];

const UNIT = /^unit(_measure)?$/i;
const MULTIPLIER = /^unit_?mult(iplier)?$/i;
const MOST_MULTIPLIER = 12;
/** A number at the start of a unit: "1 000 persons", "10⁶ m³", "2015=100". */
const NUMBER = /^(10 ?(?:\^|\*\*) ?\d\d?|10[⁰¹²³⁴-⁹]+|\d[\d \u00A0\u202F.,’']*|[’']?000s?)(?![\d%])/;
/** Names that say no more than their symbol. */
const NAMES$1 = [
    ['€', /^(euros?|eur|eiro|eurai|ευρώ|евро|євро)$/i],
    ['$', /^(us )?(dollars?|usd)$/i],
    ['£', /^(pounds?( sterling)?|gbp)$/i],
    [
        '%',
        /^(per ?cent|percentage|procent(i|es|ai)?|prozent|pourcent(age)?|por ?cien?to|per cento|prosent(ti)?|проценты?|protsenti?)$/i,
    ],
];
/** @throws {Problem} `shape` if a property of the unit cannot be read, since the value would be wrong without it */
function readUnit(choices, metric) {
    const byDimension = choices.find(({ dimension }) => UNIT.test(dimension.id));
    const scale = choices.find(({ dimension, code }) => MULTIPLIER.test(dimension.id) && /^\d+$/.test(code));
    const owner = [metric, ...choices].find((choice) => choice && unitOf(choice) !== undefined);
    const unit = owner ? partsOf(unitOf(owner), owner) : undefined;
    const power = powerOf(unit?.power, scale);
    const isOwn = unit?.words !== undefined || unit?.symbol !== undefined;
    const said = scaled(isOwn ? unit.words : byDimension?.label, power, owner ?? byDimension);
    // The unit already says "Million euro", so a multiplier beside it repeats the same power.
    const isSaid = [said.words, unit?.symbol].some((text) => text !== undefined && saysPower(text, said.power));
    const { symbol, unitPosition, decimals } = unit ?? {};
    return {
        ...defined({
            words: said.words,
            symbol,
            unitPosition,
            decimals,
            multiplier: (!isSaid && said.power) || undefined,
        }),
        saidBy: [...(byDimension && !isOwn ? [byDimension] : []), ...(scale ? [scale] : [])],
    };
}
const unitOf = ({ dimension, code }) => dimension.unitOf(code) ?? undefined;
/** The power of ten that the metric, a dimension of multipliers or both state. */
function powerOf(own, scale) {
    const other = scale && checkMultiplier(Number(scale.code), scale);
    if (own !== undefined && other !== undefined && own !== other) {
        throw refuse(`the unit has two multipliers, ${own} and ${other}`);
    }
    return own ?? other ?? 0;
}
/** A unit that begins with a power of ten states its multiplier: beside a number, "57 1 000 persons" has two readings. */
function scaled(words, power, owner) {
    const number = words === undefined ? undefined : NUMBER.exec(words)?.[0];
    if (words === undefined || number === undefined)
        return { words, power };
    const rest = words.slice(number.length).trim();
    // A year is part of the words: "2015 prices", "2015=100".
    if (/^(19|20)\d\d\s*$/.test(number))
        return { words: `(${words})`, power };
    const [stated] = /^1\s*$/.test(number) ? [[0]] : statedPowers(number);
    const own = stated?.[0];
    if (own === undefined || own > MOST_MULTIPLIER || (power && power !== own) || !/^$|^\p{L}|^\p{Sc}/u.test(rest)) {
        throw refuse(`the unit of ${owner?.code ?? 'the dataset'} is ${quote(words)}, expected words without a number`);
    }
    return { words: rest || undefined, power: own };
}
function partsOf(unit, owner) {
    if (typeof unit === 'string')
        return defined({ words: cleanText(unit, 300) });
    if (!isRecord(unit))
        throw refuse(`the unit of ${owner.code} is ${quote(unit)}, expected an object`);
    const { base, label, symbol, position, multiplier, decimals } = fields(unit);
    const [baseWords, labelWords] = [textOf(base, 'base', owner), textOf(label, 'label', owner)];
    const sign = textOf(symbol, 'symbol', owner);
    if (sign !== undefined && NUMBER.test(sign)) {
        throw refuse(`the symbol of the unit of ${owner.code} is ${quote(sign)}, expected a sign without a number`);
    }
    const power = multiplier === undefined || multiplier === null ? undefined : checkMultiplier(multiplier, owner);
    const words = labelWords ?? (sign === undefined ? baseWords : undefined);
    // A base that is not shown must not hide a power of ten.
    const hidden = words === baseWords ? [] : statedPowers(baseWords ?? '').flat();
    const isShown = (each) => each === power || saysPower(`${words ?? ''} ${sign ?? ''}`, each);
    if (hidden.length && !hidden.some(isShown)) {
        throw refuse(`the base of the unit of ${owner.code} is ${quote(baseWords)}, which its other parts do not say`);
    }
    const isShort = sign !== undefined && sign.length <= 20;
    return defined({
        words: isShort
            ? words !== undefined && (words === sign || nameOf(sign)?.test(words))
                ? undefined
                : words
            : [words, sign].filter((part) => part !== undefined).join(' ') || undefined,
        symbol: isShort ? sign : undefined,
        unitPosition: isShort && position === 'start' ? 'start' : undefined,
        power,
        decimals: Number.isInteger(decimals) && decimals >= 0 ? decimals : undefined,
    });
}
const nameOf = (sign) => NAMES$1.find(([symbol]) => symbol === sign)?.[1];
function textOf(value, part, { code }) {
    if (value === undefined || value === null || typeof value === 'string')
        return cleanText(value, 300);
    throw refuse(`the ${part} of the unit of ${code} is ${quote(value)}, expected text`);
}
function checkMultiplier(value, { code }) {
    if (Number.isInteger(value) && value >= 0 && value <= MOST_MULTIPLIER)
        return value;
    throw refuse(`the multiplier of the unit of ${code} is ${quote(value)}, expected a power of ten from 0 to ${MOST_MULTIPLIER}`);
}

/* Dates in news formats: RFC 3339 and similar forms. */
/** The time after the day, to the minute, and the zone. */
const TIME = /^.{10}[T ](\d\d):(\d\d)[^Z+-]*(.*)$/i;
/** Names and offsets of UTC, including `-0000` (RFC 5322, 3.3). */
const UTC = /^(?:Z|(?:Etc\/)?(?:UTC?|UCT|GMT|Greenwich|Universal|Zulu))?(?:[+-]00?(?::?00)?)?$/i;
/** Reads a plain date, an RFC 3339 date-time, or a day in dotted form; undefined for anything else. */
function parseStamp(text) {
    const date = parseDate(text);
    const [, hour, minute, zone] = (date?.length === 10 && TIME.exec(text)) || [];
    return date === undefined ? undefined : toStamp(date, hour, minute, zone);
}
/** Creates a stamp from a day, a time and a zone, all as written. */
function toStamp(date, hour, minute, zone = '') {
    if (hour === undefined)
        return { date };
    if (!zone)
        return { date, isWithoutZone: true };
    // Seconds do not affect the day, and `Date` rejects leap seconds.
    return UTC.test(zone)
        ? { date, utc: Date.parse(`${date}T00:00Z`) + (Number(hour) * 60 + Number(minute)) * 60_000 }
        : { date };
}
/**
 * Days that systems write in place of a missing date: the zero dates of .NET and MySQL, Windows, OLE, SQL Server, the
 * old Mac OS and Unix, and the last day of SQL Server.
 */
const ZEROS = [
    '1601-01-01',
    '1899-12-30',
    '1899-12-31',
    '1900-01-01',
    '1904-01-01',
    '1969-12-31',
    '1970-01-01',
    '9999-12-31',
];
/** Returns true for a day that means "no date". */
const isNoDate = (date) => date < '1000' || ZEROS.includes(date);

/**
 * Reads one series of a dataset.
 * @param document parsed
 * @param base the document's address, which is the source unless the document names a page
 * @throws {Problem} `shape` if it is not a dataset, if something in it cannot be read, or if it has several series and
 *   none is chosen; the message lists the choices
 */
function readJsonStat(document, base, { select = '', label, timeZone } = {}) {
    const dataset = fields(document);
    const dimensions = openDataset(dataset);
    const time = timeOf(dataset, dimensions);
    const choices = chooseSeries(dimensions, time, select);
    const language = languageOf(dataset);
    const own = (text) => (language === undefined ? text : { [language]: text });
    const frequency = choices.find(({ dimension }) => FREQUENCY.test(dimension.id));
    const periods = readPeriods(time, { frequency, language });
    const points = readPoints(dataset, dimensions, time, periods, choices, readVocabulary(dataset.extension, own));
    const title = cleanText(dataset.label, 300);
    const measured = metricOf(dataset, choices);
    // A bare code such as "POP" says less than the title.
    const metric = measured?.dimension.labelOf(measured.code) === undefined ? undefined : measured;
    const { words, saidBy, ...unit } = readUnit(choices, measured);
    const others = choices.filter((choice) => choice !== metric && !saidBy.includes(choice));
    const figure = defined({
        ...unit,
        id: cleanText(measured?.code, 60) ?? 'value',
        label: cleanText(label, 300) ?? own(composeLabel(metric?.label ?? title ?? 'value', others)),
        unit: words === undefined ? undefined : own(words),
        points,
    });
    const { notes, more } = notesOf(dataset, dimensions, choices);
    return defined({
        name: title === undefined || !metric ? undefined : own(title),
        updated: dayOfUpdate(dataset.updated, timeZone),
        notes: notes.length ? notes.map(own) : undefined,
        moreNotes: more || undefined,
        sources: { dataset: defined({ url: sourceAddress(dataset, base), name: cleanText(dataset.source, 200) }) },
        figures: [figure],
    });
}
/** Returns the dimensions of a dataset. */
function openDataset(dataset) {
    if (dataset.class !== 'dataset')
        throw refuse('not a dataset: a collection or a dimension has no values');
    return readDimensions(dataset);
}
/** The day of an update, in the publisher's zone if it is given in UTC. */
function dayOfUpdate(updated, timeZone) {
    const stamp = typeof updated === 'string' ? parseStamp(updated.trim()) : undefined;
    const day = stamp?.utc === undefined ? stamp?.date : dayIn(timeZone, stamp.utc);
    return day === undefined || isNoDate(day) ? undefined : day;
}
/** The dataset's own language, if known. */
function languageOf({ extension }) {
    const { lang, px } = fields(extension);
    const tag = canonicalTag(cleanText(lang ?? fields(px).language, 20)?.toLowerCase() ?? '');
    return tag !== undefined && /^[a-z]{2,3}(-|$)/.test(tag) ? tag : undefined;
}
/** Returns the points of a series in chronological order. */
function readPoints(dataset, dimensions, time, periods, choices, vocabulary) {
    const cellAt = readCells(dataset, cellsOf(dimensions), vocabulary);
    const start = choices.reduce((sum, { dimension, position }) => sum + position * dimension.stride, 0);
    const points = periods.map(({ mark, ...period }, position) => {
        const code = time.codes[position] ?? '';
        const { own } = vocabulary;
        const { value, status, flag } = cellAt(start + position * time.stride, code, mark);
        return defined({
            ...period,
            value,
            source: 'dataset',
            status: value !== null && isToCome(period) ? 'forecast' : status,
            flag,
            note: noteOn(time.noteOf(code), own),
        });
    });
    const inOrder = sameKind(points, time).sort((one, other) => +(one.date > other.date) - +(one.date < other.date));
    // Of too many the newest are kept, which offices have first or last.
    return newestWith(inOrder, MOST_VALUES, isCurrent);
}
/**
 * Keeps the points of one kind of period, since a month must not be compared with a year. Datasets with several
 * frequencies have cells for all of them, but values only for the chosen one.
 */
function sameKind(points, time) {
    const kinds = new Set(points.filter(({ value }) => value !== null).map(kindOf));
    if (kinds.size > 1) {
        throw refuse(`${time.id} has periods of several kinds (${listOf([...kinds])}); ask the office for one of them`);
    }
    return points.filter((point) => !kinds.size || kinds.has(kindOf(point)));
}
/** Returns the category that names the metric. */
function metricOf({ role }, choices) {
    const roles = fields(role).metric;
    const ids = new Set(Array.isArray(roles) ? roles : []);
    return choices.find(({ dimension }) => ids.has(dimension.id));
}
/** Returns the page of the dataset if it names one, otherwise the address of the data. */
function sourceAddress({ link, href }, base) {
    const links = fields(link);
    const pages = ['alternate', 'describedby', 'related'].flatMap((relation) => collect(links[relation], 10, (each) => {
        const { type, href: address } = fields(each);
        return type === undefined || type === 'text/html' ? safeUrl(address, base) : undefined;
    }));
    const address = pages[0] ?? safeUrl(href, base) ?? safeUrl(base);
    if (address === undefined)
        throw refuse('a source is missing; link or href names it');
    return address;
}

/** Maximum number of characters of a value that a message quotes. */
const SHOWN = 40;
const PATTERNS = new Map([
    [PLAIN_DATE, 'a date: YYYY-MM-DD, YYYY-MM or YYYY'],
    ['^[A-Z]{2}$', 'two capital letters, the ISO 3166-1 code of a country'],
    [PERIOD, 'a half-year (2022-H1), a quarter (2022-Q3), an ISO week (2022-W36) or a school year (2021/2022)'],
    ['^https?://', 'an address that begins with https:// or http://'],
]);
/** Describes the expected value: "a whole number". */
function expectedWords(schema) {
    const { type, pattern, maxLength, minimum, maximum, $comment, enum: choices, anyOf } = schema ?? {};
    if (Array.isArray(choices))
        return `one of ${choices.join(', ')}`;
    if (Array.isArray(anyOf))
        return anyOf.map(expectedWords).join(', or ');
    switch (type) {
        case 'string':
            return `${PATTERNS.get(String(pattern)) ?? `text of 1 to ${String(maxLength)} characters`}${typeof $comment === 'string' ? `, ${$comment}` : ''}`;
        case 'integer':
            if (maximum !== undefined)
                return `a whole number from ${Number(minimum)} to ${Number(maximum)}`;
            // Only years of events have a minimum and no maximum.
            return minimum === undefined ? 'a whole number' : `a year from ${Number(minimum)} to the present`;
        case 'number':
            return 'a number';
        case 'null':
            return 'null';
        case 'boolean':
            return 'true or false';
        case 'array':
            return 'a list';
        case 'object':
            return 'an object';
        default:
            return 'something else';
    }
}
/** Describes the value found, shortened and without control characters: `"2022"`. */
function foundWords(value) {
    if (typeof value === 'string') {
        const characters = Array.from(value);
        const isLong = characters.length > SHOWN;
        const shown = visible(isLong ? `${characters.slice(0, SHOWN - 1).join('')}…` : value);
        const length = characters.length === Array.from(shown).length ? '' : ` of ${characters.length} characters`;
        return value ? `"${shown}"${length}` : 'empty text';
    }
    if (Array.isArray(value))
        return value.length ? 'a list' : 'an empty list';
    if (isRecord(value))
        return 'an object';
    return value === undefined ? 'nothing' : JSON.stringify(value);
}
/** Characters that control a terminal, change the direction, or are invisible. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu;
/** Returns a text on one line, without invisible characters. */
const printable = (text) => text.replace(/[\n\r\t]/g, ' ').replace(INVISIBLE, '');
/** Returns a text on one line with its spaces collapsed, for a value quoted in a message. */
const visible = (text) => printable(text.replace(/\s+/g, ' '));

const toPath = (keys) => keys.map((key) => `/${key}`).join('');
/**
 * Describes a location for people: the row with its id or name, and the field in it.
 * @param keys the path. A row is the first position in it, at its start or after the name of a list
 */
function locate(document, keys) {
    const rowAt = keys.findIndex((key) => typeof key === 'number');
    // A source is also a row, identified by its key.
    const length = keys[0] === 'sources' && keys.length > 1 ? 2 : rowAt > 1 ? 0 : rowAt + 1;
    const rowKeys = keys.slice(0, length);
    const field = join(keys.slice(length));
    const id = length && keys[0] !== 'sources' ? idOf$1(valueAt(document, rowKeys)) : undefined;
    return {
        path: toPath(keys),
        ...(length && { row: join(rowKeys) }),
        ...(id !== undefined && { id }),
        ...(field && { field }),
    };
}
const join = (keys) => keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index ? '.' : ''}${visible(key)}`)).join('');
/** The id, name or address of a row. */
function idOf$1(row) {
    if (!isRecord(row))
        return undefined;
    const names = [row.id, row.city, row.title, row.name, row.url, row.link]
        .map((name) => (typeof name === 'number' ? String(name) : typeof name === 'string' ? visible(name).trim() : ''))
        .filter(Boolean);
    return names[0] === undefined ? undefined : shorten$1(names[0]);
}
/** Shortens a text. An address keeps its end, which identifies it. */
const shorten$1 = (text) => Array.from(text).length > 60
    ? /^https?:/.test(text)
        ? `…${Array.from(text).slice(-59).join('')}`
        : `${Array.from(text).slice(0, 59).join('')}…`
    : text;
function valueAt(document, keys) {
    return keys.reduce((value, key) => Array.isArray(value) ? value[Number(key)] : isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined, document);
}
const count = (findings, severity) => findings.filter((finding) => finding.severity === severity).length;
/** Formats a finding: `register.json: members[3] (lv-ventspils), since: expected a whole number, found "2022"`. */
function findingLine(file, { severity, row, id, field, line, message }) {
    const where = [row && (id === undefined ? row : `${row} (${id})`), field].filter(Boolean).join(', ');
    const place = where || (line === undefined ? '' : `line ${line}`);
    return `${file}: ${severity === 'hint' ? 'hint: ' : ''}${place && `${place}: `}${message}`;
}
const counted = (n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`;
/** A line for each series: `file: select="geo:LV" shows 5.2 per cent, Unemployment rate (2024)`. */
const seriesLines = (file, { series }) => series
    ? [
        `${file}: ${series.count} series`,
        ...series.listed.map(({ select, shown }) => `${file}: ${select === undefined ? '' : `select="${visible(select).replaceAll('"', '&quot;')}" `}shows ${shown}`),
        ...(series.count > series.listed.length && series.listed.length
            ? [`${file}: … ${series.count - series.listed.length} more series`]
            : []),
    ]
    : [];

/*
 * JSON-stat: describes what the element shows for each series, with the `select` that chooses it. It uses the element's
 * own reader, so that both accept the same documents.
 */
/** Maximum number of series that are read and listed, since a cube may have a million. */
const MOST_SERIES = 100;
/** A placeholder for the address of the file, whose host is unknown. */
const BASE$1 = 'https://site.invalid/';
/** Checks a JSON-stat document. Returns the number of its values, and what is shown. */
function checkJsonStat(findings) {
    const dataset = fields(findings.document);
    const listed = [];
    const say = (error) => {
        if (!(error instanceof Problem))
            throw error;
        findings.error([], error.message.replace(/^JSON-stat: /, ''));
    };
    let choices = [];
    let count = 0;
    try {
        const dimensions = openDataset(dataset);
        const time = timeOf(dataset, dimensions);
        const others = dimensions.filter((dimension) => dimension !== time);
        count = others.reduce((product, { size }) => product * size, 1);
        choices = selectsOf(others);
    }
    catch (error) {
        say(error);
    }
    for (const select of choices) {
        try {
            const network = readJsonStat(dataset, BASE$1, { select });
            listed.push({ select: select || undefined, shown: shownOf(network) });
        }
        catch (error) {
            say(error);
        }
    }
    if (listed.length && !namesItsPage(dataset)) {
        findings.hint([], 'names no page (link.alternate or href), so that the address of the data is shown as its source');
    }
    return { rows: valuesIn(dataset.value), series: { count, listed } };
}
/** Returns a `select` for each series. It omits dimensions with a single category. */
function selectsOf(dimensions) {
    return dimensions
        .filter(({ size }) => size > 1)
        .reduce((some, { id, codes }) => some
        .flatMap((wishes) => codes.slice(0, MOST_SERIES).map((code) => [...wishes, [id, code]]))
        .slice(0, MOST_SERIES), [[]])
        .map(selectFor);
}
/**
 * The newest value of a series in the words shown to residents: `2.4 million euro, Spending: the town (2024). Up by …`.
 */
function shownOf(network) {
    const locale = createLocale('en', 'en', en$1).extend(en);
    const [figure] = network.figures;
    const [standing] = takeSnapshot(network).groups[0]?.standings ?? [];
    const known = (figure?.points ?? []).filter(isKnown);
    const [next] = known;
    if (!standing && figure && next) {
        // Known values without a current one are forecasts; the element shows the next.
        const value = `${dateText(next, locale)}: ${valueText(figure, next, locale)}, ${figureLabel(figure, next.value, locale).text}`;
        return visible(`no current value. ${value}. ${counted(known.length, 'forecast')} only`);
    }
    if (!standing || !figure) {
        const points = figure?.points ?? [];
        const reasons = [...new Set(points.map((point) => flagWords(point, locale)?.text))].filter((text) => text !== undefined);
        const label = figure && figureLabel(figure, 0, locale).text;
        return visible([noDataWords(locale), label, ...reasons].filter(Boolean).join(', '));
    }
    const { point, before } = standing;
    const forecasts = standing.figure.points.filter((each) => isKnown(each) && isForecast(each));
    const said = `${valueText(standing.figure, point, locale)}, ${figureLabel(standing.figure, point.value, locale).text} (${dateText(point, locale)})`;
    return visible([
        said,
        ...[before && changeSentence(standing.figure, point, before, locale)].filter(Boolean),
        ...(forecasts.length ? [`${counted(forecasts.length, 'forecast')} in chart and table`] : []),
    ].join('. '));
}
const namesItsPage = ({ link, href }) => typeof href === 'string' ||
    ['alternate', 'describedby', 'related'].some((relation) => Array.isArray(fields(link)[relation]));
function valuesIn(values) {
    const list = Array.isArray(values) ? values : Object.values(fields(values));
    return list.filter((value) => value !== null).length;
}

/* Checks a document against its declaration: reports what `read` rejects, leaves out, or silently ignores. */
/** Collects the findings for one document. */
class Findings {
    constructor(document) {
        this.document = document;
        this.list = [];
    }
    add(severity, keys, message) {
        this.list.push({ severity, ...locate(this.document, keys), message });
    }
    error(keys, message) {
        this.add('error', keys, message);
    }
    hint(keys, message) {
        this.add('hint', keys, message);
    }
}
/** Reads a document by its declaration, and adds its flaws to the findings. */
function checkSchema(declaration, findings) {
    const { document } = findings;
    const flaws = [];
    const value = read(declaration, document, flaws);
    for (const { path, expected } of flaws) {
        const { keys, value: found } = resolve(document, path);
        // A list that is too long is reported below, with its limit.
        if (Array.isArray(found) && schemaAt(declaration.schema, keys)?.type === 'array')
            continue;
        if (isRecord(found) && expected?.type === 'object')
            reportMissing(findings, keys, found, expected);
        else
            findings.error(keys, `expected ${expectedWords(expected)}, found ${foundWords(found)}`);
    }
    if (declaration.schema)
        walk(findings, document, declaration.schema, []);
    return value;
}
const schemaAt = (schema, keys) => keys.reduce((form, key) => (typeof key === 'number' ? form?.items : (form?.properties?.[key] ?? form?.additionalProperties)), schema);
/** Reports missing properties. An object with all its properties was rejected because of a property that has been reported. */
function reportMissing(findings, keys, found, { required = [], properties = {} }) {
    for (const key of required) {
        if (Object.hasOwn(found, key))
            continue;
        const { description } = properties[key] ?? {};
        findings.error([...keys, key], `is missing; expected ${expectedWords(properties[key])}${description ? `: ${description}` : ''}`);
    }
}
/** Resolves a path. Its names are not escaped, so a name with a slash is found by trial. */
function resolve(document, path, keys = []) {
    if (!path)
        return { keys, value: document };
    const names = Array.isArray(document) ? document.keys() : Object.keys(isRecord(document) ? document : {});
    for (const name of names) {
        if (path !== `/${name}` && !path.startsWith(`/${name}/`))
            continue;
        const found = resolve(document[name], path.slice(String(name).length + 1), [
            ...keys,
            name,
        ]);
        if (found.keys.length)
            return found;
    }
    return { keys: [], value: undefined };
}
/**
 * Reports flaws that `read` silently accepts: fields that are probably misspelt, invalid language tags, unknown words,
 * and lists that are too long.
 */
function walk(findings, value, schema, keys) {
    const { properties, propertyNames, additionalProperties, items, maxItems, anyOf, enum: choices } = schema;
    if (choices && !choices.includes(value)) {
        findings.error(keys, `expected ${expectedWords(schema)}, found ${foundWords(value)}`);
    }
    if (anyOf && isRecord(value)) {
        for (const form of anyOf)
            if (form.type === 'object')
                walk(findings, value, form, keys);
    }
    if (items && Array.isArray(value)) {
        if (value.length > Number(maxItems)) {
            findings.error(keys, `expected at most ${maxItems} entries, found ${value.length}; the others are left out`);
        }
        value.slice(0, maxItems).forEach((entry, index) => walk(findings, entry, items, [...keys, index]));
    }
    if (!isRecord(value))
        return;
    if (propertyNames)
        checkLanguages(findings, Object.keys(value), new RegExp(propertyNames.pattern), keys);
    if (additionalProperties) {
        for (const [key, entry] of Object.entries(value))
            walk(findings, entry, additionalProperties, [...keys, key]);
    }
    if (properties) {
        checkSpelling(findings, value, Object.keys(properties), keys);
        for (const [key, property] of Object.entries(properties)) {
            if (Object.hasOwn(value, key))
                walk(findings, value[key], property, [...keys, key]);
        }
    }
}
/** Reports keys that are not language tags, and tags that are not canonical, which only some readers accept. */
function checkLanguages(findings, tags, pattern, keys) {
    for (const tag of tags) {
        const canonical = canonicalTag(tag);
        const isLanguage = canonical !== undefined && pattern.test(canonical);
        if (isLanguage && canonical === tag)
            continue;
        const meant = isLanguage ? `in the form ${canonical}` : 'such as lv';
        findings.error([...keys, tag], `expected a language tag ${meant}, found ${foundWords(tag)}`);
    }
}
/** Reports unknown fields whose names are similar to a missing known field. */
function checkSpelling(findings, record, known, keys) {
    const open = known.filter((name) => !Object.hasOwn(record, name));
    for (const key of Object.keys(record)) {
        if (known.includes(key) || key.startsWith('$'))
            continue;
        const meant = suggest(key, open);
        if (meant !== undefined)
            findings.hint([...keys, key], `no such field, so it is not read; perhaps ${visible(meant)} is meant`);
    }
}

/* Checks of a register beyond its schema: rows that the badge would leave out, confuse, or state wrongly. */
/** Checks a register, and returns the number of its rows. */
function checkRegister(findings) {
    checkSchema(registerSchema, findings);
    checkSources(findings);
    const members = valueAt(findings.document, ['members']);
    if (!Array.isArray(members))
        return 0;
    if (!members.length)
        findings.hint(['members'], 'there are no rows');
    checkUnique(findings, ['members'], members);
    members.forEach((row, index) => checkRow(findings, ['members', index], row));
    checkNames(findings, members);
    return members.length;
}
/** Reports source addresses that match the pattern, but are not valid URLs. */
function checkSources(findings) {
    const sources = valueAt(findings.document, ['sources']);
    for (const [key, source] of Object.entries(isRecord(sources) ? sources : {})) {
        const url = isRecord(source) ? source.url : undefined;
        if (typeof url === 'string' && /^https?:\/\//.test(url) && !safeUrl(url)) {
            findings.error(['sources', key, 'url'], `expected an address that can be followed, found ${foundWords(url)}`);
        }
    }
}
/** Reports a source key that does not exist; widgets leave its row or value out. */
function checkSource(findings, keys, source, field = 'source') {
    const sources = valueAt(findings.document, ['sources']);
    if (typeof source !== 'string' || !source || (isRecord(sources) && Object.hasOwn(sources, source)))
        return;
    const known = Object.keys(isRecord(sources) ? sources : {});
    const some = known.slice(0, 5).map(visible).join(', ');
    const list = known.length ? ` (${some}${known.length > 5 ? ', …' : ''})` : '';
    findings.error([...keys, field], `expected a key of sources${list}, found ${foundWords(source)}`);
}
/** Reports dates in the future, with a tolerance of one year. */
function checkDay(findings, keys, thisYear) {
    const date = valueAt(findings.document, keys);
    if (typeof date === 'string' && /^\d{4}(?!\d)/.test(date) && Number(date.slice(0, 4)) > thisYear + 1) {
        findings.error(keys, `expected a date no later than ${thisYear + 1}, found ${foundWords(date)}`);
    }
}
/** Reports duplicate ids. */
function checkUnique(findings, list, rows) {
    const seen = new Map();
    rows.forEach((row, index) => {
        const given = isRecord(row) ? row.id : undefined;
        if ((typeof given !== 'string' || !given) && typeof given !== 'number')
            return;
        const id = typeof given === 'string' ? idKey(given) : given;
        const first = seen.get(id);
        if (first === undefined)
            seen.set(id, index);
        else {
            const name = list.length ? `${String(list[0])}[${first}]` : `[${first}]`;
            findings.error([...list, index, 'id'], `duplicate id ${foundWords(given)}: ${name} has it too`);
        }
    });
}
/** The years of a row. */
const YEARS = ['since', 'seen', 'until', 'gone'];
function checkRow(findings, keys, row) {
    if (!isRecord(row))
        return;
    const awards = Array.isArray(row.awards) ? row.awards : [];
    checkSource(findings, keys, row.source);
    for (const field of ['seenSource', 'goneSource']) {
        if (row[field] !== undefined)
            checkSource(findings, keys, row[field], field);
    }
    awards.forEach((award, index) => {
        if (!isRecord(award))
            return;
        checkSource(findings, [...keys, 'awards', index], award.source);
    });
    if (YEARS.every((field) => row[field] === undefined || isPastYear(row[field])) && !isCoherent(row)) {
        const found = YEARS.filter((field) => row[field] !== undefined).map((field) => `${field} ${String(row[field])}`);
        findings.error(keys, `expected years in this order: since, seen, until or gone; found ${found.join(', ')}`);
    }
    if (YEARS.every((field) => row[field] === undefined) && !awards.length) {
        findings.hint(keys, 'states neither a membership nor an award, so the badge says nothing about it');
    }
}
/** Reports rows with the same name in one country, since the badge could not tell them apart. */
function checkNames(findings, members) {
    const earlier = new Map();
    members.forEach((row, index) => {
        if (!isRecord(row) || typeof row.country !== 'string')
            return;
        const { city, country, names } = row;
        const own = [city, ...Object.values(isRecord(names) ? names : {})].filter((name) => typeof name === 'string');
        const keyIn = (name) => `${country} ${nameKey(name)}`;
        const name = own.find((each) => earlier.has(keyIn(each)));
        if (name !== undefined) {
            findings.error(['members', index], `duplicate name ${foundWords(name)} in ${visible(country)}: members[${earlier.get(keyIn(name))}] has it too`);
        }
        for (const each of own)
            if (!earlier.has(keyIn(each)))
                earlier.set(keyIn(each), index);
    });
}

/* Checks the figures of a network beyond their schema. */
/** Figures with built-in words in every language of the library. */
const KNOWN = ['cities', 'countries', 'new-cities', 'new-countries'];
/** Checks a network document, and returns the number of its values. */
function checkNetwork(findings, thisYear) {
    checkSchema(networkSchema, findings);
    checkSources(findings);
    checkDay(findings, ['checked'], thisYear);
    const figures = valueAt(findings.document, ['figures']);
    if (!Array.isArray(figures))
        return 0;
    if (!figures.length)
        findings.hint(['figures'], 'there are no figures');
    checkUnique(findings, ['figures'], figures);
    return figures.reduce((sum, figure, index) => {
        if (!isRecord(figure) || !Array.isArray(figure.points))
            return sum;
        const keys = ['figures', index];
        if (typeof figure.id === 'string' && !KNOWN.includes(figure.id) && figure.label === undefined) {
            findings.error([...keys, 'label'], `is missing; only ${KNOWN.join(', ')} have built-in labels`);
        }
        checkPoints(findings, [...keys, 'points'], figure.points);
        checkUnit(findings, keys, figure.unit);
        return sum + figure.points.length;
    }, 0);
}
function checkPoints(findings, keys, points) {
    const claims = [];
    let plan;
    points.forEach((point, index) => {
        if (!isRecord(point))
            return;
        const at = [...keys, index];
        checkSource(findings, at, point.source);
        const { date, period, value, source } = point;
        const day = parseDate(date);
        if ((typeof value !== 'number' && value !== null) || day === undefined || typeof date !== 'string')
            return;
        if (typeof period === 'string') {
            const last = parsePeriod(period)?.date;
            if (last !== undefined && last !== date) {
                findings.error([...at, 'date'], `expected ${last}, the end of ${visible(period)}, found ${foundWords(date)}`);
            }
        }
        const status = statusOf$1(point);
        const written = {
            date: day,
            ...(typeof period === 'string' && { period }),
            value,
            status,
            source: typeof source === 'string' ? source : '',
            index,
        };
        const claim = asForecast(written);
        if (claim.status !== status)
            plan ??= { index, date };
        claims.push(claim);
    });
    for (const [first, other] of conflictsIn(claims)) {
        const { status, period, date, index } = other;
        findings.error([...keys, index, 'value'], `expected one ${status ?? 'announced'} value for ${period ?? date}, found another in points[${first.index}]; ${conflictAdvice(other)}`);
    }
    if (plan) {
        findings.hint([...keys, plan.index, 'date'], `${foundWords(plan.date)} is in the future, so the value is shown as a forecast in chart and table; set status: forecast to say so`);
    }
    const known = seriesOf({ points: claims }).filter(isKnown);
    const kinds = [...new Set(known.map(kindOf))];
    if (kinds.length > 1) {
        findings.hint(keys, `values of several kinds of period (${kinds.join(', ')}) are not compared, so the chart has one kind; the table has all`);
    }
    if (!known.length)
        findings.hint(keys, 'no value is known and for show, so the figure says "no data"');
    else if (known.every(isForecast)) {
        findings.hint(keys, 'all values are forecasts, so the figure shows the next one as a forecast, and no current value');
    }
}
/** The status of a point as the element reads it: an unknown one is never shown. */
const statusOf$1 = ({ status }) => status === undefined ? 'announced' : (STATUSES.find((each) => each === status) ?? 'secondary');
/** Reports a unit that cannot be read: without it, the values would be wrong. */
function checkUnit(findings, keys, unit) {
    if (!isRecord(unit))
        return;
    const isReadable = (value) => typeof value === 'string' ? value !== '' : isRecord(value) && Object.values(value).some(isReadable);
    if (!isReadable(unit))
        findings.error([...keys, 'unit'], 'expected text in one language at least; the figure is left out');
}

/** Maximum number of notes on one document. */
const MAX_NOTES = 10_000;
/** A single pass over a document. */
class Reading {
    #options;
    #tables;
    /** Unknown character references, each with its item. */
    #unknown;
    constructor(options = {}, tables = {}) {
        /** Unknown character references, each with its item. */
        this.#unknown = new Set();
        /** The notes so far; empty if nobody receives them. */
        this.notes = [];
        /** The source has more than was read. */
        this.isCut = false;
        /** Tables that the document needs and that have not loaded. */
        this.missing = new Set();
        /** Returns the characters for one of the less common HTML names. */
        this.character = (name) => {
            const { characters } = this.#tables;
            if (!characters)
                this.missing.add('characters');
            const found = characters?.(name);
            // A text may be decoded several times; the first time counts.
            const { item } = this;
            if (characters && found === undefined && item !== undefined && !this.#unknown.has(`${item} ${name}`)) {
                this.#unknown.add(`${item} ${name}`);
                this.note('unknown-reference', `&${name};`);
            }
            return found;
        };
        this.#options = options;
        this.#tables = tables;
    }
    /** The language of the response, if the server names it. */
    get siteLanguage() {
        return this.#options.siteLanguage;
    }
    /** Records that the source has more than was read. */
    cut(detail, field) {
        this.isCut = true;
        this.note('cut', detail, field);
    }
    /** Records a repair or an omission. */
    note(kind, detail, field) {
        if (!this.#options.report || this.notes.length >= MAX_NOTES)
            return;
        const { item } = this;
        this.notes.push({
            kind,
            detail: (typeof detail === 'string' ? detail : (JSON.stringify(detail) ?? '')).slice(0, 200),
            ...(item !== undefined && { item }),
            ...(field !== undefined && { field }),
        });
    }
    /**
     * Returns the day of a date in the publisher's zone. Only times in UTC depend on the zone.
     * @param parse the format's own parser; by default for RFC 3339
     */
    day(value, field, parse = parseStamp) {
        const text = typeof value === 'string' ? value.trim() : '';
        if (!text)
            return undefined;
        let stamp = parse(text);
        // Digits of any script.
        if (!stamp && /\p{Nd}/u.test(text)) {
            const { days } = this.#tables;
            if (days)
                stamp = days(text, this.language);
            else
                this.missing.add('days');
            if (stamp)
                this.note('date-form', text, field);
        }
        const day = stamp?.utc === undefined ? stamp?.date : dayIn(this.#options.timeZone, stamp.utc);
        if (!stamp || !day || isNoDate(stamp.date) || isNoDate(day)) {
            this.note('undated', text, field);
            return undefined;
        }
        if (stamp.utc !== undefined)
            this.note('utc', text, field);
        else if (stamp.isWithoutZone)
            this.note('no-zone', text, field);
        return day;
    }
}

/** Maximum number of items read. The rest of a longer source is ignored. */
const MAX_ITEMS = 1000;
/** Maximum number of tags, and of authors, read per item. */
const MOST = 20;
/** Maximum number of topics of an item that are compared with each other, before the first {@link MOST} are kept. */
const MAX_TOPICS = 100;
/** The maximum length of an id in the model. */
const MAX_ID = 2048;
/** The maximum length of an excerpt that is cut from the text when there is no summary: about three lines. */
const MAX_EXCERPT = 300;
/**
 * Reads the news from a list of items. Unreadable items are skipped and counted.
 * @param values an array; any other value has no items
 * @param readOne returns the article of an item, or undefined to skip it
 */
function readItems(values, readOne, reading = new Reading()) {
    let skipped = 0;
    const articles = collect(values, MAX_ITEMS, (item, index) => {
        reading.item = index;
        const article = readOne(item);
        if (!article)
            skipped++;
        return article;
    });
    reading.item = undefined;
    // `validate` compares the number of items itself, so it needs no note.
    if (Array.isArray(values) && values.length > MAX_ITEMS)
        reading.isCut = true;
    return { articles: distinct(articles, reading), skipped };
}
/**
 * Removes repeated articles. Different articles with the same id get distinct ids, made from their addresses, otherwise
 * from their words.
 */
function distinct(articles, reading) {
    const contents = new Set();
    const ids = new Set();
    return collect(articles, MAX_ITEMS, (each) => {
        const article = each;
        const { id, url, title, published, summary } = article;
        const content = JSON.stringify([id, url, title, published, summary]);
        if (contents.has(content)) {
            reading.note('duplicate', id);
            return undefined;
        }
        contents.add(content);
        const own = [id, url && `${id} ${url}`, `${id} ${title}`, `${id} ${published} ${summary}`].find((name) => name && name.length <= MAX_ID && !ids.has(name));
        // Each content is unique, so its number is enough and keeps the id short.
        const unique = own ?? `${id.slice(0, MAX_ID - 9)} ${contents.size}`;
        if (unique !== id)
            reading.note('same-id', id);
        ids.add(unique);
        return unique === id ? article : { ...article, id: unique };
    });
}
/**
 * Creates an article. Without a headline, the first words become the title; without an id, one is made from the address
 * or the words. Returns undefined if there are no words.
 */
function toArticle(parts, reading = new Reading()) {
    const title = parts.title ?? cleanText(parts.summary, 80);
    if (!title) {
        reading.note('left-out', 'neither title nor text');
        return undefined;
    }
    const id = parts.id ?? parts.url ?? cleanText([title, parts.published].filter(Boolean).join(' '), MAX_ID) ?? title;
    if (parts.id === undefined)
        reading.note('made-id', id);
    const tags = parts.tags && once(parts.tags, (tag) => tag, reading);
    if (tags && tags.length > MOST)
        reading.cut(`only the first ${MOST} topics`, 'tags');
    return defined({
        ...parts,
        id,
        title,
        tags: tags?.slice(0, MOST),
        authors: parts.authors && once(parts.authors, ({ name }) => name, reading),
    });
}
/** Returns the address of the next page. An address that can't be followed is noted. */
function readNext(value, base, reading) {
    const address = safeUrl(value, base);
    if (address === undefined && typeof value === 'string' && value.trim())
        reading.cut(refusedNext(value), 'next');
    return address;
}
/** The note on a next page that is not followed. */
const refusedNext = (address) => `a next page that is not followed: ${address}`;
/** Keeps the first value for each key. */
function once(values, keyOf, reading) {
    const seen = new Set();
    return values.filter((value) => {
        const key = keyOf(value);
        if (seen.has(key))
            reading.note('duplicate', key);
        return !seen.has(key) && seen.add(key);
    });
}
/** An e-mail address, with a surrounding bracket and a preceding comma. */
const MAIL = /\s*[,;]?\s*[(<]?[^\s()<>]+@[^\s()<>]+[)>]?/g;
/**
 * Returns the name of a person or publisher. Sources write e-mail addresses next to names or in place of them; none is
 * shown.
 */
function nameOnly(text) {
    // Truncated first, since the pattern's time grows faster than the length of the text.
    const written = cleanText(text, 200);
    const rest = written?.replace(MAIL, '').trim();
    // Brackets around a whole name come with an address: "town@town.example (Town)".
    return rest === written ? written : cleanText(rest?.replace(/^\(((?:[^()]|\([^()]*\))*)\)$/, '$1'), 200);
}
/**
 * Reads a picture from the properties in a source.
 * @param alt plain text, as are `caption` and `credit`
 * @param base the base for a relative `src`
 * @returns undefined if the address can't be loaded
 */
function readPicture({ src, alt, caption, credit, width, height }, base) {
    const address = safeUrl(src, base);
    if (address === undefined)
        return undefined;
    return defined({
        src: address,
        alt: cleanText(alt, 500),
        caption: cleanText(caption, 300),
        credit: cleanText(credit, 300),
        width: pixels(width),
        height: pixels(height),
    });
}
/** Returns a size in CSS pixels, given as a number or as text; undefined if it is not a size. */
function pixels(value) {
    // Converted from text, since `Number` would call an object's `toString`, which a document may set to anything.
    const size = Number(cleanText(value, 9));
    return Number.isInteger(size) && size > 0 && size < 1e5 ? size : undefined;
}

/** Returns true for a JSON:API list or a single node. An empty list counts. */
function isDrupal(document) {
    const { data, jsonapi, links } = fields(document);
    if (!isRecord(jsonapi ?? links))
        return false;
    const { type, attributes } = fields(Array.isArray(data) ? data.find(isRecord) : data);
    return (Array.isArray(data) && !data.length) || (typeof type === 'string' && isRecord(attributes));
}

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
const isAtom03 = ({ name, namespace, attributes }) => name === 'feed' && namespace === ATOM_03 && attributes.get('version')?.trim() === '0.3';
/**
 * Returns an Atom 0.3 document as Atom 1.0.
 * @param atom the namespace of Atom 1.0
 * @param terms the namespace of Dublin Core terms, which have a date of creation
 */
function toAtom(element, atom, terms, parent) {
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

/*
 * The default category for posts without one. WordPress creates it at installation, in the language of the site, with
 * the id 1. It does not describe a post, so it is not a topic. The names come from the WordPress translations
 * (https://translate.wordpress.org/), and are compared without case, accents and punctuation.
 */
/** "Uncategorized" in the languages of the library and some others. */
const NONE = 'Uncategorized,Uncategorised,Nekategorizēts,Bez kategorijas,Nav kategorizēts,Nekategorizuota,Be kategorijos,Määratlemata,Kategoriseerimata,Liigitamata,Без рубрики,Без категории,Без категорії,Некатегоризовано,Без рубрыкі,Unkategorisiert,Nicht kategorisiert,Nicht kategorisierte,Ohne Kategorie,Keine Kategorie,Non classé,Non catégorisé,Sans catégorie,Sin categoría,Sin categorizar,Sin clasificar,Sense categoria,Sen categoría,Sem categoria,Não categorizado,Senza categoria,Non categorizzato,Geen categorie,Niet gecategoriseerd,Ongecategoriseerd,Okategoriserade,Okategoriserad,Ikke kategoriseret,Ukategoriseret,Ukategorisert,Luokittelematon,Luokittelemattomat,Kategorioimaton,Bez kategorii,Nezařazené,Nezařazeno,Nezařazená,Nezaradené,Nezaradená,Nekategorizirano,Nerazvrščeno,Некатегоризовано,Некатегоризирано,Некатегоризирани,Без категория,Fără categorie,Necategorizat,Necategorizate,Kategória nélkül,Kategória nélküli,Kategorizálatlan,Χωρίς κατηγορία,Μη κατηγοριοποιημένο,Αταξινόμητα,Kategorisiz,Kategorilenmemiş,Kategorize edilmemiş,Sınıflandırılmamış,Mhux kategorizzat,Bla kategorija,Gan chatagóir,Gan rangú,Neamhchatagóirithe,Óflokkað,Sailkatu gabea,Pa kategori,غير مصنف,غير مصنفة,بدون تصنيف,دسته‌بندی نشده,ללא קטגוריה,未分類,未分类,미분류,분류되지 않음,Chưa phân loại,Chưa được phân loại,Tak Berkategori';
/** Names of the default category that may also be real topics. */
const GENERAL = 'Allgemein,General,Geral,Generale,Général,Yleinen,Genel,Общее,Загальне,Egyéb,Algemeen,Allmänt,Generelt,Üldine,Vispārīgi,Bendra,כללי,عام';
let names;
const setOf = (list) => new Set(list.split(',').map(plainName));
/**
 * Returns true if a category means "no category".
 * @param id and `slug` of the category, if known. A slug may end with a language: `sin-categoria-es`
 */
function isNoTopic(name, { id, slug } = {}) {
    names ??= { none: setOf(NONE), general: setOf(GENERAL) };
    const plain = plainName(name ?? '');
    if (names.none.has(plain))
        return true;
    // The default category, under its original name.
    if ((id === 1 || id === '1') && names.general.has(plain))
        return true;
    // A renamed default category keeps its slug, so the slug counts only if the name says the same.
    const words = plainName(decoded(slug ?? ''));
    if (plain && plain !== words)
        return false;
    const own = plainName(decoded(slug ?? '').replace(/-(?:[a-z]{2}(?:-[a-z]{2,4})?|\d{1,3})$/, ''));
    return names.none.has(own) || names.none.has(words);
}
/** Slugs in other scripts are percent-encoded. */
function decoded(slug) {
    try {
        return decodeURIComponent(slug);
    }
    catch {
        return slug;
    }
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/**
 * Weekday (often wrong in feeds, so it is not compared), day, month, year; then time and zone. Each text matches in
 * only one way: with an earlier pattern that had `\s*` between optional parts, one long date took 36 s.
 */
const RFC_822 = /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}(?:, ?| ))?(\d\d?) ([a-z]{3}) (\d{2,4})(?: ([0-2]?\d):([0-5]\d)(?::[0-6]\d)?(?: ?([a-z]{0,5})([+-]\d\d:?\d\d)?)?)?$/i;
const UTC_COMMENT = /(:\d\d) ?\((UTC|GMT|Z|Zulu)\)$/i;
/** A longer text is not a date. Before spaces are collapsed, it may be four times as long. */
const MAX_LENGTH = 100;
/**
 * Reads an RFC 822 or RFC 2822 date.
 * @param value `Tue, 06 Sep 2022 00:00:00 +0300`; weekday, seconds, zone and time are optional. A year of two or three
 *   digits follows RFC 2822, 4.3: 00 to 49 are added to 2000, all others to 1900
 * @returns the day as written, or undefined for anything else, including impossible days
 */
function parseRfc822Date(value) {
    if (typeof value !== 'string' || value.length > 4 * MAX_LENGTH)
        return undefined;
    const text = withoutComment(value.replace(/\s+/g, ' ').trim());
    const match = text.length <= MAX_LENGTH && RFC_822.exec(text);
    if (!match)
        return undefined;
    const [, day = '', month = '', digits = '', hour, minute, name = '', offset = ''] = match;
    const year = Number(digits) + (digits.length > 3 ? 0 : digits.length < 3 && Number(digits) < 50 ? 2000 : 1900);
    // An unknown month becomes month 00, which is invalid.
    const date = parseDate(`${pad(year, 4)}-${pad(MONTHS.indexOf(month.toLowerCase()) + 1)}-${pad(day)}`);
    return date === undefined ? undefined : toStamp(date, hour, minute, offset || name);
}
const pad = (part, length = 2) => String(part).padStart(length, '0');
/** Removes a comment at the end, which names the zone. Without an offset before it, UTC in a comment is the zone. */
const withoutComment = (text) => text.endsWith(')') && !UTC_COMMENT.test(text)
    ? text.slice(0, Math.max(text.lastIndexOf('('), 0)).trimEnd()
    : text.replace(UTC_COMMENT, '$1 $2');

/*
 * Parses XML without the browser's parser: a Trusted Types policy makes `DOMParser` reject strings, and a server has no
 * `DOMParser`.
 *
 * It reads well-formed XML with namespaces and does not validate. It skips the document type and never expands entities
 * declared there, which prevents entity expansion and external entity attacks. Beyond the standard, it tolerates common
 * errors in feeds: HTML character names (`&nbsp;`), a bare `&`, undeclared prefixes, and spaces before the declaration.
 * The time taken is linear in the length of the document.
 */
/** The maximum nesting depth. Feeds have less than half of it, even with whole articles in XHTML. */
const MAX_DEPTH$2 = 100;
/**
 * Markup that begins with `<`: a comment or other markup that is not an element, a closing tag, or an opening tag up to
 * its name.
 */
const MARK = /<(?:(!--|!\[CDATA\[|\?|!DOCTYPE)|\/([^\s<>/="'&]+)\s*>|([^\s<>/="'&!?]+))/y;
const ATTRIBUTE = /\s+([^\s<>/="'&]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const TAG_END = /\s*(\/?)>/y;
/** Tokens in a document type: brackets, and the comments, instructions and quotes that may contain brackets. */
const DOCTYPE_PART = /<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)|"[^"]*"?|'[^']*'?|[[\]>]/g;
/** Shared by all elements without attributes, since an empty map would be most of an element's size. */
const NO_ATTRIBUTES = new Map();
/**
 * Parses XML.
 * @param more knows the less common HTML character names
 * @returns the root element
 * @throws {SyntaxError} if the text is not well-formed, or nested deeper than 100 elements; no partial result is
 *   returned
 */
function parseXml(text, more) {
    const outside = createElement('', NO_ATTRIBUTES, 0);
    const open = [outside];
    let at = 0;
    for (;;) {
        const current = open.at(-1) ?? outside;
        const mark = text.indexOf('<', at);
        current.text += decodeReferences(text.slice(at, mark < 0 ? undefined : mark), more);
        if (mark < 0)
            break;
        const [whole, special, closing, opening = ''] = matchAt(MARK, text, mark) ?? fail('a tag is broken', mark);
        at = mark + whole.length;
        if (special === '!DOCTYPE')
            at = endOfDoctype(text, at);
        else if (special) {
            const end = special === '?' ? '?>' : special === '!--' ? '-->' : ']]>';
            const stop = text.indexOf(end, at);
            if (stop < 0)
                fail(`${end} is missing`, mark);
            if (end === ']]>')
                current.text += text.slice(at, stop);
            at = stop + end.length;
        }
        else if (closing) {
            if (closing !== current.tag)
                fail('a closing tag does not match the open element', mark);
            current.inner = text.slice(current.start, mark);
            open.pop();
        }
        else {
            const attributes = new Map();
            for (let match; (match = matchAt(ATTRIBUTE, text, at)); at += match[0].length) {
                attributes.set(match[1] ?? '', decodeReferences(match[2] ?? match[3] ?? '', more));
            }
            const end = matchAt(TAG_END, text, at) ?? fail('a tag is broken', mark);
            at += end[0].length;
            if (open.length > MAX_DEPTH$2)
                fail('elements are nested too deep', mark);
            const element = createElement(opening, attributes.size ? attributes : NO_ATTRIBUTES, at, open.length > 1 ? current : undefined);
            current.children.push(element);
            if (!end[1])
                open.push(element);
        }
    }
    if (open.length > 1)
        fail('an element has no end', open.at(-1)?.start);
    const [root, another] = outside.children;
    if (!root || another || outside.text.trim())
        fail('there is not one element alone');
    return root;
}
function createElement(tag, attributes, start, parent) {
    const [, prefix, local = tag] = /^([^:]+):(.+)$/.exec(tag) ?? [];
    const key = prefix ? `xmlns:${prefix}` : 'xmlns';
    const namespace = attributes.get(key) ?? inherited(parent, key);
    return {
        // With an undeclared prefix, the full name matches none of the names that we look for.
        name: namespace === undefined ? tag : local,
        // A slice shares memory with its text, and many elements may have the same long namespace.
        namespace: namespace?.endsWith('/') ? namespace.slice(0, -1) : (namespace ?? ''),
        attributes,
        children: [],
        text: '',
        inner: '',
        parent,
        tag,
        start,
    };
}
/** Returns the value of an inherited attribute such as `xml:lang`, from the nearest element that has it. */
const inherited = (element, name) => element && (element.attributes.get(name) ?? inherited(element.parent, name));
/** Returns the index where a document type ends, including its internal subset. */
function endOfDoctype(text, from) {
    let depth = 0;
    DOCTYPE_PART.lastIndex = from;
    for (let part; (part = DOCTYPE_PART.exec(text)?.[0]);) {
        if (part === '[')
            depth++;
        else if (part === ']')
            depth--;
        else if (part === '>' && !depth)
            return DOCTYPE_PART.lastIndex;
    }
    return fail('the document type has no end', from);
}
/** Matches a sticky pattern at an index. */
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
function fail(what, at) {
    throw new SyntaxError(`not well-formed XML: ${what}${at === undefined ? '' : ` at character ${at}`}`);
}

const ATOM = 'http://www.w3.org/2005/Atom';
const CONTENT = 'http://purl.org/rss/1.0/modules/content';
const DC = 'http://purl.org/dc/elements/1.1';
const DC_TERMS = 'http://purl.org/dc/terms';
const MEDIA = 'http://search.yahoo.com/mrss';
const ITUNES = 'http://www.itunes.com/dtds/podcast-1.0.dtd';
const FOAF = 'http://xmlns.com/foaf/0.1';
/** A longer `xml:base` is ignored, since it would be parsed for every address that it applies to. */
const MAX_BASE = 2048;
/** WordPress.com lists the author's avatar among the pictures of an article (FreshRSS/FreshRSS#1920). */
const AVATAR = /^https?:\/\/([\w-]+\.)*gravatar\.com\//;
/** File extensions of pictures. */
const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i;
/** Roles of a picture's maker in a credit. */
const PICTURE_ROLE = /photo|foto|illustrat|artist|camera|image|picture/i;
/** The maximum length of a text that names several persons. */
const MAX_PEOPLE = 1000;
/** Returns the items of an RSS or Atom feed; undefined for any other document. */
function xmlItems(root, base, reading = new Reading()) {
    if (root.name === 'feed' && root.namespace === ATOM)
        return atomItems(root, base, reading);
    if (isAtom03(root))
        return atomItems(toAtom(root, ATOM, DC_TERMS), base, reading);
    const channel = /^(?:rss|RDF)$/.test(root.name) ? root.children.find(({ name }) => name === 'channel') : undefined;
    return channel && rssItems(root, channel, base, reading);
}
/**
 * RSS: its elements are in no namespace or in the channel's. Items are inside the channel, or next to it in RSS 1.0.
 */
function rssItems(root, channel, base, reading) {
    const core = channel.namespace;
    const page = address(find(channel, core, 'link'), base) ?? pageOf(channel, base);
    const common = {
        language: language(find(channel, core, 'language')?.text) ??
            language(find(channel, DC, 'language')?.text) ??
            language(inherited(channel, 'xml:lang')),
        publisher: readName$1(html(find(channel, core, 'title'), reading), page),
    };
    reading.language = common.language;
    // When another site copies a feed, relative addresses still refer to the original site.
    const home = page && base && safeUrl('/', page) === safeUrl('/', base) ? base : (page ?? base);
    return {
        items: [...all(channel, core, 'item'), ...all(root, core, 'item')],
        readOne: (item) => readItem$1(item, core, common, { base: home, page: page ?? base }, reading),
        feed: channel,
    };
}
function readItem$1(item, core, common, { base, page }, reading) {
    const guid = find(item, core, 'guid');
    const link = find(item, core, 'link');
    // RSS 1.0 uses an item's address as its id.
    const about = item.attributes.get('rdf:about') ?? item.attributes.get('about');
    const isPermalink = guid?.attributes.get('isPermaLink')?.trim().toLowerCase() !== 'false';
    const url = address(link, base) ??
        (isPermalink ? permalink(guid, page) : undefined) ??
        pageOf(item, base) ??
        safeUrl(about, base);
    const title = cleanText(html(first(item, [core, ATOM, DC, DC_TERMS, MEDIA], ['title']), reading), 300);
    const id = cleanText(guid?.text, 2048) ??
        cleanText(link?.text, 2048) ??
        cleanText(about, 2048) ??
        cleanText(first(item, [ATOM, DC, DC_TERMS], ['id', 'identifier'])?.text, 2048);
    const content = find(item, CONTENT, 'encoded');
    const ownLanguage = language(find(item, DC, 'language')?.text) ?? language(item.attributes.get('xml:lang')) ?? common.language;
    // WordPress puts the password form in place of the text.
    if (content?.text.includes('post-password-form')) {
        reading.note('protected', title);
        return { ...NOTHING, id, title, url, language: ownLanguage, publisher: common.publisher };
    }
    const excerpt = (element, limit) => element && excerptText(markup(element), limit, reading, element.name, { url, title });
    const modified = rssDay(first(item, [ATOM, DC_TERMS], ['updated', 'modified']), reading) ?? undefined;
    return {
        id,
        title,
        summary: excerpt(find(item, core, 'description'), 1000) ??
            excerpt(first(item, [DC, DC_TERMS, ATOM, ITUNES], ['description', 'abstract', 'summary']), 1000) ??
            excerpt(content, MAX_EXCERPT) ??
            excerpt(find(item, ATOM, 'content'), MAX_EXCERPT) ??
            excerpt(mediaText(item), MAX_EXCERPT),
        url,
        published: rssDay(find(item, core, 'pubDate'), reading) ??
            rssDay(find(item, ATOM, 'published'), reading) ??
            rssDay(first(item, [DC, DC_TERMS], ['date', 'issued', 'available', 'created']), reading) ??
            modified,
        modified,
        tags: tagsOf([...all(item, core, 'category'), ...all(item, DC, 'subject'), ...all(item, ATOM, 'category')], reading),
        authors: [
            all(item, DC, 'creator'),
            all(item, core, 'author'),
            all(item, ATOM, 'author'),
            all(item, DC_TERMS, 'creator'),
            all(item, ITUNES, 'author'),
        ]
            .map((people) => readPeople(people, base, reading))
            .find(({ length }) => length),
        language: ownLanguage,
        publisher: common.publisher,
        picture: firstPicture(item, [
            ...mediaOf(item),
            ...all(item, core, 'enclosure').filter(isImage),
            ...links(item, 'enclosure').filter(isImage),
            ...all(item, core, 'image').flatMap((image) => [...all(image, core, 'url'), image]),
            ...all(item, ITUNES, 'image'),
        ], base, reading),
    };
}
/** The properties that are hidden for a post with a password. */
const NOTHING = {
    summary: undefined,
    published: undefined,
    modified: undefined,
    tags: undefined,
    authors: undefined,
    picture: undefined,
};
/**
 * Returns the address in a `guid`, resolved against the site if relative. An id such as `2022-41` is not an address.
 */
function permalink(guid, page) {
    const text = guid?.text.trim() ?? '';
    const isPath = /^(?:\/|\.\.?\/|\?)/.test(text) || (guid?.attributes.has('isPermaLink') && /^[^/.]+\//.test(text));
    return safeUrl(text, isPath ? baseOf(guid, page) : undefined);
}
const readPeople = (people, base, reading) => some(people, (person) => {
    if (person.children.some(({ name }) => name === 'name'))
        return [readPerson(person, base, reading)];
    return namesIn(person, reading).map((name) => readName$1(name));
})
    .flat()
    .filter((person) => person !== undefined)
    .slice(0, MOST);
/**
 * Splits a text with several persons at semicolons, and between e-mail addresses. Other commas may belong to a name:
 * "Bērziņa, Anna".
 */
function namesIn(person, reading) {
    const line = markup(person).slice(0, MAX_PEOPLE);
    const toText = (part) => htmlText(part, reading.character);
    if (line.split('@').length < 3)
        return toText(line).split(';');
    const parts = line.replace(/\)\s+(?=[^\s()]{1,100}@)/g, '), ').match(/(?:\([^()]*\)|[^,;()])+/g) ?? [];
    return parts.map(toText);
}
/** Reads a person, given as a name, or as a name with a page and an e-mail address. The e-mail address is not read. */
function readPerson(person, base, reading) {
    const name = person.children.find(({ name }) => name === 'name');
    if (!name)
        return readName$1(html(person, reading));
    const isKnown = [ATOM, FOAF, person.namespace].includes(name.namespace);
    return isKnown
        ? readName$1(html(name, reading), address(first(person, [ATOM, person.namespace], ['uri', 'url']), base))
        : undefined;
}
/** Returns the decoded topics without the default category ("Uncategorized"). */
const tagsOf = (categories, reading) => collect(categories, MAX_TOPICS, (each) => {
    const category = each;
    const { attributes } = category;
    const tag = cleanText(html(category, reading), 100) ?? labelOf(attributes, reading);
    if (!isNoTopic(tag))
        return tag;
    reading.note('no-topic', tag, 'category');
    return undefined;
});
const labelOf = (attributes, reading) => unescapedText(attributes.get('label'), 100, reading, 'category') ??
    unescapedText(attributes.get('term'), 100, reading, 'category');
/** Returns the day that a feed states. RSS feeds may use Atom dates, and Atom feeds RSS dates. */
const rssDay = (date, reading) => date && reading.day(date.text, date.name, parseFeedDate);
const parseFeedDate = (text) => parseRfc822Date(text) ?? parseStamp(text);
/** Returns the text of an element with HTML: escaped, in a CDATA section, or as child elements. */
const html = (element, reading) => element && htmlText(markup(element), reading.character);
/** Returns the HTML inside an element. */
const markup = ({ children, inner, text }) => children.length ? inner.replace(/<!\[CDATA\[([^]*?)\]\]>/g, (_, section) => escaped(section)) : text;
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
function atomItems(feed, base, reading) {
    const head = readHead(feed, base, reading);
    reading.language = language(inherited(feed, 'xml:lang'));
    return { items: all(feed, ATOM, 'entry'), readOne: (entry) => readEntry(entry, head, base, reading), feed };
}
const readHead = (feed, base, reading) => ({
    authors: readAuthors$1(feed, base, reading),
    publisher: readName$1(typedText(find(feed, ATOM, 'title'), reading), pageOf(feed, base)),
});
function readEntry(entry, feed, base, reading) {
    // The head of the feed that the entry was copied from (RFC 4287, 4.2.11).
    const source = find(entry, ATOM, 'source');
    const head = source ? readHead(source, base, reading) : feed;
    const title = first(entry, [ATOM, DC, MEDIA], ['title']);
    const published = rssDay(find(entry, ATOM, 'published') ?? first(entry, [DC, DC_TERMS], ['date', 'issued', 'created']), reading);
    const modified = rssDay(find(entry, ATOM, 'updated') ?? find(entry, DC_TERMS, 'modified'), reading);
    const url = pageOf(entry, base);
    const titleText = cleanText(typedText(title, reading), 300);
    const excerpt = (element, limit) => {
        if (!element)
            return undefined;
        if (!isMarkup(element))
            return cleanText(typedText(element, reading), limit);
        return excerptText(markup(element), limit, reading, element.name, { url, title: titleText });
    };
    const creators = readPeople(all(entry, DC, 'creator'), base, reading);
    return {
        id: cleanText(find(entry, ATOM, 'id')?.text, 2048) ?? url,
        title: titleText,
        summary: excerpt(find(entry, ATOM, 'summary'), 1000) ??
            excerpt(find(entry, ATOM, 'content'), MAX_EXCERPT) ??
            excerpt(find(entry, DC, 'description'), MAX_EXCERPT) ??
            excerpt(mediaText(entry), MAX_EXCERPT),
        url,
        published: published ?? modified,
        modified,
        tags: collect([...all(entry, ATOM, 'category'), ...all(entry, DC, 'subject')], MAX_TOPICS, (each) => {
            const category = each;
            const tag = labelOf(category.attributes, reading) ?? cleanText(html(category, reading), 100);
            if (!isNoTopic(tag))
                return tag;
            reading.note('no-topic', tag, 'category');
            return undefined;
        }),
        authors: [readAuthors$1(entry, base, reading), creators, head.authors, feed.authors].find(({ length }) => length),
        language: language(inherited(title ?? entry, 'xml:lang')),
        publisher: head.publisher ?? feed.publisher,
        picture: firstPicture(entry, [...links(entry, 'enclosure').filter(isImage), ...mediaOf(entry)], base, reading),
    };
}
const readAuthors$1 = (from, base, reading) => some(all(from, ATOM, 'author'), (author) => readName$1(html(find(author, ATOM, 'name'), reading), address(find(author, ATOM, 'uri'), base)));
/** Returns true if an element holds HTML, either by its `type` or because a plain text element has child elements. */
const isMarkup = ({ attributes, children }) => {
    const type = attributes.get('type') ?? 'text';
    return /html/i.test(type) || (children.length > 0 && /^\s*text/i.test(type));
};
/** Returns the text of an element whose `type` is plain (the default) or HTML; undefined for any other type. */
function typedText(element, reading) {
    if (!element)
        return undefined;
    const type = element.attributes.get('type')?.trim() ?? 'text';
    if (/html/i.test(type))
        return html(element, reading);
    if (!/^(?:text|plain)/i.test(type))
        return undefined;
    return element.children.length
        ? html(element, reading)
        : unescapedText(element.text, Infinity, reading, element.name);
}
/** A person or a publisher. */
function readName$1(text, url) {
    const name = nameOnly(text);
    return name === undefined ? undefined : defined({ name, url });
}
// Truncated first, since the feed's language is read again for each of its articles.
const language = (tag) => canonicalTag(cleanText(tag?.slice(0, 99), 35));
/**
 * Returns the first picture that can be shown. Pictures in the text are ignored: the first one may be a tracking pixel.
 */
const firstPicture = (item, candidates, base, reading) => some(candidates, (media) => {
    const src = address(media, base) ?? '';
    // The description of a video is about the video, so it is not an alternative text for its picture.
    const alt = typedText(isVideo(item) ? find(media, MEDIA, 'description') : nearest(media, item, 'description'), reading);
    const credit = readName$1(typedText(creditOf(media, item), reading))?.name;
    const [width, height] = ['width', 'height'].map((side) => media.attributes.get(side));
    return AVATAR.test(src) ? undefined : readPicture({ src, alt, credit, width, height }, base);
})[0];
/** The Media RSS pictures of an item, alone or in groups: first the content, then the thumbnails. */
function mediaOf(item) {
    const places = placesOf(item);
    const contents = places.flatMap((place) => all(place, MEDIA, 'content'));
    return [...contents.filter(isImage), ...[...places, ...contents].flatMap((place) => all(place, MEDIA, 'thumbnail'))];
}
const placesOf = (item) => [item, ...all(item, MEDIA, 'group')];
/** The description of a video. YouTube and PeerTube write it instead of a summary. */
const mediaText = (item) => isVideo(item)
    ? placesOf(item)
        .flatMap((place) => all(place, MEDIA, 'description'))
        .find(({ text }) => text.trim())
    : undefined;
const isVideo = (item) => placesOf(item)
    .flatMap((place) => all(place, MEDIA, 'content'))
    .some(({ attributes }) => /^(?:video|audio)$/.test(attributes.get('medium') ?? '') ||
    /^(?:video|audio)\/|flash/i.test(attributes.get('type') ?? ''));
/** Returns true for a picture, by the declared type or otherwise by the file extension. */
function isImage({ attributes }) {
    const medium = attributes.get('medium')?.trim() ?? '';
    const type = attributes.get('type')?.trim() ?? '';
    if (medium || (type && !/octet-stream$/i.test(type)))
        return medium === 'image' || /^image\b/i.test(type);
    return PICTURE_FILE.test(attributes.get('url') ?? attributes.get('href') ?? '');
}
/** Finds a Media RSS property of a medium: the nearest one applies, from the medium outwards to the item. */
const nearest = (from, item, name) => find(from, MEDIA, name) ?? (from.parent && from !== item ? nearest(from.parent, item, name) : undefined);
/** Finds the credit of a picture. Media RSS also credits the author of the text, the editor and the owner of the site. */
function creditOf(from, item) {
    const credits = all(from, MEDIA, 'credit');
    const roleOf = ({ attributes }) => attributes.get('role')?.trim() ?? '';
    return (credits.find((credit) => PICTURE_ROLE.test(roleOf(credit))) ??
        credits.find((credit) => !roleOf(credit)) ??
        (from.parent && from !== item ? creditOf(from.parent, item) : undefined));
}
/** Returns the page of a feed or an item. If there are several links, it prefers one to HTML. */
function pageOf(element, base) {
    const pages = links(element, 'alternate');
    const isHtml = ({ attributes }) => /^$|html/i.test(attributes.get('type') ?? '');
    return some([...pages.filter(isHtml), ...pages], (link) => address(link, base))[0];
}
const links = (element, rel) => all(element, ATOM, 'link').filter(({ attributes }) => (attributes.get('rel') ?? 'alternate') === rel);
/** Returns the address in an element, from an attribute or from its text. */
const address = (element, base) => element && safeUrl(addressText(element), baseOf(element, base));
/** The text of an address; one that begins with `www.` lacks its scheme. */
const addressText = ({ attributes, text }) => attributes.get('href') ?? attributes.get('url') ?? text.replace(/^\s*(?=www\.[\w-]+\.)/i, '//');
/** Returns the base for relative addresses in an element, from the `xml:base` of it and its ancestors. */
function baseOf(element, base) {
    if (!element)
        return base;
    const outer = baseOf(element.parent, base);
    const own = element.attributes.get('xml:base') ?? '';
    return (own.length <= MAX_BASE ? safeUrl(own, outer) : undefined) ?? outer;
}
const all = ({ children }, namespace, name) => children.filter((child) => child.name === name && child.namespace === namespace);
const find = ({ children }, namespace, name) => children.find((child) => child.name === name && child.namespace === namespace);
/** Returns the first element with text or attributes, in the order of the namespaces, then of the names. */
function first(element, namespaces, names) {
    for (const namespace of namespaces) {
        for (const name of names) {
            const found = all(element, namespace, name).find(({ text, children }) => text.trim() || children.length);
            if (found)
                return found;
        }
    }
    return undefined;
}
/** Reads the first twenty elements and drops unreadable ones. */
const some = (elements, readOne) => collect(elements, MOST, (element) => readOne(element));

/**
 * Returns true if a foreign source may choose a picture. The page's host is forbidden on every port, because cookies
 * ignore the port. Its parent domains and subdomains are forbidden too, because they may share cookies, except for the
 * source's own origin.
 */
function mayChoose(source, picture, page) {
    const host = new URL(picture).hostname;
    if (host === new URL(page).hostname)
        return false;
    // Without `www.`, sibling hosts become subdomains.
    const [one, other] = [`.${hostName(picture)}`, `.${hostName(page)}`];
    const isNear = one.endsWith(other) || other.endsWith(one);
    return !isNear || new URL(picture).origin === new URL(source).origin;
}

/** Returns true if a document has the structure of a JSON Feed. */
const isJsonFeed = (document) => Array.isArray(fields(document).items);
/**
 * Returns true if some item has only HTML text, or escaped plain text, so that the HTML reader is needed. A text may
 * show a character reference as it is, and decoding it again would change it, so a feed can rule that out.
 */
function needsHtml(feed) {
    const { items, _learning_city } = fields(feed);
    if (fields(_learning_city).plain === true)
        return false;
    const isMore = (input) => {
        const item = fields(input);
        const isHtmlOnly = Boolean(item.content_html) && !plainText(item);
        return isHtmlOnly || hasEscape(input) ? true : undefined;
    };
    return hasEscape(feed) || collect(items, MAX_ITEMS, isMore).length > 0;
}
/** The properties of a picture, without its address. */
const PICTURE = ['alt', 'caption', 'credit', 'width', 'height'];
/**
 * All properties that are read from a feed, its items, and the objects inside them, apart from `items` and
 * `content_html`. All others are ignored, because an object may have 400,000.
 */
const READ = [
    ...['id', 'title', 'summary', 'content_text', 'url', 'external_url', 'next_url', 'home_page_url', 'language'],
    ...['image', 'banner_image', 'date_published', 'date_modified', 'tags', 'authors', 'author', 'name', 'role'],
    ...['_learning_city', 'publisher', ...PICTURE],
];
/** An HTML character reference. */
const ESCAPE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;
/** The maximum nesting depth that is read. */
const MAX_DEPTH$1 = 4;
/** Returns true if any text inside has a character reference. */
const hasEscape = (value, depth = 0) => typeof value === 'string'
    ? value.includes('&') && ESCAPE.test(value)
    : typeof value === 'object' &&
        value !== null &&
        depth < MAX_DEPTH$1 &&
        (Array.isArray(value) ? value : Object.values(pick(value, READ))).some((each) => hasEscape(each, depth + 1));
/**
 * Maps a JSON Feed to news. Items with neither title nor text are skipped and counted.
 * @param feed the parsed document
 * @param base the base for relative addresses
 * @param htmlText converts HTML to text; without it, `content_html` is ignored
 */
function readJsonFeed(feed, base, htmlText, reading = new Reading()) {
    const common = fields(feed);
    reading.language = cleanText(common.language, 35);
    if (fields(common._learning_city).more === true)
        reading.isCut = true;
    const news = readItems(common.items, (item) => readItem(fields(item), common, base, htmlText, reading), reading);
    return defined({ ...news, next: readNext(common.next_url, base, reading) });
}
/**
 * Returns true unless another site has chosen a picture that is on the page's host. In a copied feed on that host, this is
 * the only way to know who has chosen it. A choice by an unreadable source does not count.
 */
function isForPage(src, source) {
    const page = safeUrl(pageOrigin());
    if (source === undefined || !page)
        return true;
    const address = safeUrl(source);
    return !!address && (new URL(address).origin === pageOrigin() || mayChoose(address, src, page));
}
/** Returns the summary of an item, or otherwise its plain text. */
const plainText = ({ summary, content_text }) => cleanText(summary, 1000) ?? cleanText(content_text, 1000);
function readItem(item, feed, base, htmlText, reading) {
    const html = undefined;
    const summary = plainText(item) ?? cleanText(html, MAX_EXCERPT);
    const modified = reading.day(item.date_modified, 'date_modified');
    const own = fields(item._learning_city);
    const article = {
        id: cleanText(item.id, 2048),
        title: cleanText(item.title, 300),
        summary,
        url: safeUrl(item.url, base) ?? safeUrl(item.external_url, base),
        // Some makers, such as Docusaurus, write the second date alone; so do feeds in Atom.
        published: reading.day(item.date_published, 'date_published') ?? modified,
        modified,
        tags: collect(item.tags, MAX_TOPICS, (tag) => cleanText(tag, 100)),
        authors: [item, feed].map((from) => readAuthors(from, base)).find((some) => some.length),
        language: canonicalTag(cleanText(item.language ?? feed.language, 35)),
        publisher: readName(own.publisher, base) ?? readName({ name: feed.title, url: feed.home_page_url }, base),
        picture: [item.image, item.banner_image]
            .map((src) => readPicture({ ...pick(own.image, PICTURE), src }, base))
            .find((picture) => picture && isForPage(picture.src, fields(own.image).source)),
    };
    return toArticle(article, reading);
}
/**
 * Reads the authors of an item or a feed: a list since version 1.1, one object before. Some generators put an object or
 * only a name in `authors`.
 */
const readAuthors = ({ authors, author }, base) => [authors, author]
    .map((people) => collect([people].flat(), MOST, (each) => readName(typeof each === 'string' ? { name: each } : each, base)))
    .find(({ length }) => length) ?? [];
/** A person or a publisher. */
function readName(input, base) {
    const { name, url, _learning_city } = fields(input);
    const text = nameOnly(cleanText(name, 200));
    return text === undefined
        ? undefined
        : defined({ name: text, role: cleanText(fields(_learning_city).role, 200), url: safeUrl(url, base) });
}

/**
 * Reads news in any supported format, recognised by the document's structure. All formats except JSON Feed are loaded
 * on demand. Text is read only once, since many elements of a page may share an address. A parsed document is read each
 * time, since the page may have changed it.
 * @param input a parsed document, or its text: JSON or XML
 * @param base the base for relative addresses
 * @param next the next page named by the server; one named in the document takes precedence
 * @param options the publisher's time zone, the language of the response, and a callback for notes on repairs
 * @throws {Problem} `syntax` if the text is neither JSON nor XML, `shape` if the format is unknown or no item is
 *   readable, `network` if the reader could not be loaded; also as a rejection
 */
const readNews = (input, base, next, { timeZone, siteLanguage, report } = {}) => {
    const read = typeof input === 'string' && !report ? readText : readDocument;
    const explain = (error) => explainProblem(error, input);
    try {
        const news = read(input, base, next, timeZone, siteLanguage, report);
        return news instanceof Promise ? news.catch(explain) : news;
    }
    catch (error) {
        // A server renders synchronously, a page that parsed a document knows its content, and a bare number needs no
        // explanation.
        if (typeof input !== 'string' || /^\s*[\d"]/.test(input))
            throw error;
        return explain(error);
    }
};
/** Names what was found instead of news; synchronously if the module has already loaded. */
function explainProblem(error, input) {
    const { code } = asProblem(error);
    if (code !== 'shape' && code !== 'syntax')
        throw error;
    const explain = (module) => {
        const message = module?.whatItIs(input);
        throw message === undefined ? error : new Problem(code, message, { cause: error });
    };
    return whatItIs$1.module
        ? explain(whatItIs$1.module)
        : whatItIs$1.load().then(explain, (error) => {
            tellOnce(asProblem(error).message, 'warn');
            return explain(undefined);
        });
}
function readDocument(input, base, next, timeZone, siteLanguage, report) {
    const finish = (news, reading) => {
        if (!news)
            throw new Problem('shape', 'not a format of news');
        const following = nextPage(news.next ?? next, base, reading);
        reading.notes.forEach((note) => report?.(note));
        if (!news.articles.length && news.skipped)
            throw new Problem('shape', 'no readable item');
        return defined({ ...news, next: following, isCut: reading.isCut || undefined });
    };
    /** Reads a document, and reads it again if it turns out to need a table that has to be loaded. */
    const readWith = (read) => {
        const reading = new Reading({ timeZone, siteLanguage, report }, tablesAtHand());
        const news = read(document, base, reading);
        if (!reading.missing.size)
            return finish(news, reading);
        return loadTables(reading.missing).then(() => {
            const again = new Reading({ timeZone, siteLanguage, report }, tablesAtHand());
            return finish(read(document, base, again), again);
        });
    };
    const isXml = typeof input === 'string' && /^\s*</.test(input);
    const document = isXml ? input : parseJson(input);
    if (isJsonFeed(document) && !needsHtml(document)) {
        return readWith((feed, at, reading) => readJsonFeed(feed, at, undefined, reading));
    }
    const format = isXml ? feedXml : formatOf(document);
    return format ? format.use(({ read }) => readWith(read)) : finish(undefined, new Reading());
}
const readText = memoizeLast(readDocument);
/** Returns the format of a JSON document, unless it is a JSON Feed with plain text. */
function formatOf(document) {
    if (isJsonFeed(document))
        return jsonFeedHtml;
    const { data, title } = fields(document);
    if (Array.isArray(document) || 'rendered' in fields(title))
        return wordpress;
    return Array.isArray(data) || isRecord(fields(data).attributes) ? drupal : undefined;
}
const tablesAtHand = () => ({
    ...(characters.module && { characters: characters.module.characterNamed }),
    ...(writtenDays.module && { days: writtenDays.module.parseWrittenDay }),
});
/**
 * Loads tables. If one fails to load, the news is still worth showing: a date is missing, or a character stays escaped.
 */
async function loadTables(names) {
    const files = [...names].map((name) => (name === 'days' ? writtenDays : characters));
    await Promise.all(files.map((file) => file.load().catch((error) => tellOnce(asProblem(error).message, 'warn'))));
}
/**
 * Returns the next page, unless it is the same page. Behind a proxy, a server may not know that its own address begins
 * with https. A page on another host is not followed, and is noted.
 */
function nextPage(next, base, reading) {
    const found = readNext(next, base, reading);
    const address = base?.startsWith('https:') ? found?.replace(/^http:/, 'https:') : found;
    const own = onSameHost(address, base);
    if (found !== undefined && own === undefined)
        reading.cut(refusedNext(found), 'next');
    return own === base ? undefined : own;
}

/**
 * Returns true if a document has the structure of a list of posts or of one post (`/posts/5`). An empty list counts.
 */
function isWordPress(document) {
    const isPost = (value) => {
        const { id, link, title } = fields(value);
        return 'rendered' in fields(title) || (id !== undefined && link !== undefined);
    };
    if (!Array.isArray(document))
        return 'rendered' in fields(fields(document).title);
    return !document.length || isPost(document.find(isRecord));
}

/* Describes a reader's notes on a document in words: repairs, and items that are not shown. */
/** Maximum number of repairs of one kind that are listed individually; beyond that, only their number is given. */
const MOST_LISTED = 5;
const DATE = 'a date such as 2022-09-06, 2022-09-06T10:00:00+03:00 or 06.09.2022.';
const RSS_DATE = 'a date such as Tue, 06 Sep 2022 10:00:00 +0300';
/** A repeated item; other duplicates are topics and authors within one item. */
const REPEATED = 'repeated';
/** Finds the item for each note on a repeated id, since readers compare ids only after they have read all items. */
function placeRepeated(notes, items) {
    const places = new Map();
    items.slice(0, MAX_ITEMS).forEach((item, index) => {
        const id = idOf(item);
        if (id === undefined)
            return;
        const own = places.get(id);
        if (!own)
            places.set(id, [index]);
        else if (own.length < MOST_PLACES)
            own.push(index);
    });
    notes.forEach((note, at) => {
        if (note.item !== undefined || (note.kind !== 'same-id' && note.kind !== 'duplicate'))
            return;
        const kind = note.kind === 'duplicate' ? REPEATED : note.kind;
        // The first item with an id keeps it.
        const own = places.get(note.detail);
        const item = own && own.length > 1 ? own.splice(1, 1)[0] : undefined;
        notes[at] = { ...note, kind, ...(item !== undefined && { item, first: own?.[0] }) };
    });
}
/** Maximum number of positions that are kept for one id. */
const MOST_PLACES = 100;
function idOf(item) {
    if (typeof item !== 'object' || item === null)
        return undefined;
    const children = item.children;
    if (!Array.isArray(children))
        return cleanText(fields(item).id, 2048)?.slice(0, 200);
    const element = item.children.find(({ name }) => name === 'guid' || name === 'id');
    return cleanText(element?.text, 2048)?.slice(0, 200);
}
/** Describes why an item is not shown, with the value of the deciding field. */
function whyLeftOut(reason, item, format) {
    const isXml = /^(?:RSS|Atom)/.test(format);
    if (!isXml && !isRecord(item))
        return `left out: expected an object, found ${foundWords(item)}`;
    const { status, attributes } = fields(item);
    const { status: own = status, title } = fields(attributes);
    if (reason === 'not published')
        return `left out: not published: status is ${foundWords(own)}`;
    if (reason === 'no title')
        return `left out: no title: expected text, found ${foundWords(title)}`;
    const texts = format.startsWith('JSON Feed') ? ' (title, summary, content_text or content_html)' : '';
    return `left out: ${visible(reason)}${texts}`;
}
/** The message for each kind of note. */
const WORDS = {
    'left-out': ['error', (detail) => `left out: ${visible(detail)}`],
    repeated: ['hint', (detail) => `the same as an earlier item, and shown once: ${foundWords(detail)}`],
    duplicate: ['hint', (detail) => `there twice, and shown once: ${foundWords(detail)}`],
    'made-id': ['hint', () => 'no id; its address or its words are used as one'],
    'same-id': ['error', (detail) => `duplicate id ${foundWords(detail)}: another item has it too`],
    undated: ['error', (detail, isRss) => `expected ${isRss ? RSS_DATE : DATE}, found ${foundWords(detail)}`],
    'date-form': ['hint', (detail) => `read, but not in the form that the format asks for: ${foundWords(detail)}`],
    'no-zone': ['hint', (detail) => `a time without a zone, whose day is shown as written: ${foundWords(detail)}`],
    escapes: ['hint', (detail) => `escapes of HTML in plain text, decoded: ${foundWords(detail)}`],
    'unknown-reference': [
        'hint',
        (detail) => `an escape that HTML does not have, shown as written: ${foundWords(detail)}`,
    ],
    cut: ['hint', (detail) => `not read completely: ${visible(detail)}`],
    added: ['hint', () => 'words that a system has added are left out of the summary'],
    'no-topic': ['hint', (detail) => `not shown as a topic: ${foundWords(detail)}`],
    protected: ['hint', () => 'protected by a password, so only its title is shown'],
};
/** Reports each note. If one kind has many repairs, it lists the first ones and gives their number. */
function sayNotes(notes, format, say) {
    const counts = new Map();
    for (const note of notes) {
        const [severity, words] = WORDS[note.kind] ?? [];
        // WordPress dates are in the site's zone and cannot contain one.
        if (!severity || !words || (format.startsWith('WordPress') && note.kind === 'no-zone'))
            continue;
        const count = (counts.get(note.kind) ?? 0) + 1;
        counts.set(note.kind, count);
        if (severity === 'error' || count <= MOST_LISTED)
            say(severity, note, words(note.detail, /^RSS(?! 1)/.test(format)));
    }
    for (const [kind, count] of counts) {
        const [severity] = WORDS[kind] ?? [];
        if (severity !== 'hint' || count <= MOST_LISTED)
            continue;
        say(severity, { kind, detail: '' }, `${count} in all: ${NAMES[kind] ?? kind}`);
    }
}
/** Names of repairs that may occur many times. */
const NAMES = {
    repeated: 'items that are there twice',
    duplicate: 'topics or authors that are there twice',
    'made-id': 'items without an id',
    'date-form': 'dates in another form than the format asks for',
    'no-zone': 'times without a zone',
    escapes: 'fields of plain text with escapes of HTML',
    'unknown-reference': 'escapes that HTML does not have',
    cut: 'parts that are not read',
    added: 'summaries with words that a system has added',
    'no-topic': 'categories that are not topics',
    protected: 'posts with a password',
};

/** A placeholder for the address of the file, against which relative addresses are valid. */
const BASE = 'https://site.invalid/';
const ADDRESS = 'an address that can be followed (https, http, or relative)';
/** The fields of JSON Feed 1.1 and 1.0, and what the library reads of them. */
const FEED = [
    'version',
    'title',
    'home_page_url',
    'feed_url',
    'description',
    'user_comment',
    'next_url',
    'icon',
    'favicon',
    'authors',
    'author',
    'language',
    'expired',
    'hubs',
    'items',
];
const ITEM = [
    'id',
    'url',
    'external_url',
    'title',
    'content_html',
    'content_text',
    'summary',
    'image',
    'banner_image',
    'date_published',
    'date_modified',
    'authors',
    'author',
    'tags',
    'language',
    'attachments',
    '_learning_city',
];
const AUTHOR = ['name', 'url', 'avatar', '_learning_city'];
/** The properties of `_learning_city` in an item and in an author. */
const OWN_IN_ITEM = {
    publisher: ['name', 'url'],
    image: ['alt', 'caption', 'credit', 'width', 'height', 'source'],
};
const OWN_IN_AUTHOR = { role: undefined };
/** Checks news in a JSON format; returns undefined for any other document. */
function checkJsonNews(findings, options) {
    const { document } = findings;
    const { data } = fields(document);
    if (isJsonFeed(document)) {
        const feed = fields(document);
        const items = feed.items;
        const [, version] = /^https:\/\/jsonfeed\.org\/version\/(1(?:\.1)?)$/.exec(cleanText(feed.version, 100) ?? '') ?? [];
        const format = `JSON Feed${version === undefined ? '' : ` ${version}`}`;
        return checkItems(findings, document, { format, items, keysOf: (index) => ['items', index] }, options, (rows) => checkJsonFeed(findings, feed, rows));
    }
    if (Array.isArray(document) && isWordPress(document)) {
        const list = { format: 'WordPress', items: document, keysOf: (index) => [index] };
        return checkItems(findings, document, list, options, (rows) => checkWordPress(findings, rows));
    }
    if (isWordPress(document)) {
        const list = { format: 'WordPress, one post', items: [document], keysOf: () => [] };
        return checkItems(findings, document, list, options, (rows) => checkWordPress(findings, rows));
    }
    const isOne = isRecord(data);
    const nodes = isOne ? { ...document, data: [data] } : document;
    if (!isDrupal(nodes))
        return undefined;
    const list = {
        format: isOne ? 'Drupal, one node' : 'Drupal',
        items: fields(nodes).data,
        keysOf: (index) => (isOne ? ['data'] : ['data', index]),
    };
    return checkItems(findings, document, list, options, (rows) => checkDrupal(findings, rows));
}
/**
 * Checks an XML feed; returns undefined if it is neither RSS nor Atom.
 * @throws {SyntaxError} if it is not XML
 */
function checkXmlNews(findings, text, options) {
    const root = parseXml(text);
    const found = xmlItems(root, BASE);
    if (!found)
        return undefined;
    const { items } = found;
    const isAtom = root.name === 'feed';
    const version = visible((root.attributes.get('version') ?? '').slice(0, 10));
    const format = isAtom ? 'Atom' : root.name === 'RDF' ? 'RSS 1.0' : `RSS ${version}`.trim();
    const row = (item, index) => {
        const id = idOf(item);
        return {
            path: '',
            row: `${item.name}[${index}]`,
            ...(id !== undefined && { id: shorten$1(visible(id)) }),
        };
    };
    const list = { format, items, keysOf: () => [] };
    return checkItems(findings, text, list, options, (rows) => rows.forEach(({ item, article }, index) => {
        const element = item;
        const say = (severity, message, field) => {
            findings.list.push({
                severity,
                ...row(element, index),
                ...(field !== undefined && { field }),
                message,
            });
        };
        const isLost = (each) => safeUrl(addressOf(each), BASE) === undefined;
        const link = article?.url === undefined ? childrenOf(element, ['link']).filter(isPage).find(isLost) : undefined;
        if (link)
            say('error', `expected ${ADDRESS}, found ${foundWords(addressOf(link))}`, 'link');
        if (article?.picture && !article.picture.alt) {
            say('hint', 'its picture has no description (media:description), so it is decoration');
        }
    }), row);
}
/** Reads the document as an element does, and reports the reader's notes for each item. */
function checkItems(findings, input, { format, items, keysOf }, { timeZone, base, next, siteLanguage }, checkRows, rowOf) {
    const notes = [];
    let read = { articles: [], skipped: items.length };
    try {
        const report = (note) => {
            // Without the document's address, its host is unknown, and so whether it is the host of the next page.
            if (base !== undefined || note.kind !== 'cut' || note.field !== 'next')
                notes.push(note);
        };
        const news = readNews(input, base ?? BASE, next, { timeZone, siteLanguage, report });
        // The readers are already imported, so nothing is loaded.
        if (news instanceof Promise)
            throw new Error('a reader was not provided');
        read = news;
    }
    catch (error) {
        if (asProblem(error).code !== 'shape')
            throw error;
    }
    placeRepeated(notes, items);
    const { articles } = read;
    checkNumber(findings, keysOf(0).slice(0, -1), items);
    const hidden = new Set(notes.flatMap(({ kind, item }) => (kind === 'left-out' || kind === REPEATED ? [item] : [])));
    const seen = items
        .slice(0, MAX_ITEMS)
        .map((item, index) => ({ item, index }))
        .filter(({ index }) => !hidden.has(index));
    // Articles have the same order as their items. If they do not match, fields are checked without the articles.
    const isMatched = seen.length === articles.length;
    const articleOf = new Map(isMatched ? seen.map(({ index }, at) => [index, articles[at]]) : []);
    checkRows(items.slice(0, MAX_ITEMS).map((item, index) => ({ item, keys: keysOf(index), article: articleOf.get(index) })));
    const nameOf = (index) => (rowOf ? (rowOf(items[index], index).row ?? '') : nameFrom(keysOf(index)));
    sayNotes(notes, format, (severity, note, message) => {
        const { item: index, field, first } = note;
        const words = note.kind === 'left-out' && index !== undefined
            ? whyLeftOut(note.detail, items[index], format)
            : first === undefined
                ? message
                : message.replace('another item', nameOf(first));
        // An omission concerns the whole item, not one field.
        const isOfItem = note.kind === 'left-out' || field === undefined;
        if (rowOf) {
            const row = index === undefined ? { path: '' } : rowOf(items[index], index);
            findings.list.push({ severity, ...row, ...(!isOfItem && { field: visible(field) }), message: words });
        }
        else {
            const keys = index === undefined ? [] : keysOf(index);
            const own = note.kind === 'same-id' && index !== undefined ? ['id'] : isOfItem ? [] : field.split('.');
            findings.add(severity, [...keys, ...own], words);
        }
    });
    const days = articles.flatMap(({ published }) => (published === undefined ? [] : [published])).sort();
    const inUtc = new Set(notes.filter(({ kind }) => kind === 'utc').map(({ item }) => item)).size;
    if (inUtc && !timeZone && inUtc >= days.length) {
        const advice = 'set time-zone on the element or data-time-zone on the script tag, and --time-zone here';
        findings.hint([], `every date is in UTC, so its day depends on where the visitor is: ${advice}`);
    }
    const [from, to] = [days[0], days.at(-1)];
    return {
        format,
        rows: items.length,
        news: {
            items: items.length,
            shown: articles.length,
            ...(from !== undefined && { from }),
            ...(to !== undefined && { to }),
            undated: articles.length - days.length,
            ...(inUtc && { zone: timeZone ?? `this computer’s zone (${Intl.DateTimeFormat().resolvedOptions().timeZone})` }),
            ...(read.next !== undefined && { next: read.next }),
        },
    };
}
const nameFrom = (keys) => keys.map((key) => (typeof key === 'number' ? `[${key}]` : key)).join('') || 'the document';
function checkJsonFeed(findings, feed, rows) {
    checkSpelling(findings, feed, FEED, []);
    if (!/^https:\/\/jsonfeed\.org\/version\/1/.test(cleanText(feed.version, 100) ?? '')) {
        findings.hint(['version'], 'expected https://jsonfeed.org/version/1.1, which other readers need to recognise the format');
    }
    checkAddress(findings, ['home_page_url'], feed.home_page_url);
    checkAddress(findings, ['next_url'], feed.next_url);
    checkLanguage(findings, ['language'], feed.language);
    checkAuthors(findings, [], feed);
    for (const { keys, item, article } of rows) {
        if (!isRecord(item))
            continue;
        checkSpelling(findings, item, ITEM, keys);
        for (const field of ['title', 'summary', 'content_text', 'content_html']) {
            if (item[field] !== undefined && item[field] !== null && typeof item[field] !== 'string') {
                findings.error([...keys, field], `expected text, found ${foundWords(item[field])}`);
            }
        }
        for (const field of ['date_published', 'date_modified'])
            checkDate(findings, [...keys, field], item[field]);
        for (const field of ['url', 'external_url', 'image', 'banner_image']) {
            checkAddress(findings, [...keys, field], item[field]);
        }
        if (item.tags !== undefined && item.tags !== null && !Array.isArray(item.tags)) {
            findings.error([...keys, 'tags'], `expected a list of texts, found ${foundWords(item.tags)}`);
        }
        checkLanguage(findings, [...keys, 'language'], item.language);
        checkAuthors(findings, keys, item);
        checkOwn(findings, [...keys, '_learning_city'], withoutOrigins(item._learning_city), OWN_IN_ITEM);
        const { publisher, image } = fields(item._learning_city);
        checkAddress(findings, [...keys, '_learning_city', 'publisher', 'url'], fields(publisher).url);
        for (const side of ['width', 'height']) {
            const size = fields(image)[side];
            if (size !== undefined && article?.picture && article.picture[side] === undefined) {
                findings.error([...keys, '_learning_city', 'image', side], `expected a number of pixels, found ${foundWords(size)}`);
            }
        }
        checkPicture(findings, keys, article, '_learning_city.image.alt');
    }
}
function checkAuthors(findings, keys, from) {
    const several = Array.isArray(from.authors);
    const authors = several ? from.authors : [from.author];
    if (from.authors !== undefined && from.authors !== null && !several) {
        findings.error([...keys, 'authors'], `expected a list, found ${foundWords(from.authors)}`);
    }
    authors.forEach((author, index) => {
        if (author === undefined || author === null)
            return;
        const at = several ? [...keys, 'authors', index] : [...keys, 'author'];
        const { name, url, _learning_city } = fields(author);
        if (isRecord(author))
            checkSpelling(findings, author, AUTHOR, at);
        if (cleanText(name, 200) === undefined)
            findings.error(at, `left out: expected a name, found ${foundWords(name)}`);
        checkAddress(findings, [...at, 'url'], url);
        checkOwn(findings, [...at, '_learning_city'], _learning_city, OWN_IN_AUTHOR);
    });
}
/** Leaves out `from`, which only the command `fetch` reads. */
const withoutOrigins = (own) => isRecord(own) ? Object.fromEntries(Object.entries(own).filter(([name]) => name !== 'from')) : own;
/** Checks `_learning_city`. Readers ignore unknown properties in it. */
function checkOwn(findings, keys, own, known) {
    if (own === undefined)
        return;
    if (!isRecord(own)) {
        findings.error(keys, `expected an object, found ${foundWords(own)}`);
        return;
    }
    sayUnknown(findings, keys, own, Object.keys(known));
    for (const [name, parts] of Object.entries(known)) {
        const part = Object.hasOwn(own, name) ? own[name] : undefined;
        if (part === undefined)
            continue;
        if (!parts) {
            if (typeof part !== 'string')
                findings.error([...keys, name], `expected text, found ${foundWords(part)}`);
        }
        else if (isRecord(part))
            sayUnknown(findings, [...keys, name], part, parts);
        else
            findings.error([...keys, name], `expected an object, found ${foundWords(part)}`);
    }
}
function sayUnknown(findings, keys, record, known) {
    for (const key of Object.keys(record).filter((name) => !known.includes(name))) {
        const meant = suggest(key, known);
        const advice = meant === undefined ? `known are ${known.join(', ')}` : `perhaps ${meant} is meant`;
        findings.hint([...keys, key], `no such field, so it is not read; ${advice}`);
    }
}
function checkWordPress(findings, rows) {
    for (const { keys, item, article } of rows) {
        const post = fields(item);
        for (const field of ['date', 'modified'])
            checkDate(findings, [...keys, field], post[field]);
        checkAddress(findings, [...keys, 'link'], post.link);
        for (const field of ['title', 'excerpt']) {
            if (post[field] !== undefined && !isRecord(post[field])) {
                findings.error([...keys, field], `expected an object with rendered, found ${foundWords(post[field])}`);
            }
        }
        if (typeof post.featured_media === 'number' && post.featured_media > 0 && post._embedded === undefined) {
            findings.hint(keys, 'its picture, author and tags are not there: ask for them with _embed');
        }
        checkPicture(findings, keys, article, 'alt_text');
    }
}
function checkDrupal(findings, rows) {
    for (const { keys, item, article } of rows) {
        const { created, changed } = fields(fields(item).attributes);
        checkDate(findings, [...keys, 'attributes', 'created'], created);
        checkDate(findings, [...keys, 'attributes', 'changed'], changed);
        checkPicture(findings, keys, article, 'meta.alt');
    }
}
const childrenOf = (item, names) => item.children.filter(({ name }) => names.includes(name));
/** Returns true if a link leads to the page of its item rather than to a file or the feed. */
const isPage = ({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate';
const addressOf = ({ attributes, text }) => attributes.get('href') ?? text.trim();
function checkNumber(findings, keys, items) {
    if (!items.length)
        findings.hint(keys, 'there are no items');
    if (items.length > MAX_ITEMS) {
        findings.hint(keys, `of ${items.length} items only the first ${MAX_ITEMS} are read`);
    }
}
function checkDate(findings, keys, date) {
    // For a text that is not a date, there is already a note.
    if (date === undefined || date === null || typeof date === 'string')
        return;
    findings.error(keys, `expected ${DATE}, found ${foundWords(date)}`);
}
function checkAddress(findings, keys, address) {
    if (address === undefined || address === null || safeUrl(address, BASE) !== undefined)
        return;
    findings.error(keys, `left out: expected ${ADDRESS}, found ${foundWords(address)}`);
}
function checkLanguage(findings, keys, language) {
    if (language === undefined || language === null || canonicalTag(cleanText(language, 35)) !== undefined)
        return;
    findings.error(keys, `expected a language tag such as lv, found ${foundWords(language)}`);
}
function checkPicture(findings, keys, article, field) {
    const { picture } = article ?? {};
    if (picture && picture.alt === undefined) {
        findings.hint(keys, `its picture has no description (${visible(field)}), so it is decoration`);
    }
}

/*
 * Reports where and why a text is not JSON, because the messages of `JSON.parse` differ between engines, and many have no
 * position. Also finds duplicate names in an object, where `JSON.parse` silently uses the last one.
 */
/** The deepest nesting of objects and lists; the library's own documents have five levels. */
const MAX_DEPTH = 500;
const BLANKS = /[ \t\n\r]*/y;
const TOKEN = /[{}[\],:]|"[^"\\\u0000-\u001F]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\u0000-\u001F]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;
/** Reads a text up to its end or its first syntax error. */
function readJsonText(text) {
    const lines = new Map();
    const repeated = [];
    const open = [];
    let wanted = 'value';
    let at = text.startsWith('\uFEFF') ? 1 : 0;
    let line = 1;
    let counted = 0;
    const lineAt = (index) => {
        for (; counted < index; counted++)
            if (text[counted] === '\n')
                line++;
        return line;
    };
    const after = () => (open.length ? 'comma' : 'end');
    for (;;) {
        BLANKS.lastIndex = at;
        if (BLANKS.test(text))
            at = BLANKS.lastIndex;
        if (at === text.length && wanted === 'end')
            return { repeated, lines };
        TOKEN.lastIndex = at;
        const token = TOKEN.exec(text)?.[0];
        const inside = open.at(-1);
        const isClosing = token === (inside?.isList ? ']' : '}');
        const isValue = token !== undefined && !/^[}\],:]/.test(token);
        if (isClosing && inside && /^(?:comma|first)/.test(wanted)) {
            open.pop();
            wanted = after();
        }
        else if (wanted === 'comma' && token === ',') {
            wanted = inside?.isList ? 'value' : 'name';
            if (inside?.isList)
                inside.key = Number(inside.key) + 1;
        }
        else if (wanted === 'colon' && token === ':') {
            wanted = 'value';
        }
        else if (wanted.endsWith('name') && token?.startsWith('"') && inside) {
            inside.key = String(JSON.parse(token));
            if (inside.names.has(inside.key))
                repeated.push(open.map(({ key }) => key));
            inside.names.add(inside.key);
            wanted = 'colon';
        }
        else if (wanted.endsWith('value') && isValue && open.length < MAX_DEPTH) {
            const path = inside ? `${inside.path}/${inside.key}` : '';
            lines.set(path, lineAt(at));
            if (token === '{' || token === '[') {
                const isList = token === '[';
                open.push({ isList, path, names: new Set(), key: 0 });
                wanted = isList ? 'first value' : 'first name';
            }
            else
                wanted = after();
        }
        else {
            const message = open.length < MAX_DEPTH
                ? faultMessage(text, at, token, wanted, inside)
                : `objects and lists are nested more than ${MAX_DEPTH} deep`;
            const last = text.lastIndexOf('\n', at - 1);
            return { fault: { message, place: { line: lineAt(at), column: at - last } }, repeated, lines };
        }
        at += token.length;
    }
}
function faultMessage(text, at, token, wanted, inside) {
    const expected = {
        value: 'a value',
        'first value': 'a value or ]',
        name: 'a name in double quotes',
        'first name': 'a name in double quotes or }',
        colon: 'a colon after the name',
        comma: inside?.isList ? 'a comma or ]' : 'a comma or }',
        end: 'nothing more',
    }[wanted];
    return `not JSON: expected ${expected}, found ${describeFound(text, at, token, wanted)}`;
}
function describeFound(text, at, token, wanted) {
    const next = text[at];
    if (next === undefined)
        return 'the end of the text';
    if (token === '}' || token === ']') {
        return /^(?:value|name)$/.test(wanted) && /,\s*$/.test(text.slice(Math.max(0, at - 200), at))
            ? `${token} after a trailing comma`
            : token;
    }
    if (token !== undefined)
        return shorten(token);
    if (text.startsWith('//', at) || text.startsWith('/*', at))
        return 'a comment, which JSON does not allow';
    if (next === "'" || next === '“' || next === '„' || next === '”')
        return `${next} instead of a double quote "`;
    if (next === '"')
        return 'text with a line break, an invalid backslash or no closing quote';
    return shorten(/^[\w.+-]+/.exec(text.slice(at, at + 60))?.[0] ?? String.fromCodePoint(text.codePointAt(at) ?? 0));
}
const shorten = (token) => (token.length > 40 ? `${token.slice(0, 39)}…` : token);

/* Reports errors in a document and possible improvements: text in, report out. */
/** Checks a register, network figures, or news in any supported format. */
function validate(text, options = {}) {
    const { as } = options;
    const refuse = (message, more = {}) => ({
        kind: as,
        rows: 0,
        findings: [{ severity: 'error', path: '', message, ...more }],
    });
    // A widget rejects a longer document.
    if (new TextEncoder().encode(text).length > MAX_BYTES) {
        return refuse(`expected at most ${MAX_BYTES / 1e6} MB; more is not read`);
    }
    const isNews = as === undefined || as === 'news';
    if (/^\s*</.test(text)) {
        const found = whatItIs(text);
        if (found !== undefined)
            return refuse(found);
        if (!isNews)
            return refuse('expected JSON, found XML');
        return validateXml(text, options) ?? refuse('neither RSS nor Atom');
    }
    const { fault, repeated, lines } = readJsonText(text);
    if (fault) {
        const { line, column } = fault.place;
        if (!text.trim())
            return refuse('the file is empty');
        const found = whatItIs(text);
        return found === undefined ? refuse(`${fault.message}, at character ${column}`, { line }) : refuse(found);
    }
    const document = JSON.parse(text.replace(/^\uFEFF/, ''));
    const findings = new Findings(document);
    for (const keys of repeated)
        findings.error(keys, 'occurs twice in this object; only the last one counts');
    const foreign = as === undefined || as === 'network' ? foreignFormat(document) : undefined;
    if (foreign !== undefined)
        return refuse(foreign);
    const kind = as ?? recognise(document);
    const checked = check(findings, kind, options);
    if (!checked)
        return refuse(refusal(document, kind));
    const placed = findings.list.map((finding) => {
        // A finding about the whole document has no line.
        const line = finding.path ? lineOf(lines, finding.path) : undefined;
        return line === undefined ? finding : { ...finding, line };
    });
    return { ...(kind && { kind }), ...checked, findings: inOrder(placed) };
}
/** Describes why a document is not checked: what it is instead, or what was expected. */
function refusal(document, kind) {
    const found = whatItIs(document);
    if (found !== undefined)
        return found;
    if (kind === 'news')
        return 'not news: neither JSON Feed ("items"), WordPress, Drupal, RSS nor Atom';
    const expected = 'expected a register ("members"), figures ("figures") or news ("items" and others)';
    const [name] = Object.entries(fields(document)).find(([, value]) => Array.isArray(value) && value.some(isRecord)) ?? [];
    return name === undefined
        ? `not recognised: ${expected}; say which with --as`
        : `not recognised: ${expected}; found a list "${visible(name.slice(0, 40))}", whose rows a JSON Feed has in "items", each with id, url and title`;
}
function check(findings, kind, options) {
    const { thisYear = new Date().getFullYear() } = options;
    switch (kind) {
        case 'register':
            return { rows: checkRegister(findings) };
        case 'network':
            return isJsonStat(findings.document)
                ? { ...checkJsonStat(findings), format: 'JSON-stat 2.0' }
                : { rows: checkNetwork(findings, thisYear) };
        case 'news':
            return checkJsonNews(findings, options);
        default:
            return undefined;
    }
}
/** Returns the kind of a document, recognised by its structure. */
function recognise(document) {
    const { members, figures, items, data, title } = fields(document);
    if (members !== undefined)
        return 'register';
    if (figures !== undefined || isJsonStat(document))
        return 'network';
    const isPost = 'rendered' in fields(title);
    return items !== undefined || data !== undefined || isPost || Array.isArray(document) ? 'news' : undefined;
}
function validateXml(text, options) {
    const findings = new Findings(undefined);
    try {
        const checked = checkXmlNews(findings, text, options);
        return checked && { kind: 'news', ...checked, findings: findings.list };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return { kind: 'news', rows: 0, findings: [{ severity: 'error', path: '', message: error.message }] };
    }
}
/** Returns the line of a value, or of the nearest ancestor if the value is missing. */
function lineOf(lines, path) {
    for (let rest = path;; rest = rest.slice(0, rest.lastIndexOf('/'))) {
        const line = lines.get(rest);
        if (line !== undefined || !rest)
            return line;
    }
}
/** Sorts findings by their place in the document, and removes duplicates. */
function inOrder(findings) {
    const once = new Map(findings.map((finding) => [`${finding.path}\n${finding.message}`, finding]));
    return [...once.values()].sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
}

/* Reads a source with the readers of the elements, and reports what residents will see. */
/** Elements that show nothing without a source of their own. */
const NEWS = ['news-card', 'news-list'];
/** Checks a document as its element would read it. */
function checkText(choice, text, answer) {
    const timeZone = choice.attributes['time-zone'];
    const report = validate(text, {
        ...(timeZone !== undefined && isTimeZone(timeZone) && { timeZone }),
        base: answer?.url,
        next: answer?.next,
        siteLanguage: answer?.language,
    });
    return { status: 'read', text, url: answer?.url, report };
}
/** Requests a source once, without the retries that a visitor's page would make. */
async function readAddress(choice, address, signal) {
    const url = safeUrl(address, document.baseURI);
    const options = { signal, fresh: true, hasAlternative: true };
    try {
        if (url === undefined)
            throw Object.assign(new Error('not an http(s) address'), { code: 'address' });
        const { item, tag, limit } = choice.attributes;
        const answer = NEWS.includes(choice.tag)
            ? await requestNews(load, url, { item, tag, limit: Number(limit ?? 0) }, options)
            : await load(url, options);
        return checkText(choice, answer.text, answer);
    }
    catch (error) {
        return { status: 'failed', problem: asProblem(error), address: url ?? address };
    }
}
/** The kind of document that an element shows; undefined for an element that came later. */
function kindFor(tag) {
    if (NEWS.includes(tag))
        return 'news';
    const kinds = {
        'learning-city-badge': 'register',
        'network-stats': 'network',
    };
    return kinds[tag];
}
/** The element that shows a kind of document best. */
const elementFor = (kind) => ({ news: 'news-list', register: 'learning-city-badge', network: 'network-stats' })[kind];
/** Returns true if an address leads to another host than this page. */
function foreignHost(address) {
    const url = safeUrl(address, document.baseURI);
    return url === undefined || new URL(url).origin === location.origin ? undefined : new URL(url).host;
}

/* The preview: the element in a frame of its own, as wide as the user likes. */
/** A frame that shows nothing yet has this height, in pixels. */
const INITIAL_HEIGHT = 240;
function previewPart(model, actions) {
    const { choice, words, outcome } = model;
    return b `<section aria-labelledby="preview-title"><h2 id="preview-title">${words.preview}</h2><div class="tools">${radios('form', words.form, FORMS, words.formName, choice.form, (form) => actions.choose({ form }))} ${radios('scheme', words.scheme, SCHEMES, words, choice.scheme, (scheme) => actions.choose({ scheme }))} <label class="width"><span>${words.width(String(choice.width))}</span> <input type="range" min=${WIDTHS.least} max=${WIDTHS.most} step="10" aria-label=${words.widthLabel} aria-valuetext=${words.width(String(choice.width))} .value=${String(choice.width)} @input=${({ target }) => actions.choose({ width: Number(target.value) })}></label></div><p class="help">${words.formHelp[choice.form]}</p><div class="stage" tabindex="0" role="group" aria-labelledby="preview-title">${frame(model)}</div><p role="status" id="preview-status" data-state=${outcome?.state ?? 'loading'}>${stateText(model)}</p></section>`;
}
/**
 * The frame has the origin of this page, since modules and sources would not load without one. It shows only our own
 * files, takes texts and never markup, and its sandbox keeps links from replacing this page.
 */
function frame({ choice, words, generation, outcome, renderedPage }) {
    const size = (height) => n((element) => {
        if (!(element instanceof HTMLElement))
            return;
        element.style.setProperty('inline-size', `${choice.width}px`);
        element.style.setProperty('block-size', `${Math.ceil(height)}px`);
    });
    if (choice.form === 'rendered') {
        return renderedPage === undefined
            ? A
            : b `${i(renderedPage, b `<iframe title=${words.preview} sandbox src=${renderedPage} ${size(Math.max(outcome?.pageHeight ?? 0, INITIAL_HEIGHT))}></iframe>`)}`;
    }
    return b `${i(generation, b `<iframe title=${words.preview} sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads" src="preview.html" ${size((outcome?.pageHeight ?? INITIAL_HEIGHT) + 2)}></iframe>`)}`;
}
function stateText({ outcome, words, choice, source, element }) {
    const { src, city } = choice.attributes;
    if (NEWS.includes(choice.tag) && src === undefined && source.status !== 'read')
        return words.needsSource;
    const names = element.settings.map(({ name }) => name);
    if (choice.tag === 'learning-city-badge' && names.includes('city') && !city)
        return words.needsCity;
    switch (outcome?.state) {
        case 'ready':
        case 'stale':
            return words.stateReady;
        case 'empty':
            return words.stateEmpty;
        case 'failed':
            return words.stateFailed;
        case 'idle':
            return words.stateIdle;
        default:
            return words.stateLoading;
    }
}
function radios(name, legend, values, labels, chosen, choose) {
    return b `<fieldset class="radios"><legend>${legend}</legend>${values.map((value) => b `<label><input type="radio" name=${name} value=${value} .checked=${value === chosen} @change=${() => choose(value)}> <span>${labels[value]}</span></label>`)}</fieldset>`;
}

/* The texts to copy: pure functions of the choice and of what the preview has measured. */
/** The address of the link inside, if the user names none. */
const HOME = '/';
const escapeHtml = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const attribute = (name, value) => (value ? ` ${name}="${escapeHtml(value)}"` : ` ${name}`);
/** The lines for the head of a page: a line for each file that the element loads, and the script, all with hashes. */
function headLines({ choice: { folder }, library: { hashes }, measured: { files } }) {
    // The browser checks the hash of a file on another host only if that host lets every site read it.
    const more = /^(https?:)?\/\//i.test(folder) ? ' crossorigin' : '';
    const pinned = (file) => ` integrity="${hashes.get(file) ?? ''}"${more}`;
    const address = (file) => escapeHtml(folder + file);
    return [
        ...files.map((file) => `<link rel="modulepreload" href="${address(file)}"${pinned(file)}>`),
        `<script type="module" src="${address(MAIN)}"${pinned(MAIN)}></script>`,
    ].join('\n');
}
/** The link that visitors see without the script. */
const linkHtml = ({ choice: { linkAddress }, linkText }) => `<a href="${escapeHtml(linkAddress || HOME)}">${escapeHtml(linkText)}</a>`;
/** The attributes in the order of the manifest. */
function attributesOf({ choice: { attributes }, element: { settings }, json }) {
    return settings.flatMap(({ name }) => {
        const value = attributes[name];
        return value === undefined || (name === 'src' && json !== undefined) ? [] : [[name, value]];
    });
}
/** The element itself. JSON inside is written so that no text in it can end the block. */
function elementHtml(input) {
    const { choice, json } = input;
    const attributes = attributesOf(input).map(([name, value]) => attribute(name, value));
    const data = json === undefined ? '' : `  <script type="application/json">${json.replaceAll('<', '\\u003c')}</script>\n`;
    return `<${choice.tag}${attributes.join('')}>\n  ${linkHtml(input)}\n${data}</${choice.tag}>`;
}
/** The placeholder for a content management system. A badge in a line of text needs a `span`. */
function placeholderHtml(input) {
    const { tag, attributes } = input.choice;
    const container = attributes.variant === 'inline' ? 'span' : 'div';
    const written = attributesOf(input).map(([name, value]) => attribute(`data-${name}`, value));
    return `<${container} data-widget="${tag}"${written.join('')}>${linkHtml(input)}</${container}>`;
}
/** The shortcode of the WordPress plugin, and the settings that it lacks; undefined if it has none for the element. */
function shortcode(input) {
    const { choice, element, linkText } = input;
    const known = element.shortcode;
    if (!known)
        return undefined;
    const name = choice.tag.replaceAll('-', '_');
    const pairs = attributesOf(input).map(([key, value]) => [
        key === 'lang' ? 'language' : key.replaceAll('-', '_'),
        value,
    ]);
    const written = pairs
        .filter(([key]) => known.includes(key))
        .map(([key, value]) => ` ${key}${value ? `="${inShortcode(value)}"` : ''}`);
    const link = choice.linkAddress ? ` link="${inShortcode(choice.linkAddress)}"` : '';
    return {
        text: `[${name}${written.join('')}${link}]${inShortcode(linkText)}[/${name}]`,
        missing: pairs.map(([key]) => key).filter((key) => !known.includes(key)),
    };
}
/** A bracket would end the shortcode. */
const inShortcode = (text) => escapeHtml(text).replaceAll('[', '&#91;').replaceAll(']', '&#93;');
const installLine = 'npm install learning-city-widgets';
const importLine = ({ choice }) => `import 'learning-city-widgets/define/${choice.tag}';`;
const originOf = (address, site) => {
    const url = safeUrl(address, site);
    return url === undefined ? undefined : new URL(url).origin;
};
/**
 * The policy that the element needs in addition to `default-src 'none'`.
 * @param isRendered the style sheets of rendered HTML are files
 * @param pageOrigin the origin that stands for the user's own site: the builder's own
 */
function policyLine(input, isRendered, pageOrigin) {
    const { choice, json, measured } = input;
    const nameOf = (origin) => origin === undefined || origin === pageOrigin ? "'self'" : origin;
    const scripts = nameOf(originOf(choice.folder, pageOrigin));
    const { src } = choice.attributes;
    const pictures = [...new Set(measured.pictures.map(nameOf))].sort();
    return [
        `script-src ${scripts}`,
        ...(src !== undefined && json === undefined ? [`connect-src ${nameOf(originOf(src, pageOrigin))}`] : []),
        ...(pictures.length ? [`img-src ${pictures.join(' ')}`] : []),
        ...(isRendered ? [`style-src ${scripts}`] : []),
    ].join('; ');
}
/** The line that loads `reserve.css`. */
const reserveLink = ({ choice, library }) => `<link rel="stylesheet" href="${escapeHtml(`${choice.folder}reserve.css`)}" integrity="${library.hashes.get('reserve.css') ?? ''}">`;
/** The rule that sets the reserved height, rounded up to half an em, so that it follows the reader's text size. */
function reserveRule({ choice: { tag }, library: { reserved }, measured: { height, fontSize } }) {
    const ems = Math.ceil((2 * height) / fontSize) / 2;
    return reserved.includes(tag)
        ? `:root {\n  --${tag}-reserve: ${ems}em;\n}`
        : `${tag},\n[data-widget='${tag}'] {\n  display: block;\n  min-block-size: ${ems}em;\n}`;
}
/** The style sheet with the chosen colour; undefined without one. */
const styleRule = ({ hasAccent, colours }) => hasAccent ? `:root {\n  --civic-accent: light-dark(${colours.accentLight}, ${colours.accentDark});\n}` : undefined;
/** A text as one word of a shell command. */
const inShell = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
/** The command that copies a source to the user's own server. */
const fetchCommand = (address) => `npx learning-city-widgets fetch ${inShell(address)} -o news.json`;
/** The header that lets pages of a site read a source. */
const corsLine = (site) => `Access-Control-Allow-Origin: ${site}`;
/** The command that renders a page again. */
const renderCommand = ({ choice }) => `npx learning-city-widgets render page.html --folder ${inShell(choice.folder)}`;

/* What the builder gives: texts to copy and files to download. */
function outputsPart(model, actions) {
    const { words, choice } = model;
    const ways = WAYS.filter((way) => way !== 'file' || choice.tag === 'learning-city-badge');
    const way = ways.find((each) => each === choice.way) ?? 'script';
    return b `<section aria-labelledby="copy-title"><h2 id="copy-title">5. ${words.copyTitle}</h2>${radios('way', words.way, ways, words.wayName, way, (chosen) => actions.choose({ way: chosen }))} ${way === 'npm' || way === 'wordpress' || way === 'file'
        ? A
        : b `<div class="field"><label for="folder">${words.folder}</label> <small id="folder-help">${words.folderHelp}</small> <input id="folder" type="text" inputmode="url" dir="ltr" maxlength="2000" aria-describedby="folder-help folder-error" .value=${choice.folder} @change=${({ target }) => {
            const folder = folderFrom(target.value);
            if (folder === undefined)
                target.value = choice.folder;
            else
                actions.choose({ folder });
        }}></div>`}<div class="texts">${textsFor(model, way, actions)}</div><p role="status" class="copied">${model.copied ? (model.copied === 'by-hand' ? words.copyByHand : words.copied) : A}</p></section>`;
}
/** A text with its title and a button that copies it. */
function text(model, actions, name, title, content) {
    return b `<div class="text" data-text=${name}><div class="row"><h3 id=${`text-${name}`}>${title}</h3><button type="button" aria-describedby=${`text-${name}`} @click=${() => actions.copy(name, content)}>${model.words.copy}</button></div><pre tabindex="0" role="region" aria-labelledby=${`text-${name}`} dir="ltr"><code>${content}</code></pre></div>`;
}
function textsFor(model, way, actions) {
    const { words, input, pasted, rendered } = model;
    const show = (name, title, content) => text(model, actions, name, title, content);
    const head = () => show('head', words.inHead, headLines(input));
    const pastedNote = pasted && (input.json === undefined || way === 'placeholder' || way === 'wordpress')
        ? b `<p>${words.textNeedsFile}</p><button type="button" @click=${() => actions.save(/^\s*</.test(pasted) ? 'news.xml' : 'news.json', 'text/plain', pasted)}>${words.downloadText}</button>`
        : A;
    switch (way) {
        case 'script':
            return b `${pastedNote}${head()}${show('body', words.inBody, elementHtml(input))}`;
        case 'placeholder':
            return b `${pastedNote}${head()}${show('body', words.inEditor, placeholderHtml(input))}`;
        case 'wordpress': {
            const code = shortcode(input);
            return code
                ? b `${pastedNote}<p>${words.shortcodeNeedsPlugin}</p>${show('body', words.asShortcode, code.text)} ${code.missing.length ? b `<p class="error">${words.shortcodeWithout(code.missing.join(', '))}</p>` : A}`
                : b `<p class="error">${words.shortcodeNew}</p>`;
        }
        case 'rendered':
            if (rendered === undefined)
                return b `<p role="status">${words.renderedWaiting}</p>`;
            return rendered === null
                ? b `<p class="error" role="status">${words.renderedFailed}</p>`
                : b `${head()}${show('body', words.inBody, rendered)} ${show('render', words.renderedNote, renderCommand(input))}`;
        case 'npm':
            return b `${show('install', words.inTerminal, installLine)} ${show('import', words.inCode, importLine(input))} ${show('body', words.inBody, elementHtml(input))}`;
        case 'file':
            return b `<h3>${words.files}</h3><div class="row">${['svg', 'png', 'html'].map((format) => b `<button type="button" @click=${() => actions.saveBadge(format)}>${words.download(format.toUpperCase())}</button>`)}</div><p role="status" id="download-status">${model.download || A}</p>`;
    }
}
/** What the technician of the site needs, and the test of the finished page. */
function furtherPart(model, actions) {
    const { words, input, choice, library, outcome, tested, share, pasted } = model;
    const height = Math.ceil(input.measured.height);
    const style = styleRule(choice);
    return b `<section aria-labelledby="technician-title"><h2 id="technician-title">${words.forYourSite}</h2>${style === undefined ? A : b `${text(model, actions, 'style', words.styleTitle, style)}`} ${text(model, actions, 'policy', words.policyTitle, policyLine(input, choice.way === 'rendered', location.origin))}<p>${words.policyHelp}</p>${outcome && choice.way !== 'file'
        ? b `${text(model, actions, 'reserve', words.reserveTitle, `${reserveLink(input)}\n\n${reserveRule(input)}`)}<p>${words.reserveHelp(String(height), String(choice.width))}</p>`
        : A} ${text(model, actions, 'statement', words.statementTitle, words.statement(library.version))}<p>${words.statementHelp}</p></section><section aria-labelledby="test-title"><h2 id="test-title">${words.testTitle}</h2><div class="field"><label for="test">${words.testAddress}</label><div class="row"><input id="test" type="text" inputmode="url" dir="ltr" maxlength="2000" .value=${model.testAddress} @input=${({ target }) => actions.change({ testAddress: target.value })}> <button type="button" @click=${actions.test}>${words.test}</button></div></div><p role="status" id="test-status" data-result=${tested ?? ''}>${tested ? words[tested] : A}</p></section><section aria-labelledby="text-share">${text(model, actions, 'share', words.shareTitle, share)}<p>${words.shareHelp} ${pasted ? words.textInLink : A}</p></section>`;
}

/** Reads the page at an address as a browser would, without running anything in it. */
async function testPage(address, input, read) {
    const url = safeUrl(address, document.baseURI);
    if (url === undefined)
        return 'testUnreadable';
    let html;
    try {
        const response = await fetch(url, { credentials: 'omit', cache: 'no-cache' });
        if (!response.ok)
            return 'testUnreadable';
        html = await response.text();
    }
    catch {
        return 'testUnreadable';
    }
    const { places, folder } = read(html);
    if (folder === undefined)
        return 'testNoScript';
    const { choice, library, element } = input;
    const own = places.filter(({ name }) => name === choice.tag);
    if (!own.length)
        return 'testNoElement';
    const script = safeUrl(folder + MAIN, url);
    const pinned = /\bintegrity\s*=\s*["']?(sha384-[\w+/=]+)/.exec(scriptTag(html))?.[1];
    if (pinned !== undefined && pinned !== library.hashes.get(MAIN))
        return 'testOtherVersion';
    // A script on another host may be readable for its page only.
    if (script !== undefined && new URL(script).origin === location.origin) {
        const isThere = await fetch(script, { method: 'HEAD' }).then(({ ok }) => ok, () => false);
        if (!isThere)
            return 'testNoFile';
    }
    const isSame = own.some(({ attributes }) => element.settings.every(({ name }) => (attributes.get(name) ?? undefined) === choice.attributes[name]));
    return isSame ? 'testWorks' : 'testOtherSettings';
}
/** The start tag of our script. */
const scriptTag = (html) => /<script\b[^>]*learning-city-widgets(?:\.classic)?\.js[^>]*>/i.exec(html)?.[0] ?? '';

/* The first steps: what to show, and the city. */
/** A drawing of each element; one that came later has the first. */
const PICTURES = {
    'news-card': w `<path d="M8 8h64v48H8zM8 32h64M14 40h40M14 47h52">`,
    'news-list': w `<path d="M6 8h32v48H6zM42 8h32v48H42zM6 28h32M42 28h32M11 36h20M11 43h22M47 36h20M47 43h22">`,
    'learning-city-badge': w `<path d="M8 16h64v32H8zM8 16v32M16 26h16v12H16zM38 28h28M38 36h20"><path d="M8 16v32" class="thick">`,
    'network-stats': w `<path d="M8 56h64M14 56V40h10v16M34 56V26h10v30M54 56V12h10v44">`,
};
const OTHER = w `<path d="M8 8h64v48H8zM16 20h48M16 32h48M16 44h30">`;
function whatStep({ library, choice, words }, { choose }) {
    return b `<fieldset class="what"><legend><h2>1. ${words.whatToShow}</h2></legend><div class="cards">${library.elements.map(({ tag, summary }) => b `<label class="card"><input type="radio" name="element" value=${tag} .checked=${tag === choice.tag} @change=${() => choose({ tag, attributes: {} })}> <svg viewBox="0 0 80 64" aria-hidden="true">${PICTURES[tag] ?? OTHER}</svg> <span><b>${words.element[tag] ?? tag}</b> <small lang=${tag in words.elementHelp ? A : 'en'}>${words.elementHelp[tag] ?? summary}</small></span></label>`)}</div></fieldset>`;
}
/** The register that the element reads: the source, if it is one, or the one that ships. */
function registerOf({ source }) {
    if (source.status !== 'read' || source.report.kind !== 'register')
        return bundledRegister();
    try {
        return readRegister(source.text);
    }
    catch {
        return bundledRegister();
    }
}
function cityField(model, actions) {
    const { words, choice, wording, cityQuery } = model;
    const { city, country } = choice.attributes;
    const found = wording && cityQuery ? findCities(registerOf(model), cityQuery, wording) : [];
    return b `<div class="field"><label for="city">${words.city}</label> <small id="city-help">${words.cityHelp}</small> <input id="city" type="search" autocomplete="off" maxlength="120" aria-describedby="city-help city-status" .value=${cityQuery} @input=${({ target }) => actions.change({ cityQuery: target.value })}><p id="city-status" role="status">${cityQuery && wording ? (found.length ? words.citiesFound(String(found.length)) : words.noCity) : A}</p><ul class="found" role="list">${found.map((each) => b `<li><button type="button" aria-pressed=${each.city === city && each.country === country ? 'true' : 'false'} @click=${() => {
        actions.choose({
            attributes: { ...choice.attributes, city: each.city, country: each.country },
        });
        actions.change({ cityQuery: '' });
    }}><b>${each.name}</b> <span>${each.content.words}</span></button> ${each.content.origin.map((line) => b `<small>${line}</small>`)} ${each.content.href ? b `<a href=${each.content.href} target="_blank" rel="noopener">${words.evidence}<span class="hidden">: ${each.name}</span></a>` : A}</li>`)}</ul>${city === undefined ? A : b `<p class="chosen">${words.chosenCity(country ? `${city} (${country})` : city)}</p>`}</div>`;
}

/* The settings of the element, one field for each attribute in the manifest. */
/** Entered in a step of their own. */
const ELSEWHERE = ['src', 'city', 'country'];
/** Settings that few pages need. A setting that came later is not among them. */
const RARE = [
    'heading-level',
    'loading',
    'refresh',
    'time-zone',
    'new-tab',
    'only-language',
    'as-of',
    'label',
    'since',
    'href',
    'with-count-up',
    'without-date',
    'without-image',
];
function settingsStep(model, actions) {
    const { element, words, choice } = model;
    const names = element.settings.map(({ name }) => name);
    const settings = element.settings.filter(({ name }) => !ELSEWHERE.includes(name) || (name === 'country' && !names.includes('city')));
    const shown = (isRare) => settings.filter(({ name }) => RARE.includes(name) === isRare).map((setting) => field(model, setting, actions));
    const { linkAddress } = choice;
    return b `<fieldset><legend><h2>3. ${words.settings}</h2></legend>${names.includes('city') ? cityField(model, actions) : A} ${shown(false)}<div class="field"><label for="link-text">${words.linkText}</label> <small id="link-text-help">${words.linkTextHelp}</small> <input id="link-text" type="text" maxlength="300" aria-describedby="link-text-help" .value=${choice.linkText} placeholder=${model.input.linkText} @input=${({ target }) => actions.choose({ linkText: target.value })}></div><div class="field"><label for="link">${words.linkAddress}</label> <input id="link" type="text" inputmode="url" dir="ltr" maxlength="2000" placeholder="/" aria-describedby="link-error" .value=${linkAddress} @change=${({ target }) => actions.choose({ linkAddress: target.value.trim() })}><p id="link-error" class="error">${linkAddress && !addressFrom(linkAddress) ? words.badAddress : A}</p></div><details><summary>${words.moreSettings}</summary>${shown(true)}</details></fieldset>`;
}
function field(model, setting, actions) {
    const { labels, choice, words } = model;
    const { name, control, byDefault, description } = setting;
    const id = `setting-${name}`;
    const label = labels.label[name];
    const caption = label ?? name;
    const value = choice.attributes[name];
    const help = b `<small id=${`${id}-help`} lang="en">${label === undefined ? description : A}</small>`;
    const change = ({ target }) => {
        const { value: entered } = target;
        actions.set(name, entered === '' ? undefined : checkedValue(setting, entered));
    };
    if (name === 'lang')
        return languageField(model, id, caption, change);
    if (name === 'select') {
        const lists = seriesField(model, actions);
        if (lists)
            return lists;
    }
    switch (control.kind) {
        case 'switch':
            return b `<div class="field"><label class="switch"><input type="checkbox" id=${id} aria-describedby=${`${id}-help`} .checked=${value !== undefined} @change=${({ target }) => actions.set(name, target.checked ? '' : undefined)}> <span lang=${label === undefined ? 'en' : A}>${caption}</span></label> ${help}</div>`;
        case 'choice':
            return b `<div class="field"><label for=${id} lang=${label === undefined ? 'en' : A}>${caption}</label> ${help} <select id=${id} aria-describedby=${`${id}-help`} @change=${change}>${control.options.map((option) => b `<option value=${option} .selected=${option === (value ?? byDefault)}>${labels.option[`${name} ${option}`] ?? option}</option>`)}</select></div>`;
        default:
            return b `<div class="field"><label for=${id} lang=${label === undefined ? 'en' : A}>${caption}</label> ${help} <input id=${id} type=${control.kind === 'number' ? 'number' : 'text'} min=${control.kind === 'number' ? '0' : A} maxlength="2000" aria-describedby=${`${id}-help`} placeholder=${byDefault === undefined ? A : words.byDefault(byDefault)} .value=${value ?? ''} @change=${change}></div>`;
    }
}
function languageField({ library, choice, words }, id, caption, change) {
    const { lang = '' } = choice.attributes;
    const own = (code) => new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
    return b `<div class="field"><label for=${id}>${caption}</label> <select id=${id} @change=${change}><option value="" .selected=${lang === ''}>${words.pageLanguage}</option>${library.languages.map((code) => b `<option value=${code} lang=${code} .selected=${code === lang}>${own(code)}</option>`)}</select></div>`;
}
/** A list for each dimension of the dataset that was read; undefined without one. */
function seriesField({ source, series, words }, actions) {
    const dimensions = source.status === 'read' ? dimensionsOf(source.text) : [];
    if (!dimensions.length)
        return undefined;
    return b `${dimensions.map(({ id, label, categories }, index) => b `<div class="field"><label for=${`series-${index}`}>${words.category(label)}</label> <select id=${`series-${index}`} @change=${({ target }) => {
        const chosen = new Map(series);
        chosen.set(id, target.value);
        actions.change({ series: chosen });
        actions.set('select', selectOf(dimensions, chosen));
    }}><option value="" disabled=disabled .selected=${!series.has(id)}>${words.choose}</option>${categories.map((each) => b `<option value=${each.code} .selected=${series.get(id) === each.code}>${each.label}</option>`)}</select></div>`)}`;
}

/** Returns labels in a language: by attribute, and by attribute and value for choices. */
const settingWordsIn = ({ msg }) => ({
    label: {
        item: msg('Which article', { id: 'item' }),
        images: msg('Pictures', { id: 'images' }),
        'heading-level': msg('Level of the headings', { id: 'heading-level' }),
        'without-summary': msg('Without summary', { id: 'without-summary' }),
        'without-date': msg('Without date', { id: 'without-date' }),
        'without-image': msg('Without picture', { id: 'without-image' }),
        'without-byline': msg('Without author and publisher', { id: 'without-byline' }),
        limit: msg('Number of articles', { id: 'limit' }),
        more: msg('Button “Show more”', { id: 'more' }),
        tag: msg('Only this topic', { id: 'tag' }),
        layout: msg('Arrangement', { id: 'layout' }),
        look: msg('Look of the cards', { id: 'look-setting' }),
        'new-tab': msg('Open articles in a new tab', { id: 'new-tab' }),
        'only-language': msg('Only articles in this language', { id: 'only-language' }),
        'time-zone': msg('Time zone of the publisher', { id: 'time-zone' }),
        loading: msg('Loading', { id: 'loading' }),
        refresh: msg('Seconds between reloads', { id: 'refresh' }),
        lang: msg('Language of the widget', { id: 'lang' }),
        city: msg('City', { id: 'city-setting' }),
        country: msg('Country (two letters)', { id: 'country' }),
        variant: msg('Form of the badge', { id: 'variant' }),
        since: msg('Year of joining', { id: 'since' }),
        href: msg('Address that the badge links to', { id: 'href' }),
        figures: msg('Which figures', { id: 'figures' }),
        chart: msg('Chart', { id: 'chart' }),
        select: msg('Which series', { id: 'select' }),
        label: msg('Label of your own', { id: 'label' }),
        'as-of': msg('As of this day', { id: 'as-of' }),
        'with-count-up': msg('Let the numbers count up', { id: 'with-count-up' }),
        'without-table': msg('Without table', { id: 'without-table' }),
    },
    option: {
        'images same-origin': msg('from your own website', { id: 'images-same-origin' }),
        'images all': msg('from every website, which then learns who reads your page', { id: 'images-all' }),
        'images none': msg('none', { id: 'images-none' }),
        'layout grid': msg('side by side', { id: 'layout-grid' }),
        'layout list': msg('one below the other', { id: 'layout-list' }),
        'heading-level none': msg('no heading', { id: 'heading-level-none' }),
        'loading eager': msg('at once', { id: 'loading-eager' }),
        'loading lazy': msg('when it comes near', { id: 'loading-lazy' }),
        'variant card': msg('card', { id: 'variant-card' }),
        'variant seal': msg('seal', { id: 'variant-seal' }),
        'variant inline': msg('in a line of text', { id: 'variant-inline' }),
        'chart growth': msg('growth', { id: 'chart-growth' }),
        'chart none': msg('none', { id: 'chart-none' }),
    },
});

/* The step about the source: its address or text, and what residents will see of it. */
/** With more findings than this, the first ones are enough to begin with. */
const MOST_FINDINGS = 30;
const SAMPLE = 'sample.json';
function sourceStep(model, actions) {
    const { words, choice, pasted } = model;
    const src = choice.attributes.src ?? '';
    const isNews = NEWS.includes(choice.tag);
    return b `<fieldset><legend><h2>2. ${words.source}</h2></legend>${isNews ? A : b `<p>${words.sourceOptional}</p>`}<div class="field"><label for="src">${words.sourceAddress}</label> <small id="src-help">${words.sourceAddressHelp}</small><div class="row"><input id="src" type="text" inputmode="url" dir="ltr" autocomplete="off" spellcheck="false" maxlength="2000" aria-describedby="src-help src-error" .value=${src} @change=${({ target }) => {
        const { value } = target;
        actions.set('src', value.trim() ? (addressFrom(value) ?? value.trim()) : undefined);
    }} @keydown=${(event) => {
        if (event.key === 'Enter')
            event.target.blur();
    }}> <button type="button" @click=${actions.readSource}>${words.readSource}</button></div><p id="src-error" class="error">${src && !addressFrom(src) ? words.failure.address : A}</p>${isNews && !src && !pasted
        ? b `<button type="button" class="plain" @click=${() => actions.set('src', new URL(SAMPLE, document.baseURI).pathname)}>${words.sampleNews}</button>`
        : A}</div><details ?open=${pasted !== ''}><summary>${words.sourceText}</summary><label for="pasted" class="hidden">${words.sourceText}</label> <small id="pasted-help">${words.sourceTextHelp}</small> <textarea id="pasted" rows="6" spellcheck="false" dir="ltr" aria-describedby="pasted-help" .value=${pasted} @input=${({ target }) => actions.change({ pasted: target.value })}></textarea></details><div class="report" role="status">${statusOf(model, actions)}</div></fieldset>`;
}
function statusOf(model, actions) {
    const { source, words } = model;
    switch (source.status) {
        case 'none':
            return A;
        case 'reading':
            return b `<p>${words.reading}</p>`;
        case 'waiting':
            return b `<p>${words.notReadYet(source.host)}</p>`;
        case 'read':
            return reportOf(model, source, actions);
        case 'failed':
            return b `<p class="error">${words.failure[source.problem.code]}</p>${foreignHost(source.address) === undefined ? A : remedies(model, source.address)}<details><summary>${words.details}</summary><p lang="en" dir="ltr">${source.problem.code}: ${source.problem.message}</p></details>`;
    }
}
const remedies = ({ words }, address) => b `<p><b>${words.whatToDo}</b></p><ol><li>${words.doFetch}<pre tabindex="0" dir="ltr"><code>${fetchCommand(address)}</code></pre></li><li>${words.doCors}<pre tabindex="0" dir="ltr"><code>${corsLine(location.origin)}</code></pre></li><li>${words.doSame}</li></ol>`;
function reportOf(model, source, actions) {
    const { words, choice } = model;
    const { report, url } = source;
    const { kind } = report;
    const wanted = kindFor(choice.tag);
    const errors = count(report.findings, 'error');
    const hints = count(report.findings, 'hint');
    const host = url === undefined ? undefined : foreignHost(url);
    return b `${kind
        ? b `<p><b>${words.recognised([words.kind[kind], report.format].filter(Boolean).join(', '))}</b></p>`
        : b `<p class="error">${words.failure.shape}</p>`} ${kind && wanted && kind !== wanted
        ? b `<p class="error">${words.wrongKind(words.kind[kind])}</p><button type="button" @click=${() => {
            const { src } = choice.attributes;
            actions.choose({ tag: elementFor(kind), attributes: src === undefined ? {} : { src } });
        }}>${words.useElement(words.element[elementFor(kind)] ?? elementFor(kind))}</button>`
        : A} ${kind
        ? b `<ul>${facts(model, report).map((fact) => b `<li>${fact}</li>`)}</ul>`
        : A} ${errors ? b `<p class="error">${words.problems(String(errors))}</p>` : kind ? b `<p>${words.noProblems}</p>` : A} ${hints ? b `<p>${words.hints(String(hints))}</p>` : A} ${url === undefined ? A : b `<p>${host === undefined ? words.onThisSite : words.readableElsewhere(hostName(url))}</p>`} ${report.findings.length || report.series
        ? b `<details><summary>${words.details}</summary><ol lang="en" dir="ltr">${seriesLines('', report)
            .slice(0, MOST_FINDINGS)
            .map((line) => b `<li>${line.replace(/^: /, '')}</li>`)} ${report.findings
            .slice(0, MOST_FINDINGS)
            .map(({ line, ...finding }) => b `<li>${findingLine(line === undefined ? 'Document' : `Line ${line}`, finding)}</li>`)}</ol></details>`
        : A}`;
}
function facts({ words, locale }, { news, rows }) {
    if (!news)
        return [words.rowsRead(String(rows))];
    const day = (iso) => formatDay(iso, locale.tag);
    const { items, shown, from, to, undated, zone, next } = news;
    return [
        words.itemsShown(String(shown), String(items)),
        ...(from === undefined
            ? []
            : [from === to ? words.oneDay(day(from)) : words.daysBetween(day(from), day(to ?? from))]),
        ...(from === undefined ? [] : [zone === undefined ? words.daysAsWritten : words.inZone(zone)]),
        ...(undated ? [words.withoutDay(String(undated))] : []),
        ...(next === undefined ? [] : [words.hasMorePages]),
    ];
}
/** A day in words; a month or a year alone stays as it is. */
function formatDay(iso, tag) {
    if (!/^\d{4}-\d\d-\d\d$/.test(iso))
        return iso;
    return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T12:00:00Z`));
}

/*
 * The words of the builder page, in English. `tools/builder-words.mjs` extracts them to XLIFF files of their own, so
 * that the files for residents do not carry them. This module imports nothing else that has words.
 */
/** Returns the words in a language. */
const wordsIn = ({ msg }) => ({
    title: msg('Make a widget for your page', { id: 'title' }),
    lead: msg('Choose what to show, try it, and copy the lines for your website. Nothing is sent to anybody.', {
        id: 'lead',
    }),
    uiLanguage: msg('Language of this page', { id: 'ui-language' }),
    independent: msg('This project is not affiliated with UNESCO and not endorsed by it.', { id: 'independent' }),
    documentation: msg('Documentation', { id: 'documentation' }),
    loadFailed: msg('The builder could not load its list of elements. Publish the folder of the files unchanged.', {
        id: 'load-failed',
    }),
    whatToShow: msg('What to show', { id: 'what' }),
    element: {
        'news-card': msg('One article', { id: 'news-card' }),
        'news-list': msg('A list of news', { id: 'news-list' }),
        'learning-city-badge': msg('A learning-city badge', { id: 'badge' }),
        'network-stats': msg('Figures of a network', { id: 'stats' }),
    },
    elementHelp: {
        'news-card': msg('Title, date and summary of one article from your news.', { id: 'news-card-help' }),
        'news-list': msg('Your newest articles, from a feed or another website.', { id: 'news-list-help' }),
        'learning-city-badge': msg('That your city is a UNESCO learning city, with year and source.', { id: 'badge-help' }),
        'network-stats': msg('Numbers with their date and source, and a chart if you like.', { id: 'stats-help' }),
    },
    source: msg('The source', { id: 'source' }),
    sourceAddress: msg('Address of the source', { id: 'source-address' }),
    sourceAddressHelp: msg('The address of a feed or of a website made with WordPress, such as https://www.example.org/feed or /news.json.', { id: 'source-address-help' }),
    sourceText: msg('Or paste the text of the source', { id: 'source-text' }),
    sourceTextHelp: msg('JSON goes into the snippet. Save a feed as a file on your website.', { id: 'source-text-help' }),
    sourceOptional: msg('Leave this empty to use the data that comes with the widget.', { id: 'source-optional' }),
    readSource: msg('Read the source', { id: 'read-source' }),
    reading: msg('Reading…', { id: 'reading' }),
    notReadYet: (host) => msg(str `The link to this page names a source on ${host}. It is read only when you press the button.`, {
        id: 'not-read-yet',
    }),
    sampleNews: msg('Try it with sample news', { id: 'sample-news' }),
    recognised: (kind) => msg(str `Recognised: ${kind}`, { id: 'recognised' }),
    kind: {
        news: msg('news', { id: 'kind-news' }),
        network: msg('figures', { id: 'kind-network' }),
        register: msg('a register of cities', { id: 'kind-register' }),
    },
    itemsShown: (shown, items) => msg(str `Articles that residents see: ${shown} of ${items}`, { id: 'items-shown' }),
    rowsRead: (rows) => msg(str `Entries read: ${rows}`, { id: 'rows-read' }),
    daysBetween: (from, to) => msg(str `Days: from ${from} to ${to}`, { id: 'days-between' }),
    oneDay: (day) => msg(str `Day: ${day}`, { id: 'one-day' }),
    inZone: (zone) => msg(str `The source gives times in UTC. The day is that of the zone ${zone}; choose another one in the settings.`, {
        id: 'in-zone',
    }),
    daysAsWritten: msg('The days are those that the source has written.', { id: 'days-as-written' }),
    withoutDay: (n) => msg(str `Articles without a day: ${n}`, { id: 'without-day' }),
    hasMorePages: msg('The source has further pages, which were not checked.', { id: 'more-pages' }),
    noProblems: msg('Nothing is left out.', { id: 'no-problems' }),
    problems: (n) => msg(str `Left out or shown incompletely: ${n}`, { id: 'problems' }),
    hints: (n) => msg(str `Suggestions for the source: ${n}`, { id: 'hints' }),
    details: msg('Details for the technician', { id: 'details' }),
    useElement: (name) => msg(str `Show it as: ${name}`, { id: 'use-element' }),
    wrongKind: (kind) => msg(str `This source has ${kind}, which this widget does not show.`, { id: 'wrong-kind' }),
    onThisSite: msg('The source is on the same host as this page. Browsers may always read it there.', {
        id: 'on-this-site',
    }),
    onYourSite: msg('The source is on your own website. Browsers may always read it there.', { id: 'on-your-site' }),
    readableElsewhere: (host) => msg(str `${host} lets browsers on this site read it. It learns the IP address of each visitor; a copy on your own server avoids that.`, { id: 'readable-elsewhere' }),
    failure: {
        address: msg('This is not the address of a website. It has to begin with https:// or with a slash.', {
            id: 'failure-address',
        }),
        network: msg('The browser could not read this source. Either the address is wrong, or the other website does not let pages of other websites read it.', {
            id: 'failure-network',
        }),
        policy: msg('The browser was not allowed to read this source from this page.', { id: 'failure-policy' }),
        timeout: msg('The source did not answer in time.', { id: 'failure-timeout' }),
        status: msg('There is nothing at this address, or it needs a login.', { id: 'failure-status' }),
        type: msg('This is a page for people, not a feed. Look for a link called RSS or Feed on it.', { id: 'failure-type' }),
        size: msg('The source is too long. Ask for fewer articles.', { id: 'failure-size' }),
        syntax: msg('The text is damaged, so it could not be read to its end.', { id: 'failure-syntax' }),
        shape: msg('The text could be read, but it is not in a format that the widget knows.', { id: 'failure-shape' }),
        render: msg('The widget cannot be shown here.', { id: 'failure-render' }),
    },
    whatToDo: msg('What you can do', { id: 'what-to-do' }),
    doFetch: msg('Let your server copy the source regularly, and use the copy as the source:', { id: 'do-fetch' }),
    doCors: msg('Or ask the other website to send this line with its answer:', { id: 'do-cors' }),
    doSame: msg('Or use a source on your own website: its address without the host, such as /feed.', { id: 'do-same' }),
    city: msg('Your city', { id: 'city' }),
    cityHelp: msg('Type the first letters, then choose.', { id: 'city-help' }),
    citiesFound: (n) => msg(str `Cities found: ${n}`, { id: 'cities-found' }),
    noCity: msg('No such city in the register. That does not mean that it is not a member; you can state the year yourself under “Year of joining”.', { id: 'no-city' }),
    chosenCity: (name) => msg(str `Chosen: ${name}`, { id: 'chosen-city' }),
    evidence: msg('Evidence', { id: 'evidence' }),
    settings: msg('Settings', { id: 'settings' }),
    moreSettings: msg('More settings', { id: 'more-settings' }),
    choose: msg('Choose', { id: 'choose' }),
    byDefault: (value) => msg(str `default: ${value}`, { id: 'by-default' }),
    category: (name) => msg(str `Category: ${name}`, { id: 'category' }),
    pageLanguage: msg('The language of the page', { id: 'page-language' }),
    linkText: msg('Text of the link', { id: 'link-text' }),
    linkTextHelp: msg('Visitors see this link without JavaScript and when the source cannot be reached.', {
        id: 'link-text-help',
    }),
    linkAddress: msg('Address of the link', { id: 'link-address' }),
    badAddress: msg('This address is left out: it has to begin with https://, http:// or a slash.', { id: 'bad-address' }),
    look: msg('Look', { id: 'look' }),
    ownAccent: msg('Use a colour of your own', { id: 'own-accent' }),
    accentLight: msg('Accent on a light page', { id: 'accent-light' }),
    accentDark: msg('Accent on a dark page', { id: 'accent-dark' }),
    backgroundLight: msg('Background of the light page', { id: 'background-light' }),
    backgroundDark: msg('Background of the dark page', { id: 'background-dark' }),
    contrastLight: (ratio) => msg(str `Contrast on the light page: ${ratio} : 1`, { id: 'contrast-light' }),
    contrastDark: (ratio) => msg(str `Contrast on the dark page: ${ratio} : 1`, { id: 'contrast-dark' }),
    contrastGood: msg('enough', { id: 'contrast-good' }),
    contrastLow: msg('too low: choose a colour that differs more from the background', { id: 'contrast-low' }),
    font: msg('Font of the page', { id: 'font' }),
    fontHelp: msg('The widget takes the font of your page. This only changes the preview.', { id: 'font-help' }),
    fontName: {
        system: msg('Font of the device', { id: 'font-system' }),
        humanist: msg('Humanist sans-serif', { id: 'font-humanist' }),
        grotesque: msg('Plain sans-serif', { id: 'font-grotesque' }),
        rounded: msg('Rounded', { id: 'font-rounded' }),
        oldStyle: msg('With serifs', { id: 'font-old-style' }),
        slab: msg('With heavy serifs', { id: 'font-slab' }),
    },
    preview: msg('Preview', { id: 'preview' }),
    width: (pixels) => msg(str `Width: ${pixels} pixels`, { id: 'width' }),
    widthLabel: msg('Width of the preview', { id: 'width-label' }),
    scheme: msg('Background', { id: 'scheme' }),
    light: msg('Light', { id: 'light' }),
    dark: msg('Dark', { id: 'dark' }),
    form: msg('Form', { id: 'form' }),
    formName: {
        live: msg('With JavaScript', { id: 'form-live' }),
        placeholder: msg('Placeholder in a CMS', { id: 'form-placeholder' }),
        rendered: msg('JavaScript off', { id: 'form-rendered' }),
    },
    formHelp: {
        live: msg('As visitors see it with the script tag.', { id: 'form-live-help' }),
        placeholder: msg('The same from the placeholder, which most editors of a CMS let through.', {
            id: 'form-placeholder-help',
        }),
        rendered: msg('The HTML that your server renders beforehand. No script runs here.', { id: 'form-rendered-help' }),
    },
    stateReady: msg('The widget shows its content.', { id: 'state-ready' }),
    stateEmpty: msg('The source was read and has nothing to show.', { id: 'state-empty' }),
    stateFailed: msg('The widget has no content, so visitors see only your link.', { id: 'state-failed' }),
    stateLoading: msg('The preview is loading…', { id: 'state-loading' }),
    stateIdle: msg('The widget waits for a source, so visitors see only your link.', { id: 'state-idle' }),
    needsSource: msg('Name a source in step 2 to see the preview.', { id: 'needs-source' }),
    needsCity: msg('Choose a city to see the preview.', { id: 'needs-city' }),
    copyTitle: msg('Copy it', { id: 'copy-title' }),
    way: msg('Where it goes', { id: 'way' }),
    wayName: {
        script: msg('HTML page', { id: 'way-script' }),
        placeholder: msg('CMS editor (placeholder)', { id: 'way-placeholder' }),
        wordpress: msg('WordPress (shortcode)', { id: 'way-wordpress' }),
        rendered: msg('HTML without JavaScript', { id: 'way-rendered' }),
        npm: msg('App with npm', { id: 'way-npm' }),
        file: msg('Badge as a file', { id: 'way-file' }),
    },
    folder: msg('Folder of the files on your website', { id: 'folder' }),
    folderHelp: msg('Publish the folder dist of this version there, unchanged.', { id: 'folder-help' }),
    copy: msg('Copy', { id: 'copy' }),
    copied: msg('Copied', { id: 'copied' }),
    copyByHand: msg('The browser does not let this page copy. Select the text and copy it.', { id: 'copy-by-hand' }),
    inHead: msg('Once, in the <head> of the page', { id: 'in-head' }),
    inBody: msg('Where the widget should appear', { id: 'in-body' }),
    inEditor: msg('In the source view of your editor', { id: 'in-editor' }),
    inTerminal: msg('Once, in a terminal', { id: 'in-terminal' }),
    inCode: msg('In your JavaScript', { id: 'in-code' }),
    asShortcode: msg('In a page or a post, as a shortcode', { id: 'as-shortcode' }),
    shortcodeNeedsPlugin: msg('It needs the plugin Learning City Widgets.', { id: 'shortcode-needs-plugin' }),
    shortcodeNew: msg('The plugin has no shortcode for this widget yet. Use the placeholder.', { id: 'shortcode-new' }),
    shortcodeWithout: (names) => msg(str `The plugin has no setting for: ${names}`, { id: 'shortcode-without' }),
    textNeedsFile: msg('A pasted text has to be a file on your website here. Download it, and name its address as the source.', {
        id: 'text-needs-file',
    }),
    textInLink: msg('The link for a colleague has all settings, but not the pasted text.', { id: 'text-in-link' }),
    downloadText: msg('Download the text', { id: 'download-text' }),
    renderedNote: msg('This is a copy of today’s content. Render it again when the source changes:', {
        id: 'rendered-note',
    }),
    renderedWaiting: msg('The HTML is being rendered…', { id: 'rendered-waiting' }),
    renderedFailed: msg('The HTML could not be rendered. Read the source first.', { id: 'rendered-failed' }),
    files: msg('Files to download', { id: 'files' }),
    fileFailed: (why) => msg(str `There is no badge to download: ${why}.`, { id: 'file-failed' }),
    fileMade: msg('The file was made.', { id: 'file-made' }),
    download: (name) => msg(str `Download ${name}`, { id: 'download' }),
    forYourSite: msg('For your website’s technician', { id: 'for-your-site' }),
    policyTitle: msg('Content-Security-Policy', { id: 'policy-title' }),
    policyHelp: msg('If your website has such a policy, it needs at least this:', { id: 'policy-help' }),
    reserveTitle: msg('Reserved space', { id: 'reserve-title' }),
    reserveHelp: (height, width) => msg(str `The widget is ${height} pixels high at a width of ${width} pixels. These lines keep the text below it from moving: the first in the <head>, the second in your style sheet. The policy then also needs style-src 'self'.`, { id: 'reserve-help' }),
    styleTitle: msg('Colours', { id: 'style-title' }),
    styleHelp: msg('In your style sheet:', { id: 'style-help' }),
    statementTitle: msg('Accessibility statement', { id: 'statement-title' }),
    statementHelp: msg('A sentence for your accessibility statement. Have it checked before you publish it.', {
        id: 'statement-help',
    }),
    statement: (version) => msg(str `This site shows content with the free software learning-city-widgets, version ${version}. Its elements are designed to meet WCAG 2.2, level AA, the basis of EN 301 549. Each one contains a link to its source, which works without scripts.`, { id: 'statement' }),
    shareTitle: msg('Send it to a colleague', { id: 'share-title' }),
    shareHelp: msg('This address has all your settings. Whoever opens it sees the same.', { id: 'share-help' }),
    testTitle: msg('Does it work?', { id: 'test-title' }),
    testAddress: msg('Address of the page where you put it', { id: 'test-address' }),
    test: msg('Test the page', { id: 'test' }),
    testing: msg('Testing…', { id: 'testing' }),
    testUnreadable: msg('This page cannot be read from here. Open it yourself: if you see the widget’s content and not only your link, it works.', { id: 'test-unreadable' }),
    testWorks: msg('It works: the page has the script and the widget.', { id: 'test-works' }),
    testNoScript: msg('The script tag is missing.', { id: 'test-no-script' }),
    testNoElement: msg('The widget is missing. Perhaps the editor of your CMS removed it: use the placeholder.', {
        id: 'test-no-element',
    }),
    testOtherVersion: msg('The script tag belongs to another version than these files, so browsers refuse the script.', {
        id: 'test-other-version',
    }),
    testOtherSettings: msg('The widget is there, with other settings than here.', { id: 'test-other-settings' }),
    testNoFile: msg('The script is not at the address that the page names.', { id: 'test-no-file' }),
});

/* The builder page: holds the choice, reads the source, and renders the steps again after each change. */
const TEMPLATES = { en: {}, lv: templates };
/** How long the preview waits for further changes, in milliseconds. */
const PAUSE = 250;
class Builder {
    #root;
    #library;
    #folder;
    #choice;
    #state;
    #generation;
    /** The scene that the preview shows, as text, to notice changes. */
    #scene;
    #timer;
    #reading;
    constructor(root, library, fragment) {
        this.#folder = new URL('../', document.baseURI).href;
        this.#state = {
            pasted: '',
            cityQuery: '',
            series: new Map(),
            testAddress: '',
            copied: '',
            download: '',
            tested: undefined,
            rendered: undefined,
            renderedPage: undefined,
            outcome: undefined,
            source: { status: 'none' },
            wording: undefined,
        };
        this.#generation = 0;
        /** The scene that the preview shows, as text, to notice changes. */
        this.#scene = '';
        this.#reading = new AbortController();
        this.readSource = () => {
            const { src } = this.#choice.attributes;
            if (src === undefined)
                return;
            this.#reading.abort();
            this.#reading = new AbortController();
            const { signal } = this.#reading;
            this.#state = { ...this.#state, source: { status: 'reading' } };
            this.#update();
            void readAddress(this.#choice, src, signal).then((source) => {
                if (!signal.aborted)
                    this.change({ source });
            });
        };
        this.copy = (name, text) => {
            void navigator.clipboard.writeText(text).then(() => this.change({ copied: name }), () => this.change({ copied: 'by-hand' }));
        };
        this.save = (name, type, text) => saveBlob(name, new Blob([text], { type }));
        this.saveBadge = (format) => {
            const { source } = this.#state;
            const isOwn = source.status === 'read' && source.report.kind === 'register';
            void badgeFile(this.#choice, isOwn ? readRegister(source.text) : bundledRegister(), format).then((file) => {
                if (file instanceof Blob)
                    saveBlob(`learning-city-badge.${format}`, file);
                const words = wordsIn(this.#locale());
                this.change({ download: file instanceof Blob ? words.fileMade : words.fileFailed(file.refusal) });
            });
        };
        this.test = () => {
            const address = this.#state.testAddress.trim();
            if (!address)
                return;
            this.change({ tested: 'testing' });
            const input = this.#input(this.#element());
            void import('./rendered.js')
                .then(({ readPage }) => testPage(address, input, readPage))
                .catch(() => 'testUnreadable')
                .then((tested) => this.change({ tested }));
        };
        this.#onHashChange = () => {
            if (addressFragment() === this.#fragment())
                return;
            this.#choice = readFragment(addressFragment(), this.#library, this.#choice.ui);
            this.#forgetSource();
            this.#begin();
        };
        this.#onMessage = ({ source, origin, data }) => {
            const frame = this.#root.querySelector('iframe[src="preview.html"]');
            if (!frame || source !== frame.contentWindow || origin !== location.origin)
                return;
            if (data.type === 'ready')
                frame.contentWindow?.postMessage(this.#makeScene(), location.origin);
            else
                this.change({ outcome: data });
        };
        this.#fragment = () => writeFragment(this.#choice, this.#library);
        this.#root = root;
        this.#library = library;
        this.#choice = readFragment(fragment, library, usualInterface());
        addEventListener('message', this.#onMessage);
        addEventListener('hashchange', this.#onHashChange);
        this.#begin();
    }
    /** Starts with a choice that came from the address: a foreign source is not read before the user agrees. */
    #begin() {
        const { src } = this.#choice.attributes;
        const host = src === undefined ? undefined : foreignHost(src);
        if (host !== undefined)
            this.#state = { ...this.#state, source: { status: 'waiting', host } };
        this.#loadWording();
        if (src !== undefined && host === undefined)
            this.readSource();
        this.#update();
    }
    choose(part) {
        const before = this.#choice;
        this.#choice = { ...before, ...part };
        const { tag, ui, attributes } = this.#choice;
        if (part.attributes && attributes.src !== before.attributes.src)
            this.#forgetSource();
        if (tag !== before.tag) {
            this.#state = { ...this.#state, series: new Map(), cityQuery: '' };
            if (this.#state.pasted && !attributes.src)
                this.#check();
            else if (attributes.src)
                this.readSource();
        }
        if (ui !== before.ui)
            this.#loadWording();
        this.#update();
    }
    set(name, value) {
        const { [name]: before, ...others } = this.#choice.attributes;
        if (before === value)
            return;
        this.choose({ attributes: value === undefined ? others : { ...others, [name]: value } });
        // The user has typed it, so it may be read.
        if (name === 'src' && value !== undefined && addressFrom(value) !== undefined)
            this.readSource();
        if (name === 'time-zone' && this.#state.source.status === 'read')
            this.#check();
    }
    change(part) {
        this.#state = { ...this.#state, ...part };
        if (part.pasted !== undefined)
            this.#check();
        this.#update();
    }
    #forgetSource() {
        this.#reading.abort();
        this.#state = { ...this.#state, source: { status: 'none' }, series: new Map() };
        if (this.#state.pasted)
            this.#check();
    }
    /** Reads the pasted text, or the text that has been read, again. */
    #check() {
        const { pasted, source } = this.#state;
        const text = pasted.trim() ? pasted : undefined;
        let next = { status: 'none' };
        if (text !== undefined)
            next = checkText(this.#choice, text);
        else if (source.status === 'read' && source.url !== undefined) {
            next = checkText(this.#choice, source.text, { text: source.text, url: source.url });
        }
        this.#state = { ...this.#state, source: next };
    }
    #loadWording() {
        const { ui } = this.#choice;
        void wordingFor(ui).then((wording) => {
            if (this.#choice.ui === ui)
                this.change({ wording });
        });
    }
    #onHashChange;
    #onMessage;
    /** A setting that is not valid stays in its field, and does not reach the element. */
    #usedAttributes() {
        const { src, ...others } = this.#choice.attributes;
        return src === undefined || addressFrom(src) === undefined ? others : { ...others, src };
    }
    #makeScene() {
        const { choice, linkText } = this.#input(this.#element());
        const { colours, hasAccent, scheme } = choice;
        const { source, pasted } = this.#state;
        const isWaiting = source.status === 'waiting';
        const { src, ...others } = choice.attributes;
        return {
            tag: choice.tag,
            attributes: isWaiting || src === undefined ? others : { ...others, src },
            isPlaceholder: choice.form === 'placeholder',
            data: pasted.trim() ? pasted : undefined,
            linkText,
            linkAddress: choice.linkAddress || '/',
            lang: choice.ui,
            scheme,
            font: FONTS[choice.font],
            background: scheme === 'dark' ? colours.backgroundDark : colours.backgroundLight,
            accent: hasAccent ? (scheme === 'dark' ? colours.accentDark : colours.accentLight) : undefined,
        };
    }
    #element() {
        const element = elementOf(this.#library, this.#choice.tag) ?? this.#library.elements[0];
        if (!element)
            throw new Error('library.json has no elements');
        return element;
    }
    #input(element) {
        const { pasted } = this.#state;
        const choice = {
            ...this.#choice,
            attributes: this.#usedAttributes(),
            linkAddress: addressFrom(this.#choice.linkAddress) ?? '',
        };
        const words = wordsIn(this.#locale());
        return {
            choice,
            element,
            library: this.#library,
            measured: this.#measured(),
            json: jsonOf(pasted),
            linkText: choice.linkText.trim() || (words.element[choice.tag] ?? choice.tag),
        };
    }
    #measured() {
        const { outcome } = this.#state;
        const names = (outcome?.loaded ?? []).map((address) => address.startsWith(this.#folder) ? address.slice(this.#folder.length) : '');
        const isNeeded = (name) => name.endsWith('.js') && name !== MAIN && !name.startsWith('builder/') && this.#library.hashes.has(name);
        return {
            files: [...new Set(names.filter(isNeeded))],
            height: outcome?.height ?? 0,
            fontSize: outcome?.fontSize ?? 16,
            pictures: (outcome?.pictures ?? []).map((address) => new URL(address).origin),
        };
    }
    #locale() {
        const { ui } = this.#choice;
        return createLocale(ui, ui, { templates: TEMPLATES[ui] });
    }
    #fragment;
    #update() {
        const { ui } = this.#choice;
        document.documentElement.lang = ui;
        const fragment = this.#fragment();
        if (addressFragment() !== fragment)
            history.replaceState(null, '', fragment);
        const scene = JSON.stringify([this.#makeScene(), this.#choice.form === 'rendered', this.#state.source.status]);
        if (scene !== this.#scene) {
            this.#scene = scene;
            clearTimeout(this.#timer);
            this.#timer = setTimeout(() => this.#showScene(), this.#generation ? PAUSE : 0);
        }
        this.#render();
    }
    /** Opens a new preview. */
    #showScene() {
        this.#generation++;
        this.#state = { ...this.#state, outcome: undefined, rendered: undefined };
        this.#renderPage();
        this.#render();
    }
    /** Renders the HTML that a server would write, if somebody looks at it. */
    #renderPage() {
        const { form, way } = this.#choice;
        if (form !== 'rendered' && way !== 'rendered')
            return;
        const generation = this.#generation;
        const input = this.#input(this.#element());
        const { source } = this.#state;
        const answer = source.status === 'read' ? source : undefined;
        const snippet = elementHtml(input);
        const given = (address) => answer
            ? Promise.resolve(new Response(answer.text, {
                headers: { 'content-type': /^\s*</.test(answer.text) ? 'text/xml' : 'application/json' },
            }))
            : Promise.reject(new Error(`${address instanceof Request ? address.url : String(address)} was not read`));
        void import('./rendered.js')
            .then(async ({ renderToString }) => {
            const options = {
                baseUrl: document.baseURI,
                fetch: given,
                language: input.choice.ui,
                timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
            };
            const rendered = await renderToString(snippet, { ...options, folder: input.choice.folder });
            const inPreview = await renderToString(snippet, { ...options, folder: this.#folder });
            return { rendered, renderedPage: this.#framePage(inPreview) };
        })
            .catch((error) => {
            console.info(`not rendered: ${String(error)}`);
            return { rendered: null, renderedPage: this.#framePage(snippet) };
        })
            .then((made) => {
            if (generation === this.#generation)
                this.change(made);
        });
    }
    /** A page for the preview without scripts. It is a file in memory, since markup is never set from text here. */
    #framePage(body) {
        if (this.#state.renderedPage !== undefined)
            URL.revokeObjectURL(this.#state.renderedPage);
        const { ui, scheme } = this.#choice;
        const page = `<!doctype html><html lang="${ui}" data-scheme="${scheme}"><meta charset="utf-8"><title>Preview</title><base href="${document.baseURI.replace(/[?#].*/, '')}" target="_blank"><link rel="stylesheet" href="${this.#folder}builder/preview.css"><body>${body}`;
        return URL.createObjectURL(new Blob([page], { type: 'text/html' }));
    }
    #render() {
        const locale = this.#locale();
        const words = wordsIn(locale);
        const element = this.#element();
        const model = {
            ...this.#state,
            library: this.#library,
            choice: this.#choice,
            element,
            locale,
            words,
            labels: settingWordsIn(locale),
            input: this.#input(element),
            generation: this.#generation,
            share: location.href,
        };
        document.title = words.title;
        D(b `<header><h1>${words.title}</h1><p>${words.lead}</p><label class="ui">${words.uiLanguage} <select id="ui" @change=${({ target }) => this.choose({ ui: target.value })}>${INTERFACES.map((code) => b `<option value=${code} lang=${code} .selected=${code === this.#choice.ui}>${code === 'lv' ? 'Latviešu' : 'English'}</option>`)}</select></label></header><main><form class="steps" @submit=${(event) => event.preventDefault()}>${whatStep(model, this)} ${sourceStep(model, this)} ${settingsStep(model, this)} ${lookStep(model, this)}</form><div class="result">${previewPart(model, this)} ${outputsPart(model, this)} ${furtherPart(model, this)}</div></main><footer><p>${words.independent}</p></footer>`, this.#root);
    }
}
/** The fragment of the page's address. It is anybody's text: `readFragment` checks it. */
// eslint-disable-next-line no-restricted-syntax -- the address is what a colleague sends
const addressFragment = () => location.hash;
const usualInterface = () => (navigator.languages.some((tag) => /^lv\b/i.test(tag)) ? 'lv' : 'en');
/** A pasted document that can be put into the element as JSON; undefined for a feed. */
function jsonOf(pasted) {
    try {
        return pasted.trim() ? JSON.stringify(JSON.parse(pasted)) : undefined;
    }
    catch {
        return undefined;
    }
}
function saveBlob(name, blob) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
const root = document.querySelector('#builder');
if (root) {
    loadLibrary('library.json').then((library) => new Builder(root, library, addressFragment()), (error) => {
        console.error(error);
        root.textContent = wordsIn(createLocale('en', 'en', { templates: {} })).loadFailed;
    });
}

export { Builder };
//# sourceMappingURL=builder.js.map
