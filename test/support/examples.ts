/** The named documents in `test/examples`, the only source of samples. */

/** One of them, parsed: `loadExample('register/small')`. */
export async function loadExample(name: string): Promise<unknown> {
  return loadJson(new URL(`../examples/${name}.json`, import.meta.url).href);
}

/** Any document of the test server, parsed. A missing one fails the test that asks for it. */
export async function loadJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: HTTP status ${response.status}`);
  return response.json();
}
