/**
 * The published JSON Schemas: the model's own declarations, as they stand in the compiled code.
 */
const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** File name to schema, from a folder of compiled modules. */
export async function buildSchemas(compiled) {
  const model = (name) => import(new URL(`model/${name}.js`, compiled));
  const {newsSchema} = await model('article');
  const {networkSchema} = await model('network');
  const {registerSchema} = await model('register');
  const published = {'news-model': newsSchema, network: networkSchema, register: registerSchema};
  return Object.fromEntries(
    Object.entries(published).map(([name, declaration]) => {
      const {description, ...rest} = declaration.schema;
      return [`${name}.schema.json`, {$schema: DRAFT, $id: `${name}.schema.json`, title: description, ...rest}];
    }),
  );
}
