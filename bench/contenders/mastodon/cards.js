import {Init} from '@idotj/mastodon-embed-timeline';
import '@idotj/mastodon-embed-timeline/dist/mastodon-timeline.min.css';

const {instance, length} = /** @type {Record<string, string>} */ (document.getElementById('mt-container').dataset);

new Init({
  instanceUrl: location.origin + instance,
  timelineType: 'local',
  maxNbPostFetch: length,
  maxNbPostShow: length,
  dateFormatLocale: document.documentElement.lang,
  dateFormatOptions: {timeZone: 'UTC', year: 'numeric', month: '2-digit', day: '2-digit'},
  hideUserAccount: true,
  hideEmojos: true,
  hideCounterBar: true,
  disableCarousel: true,
  btnSeeMore: '',
  btnReload: '',
});
