import '@awesome.me/webawesome/dist/styles/themes/default.css';
import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/format-date/format-date.js';
import {templateOf} from '../shared/rows.js';

export const card = templateOf(`<wa-card>
  <img slot="media" loading="lazy" decoding="async">
  <h3 slot="header"><a></a></h3>
  <p><wa-format-date class="day" time-zone="UTC" year="numeric" month="2-digit" day="2-digit"></wa-format-date></p>
  <p class="summary"></p>
  <p slot="footer" class="from"></p>
</wa-card>`);

/** @type {import('../shared/rows.js').ShowDay} */
export const showDay = (element, day) => element.setAttribute('date', day);
