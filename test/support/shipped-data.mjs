import {buildNetwork, buildRegister, formatRows} from '../../tools/facts.mjs';

/**
 * Serves the data files that ship beside the script where uncompiled modules look for them: beside `util/beside.ts`.
 * They are built from `data/` on request, so a test never sees those of an older build.
 */
export const shippedDataPlugin = () => {
  const build = {'/src/util/register.json': buildRegister, '/src/util/network.json': buildNetwork};
  return {
    name: 'shipped-data',
    async serve({path}) {
      if (Object.hasOwn(build, path)) return {body: formatRows(await build[path]()), type: 'json'};
      return undefined;
    },
  };
};
