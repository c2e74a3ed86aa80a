import manifest from '../../custom-elements.json';

interface Item {
  readonly name: string;
  readonly kind?: string;
  readonly attribute?: string;
  readonly static?: boolean;
  readonly type?: {readonly text: string};
}
interface Declaration {
  readonly members?: readonly Item[];
  readonly attributes?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
}

/**
 * Adapts `custom-elements.json` to the controls: a property that is also an attribute is listed once, as the attribute;
 * undefined values are left empty; the default slot, which Storybook drops because it has no name, gets one; and a part
 * is not mistaken for the attribute of the same name.
 */
export const controlsManifest = {
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: (module.declarations as readonly Declaration[]).map((declaration) => ({
      ...declaration,
      members: declaration.members?.filter((item) => item.kind === 'field' && !item.attribute && !item.static),
      attributes: declaration.attributes?.map((item) => ({
        ...item,
        type: {text: item.type?.text.replace(' | undefined', '')},
      })),
      cssParts: declaration.cssParts?.map((part) => ({...part, name: `::part(${part.name})`})),
      slots: declaration.slots?.map((slot) => ({...slot, name: slot.name || 'fallback'})),
    })),
  })),
};
