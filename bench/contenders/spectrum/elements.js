import '@spectrum-web-components/theme/sp-theme.js';
import '@spectrum-web-components/theme/theme-light.js';
import '@spectrum-web-components/theme/scale-medium.js';
import '@spectrum-web-components/card/sp-card.js';
import {templateOf} from '../shared/rows.js';

export const card = templateOf(`<sp-card>
  <img slot="cover-photo" loading="lazy" decoding="async">
  <h3 slot="heading"><a></a></h3>
  <time slot="subheading" class="day"></time>
  <p slot="description" class="summary"></p>
  <p slot="footer" class="from"></p>
</sp-card>`);
