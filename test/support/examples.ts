/** The named documents in `test/examples`, the only source of samples. */

/** Loads and parses one of them: `loadExample('register/small')`. */
export async function loadExample(name: string): Promise<unknown> {
  return loadJson(new URL(`../examples/${name}.json`, import.meta.url).href);
}

/** Loads and parses any document of the test server. A missing document fails the test that requests it. */
export async function loadJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: HTTP status ${response.status}`);
  return response.json();
}
