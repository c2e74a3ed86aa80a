/** What the pages around the widgets say. */
interface Words {
  /** Links inside the elements, their fallback. */
  readonly links: Readonly<Record<Topic, string>>;
  readonly menu: string;
  readonly title: string;
  readonly text: readonly string[];
  readonly news: string;
  readonly beside: string;
  readonly figures: string;
}
export type Topic = 'news' | 'figures' | 'membership';

const en: Words = {
  links: {news: 'News', figures: 'About the network', membership: 'About learning cities'},
  menu: 'Main',
  title: 'What a learning city does',
  text: [
    'In a learning city people can learn all their lives: in the family and at school, at work and among neighbours. Libraries, schools and museums are open to every generation, and it is never too late to take up something new.',
    'The members learn from one another. Their common work is coordinated by the UNESCO Institute for Lifelong Learning in Hamburg.',
  ],
  news: 'News of learning cities',
  beside: 'At a glance',
  figures: 'Latest figures',
};
const lv: Words = {
  links: {news: 'Jaunumi', figures: 'Par tīklu', membership: 'Par izglītības pilsētām'},
  menu: 'Galvenā izvēlne',
  title: 'Ko dara izglītības pilsēta',
  text: [
    'Izglītības pilsētā mācīties var visu mūžu: ģimenē un skolā, darbā un kaimiņu lokā. Bibliotēkas, skolas un muzeji tajā ir atvērti visām paaudzēm, un apgūt ko jaunu nekad nav par vēlu.',
    'Tīkla pilsētas dalās pieredzē cita ar citu. To kopīgo darbu koordinē UNESCO Mūžizglītības institūts Hamburgā.',
  ],
  news: 'Jaunumi par izglītības pilsētām',
  beside: 'Īsumā',
  figures: 'Jaunākie skaitļi',
};
const ar: Words = {
  links: {news: 'الأخبار', figures: 'عن الشبكة', membership: 'عن مدن التعلّم'},
  menu: 'القائمة الرئيسية',
  title: 'ما الذي تفعله مدينة التعلّم',
  text: [
    'في مدينة التعلّم يتعلم الناس مدى الحياة: في الأسرة والمدرسة، وفي مكان العمل، وبين الجيران. تفتح المكتبات والمدارس والمتاحف أبوابها لكل الأجيال، ولا يفوت الأوان أبدًا على تعلّم شيء جديد.',
    'وتتبادل مدن الشبكة خبراتها، ويتولى معهد اليونسكو للتعلّم مدى الحياة في هامبورغ تنسيق عملها المشترك.',
  ],
  news: 'أخبار مدن التعلّم',
  beside: 'لمحة سريعة',
  figures: 'أحدث الأرقام',
};

/** The words in the language that the toolbar asks for. */
export const wordsFor = (language: unknown): Words => (language === 'lv' ? lv : language === 'ar' ? ar : en);
