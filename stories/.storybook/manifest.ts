import manifest from '../../custom-elements.json';

interface Item {
  readonly name: string;
  readonly kind?: string;
  readonly attribute?: string;
  readonly type?: {readonly text: string};
}
interface Declaration {
  readonly members?: readonly Item[];
  readonly attributes?: readonly Item[];
  readonly slots?: readonly Item[];
}

/**
 * `custom-elements.json` as the controls want it: a property that is an attribute too is listed once, as the attribute;
 * what may be undefined is simply left empty; and the default slot, which Storybook leaves out for want of a name, has one.
 */
export const controlsManifest = {
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: (module.declarations as readonly Declaration[]).map((declaration) => ({
      ...declaration,
      members: declaration.members?.filter(({kind, attribute}) => kind === 'field' && !attribute),
      attributes: declaration.attributes?.map((item) => ({
        ...item,
        type: {text: item.type?.text.replace(' | undefined', '')},
      })),
      slots: declaration.slots?.map((slot) => ({...slot, name: slot.name || 'fallback'})),
    })),
  })),
};
