import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/format-date/format-date.js';
import {templateOf} from '../shared/rows.js';

export const card = templateOf(`<sl-card>
  <img slot="image" loading="lazy" decoding="async">
  <h3 slot="header"><a></a></h3>
  <p><sl-format-date class="day" time-zone="UTC" year="numeric" month="2-digit" day="2-digit"></sl-format-date></p>
  <p class="summary"></p>
  <p slot="footer" class="from"></p>
</sl-card>`);

/** @type {import('../shared/rows.js').ShowDay} */
export const showDay = (element, day) => element.setAttribute('date', day);
