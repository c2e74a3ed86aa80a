import {renderToString} from 'learning-city-widgets/render';

export default defineNitroPlugin(({hooks}) => {
  hooks.hook('render:response', async (response, {event}) => {
    if (typeof response.body !== 'string' || !/^\s*<!doctype/i.test(response.body)) return;
    response.body = await renderToString(response.body, {
      baseUrl: getRequestURL(event),
      styles: 'inline',
      timeZone: 'Europe/Riga',
      onError: ({element, message}) => console.warn(`${event.path}: <${element}> ${message}`),
    });
  });
});
