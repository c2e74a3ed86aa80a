/**
 * Commands for what the runner's own `emulateMedia` has no name for: media features such as `forced-colors` and
 * `prefers-contrast`, and the visitor's time zone. In a test:
 *
 *     await executeServerCommand('media', {features: {'forced-colors': 'active'}});
 *     await executeServerCommand('media', {}); // as it was
 *     await executeServerCommand('timezone', {zone: 'Pacific/Kiritimati'});
 *     await executeServerCommand('timezone', {zone: ''}); // as it was
 */
export const mediaPlugin = () => ({
  name: 'media',
  async executeCommand({command, payload, session}) {
    if (!Object.hasOwn(commands, command)) return undefined;
    await commands[command](session.browser.getPage(session.id), payload);
    // The runner takes any answer but undefined for "done".
    return true;
  },
});

const commands = {
  async media(page, payload) {
    await (
      await devToolsOf(page)
    ).send('Emulation.setEmulatedMedia', {
      media: payload?.media ?? '',
      features: Object.entries(payload?.features ?? {}).map(([name, value]) => ({name, value})),
    });
  },
  timezone: (page, payload) => page.emulateTimezone(payload?.zone || undefined),
};

/** One session for each page, which stays: detaching would undo the emulation. */
const sessions = new WeakMap();

function devToolsOf(page) {
  if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
  return sessions.get(page);
}
