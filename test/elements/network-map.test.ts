/* The map on a page: its words, its controls and its states. */
import {expect, waitUntil} from '@open-wc/testing';
import '../../src/define/network-map.js';
import {watchConsole} from '../support/console.js';
import {all, find, show, tidy} from '../support/show-element.js';

const {take} = watchConsole();

const REGISTER = {
  checked: '2026-02',
  placesSource: 'places',
  totals: [{members: 5, date: '2025', source: 'page'}],
  sources: {page: {url: 'https://network.example/'}, places: {url: 'https://places.example/', name: 'Places'}},
  members: [
    {id: 'lv-a', city: 'Alpha', country: 'LV', since: 2022, seen: 2025, source: 'page', lat: 57.4, lon: 21.6},
    {id: 'lv-b', city: 'Beta', country: 'LV', seen: 2016, source: 'page', lat: 57.5, lon: 25.4, names: {lv: 'Otra'}},
    {id: 'lt-c', city: 'Gamma', country: 'LT', since: 2025, source: 'page'},
    {id: 'lt-d', city: 'Left', country: 'LT', since: 2010, until: 2015, source: 'page', lat: 55, lon: 24},
  ],
};
const type = (map: Element, value: string): void => {
  const input = find(map, 'input[type=search]') as HTMLInputElement;
  input.value = value;
  input.dispatchEvent(new Event('input'));
};

describe('<network-map>', () => {
  it('counts what it lists beside the announced number, with its date, and leaves former members out', async () => {
    const map = await show('network-map', {lang: 'en', width: 640, data: REGISTER}, {country: 'LV'});
    expect(tidy(find(map, '[part=meta]').textContent)).to.equal(
      'Members listed here: 3 of 5 announced (2025) Source: network.example',
    );
    expect(all(map, '.discs :is(.dot, .ring, .many)').length).to.equal(2);
    expect(tidy(all(map, '[part=meta]')[1]?.textContent)).to.equal(
      'Checked: February 2026 Only in the list, because the place is not known: 1 Places: Places',
    );
  });

  it('marks its city and lists the country and the neighbours', async () => {
    const map = await show('network-map', {lang: 'lv', width: 640, data: REGISTER}, {city: 'Beta', country: 'LV'});
    expect(find(map, '.near b').textContent).to.equal('Otra');
    expect(find(map, 'text.own').textContent).to.equal('Otra');
  });

  it('finds a member by name, and claims nothing about a name that it does not list', async () => {
    const map = await show('network-map', {lang: 'en', width: 640, data: REGISTER});
    type(map, 'gam');
    await map.updateComplete;
    expect(tidy(find(map, '.found').textContent)).to.equal('Gamma joined in 2025, Lithuania');
    type(map, 'nowhere');
    await map.updateComplete;
    expect(tidy(find(map, '.found').textContent)).to.equal('Not found in this list, which may be incomplete.');
  });

  it('reads one city after another with the arrow keys', async () => {
    const map = await show('network-map', {lang: 'en', width: 640, data: REGISTER}, {country: 'LV'});
    const slider = find(map, 'input[type=range]') as HTMLInputElement;
    slider.focus();
    slider.value = '1';
    slider.dispatchEvent(new Event('input'));
    await map.updateComplete;
    expect(slider.getAttribute('aria-valuetext')).to.equal('Beta (Latvia): member in 2016');
    expect(tidy(find(map, '.readout').textContent)).to.equal('Beta (Latvia): member in 2016');
  });

  it('speaks other languages from a separate file', async () => {
    const map = await show('network-map', {lang: 'de', width: 320, data: REGISTER});
    await waitUntil(() => all(map, '[part=heading]').length, 'the words', {timeout: 10_000});
    expect(find(map, '[part=heading]').textContent).to.equal('Karte des Netzwerks');
  });

  it('shows the bundled register, and does not mirror the map in Arabic', async () => {
    const map = await show('network-map', {lang: 'ar', dir: 'rtl', width: 320});
    await waitUntil(() => all(map, '.many').length > 3);
    expect(find(map, '.discs').getAttribute('direction')).to.equal('ltr');
  });

  it('is empty for a register without members', async () => {
    const map = await show('network-map', {lang: 'en', data: {...REGISTER, members: []}});
    expect(tidy(map.shadowRoot?.textContent)).to.equal('Nothing to show');
    expect(take().join()).to.contain('empty');
  });
});
