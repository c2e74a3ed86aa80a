// Do not modify this file by hand!
// Re-generate this file by running npm run locales

import {str} from '@lit/localize';

export const en = {

};
export const lv = {
  'joined': str`${0} pievienojās ${1}. gadā.`,
  'read-chart': str`Vērtības diagrammā: ${0}`,
  'sum-down': str`${0}: kritums no ${1} (${2}) līdz ${3} (${4}).`,
  'sum-down-up': str`${0}: kritums no ${1} (${2}) līdz ${3} (${4}), pa vidu pieaugums no ${5} (${6}) līdz ${7} (${8}).`,
  'sum-level': str`${0}: ${1} sākumā (${2}) un beigās (${3}), pa vidu no ${4} līdz ${5}.`,
  'sum-one': str`${0}: ${1} (${2}).`,
  'sum-same': str`${0}: ${1}, bez izmaiņām (${2} – ${3}).`,
  'sum-up': str`${0}: pieaugums no ${1} (${2}) līdz ${3} (${4}).`,
  'sum-up-down': str`${0}: pieaugums no ${1} (${2}) līdz ${3} (${4}), pa vidu kritums no ${5} (${6}) līdz ${7} (${8}).`,
};
