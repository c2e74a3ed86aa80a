/** The published JSON Schemas: the model's own declarations, taken from the compiled code. */
const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/**
 * Maps file names to schemas, from a folder of compiled modules.
 * @param {URL} compiled
 */
export async function buildSchemas(compiled) {
  /** @type {(name: string) => Promise<unknown>} */
  const model = (name) => import(new URL(`model/${name}.js`, compiled).href);
  const {newsSchema} = /** @type {typeof import('../src/model/article.js')} */ (await model('article'));
  const {networkSchema} = /** @type {typeof import('../src/model/network.js')} */ (await model('network'));
  const {registerSchema} = /** @type {typeof import('../src/model/register.js')} */ (await model('register'));
  const published = {'news-model': newsSchema, network: networkSchema, register: registerSchema};
  return Object.fromEntries(
    Object.entries(published).map(([name, declaration]) => {
      if (!declaration.schema) throw new Error(`the ${name} model was compiled without its schema`);
      const {description, ...rest} = declaration.schema;
      return [`${name}.schema.json`, {$schema: DRAFT, $id: `${name}.schema.json`, title: description, ...rest}];
    }),
  );
}
