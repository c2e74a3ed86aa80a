/**
 * Commands for media features that the runner's own `emulateMedia` has no name for, such as `forced-colors` and
 * `prefers-contrast`. In a test:
 *
 *     await executeServerCommand('media', {features: {'forced-colors': 'active'}});
 *     await executeServerCommand('media', {}); // as it was
 */
export const mediaPlugin = () => ({
  name: 'media',
  async executeCommand({command, payload, session}) {
    if (command !== 'media') return undefined;
    const page = session.browser.getPage(session.id);
    const devTools = await page.createCDPSession();
    await devTools.send('Emulation.setEmulatedMedia', {
      media: payload?.media ?? '',
      features: Object.entries(payload?.features ?? {}).map(([name, value]) => ({name, value})),
    });
    // The runner takes any answer but undefined for "done". The session stays: detaching would undo the emulation.
    return true;
  },
});
